// A person says when an article was published; everything in it is dated anew from that.

import { l10n, window, type Disposable } from 'vscode';
import { commands as commandIds } from './ids';
import type { Services } from './services';
import type { Subject } from './subject';
import { dayInWords, dayOf, monthName } from './words';

const MESSAGE_MS = 6000;

export function registerPublished({ session, commands }: Services): Disposable {
  return commands.register(commandIds.setPublished, async (subject?: Subject) => {
    const active = window.activeTextEditor?.document;
    const entry = subject ? session.entry(subject.source) : active && (await session.fresh(active));
    if (!entry) throw new Error(l10n.t('Open an article first, then set its publication date.'));
    const value = await askDate(entry.article.title ?? entry.path, entry.article.published.value ?? '');
    if (value === undefined) return;
    const store = await session.store();
    await store.decide({ kind: 'published', source: entry.path, value });
    window.setStatusBarMessage(l10n.t('Published {0}.', dayInWords(value)), MESSAGE_MS);
  });
}

async function askDate(article: string, present: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('When was this article published?'),
    prompt: article,
    placeHolder: l10n.t('Year-month-day, for example 2024-05-16'),
    value: present,
    validateInput: (text) => (isDate(text.trim()) ? null : l10n.t('Write a day as 2024-05-16 or a month as 2024-05.')),
  });
  return answer?.trim();
}

export function isDate(text: string): boolean {
  const month = /^\d{4}-(\d\d)$/.exec(text);
  return month ? monthName(Number(month[1])) !== '' : /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(text) !== null;
}
