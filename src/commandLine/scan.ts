// `dateline scan`: one article after the other, from files or from a stream, and out as soon as it is read.

import type { Article } from '../core/article';
import { articleAsConllu } from '../core/export/conllu';
import { articleAsText } from '../core/export/terminal';
import { reader } from './reader';
import { asJson } from './report';
import { checkPublished, UsageError, type Settings } from './settings';
import { sourcesOf } from './sources';
import { stdinSources } from './stdinSources';

/** Answers when the text has been taken: who reads slowly is waited for. */
export type Write = (text: string) => Promise<void>;

export async function scan({ values, positionals }: Settings, write: Write): Promise<void> {
  const format = values.format ?? (values.stdin ? 'ndjson' : 'text');
  if (!['json', 'ndjson', 'text', 'conllu'].includes(format)) throw new UsageError(`scan has no format “${format}”.`);
  checkPublished(values);
  if (values.resume || values.jobs !== undefined) throw new UsageError('--resume and --jobs go with --out DIR.');
  if (!values.stdin && positionals.length === 1) throw new UsageError('Name a file or a folder to scan.');
  const sources = values.stdin ? stdinSources(process.stdin) : sourcesOf(positionals.slice(1), values.published);
  const read = reader(values);
  let first = true;
  for await (const source of sources) {
    const done = await read(source);
    if (!done) continue;
    await write(rendered(done.article, format, first));
    first = false;
  }
  if (format === 'json') await write(first ? '[]\n' : '\n]\n');
}

function rendered(article: Article, format: string, first: boolean): string {
  if (format === 'ndjson') return asJson(article) + '\n';
  if (format === 'conllu') return articleAsConllu(article);
  if (format === 'json') return (first ? '[\n' : ',\n') + asJson(article);
  return (first ? '' : '\n') + articleAsText(article);
}
