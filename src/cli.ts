// The same core from a terminal: dateline scan, compare, export, import, agreement, explain.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { agreementIn } from './commandLine/agreement';
import { articlePaths } from './commandLine/articlePaths';
import { importFiles } from './commandLine/importFiles';
import { readArguments, USAGE, UsageError, type Settings } from './commandLine/settings';
import { decidedOn, type Workspace, workspaces } from './commandLine/workspace';
import { reviewerOf, scaleOf } from './commandLine/reviewer';
import { writeFiles } from './commandLine/writeFiles';
import { peopleRules } from './core/annotations/decisions';
import type { ClaimNote } from './core/annotations/records';
import { rulingsOf } from './core/annotations/rulings';
import { annotate, type Knowledge } from './core/annotate';
import type { Article, Source } from './core/article';
import { compare, listedOnly } from './core/comparison/comparison';
import type { ComparedArticle, Comparison } from './core/comparison/types';
import { chronicle } from './core/dates/chronicle';
import { defaultTaxonomy } from './core/issues/taxonomy';
import { agreementAsMarkdown } from './core/export/agreementReport';
import { articleAsConllu } from './core/export/conllu';
import { explanation } from './core/export/explanation';
import { exportAs } from './core/export/export';
import { loadSyntaxModel } from './core/language/language';
import { loadNameModel } from './core/people/people';
import { articleAsText, comparisonAsMarkdown } from './core/export/terminal';
import { EXPORT_FORMATS } from './core/export/types';
import { spelled, visible } from './core/export/visible';
import { decode } from './library/decode';
import { whyLeftOut } from './library/leftOut';

type Write = (text: string) => Promise<void>;

const inputLine = z.object({
  id: z.string(),
  text: z.string(),
  published: z.iso.date('must be a date, YYYY-MM-DD').optional(),
  format: z.enum(['text', 'markdown']).optional(),
});

/** Errors met so far that do not end the run; with any, the exit code is 1. */
let failures = 0;

function fail(where: string, error: unknown): void {
  const place = /^\d+$/.test(where) ? { line: Number(where) } : { path: where };
  report({ ...place, message: reasonOf(error) });
}

function report({
  message,
  ...place
}: {
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
}): void {
  failures++;
  process.stderr.write(asJson({ ...place, error: message }) + '\n');
}

/** For a terminal too: marks that it would obey are spelled out. */
function asJson(value: object, indent?: number): string {
  return spelled(JSON.stringify(value, null, indent));
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function openKnowledge(): Knowledge {
  const names = loadNameModel(readFileSync(join(__dirname, 'names.bin')));
  const syntax = loadSyntaxModel(readFileSync(join(__dirname, 'syntax.bin')));
  return { names, syntax, taxonomy: defaultTaxonomy, chronicle };
}

async function* sourcesOf(paths: readonly string[], published?: string): AsyncGenerator<Source> {
  for (const path of paths) {
    try {
      for await (const id of articlePaths(path)) {
        const decoded = decode(await readFile(id));
        if ('problem' in decoded) fail(id, new Error(decoded.problem));
        else if (isArticle(id, decoded.text, id === path)) yield fileSource(id, decoded.text, published);
      }
    } catch (error) {
      fail(path, error);
    }
  }
}

/** A file that is named is read whatever it looks like; one that lies in a folder is left out where it is no article, and told. */
function isArticle(path: string, text: string, isNamed: boolean): boolean {
  const why = whyLeftOut(text, isNamed || /\.news$/i.test(path));
  if (why === null) return true;
  if (why === 'too long') fail(path, new Error('This is too long for an article.'));
  else process.stderr.write(asJson({ path, leftOut: 'documentation, a licence or data, by the look of it' }) + '\n');
  return false;
}

function fileSource(id: string, text: string, published?: string): Source {
  const format = /\.(md|markdown)$/i.test(id) ? 'markdown' : 'text';
  return { id, text, format, ...(published ? { published } : {}) };
}

async function* sourcesOfStdin(): AsyncGenerator<Source> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, published, format } = inputLine.parse(JSON.parse(line));
      yield { id, text, ...(published ? { published } : {}), ...(format ? { format } : {}) };
    } catch (error) {
      fail(String(number), error);
    }
  }
}

