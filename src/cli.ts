// The same core from a terminal: dateline scan, compare, export, import, agreement, explain.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementIn } from './commandLine/agreement';
import { Archive } from './commandLine/archive';
import { bulkScan } from './commandLine/bulk/bulk';
import { servePart } from './commandLine/bulk/part';
import { PART } from './commandLine/bulk/processes';
import { importFiles } from './commandLine/importFiles';
import { openKnowledge, reader } from './commandLine/reader';
import { asJson, fail, hasFailures, reasonOf } from './commandLine/report';
import { reviewerOf, scaleOf } from './commandLine/reviewer';
import { scan, type Write } from './commandLine/scan';
import { checkPublished, Ended, ENDED, readArguments, USAGE, UsageError, type Settings } from './commandLine/settings';
import { sourcesOf } from './commandLine/sources';
import type { Workspace } from './commandLine/workspace';
import { writeFiles } from './commandLine/writeFiles';
import { peopleRules } from './core/annotations/decisions';
import type { ClaimNote } from './core/annotations/records';
import { rulingsOf } from './core/annotations/rulings';
import { annotate } from './core/annotate';
import { compare, listedOnly } from './core/comparison/comparison';
import type { ComparedArticle, Comparison } from './core/comparison/types';
import { agreementAsMarkdown } from './core/export/agreementReport';
import { explanation } from './core/export/explanation';
import { exportAs } from './core/export/export';
import { comparisonAsMarkdown } from './core/export/terminal';
import { EXPORT_FORMATS } from './core/export/types';
import { spelled, visible } from './core/export/visible';

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
  const archive = new Archive();
  const kept = new Set<Workspace>();
  for await (const source of sourcesOf(positionals.slice(1), values.published)) {
    const done = await read(source);
    if (!done) continue;
    const { article, workspace } = done;
    if (workspace) kept.add(workspace);
    const path = workspace?.pathOf(source.id);
    articles.push(archive.add({ article, text: source.text, ...(path !== undefined && { path }) }));
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
  checkPublished(values);
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
  if (positionals[0] === PART && process.send) return servePart();
  if (positionals[0] === 'scan') return values.out === undefined ? scan(settings, write) : bulkScan(settings);
  if (positionals[0] === 'compare') return compareCommand(settings, write);
  if (positionals[0] === 'export') return exportCommand(settings, write);
  if (positionals[0] === 'import') return importCommand(settings, write);
  if (positionals[0] === 'agreement') return agreementCommand(settings, write);
  if (positionals[0] === 'explain') return explain(settings, write);
  throw new UsageError(positionals.length > 0 ? `There is no command “${positionals[0]}”.` : 'Name a command.');
}

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(ENDED.whole);
  process.stderr.write(`dateline: What was found cannot be written: ${visible(error.message)}\n`);
  process.exit(ENDED.stopped);
});

main().then(
  () => (process.exitCode ??= hasFailures() ? ENDED.failures : ENDED.whole),
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(`dateline: ${visible(reasonOf(error))}\n${isUsage ? `\n${USAGE}\n` : ''}`);
    process.exitCode = isUsage ? ENDED.misused : error instanceof Ended ? error.code : ENDED.failures;
  },
);
