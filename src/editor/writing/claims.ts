// Tagging claims. The source itself is never changed: what people say is kept beside it.

import { Disposable, l10n, ThemeIcon, type QuickPickItem } from 'vscode';
import { CLAIM_STATUSES, type ClaimNote, type ClaimStatus } from '../../core/annotations/records';
import { NothingChosen } from '../commands';
import { ask, choose } from '../dialogue';
import { writing } from '../ids';
import type { Services } from '../services';
import { subjectOf, wordsOf, type About } from '../subject';
import { clip, quoted } from '../words';
import { CLAIM_ICONS } from '../trees/claimRows';
import { chosenClaim, chosenNote, targetOf, toldWords, type Chosen } from './target';

/** Each command takes what it would ask for as further arguments, so that keys and tests need no dialogue. */
export function registerClaims(services: Services): Disposable {
  const { commands } = services;
  return Disposable.from(
    commands.register(writing.tagClaim, (about?: About, status?: unknown) => tag(services, about, status)),
    commands.register(writing.giveReason, (about?: About, words?: unknown) => giveReason(services, about, words)),
    commands.register(writing.removeTag, (about?: About) => remove(services, about)),
  );
}

async function tag({ session, changes }: Services, about: About, status: unknown): Promise<void> {
  const chosen = await chosenClaim(session, subjectOf(about));
  if (!chosen) return;
  const wanted = CLAIM_STATUSES.find((one) => one === status) ?? (await pickStatus(chosen, session.notes()));
  if (!wanted) return;
  const store = await session.store();
  await changes.made(store.tag(onOf(chosen), wanted), l10n.t('Claim tagged “{0}”', wanted));
}

async function giveReason({ session, changes }: Services, about: About, given: unknown): Promise<void> {
  const chosen = await chosenNote(session, subjectOf(about));
  if (!chosen) return;
  const { note } = chosen;
  if (!note) throw new NothingChosen(l10n.t('Tag the claim first, then give the reason.'));
  const title = l10n.t('Why is it {0}?', note.status ?? l10n.t('open'));
  const words = wordsOf(given) ?? (await askFor(title, note.reason ?? '', quoted(toldWords(chosen))));
  if (words === undefined) return;
  await changes.made((await session.store()).giveReason(note.id, words.trim()), l10n.t('Reason kept'));
}

async function remove({ session, changes }: Services, about: About): Promise<void> {
  const chosen = await chosenNote(session, subjectOf(about));
  if (!chosen) return;
  const { note } = chosen;
  if (!note) throw new NothingChosen(l10n.t('There is no tag here.'));
  await changes.made((await session.store()).removeNote(note.id), l10n.t('Tag removed'));
}

/** What the store changes: the note that is there, or the words to begin one on. */
export function onOf(chosen: Chosen): string | ReturnType<typeof targetOf> {
  return chosen.note?.id ?? targetOf(chosen);
}

/** The statuses, those that people used most first. */
export function statusesByUse(notes: readonly ClaimNote[]): ClaimStatus[] {
  const uses = (status: ClaimStatus): number => notes.filter((note) => note.status === status).length;
  return [...CLAIM_STATUSES].sort((a, b) => uses(b) - uses(a));
}

async function pickStatus(on: Chosen, notes: readonly ClaimNote[]): Promise<ClaimStatus | undefined> {
  const items = statusesByUse(notes).map((status): QuickPickItem & { status: ClaimStatus } => ({
    label: status,
    status,
    iconPath: new ThemeIcon(CLAIM_ICONS[status]),
    ...(on.note?.status === status ? { description: l10n.t('now') } : {}),
  }));
  const chosen = await choose(items, {
    title: l10n.t('Tag claim'),
    placeHolder: clip(toldWords(on)),
  });
  return chosen?.status;
}

export function askFor(title: string, value: string, prompt: string): Thenable<string | undefined> {
  return ask({ title, value, prompt, ignoreFocusOut: true });
}
