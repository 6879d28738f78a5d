// The same tag for each mention of a phrase, in one article or in all, after a look at the list. One undo takes it back.

import { l10n, ThemeIcon, type Disposable, type QuickPickItem } from 'vscode';
import { phraseIn } from '../../core/annotations/phrase';
import { CLAIM_STATUSES, type ClaimStatus } from '../../core/annotations/records';
import { textSpan } from '../../core/span';
import { isUnsaved } from '../../library/unsaved';
import { NothingChosen } from '../commands';
import { ask, choose, chooseMany } from '../dialogue';
import { sourceNames } from '../hover/surroundings';
import { writing } from '../ids';
import { toPosition } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import { subjectOf, wordsOf, type About } from '../subject';
import { CLAIM_ICONS } from '../trees/claimRows';
import { clip, count, oneLine, quoted } from '../words';
import { onOf, statusesByUse } from './claims';
import { chosenClaim, notesOn, type Chosen } from './target';

const AROUND = 40;

type Scope = 'here' | 'everywhere';

/** `phrase`, `scope` and `status` are what it would ask for; with all of them there is no list to look at. */
export function registerTagAll({ session, commands, changes }: Services): Disposable {
  return commands.register(writing.tagAll, async (about?: About, given?: unknown, where?: unknown, as?: unknown) => {
    const chosen = await chosenClaim(session, subjectOf(about));
    if (!chosen) return;
    const phrase = (wordsOf(given) ?? (await askPhrase(chosen)))?.trim();
    if (!phrase) return;
    const everywhere = mentions(session, phrase);
    const here = everywhere.filter(({ entry }) => entry.uri === chosen.entry.uri);
    const scope = scopeOf(where) ?? (await pickScope(here, everywhere, phrase));
    if (!scope) return;
    const status = CLAIM_STATUSES.find((one) => one === as) ?? (await pickStatus(session, phrase));
    if (!status) return;
    const found = scope === 'here' ? here : everywhere;
    const wanted = typeof as === 'string' ? found : await preview(session, found, phrase, status);
    if (!wanted || wanted.length === 0) return;
    const store = await session.store();
    const said = l10n.t('{0} of {1} tagged “{2}”', count(wanted.length, 'mention'), quoted(phrase, 40), status);
    await changes.made(store.tagAll(wanted.map(onOf), status), said);
  });
}

function scopeOf(where: unknown): Scope | undefined {
  return where === 'here' || where === 'everywhere' ? where : undefined;
}

/** In all articles; of a text that was never saved nothing is kept. Words that people tagged already are those of their first note. */
function mentions(session: Session, phrase: string): Chosen[] {
  const entries = session.entries().filter(({ uri }) => !isUnsaved(uri));
  return entries.flatMap((entry) =>
    phraseIn(entry.text, phrase).map(({ start, end }) => {
      const span = textSpan(entry.text, start, end);
      return { entry, span, note: notesOn(session, entry, span)[0] };
    }),
  );
}

function askPhrase({ span }: Chosen): Thenable<string | undefined> {
  return ask({
    title: l10n.t('Tag all: which phrase?'),
    prompt: l10n.t('Capitals, blanks and the shape of quotation marks do not matter.'),
    value: oneLine(span.text),
    ignoreFocusOut: true,
  });
}

async function pickScope(
  here: readonly Chosen[],
  everywhere: readonly Chosen[],
  phrase: string,
): Promise<Scope | undefined> {
  if (everywhere.length === 0) throw new NothingChosen(l10n.t('{0} stands in no article.', quoted(phrase, 60)));
  const items: (QuickPickItem & { readonly scope: Scope })[] = [
    { label: l10n.t('In this article'), description: count(here.length, 'mention'), scope: 'here' },
    { label: l10n.t('In all articles'), description: count(everywhere.length, 'mention'), scope: 'everywhere' },
  ];
  return (await choose(items, { title: l10n.t('Tag all: where?'), placeHolder: quoted(phrase, 60) }))?.scope;
}

async function pickStatus(session: Session, phrase: string): Promise<ClaimStatus | undefined> {
  const items = statusesByUse(session.notes()).map((status) => ({
    label: status,
    status,
    iconPath: new ThemeIcon(CLAIM_ICONS[status]),
  }));
  return (await choose(items, { title: l10n.t('Tag all: as what?'), placeHolder: quoted(phrase, 60) }))?.status;
}

/** Mentions with another tag are there to be ticked, and not ticked. */
async function preview(
  session: Session,
  found: readonly Chosen[],
  phrase: string,
  status: ClaimStatus,
): Promise<Chosen[] | undefined> {
  const nameOf = sourceNames(session.entries());
  const items = found
    .filter(({ note }) => note?.status !== status)
    .map((mention) => ({
      mention,
      label: context(mention),
      description: described(mention, nameOf),
      picked: !mention.note?.status,
    }));
  if (items.length === 0) throw new NothingChosen(l10n.t('All of them are tagged “{0}” already.', status));
  const title = l10n.t('Tag all as “{0}”: which mentions of {1}?', status, quoted(phrase, 40));
  return (await chooseMany(items, { title, matchOnDescription: true }))?.map(({ mention }) => mention);
}

function described({ entry, span, note }: Chosen, nameOf: (uri: string) => string): string {
  const line = l10n.t('{0}, line {1}', nameOf(entry.uri), toPosition(entry, span.start).line + 1);
  return note?.status ? l10n.t('{0} · now {1}', line, note.status) : line;
}

/** The words with a little of what stands around them. */
function context({ entry, span }: Chosen): string {
  const before = entry.text.slice(Math.max(0, span.start - AROUND), span.start).replace(/^\S*\s/, '');
  return clip(before + entry.text.slice(span.start, span.end + AROUND), 2 * AROUND + span.text.length);
}
