// Reads articles as the editor does: with what ships, and with what people decided about them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../core/annotate';
import type { Article, Source } from '../core/article';
import { chronicle } from '../core/dates/chronicle';
import { defaultTaxonomy } from '../core/issues/taxonomy';
import { loadSyntaxModel } from '../core/language/language';
import { loadNameModel } from '../core/people/people';
import { fail, report } from './report';
import type { Settings } from './settings';
import { decidedOn, type Workspace, workspaces } from './workspace';

export function openKnowledge(): Knowledge {
  const names = loadNameModel(readFileSync(join(__dirname, 'names.bin')));
  const syntax = loadSyntaxModel(readFileSync(join(__dirname, 'syntax.bin')));
  return { names, syntax, taxonomy: defaultTaxonomy, chronicle };
}

export interface Read {
  readonly article: Article;
  readonly workspace: Workspace | null;
}

/** What was asked for on the command line goes before what people decided. Null where an article fails. */
export function reader(values: Settings['values']): (source: Source) => Promise<Read | null> {
  const knowledge = openKnowledge();
  const workspaceOf = workspaces(knowledge);
  const told = new Set<Workspace>();
  const read = async (source: Source): Promise<Read> => {
    const workspace = values.stdin || values['no-workspace'] ? null : await workspaceOf(source.id);
    if (!workspace) return { article: annotate(source, knowledge), workspace };
    if (!told.has(workspace)) for (const problem of workspace.problems) report(problem);
    told.add(workspace);
    return { article: annotateIn(workspace, source, source.id), workspace };
  };
  // One article that cannot be read is no reason to lose the others.
  return (source) =>
    read(source).catch((error: unknown) => {
      fail(source.id, error);
      return null;
    });
}

/** `file` is where the article lies, whatever it is called. */
export function annotateIn(workspace: Workspace, source: Source, file: string): Article {
  const { published, revised } = decidedOn(workspace, file, source.text);
  const dated = published === undefined ? source : { published, ...source };
  return annotate(dated, workspace.knowledge, revised);
}
