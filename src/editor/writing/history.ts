// What was done to a claim, by whom, when and why; and how it was then, taken back as one more change.

import { l10n, ThemeIcon, type Disposable, type QuickPickItem } from 'vscode';
import type { ClaimNote } from '../../core/annotations/records';
import { NothingChosen } from '../commands';
import { choose } from '../dialogue';
import { historyLines, type HistoryLine } from '../historyLines';
import { writing } from '../ids';
import type { Services } from '../services';
import { subjectOf, type About } from '../subject';
import { quoted } from '../words';
import { chosenNote, toldWords } from './target';

/** `ago` counts the entries back from the latest; where it is not given, the person chooses. */
export function registerHistory({ session, commands, changes }: Services): Disposable {
  return commands.register(writing.showHistory, async (about?: About, ago?: unknown) => {
    const chosen = await chosenNote(session, subjectOf(about));
    if (!chosen) return;
    const { note } = chosen;
    if (!note || note.history.length === 0)
      throw new NothingChosen(l10n.t('Nothing was done to this claim yet: tag it first.'));
    const lines = historyLines(note, new Date());
    const line = typeof ago === 'number' ? lines[ago] : await pickLine(lines, toldWords(chosen));
    if (line && !line.isNow) await takeBack(note, line);
  });

  async function takeBack(note: ClaimNote, { entry, text }: HistoryLine): Promise<void> {
    const store = await session.store();
    await changes.made(store.goBackTo(note.id, entry), l10n.t('Claim taken back to {0}', quoted(text, 60)));
  }
}

async function pickLine(lines: readonly HistoryLine[], words: string): Promise<HistoryLine | undefined> {
  const items = lines.map((line): QuickPickItem & { line: HistoryLine } => ({
    line,
    label: line.text,
    iconPath: new ThemeIcon(line.isNow ? 'circle-filled' : line.isKnown ? 'discard' : 'circle-outline'),
    ...(line.isNow ? { description: l10n.t('now') } : {}),
  }));
  const picked = await choose(items, {
    title: l10n.t('History of {0}', quoted(words, 60)),
    placeHolder: l10n.t('Choose an entry to take the claim back to how it was then'),
  });
  return picked?.line;
}
