// A person says when an article was published; everything in it is dated anew from that.

import { l10n, Uri, window, type Disposable } from 'vscode';
import type { Finding } from '../core/comparison/types';
import { isUnsaved } from '../library/unsaved';
import { ask } from './dialogue';
import { allFindings } from './hover/surroundings';
import { commands as commandIds } from './ids';
import type { Services } from './services';
import type { Session } from './session';
import { subjectOf, wordsOf, type About, type Subject } from './subject';
import { dayInWords, isDay } from './words';
import { saveFirst } from './writing/target';

export function registerPublished({ session, commands, changes }: Services): Disposable {
  return commands.register(commandIds.setPublished, async (about?: About, given?: unknown) => {
    const subject = subjectOf(about);
    const active = window.activeTextEditor?.document;
    const offer = offerOf(session, subject);
    const source = offer?.spans[0]?.source ?? subject?.source;
    const entry = source !== undefined ? session.entry(source) : active && (await session.fresh(active));
    if (!entry) throw new Error(l10n.t('Open an article first, then set its publication date.'));
    if (isUnsaved(entry.uri)) throw saveFirst(Uri.parse(entry.uri, true));
    const day = wordsOf(given) ?? offer?.day;
    const value =
      day && isDay(day) ? day : await askDate(entry.called ?? entry.path, entry.article.published.value ?? '');
    if (value === undefined) return;
    const store = await session.store();
    const decision = { kind: 'published', source: entry.path, value } as const;
    await changes.made(store.decide(decision), l10n.t('Published {0}', dayInWords(value)));
  });
}

/** A finding that offers a day for its first source, taken by a click on its row or card. */
function offerOf(session: Session, subject: Subject | undefined): Finding | undefined {
  if (subject?.kind !== 'finding') return undefined;
  return allFindings(session.entries(), session.comparison()).find(({ id, day }) => id === subject.id && day);
}

async function askDate(article: string, present: string): Promise<string | undefined> {
  const answer = await ask({
    title: l10n.t('When was this article published?'),
    prompt: article,
    placeHolder: l10n.t('Year-month-day, for example 2024-05-16'),
    value: present,
    validate: (text) => (isDay(text.trim()) ? undefined : l10n.t('Write a day as 2024-05-16.')),
  });
  return answer?.trim();
}
