// What a merge by git left open in the kept files: record by record a person says what is to stand, then it is written in one edit.

import { l10n, Range, Uri, workspace, WorkspaceEdit, type Disposable, type QuickPickItem } from 'vscode';
import type { Dispute } from '../../core/annotations/conflicts';
import type { Raw } from '../../core/annotations/json';
import type { RecordKind } from '../../core/annotations/page';
import { NothingChosen } from '../commands';
import { choose, mention } from '../dialogue';
import { disputeInWords, type DisputeWords } from '../disputeWords';
import type * as EngineModule from '../engine';
import { writing } from '../ids';
import type { Services } from '../services';
import { FOLDER, filesIn } from '../workspaceFiles';

type Engine = typeof EngineModule;

const MENTIONED_MS = 8_000;

export function registerSettleMerge({ session, commands }: Services): Disposable {
  return commands.register(writing.settleMerge, async (given?: unknown) => {
    const way = WAYS.find((one) => one === given);
    const { engine } = await session.ready;
    let settled = 0;
    for (const { uri } of workspace.workspaceFolders ?? []) {
      settled += await settle(engine, { home: uri, name: 'annotations.jsonl' }, engine.noteKind, way);
      settled += await settle(engine, { home: uri, name: 'decisions.jsonl' }, engine.decisionKind, way);
    }
    if (settled === 0) throw new NothingChosen(l10n.t('There is no merge to settle: every record stands once.'));
  });
}

interface KeptFile {
  /** The folder that `.dateline` lies in. */
  readonly home: Uri;
  readonly name: string;
}

/** All at once in one way, for a key of one's own. */
const WAYS = ['together', 'current', 'incoming'] as const;
type Way = (typeof WAYS)[number];

/** Answers how many records were settled; none are where the person went away. */
async function settle<T extends { readonly id: string }>(
  engine: Engine,
  file: KeptFile,
  kind: RecordKind<T>,
  way: Way | undefined,
): Promise<number> {
  const text = await textOf(file);
  if (text === null) return 0;
  const decided = new Map<string, Raw | null>();
  const disputes = engine.disputesIn(text, kind);
  for (const [index, dispute] of disputes.entries()) {
    const words = disputeInWords(dispute, engine.noteKind.parse, new Date());
    const at = l10n.t('Settle merge, {0} of {1}: {2}', index + 1, disputes.length, words.title);
    const choice = way ? { raw: inWay(dispute, way) } : await decide(dispute, words, at);
    if (!choice) throw new NothingChosen(l10n.t('Nothing was changed: the merge is as open as before.'));
    decided.set(dispute.id, choice.raw);
  }
  const now = engine.withDecided(text, kind, decided);
  if (now !== text) await write(file, text, now, decided.size);
  return now === text ? 0 : Math.max(1, decided.size);
}

/** Of a record that one side alone has there is nothing to put together: it stays. */
function inWay({ current, incoming, together }: Dispute, way: Way): Raw | null {
  if (way === 'together') return together ?? current ?? incoming;
  return way === 'current' ? current : incoming;
}

function decide(dispute: Dispute, { current, incoming }: DisputeWords, title: string): Promise<Choice | undefined> {
  const here = dispute.current ? l10n.t('Keep the current one') : l10n.t('Leave it out, as here');
  const there = dispute.incoming ? l10n.t('Keep the incoming one') : l10n.t('Leave it out, as there');
  const choices: Choice[] = [
    ...(dispute.together ? [{ label: l10n.t('Keep both, put together'), raw: dispute.together }] : []),
    { label: here, raw: dispute.current, detail: current },
    { label: there, raw: dispute.incoming, detail: incoming },
  ];
  return choose(choices, { title });
}

interface Choice extends QuickPickItem {
  readonly raw: Raw | null;
}

/** The editor's own undo takes it back. Refused where the file changed since. */
async function write(file: KeptFile, before: string, now: string, count: number): Promise<void> {
  const uri = Uri.joinPath(file.home, FOLDER, file.name);
  const document = await workspace.openTextDocument(uri);
  if ((await textOf(file)) !== before || document.isDirty)
    throw new NothingChosen(l10n.t('The file was changed meanwhile. Save it, then try again.'));
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(0, 0, document.lineCount, 0), now);
  if (!(await workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(l10n.t('The file cannot be written. Is it read-only?'));
  mention(l10n.t('Merge settled: {0} records', count), MENTIONED_MS);
}

const textOf = ({ home, name }: KeptFile): Promise<string | null> => filesIn(home).read(name);
