// The value of one date expression, set by a person.

import { l10n, window, type Disposable } from 'vscode';
import { contains, type TextSpan } from '../../core/span';
import type { DateExpression } from '../../core/article';
import type { Entry } from '../../library/library';
import { NothingChosen } from '../commands';
import { ask } from '../dialogue';
import { writing } from '../ids';
import { toOffset } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import { subjectOf, wordsOf, type About } from '../subject';
import { quoted } from '../words';
import { entryOf, fromSubject, targetOf } from './target';

export function registerDateValue({ session, commands, changes }: Services): Disposable {
  return commands.register(writing.setDateValue, async (about?: About, given?: unknown) => {
    const subject = subjectOf(about);
    const { entry, span } = subject ? await fromSubject(session, subject) : await dateAtCursor(session);
    const { isCalendarValue } = (await session.ready).engine;
    const words = wordsOf(given)?.trim();
    const present = dateAt(entry, span.start)?.value ?? '';
    const value = words && isCalendarValue(words) ? words : await askValue(span, present, isCalendarValue);
    if (value === undefined) return;
    const decision = { kind: 'date-value', target: targetOf({ entry, span }), value } as const;
    await changes.made((await session.store()).decide(decision), l10n.t('{0} is {1}', quoted(span.text, 40), value));
  });
}

export function dateAt(entry: Entry, offset: number): DateExpression | undefined {
  return entry.article.dates.find((date) => contains(date, { start: offset, end: offset }));
}

async function dateAtCursor(session: Session): Promise<{ entry: Entry; span: TextSpan }> {
  const editor = window.activeTextEditor;
  const entry = editor && (await entryOf(session, editor.document));
  const span = entry && dateAt(entry, toOffset(entry, editor.selection.active));
  if (!span) throw new NothingChosen(l10n.t('Put the cursor on a date, then try again.'));
  return { entry, span };
}

async function askValue(
  span: TextSpan,
  present: string,
  isCalendarValue: (text: string) => boolean,
): Promise<string | undefined> {
  const value = await ask({
    title: l10n.t('Set the value of {0}', quoted(span.text, 40)),
    value: isCalendarValue(present) ? present : '',
    prompt: l10n.t('A day, month, year, or a range: 2024-05-14, 2024-05, 2024, 2024-05-14/2024-05-16'),
    validate: (typed) =>
      isCalendarValue(typed.trim())
        ? undefined
        : l10n.t('Write it as 2024-05-14, 2024-05, 2024 or a range of two of these.'),
  });
  return value?.trim();
}
