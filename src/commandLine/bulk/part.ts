// What one process of a bulk scan does: it is told of one article after the other, and answers when the result is written.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../../core/annotate';
import type { Source } from '../../core/article';
import { decode } from '../../library/decode';
import { whyLeftOut } from '../../library/leftOut';
import { annotateIn, openKnowledge } from '../reader';
import { reasonOf } from '../report';
import { formatOf, isNews, NO_ARTICLE, TOO_LONG } from '../sources';
import { type KeptProblem, type Workspace, workspaces } from '../workspace';
import { articleBytes } from './articleFile';
import { NoRoom, Results } from './results';

export interface Task {
  readonly folder: string;
  readonly out: string;
  readonly unfinished: string;
  readonly isResumed: boolean;
  readonly isAlone: boolean;
  readonly published: string | undefined;
}

/** `path` is from the folder, with forward slashes. */
export type Answer = { readonly path: string } & (
  | { readonly is: 'made' | 'kept'; readonly problems: readonly KeptProblem[] }
  | { readonly is: 'left out' | 'failed' | 'no room'; readonly reason: string }
);

type Outcome = Answer extends infer A ? (A extends Answer ? Omit<A, 'path'> : never) : never;

export class Part {
  private readonly results: Results;
  private readonly knowledge: Knowledge;
  private readonly workspaceOf: (file: string) => Promise<Workspace | null>;
  private readonly engine = engineOf();

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
    const problems = workspace?.problems ?? [];
    const made = this.madeOf(bytes, workspace);
    if (this.task.isResumed && (await this.results.isThere(path, made))) return { is: 'kept', problems };
    const decoded = decode(bytes);
    if ('problem' in decoded) return { is: 'failed', reason: decoded.problem };
    const why = whyLeftOut(decoded.text, isNews(path));
    if (why === 'too long') return { is: 'failed', reason: TOO_LONG };
    if (why === 'other') return { is: 'left out', reason: NO_ARTICLE };
    await this.results.keep(path, made, this.article(path, decoded.text, workspace));
    return { is: 'made', problems };
  }

  private article(path: string, text: string, workspace: Workspace | null): object {
    const { published, folder } = this.task;
    const source: Source = { id: path, text, format: formatOf(path), ...(published ? { published } : {}) };
    return workspace ? annotateIn(workspace, source, join(folder, path)) : annotate(source, this.knowledge);
  }

  /** Another text, another build of the program or another decision of a person makes another result. */
  private madeOf(bytes: Uint8Array, workspace: Workspace | null): string {
    const hash = createHash('sha256').update(bytes);
    hash.update(JSON.stringify([this.engine, this.task.published ?? null, workspace?.fingerprint ?? null]));
    return `dateline ${this.engine} ${hash.digest('hex')}`;
  }
}

function engineOf(): string {
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
