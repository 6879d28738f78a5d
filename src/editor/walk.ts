// From one person, date, issue or claim of the text to the next, round the end.

import { Disposable, l10n, window, type TextEditor } from 'vscode';
import type { Span } from '../core/span';
import type { Entry } from '../library/library';
import { mention } from './dialogue';
import { commands as commandIds, links } from './ids';
import { nextSpan, spansOf, type Walkable } from './nextSpan';
import { toOffset } from './positions';
import type { Services } from './services';
import type { Subject } from './subject';

const NONE: Record<Walkable, string> = {
  person: l10n.t('No people were found in this text.'),
  date: l10n.t('No dates were found in this text.'),
  issue: l10n.t('No issues were found in this text.'),
  claim: l10n.t('No claims were found in this text.'),
};
const MESSAGE_MS = 4000;

export function registerWalk({ session, commands, opener }: Services): Disposable {
  const walk = (kind: Walkable, step: 1 | -1) => async () => {
    const editor = window.activeTextEditor;
    const entry = editor && (await session.fresh(editor.document));
    if (!editor || !entry) return;
    const next = nextSpan(spansOf(session.around(entry), kind), selected(editor, entry), step);
    if (next) await opener.open(within(entry, next), { preserveFocus: false });
    else mention(NONE[kind], MESSAGE_MS);
  };
  return Disposable.from(
    commands.register(commandIds.nextPerson, walk('person', 1)),
    commands.register(commandIds.previousPerson, walk('person', -1)),
    commands.register(commandIds.nextDate, walk('date', 1)),
    commands.register(commandIds.previousDate, walk('date', -1)),
    commands.register(commandIds.nextIssue, walk('issue', 1)),
    commands.register(commandIds.previousIssue, walk('issue', -1)),
    commands.register(commandIds.nextClaim, walk('claim', 1)),
    commands.register(commandIds.previousClaim, walk('claim', -1)),
    commands.register(links.nextMention, async (subject: Subject) => {
      const entry = session.entry(subject.source);
      const next = entry && nextSpan(mentionsIn(entry, subject), subject, 1);
      if (next) await opener.open(within(entry, next), { preserveFocus: false });
    }),
  );
}

/** Every place of the person or issue in its own article. */
export function mentionsIn({ article }: Entry, { kind, id }: Subject): readonly Span[] {
  const holders = kind === 'person' ? article.people : kind === 'issue' ? article.issues : [];
  return holders.find((holder) => holder.id === id)?.mentions ?? [];
}

function within(entry: Entry, { start, end }: Span): Parameters<Services['opener']['open']>[0] {
  return { source: entry.uri, start, end, text: entry.text.slice(start, end) };
}

function selected({ selection }: TextEditor, entry: Entry): Span {
  return { start: toOffset(entry, selection.start), end: toOffset(entry, selection.end) };
}
