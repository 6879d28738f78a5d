// Writes a report or data files of all sources to a place the person chooses.

import { l10n, Uri, window, type Disposable } from 'vscode';
import { inside } from '../../core/export/inside';
import type { ExportFile, ExportFormat, Reviewer } from '../../core/export/types';
import { NothingChosen } from '../commands';
import { choose, mention } from '../dialogue';
import { writing } from '../ids';
import type { Services } from '../services';
import type { Session } from '../session';
import { homeOf } from '../sources';
import { EXPORTS, statOf, writeExport } from '../writeExport';
import { reviewerOf, scaleOf } from './reviewer';

const FORMATS: readonly { readonly format: ExportFormat; readonly label: string; readonly description: string }[] = [
  { format: 'markdown', label: l10n.t('Markdown report'), description: l10n.t('one file to read') },
  { format: 'html', label: l10n.t('HTML report'), description: l10n.t('one page for the browser') },
  { format: 'csv', label: l10n.t('CSV tables'), description: l10n.t('for spreadsheets') },
  { format: 'w3c', label: l10n.t('W3C Web Annotation'), description: l10n.t('for annotation tools') },
  {
    format: 'claimreview',
    label: l10n.t('ClaimReview'),
    description: l10n.t('your verdicts, as search engines read them'),
  },
  {
    format: 'corrections',
    label: l10n.t('Correction notice'),
    description: l10n.t('corrections that were accepted, to print'),
  },
  { format: 'brat', label: l10n.t('brat'), description: l10n.t('texts with standoff annotation') },
  { format: 'tei', label: l10n.t('TEI'), description: l10n.t('texts with names and dates marked, for archives') },
  { format: 'conllu', label: l10n.t('CoNLL-U'), description: l10n.t('words, tags and trees, for linguists') },
  { format: 'columns', label: l10n.t('CoNLL columns'), description: l10n.t('words and names, to train on') },
];

/** Opened when they are written. */
const READ: ReadonlySet<ExportFormat> = new Set(['markdown', 'corrections']);

export function registerExport({ session, commands, log }: Services): Disposable {
  return commands.register(writing.exportReport, async (format?: ExportFormat, folder?: Uri) => {
    if (session.entries().length === 0)
      throw new NothingChosen(l10n.t('There are no articles yet. Open a folder of articles and scan it.'));
    const chosen = format ?? (await choose(FORMATS, { title: l10n.t('Export report') }))?.format;
    if (!chosen) return;
    const reviewer = chosen === 'claimreview' ? await reviewerOf() : undefined;
    if (chosen === 'claimreview' && !reviewer) return;
    const files = await filesOf(session, chosen, reviewer);
    const target = folder ?? (await askFolder());
    if (!target) return;
    const written = await write(files, target);
    log.info(`Exported ${written.map(String).join(', ')}`);
    const [only] = written;
    if (only && READ.has(chosen)) await window.showTextDocument(only);
    else mention(l10n.t('Exported to {0}', target.path), 8000);
  });
}

async function filesOf(session: Session, chosen: ExportFormat, reviewer?: Reviewer): Promise<ExportFile[]> {
  const { engine } = await session.ready;
  const sources = session.entries().map(({ path, text, article }) => ({ path, text, article }));
  const whole = { sources, comparison: session.comparison(), notes: session.notes() };
  return engine.exportAs(chosen, reviewer ? { ...whole, reviewer, scale: scaleOf() } : whole);
}

async function askFolder(): Promise<Uri | undefined> {
  const home = homeOf();
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: l10n.t('Export here'),
    title: l10n.t('Choose a folder for the export'),
    ...(home ? { defaultUri: home } : {}),
  });
  return chosen?.[0];
}

/** Nothing that is there is written over: a taken name gets a number. */
export async function write(files: readonly ExportFile[], folder: Uri): Promise<Uri[]> {
  const written: Uri[] = [];
  for (const { name, text } of files) {
    const uri = await freeName(Uri.joinPath(folder, EXPORTS), inside(name));
    await writeExport(uri, new TextEncoder().encode(text), folder);
    written.push(uri);
  }
  return written;
}

async function freeName(folder: Uri, name: string): Promise<Uri> {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${ending}`);
    if (!(await statOf(uri))) return uri;
  }
}
