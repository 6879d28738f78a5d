// What one process of a bulk scan does: it is told of one article after the other, and answers when the result is written.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../../core/annotate';
import type { Source } from '../../core/article';
import { annotateIn, openKnowledge } from '../reader';
import { reasonOf } from '../report';
import { formatOf, judge, TOO_LONG } from '../sources';
import { type KeptProblem, type Workspace, workspaces } from '../workspace';
import { articleBytes } from './articleFile';
import { NoRoom, Results } from './results';

export interface Task {
  /** The build of the program and its models. */
  readonly engine: string;
  readonly folder: string;
  readonly out: string;
  readonly unfinished: string;
  readonly isResumed: boolean;
  readonly isAlone: boolean;
  readonly published: string | undefined;
}

/** `path` is from the folder, with forward slashes. */
export type Answer = {
  readonly path: string;
  /** What cannot be read of what people keep beside it, where that was not told before. */
  readonly problems?: readonly KeptProblem[];
} & ({ readonly is: 'made' | 'kept' } | { readonly is: 'left out' | 'failed' | 'no room'; readonly reason: string });

type Outcome = Answer extends infer A ? (A extends Answer ? Omit<A, 'path'> : never) : never;

export class Part {
  private readonly results: Results;
  private readonly knowledge: Knowledge;
  private readonly workspaceOf: (file: string) => Promise<Workspace | null>;
  private readonly told = new Set<Workspace>();

  constructor(private readonly task: Task) {
    this.results = new Results(task.out, task.unfinished);
    this.knowledge = openKnowledge();
    this.workspaceOf = workspaces(this.knowledge);
  }

  async read(path: string): Promise<Answer> {
    try {
      return { path, ...(await this.outcome(path)) };
    } catch (error) {
      return { path, is: error instanceof NoRoom ? 'no room' : 'failed', reason: reasonOf(error) };
    }
  }

  private async outcome(path: string): Promise<Outcome> {
    const file = join(this.task.folder, path);
    const bytes = await articleBytes(file);
    if (bytes === null) return { is: 'failed', reason: TOO_LONG };
    const workspace = this.task.isAlone ? null : await this.workspaceOf(file);
    const problems = this.untold(workspace);
    const made = this.madeOf(bytes, workspace);
    if (this.task.isResumed && (await this.results.isThere(path, made))) return { is: 'kept', problems };
    const judged = judge(bytes, path, false);
    if ('failed' in judged) return { is: 'failed', reason: judged.failed, problems };
    if ('leftOut' in judged) return { is: 'left out', reason: judged.leftOut, problems };
    await this.results.keep(path, made, this.article(path, judged.text, workspace));
    return { is: 'made', problems };
  }

  /** What cannot be read of what people keep is told with the first article beside it. */
  private untold(workspace: Workspace | null): readonly KeptProblem[] {
    if (workspace === null || this.told.has(workspace)) return [];
    this.told.add(workspace);
    return workspace.problems;
  }

  private article(path: string, text: string, workspace: Workspace | null): object {
    const { published, folder } = this.task;
    const source: Source = { id: path, text, format: formatOf(path), ...(published ? { published } : {}) };
    return workspace ? annotateIn(workspace, source, join(folder, path)) : annotate(source, this.knowledge);
  }

  /** Another text, another build of the program or another decision of a person makes another result. */
  private madeOf(bytes: Uint8Array, workspace: Workspace | null): string {
    const hash = createHash('sha256').update(bytes);
    hash.update(JSON.stringify([this.task.engine, this.task.published ?? null, workspace?.fingerprint ?? null]));
    return `dateline ${this.task.engine} ${hash.digest('hex')}`;
  }
}

/** Names the build of the program and its models. */
export function engineOf(): string {
  const hash = createHash('sha256');
  for (const name of ['cli.js', 'names.bin', 'syntax.bin']) hash.update(readFileSync(join(__dirname, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Runs in a process that was started for it; ends when the one that started it does. */
export function servePart(): void {
  // Ctrl-C reaches every process of a terminal: the one that was asked lets the others end what they are at.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  let part: Part | null = null;
  process.on('message', (message: Task | string) => {
    if (typeof message !== 'string') part = new Part(message);
    else void part?.read(message).then((answer) => process.send?.(answer));
  });
}