async function scan({ values, positionals }: Settings, write: Write): Promise<void> {
  const format = values.format ?? (values.stdin ? 'ndjson' : 'text');
  if (!['json', 'ndjson', 'text', 'conllu'].includes(format)) throw new UsageError(`scan has no format “${format}”.`);
  if (values.published && !z.iso.date().safeParse(values.published).success) {
    throw new UsageError('--published takes a date, YYYY-MM-DD.');
  }
  if (!values.stdin && positionals.length === 1) throw new UsageError('Name a file or a folder to scan.');
  const sources = values.stdin ? sourcesOfStdin() : sourcesOf(positionals.slice(1), values.published);
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

interface Read {
  readonly article: Article;
  readonly workspace: Workspace | null;
}

/** Reads articles with what people decided about them; what was asked for on the command line goes before. Null where it fails. */
function reader(values: Settings['values']): (source: Source) => Promise<Read | null> {
  const knowledge = openKnowledge();
  const workspaceOf = workspaces(knowledge);
  const told = new Set<Workspace>();
  const read = async (source: Source): Promise<Read> => {
    const workspace = values.stdin || values['no-workspace'] ? null : await workspaceOf(source.id);
    if (!workspace) return { article: annotate(source, knowledge), workspace };
    if (!told.has(workspace)) for (const problem of workspace.problems) report(problem);
    told.add(workspace);
    const { published, revised } = decidedOn(workspace, source.id, source.text);
    const dated = published === undefined ? source : { published, ...source };
    return { article: annotate(dated, workspace.knowledge, revised), workspace };
  };
  // One article that cannot be read is no reason to lose the others.
  return (source) =>
    read(source).catch((error: unknown) => {
      fail(source.id, error);
      return null;
    });
}

function withoutDismissed(comparison: Comparison, rulings: ReturnType<typeof rulingsOf>): Comparison {
  const findings = comparison.findings.filter(({ id }) => rulings.get(id)?.verdict !== 'dismiss');
  return { ...comparison, findings };
}

async function compareCommand(settings: Settings, write: Write): Promise<void> {
  const format = settings.values.format ?? 'markdown';
  if (!['json', 'markdown'].includes(format)) throw new UsageError(`compare has no format “${format}”.`);
  if (settings.positionals.length === 1) throw new UsageError('Name the files or folders to compare.');
  const { articles, comparison } = await compared(settings);
  await write(
    format === 'json' ? asJson(comparison, 2) + '\n' : comparisonAsMarkdown(articles, listedOnly(comparison)),
  );
}

interface Compared {
  readonly articles: readonly ComparedArticle[];
  readonly comparison: Comparison;
  readonly notes: readonly ClaimNote[];
}

/** All articles that were named, side by side, with what people decided about them. */
async function compared({ values, positionals }: Settings): Promise<Compared> {
  const read = reader(values);
  const articles: ComparedArticle[] = [];
  const kept = new Set<Workspace>();
  for await (const source of sourcesOf(positionals.slice(1), values.published)) {
    const done = await read(source);
    if (!done) continue;
    const { article, workspace } = done;
    if (workspace) kept.add(workspace);
    const path = workspace?.pathOf(source.id);
    articles.push({ article, text: source.text, ...(path !== undefined && { path }) });
  }
  const decisions = [...kept].flatMap((workspace) => workspace.decisions);
  const comparison = withoutDismissed(compare(articles, peopleRules(decisions)), rulingsOf(decisions));
  return { articles, comparison, notes: [...kept].flatMap((workspace) => workspace.notes) };
}

async function exportCommand(settings: Settings, write: Write): Promise<void> {
  const { values, positionals } = settings;
  const format = EXPORT_FORMATS.find((one) => one === (values.format ?? 'markdown'));
  if (!format) throw new UsageError(`export has no format “${values.format ?? ''}”.`);
  if (positionals.length === 1) throw new UsageError('Name the files or folders to export.');
  const { articles, comparison, notes } = await compared(settings);
  const sources = articles.map(({ article, text, path }) => ({ article, text, path: path ?? article.id }));
  const files = exportAs(format, { sources, comparison, notes, ...reviewerOf(values), ...scaleOf(values) });
  for (const path of await writeFiles(files, values.out ?? 'dateline-export')) await write(visible(path) + '\n');
}

async function importCommand({ values, positionals }: Settings, write: Write): Promise<void> {
  const files = positionals.slice(1);
  if (files.length === 0 || values.into === undefined)
    throw new UsageError('Name the files to import, and the folder of articles with --into FOLDER.');
  const told = { said: write, problem: fail };
  await importFiles(files, values.into, values['dry-run'] === true, told);
}

async function agreementCommand({ values, positionals }: Settings, write: Write): Promise<void> {
  const format = values.format ?? 'markdown';
  if (!['json', 'markdown'].includes(format)) throw new UsageError(`agreement has no format “${format}”.`);
  const [, folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Name one folder of articles.');
  const { agreement, one, other } = await agreementIn(folder, values, fail);
  await write(
    format === 'json' ? asJson({ one, other, ...agreement }, 2) + '\n' : agreementAsMarkdown(agreement, one, other),
  );
}

/** For people who work on the product: the words after the command are the text. */
function explain({ values, positionals }: Settings, write: Write): Promise<void> {
  const text = positionals.slice(1).join(' ');
  if (text.trim() === '') throw new UsageError('explain takes a sentence.');
  if (values.published && !z.iso.date().safeParse(values.published).success)
    throw new UsageError('--published takes a date, YYYY-MM-DD.');
  const published = values.published ? { published: values.published } : {};
  return write(explanation(annotate({ id: 'explain', text, ...published }, openKnowledge())));
}

async function main(): Promise<void> {
  const settings = readArguments();
  const { values, positionals } = settings;
  // Whatever is printed: a terminal obeys none of it.
  const write: Write = (text) => new Promise((resolve) => process.stdout.write(spelled(text), () => resolve()));
  if (values.help) return write(USAGE + '\n');
  if (values.version) return write(readFileSync(join(__dirname, 'version.txt'), 'utf8'));
  if (positionals[0] === 'scan') return scan(settings, write);
  if (positionals[0] === 'compare') return compareCommand(settings, write);
  if (positionals[0] === 'export') return exportCommand(settings, write);
  if (positionals[0] === 'import') return importCommand(settings, write);
  if (positionals[0] === 'agreement') return agreementCommand(settings, write);
  if (positionals[0] === 'explain') return explain(settings, write);
  throw new UsageError(positionals.length > 0 ? `There is no command “${positionals[0]}”.` : 'Name a command.');
}

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().then(
  () => (process.exitCode = failures > 0 ? 1 : 0),
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(`dateline: ${visible(reasonOf(error))}\n${isUsage ? `\n${USAGE}\n` : ''}`);
    process.exitCode = isUsage ? 2 : 1;
  },
);
