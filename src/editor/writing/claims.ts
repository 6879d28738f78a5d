// Tagging and correcting claims. The source itself is never changed: what people say is kept beside it.

import { Disposable, l10n, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { CLAIM_STATUSES, type ClaimNote, type ClaimStatus } from '../../core/annotations/records';
import { writing } from '../ids';
import type { Services } from '../services';
import { subjectOf, type About } from '../subject';
import { clip, quoted } from '../words';
import { CLAIM_ICONS } from '../trees/claimRows';
import { chosenClaim, targetOf, type Chosen } from './target';

export function registerClaims({ session, commands, changes }: Services): Disposable {
  const tag = async (about?: About, status?: ClaimStatus): Promise<void> => {
    const chosen = await chosenClaim(session, subjectOf(about));
    const wanted = status ?? (await pickStatus(chosen, session.notes()));
    if (!wanted) return;
    const store = await session.store();
    await changes.made(store.tag(onOf(chosen), wanted), l10n.t('Claim tagged “{0}”', wanted));
  };
  const reason = async (about?: About): Promise<void> => {
    const chosen = await chosenClaim(session, subjectOf(about));
    const { note } = chosen;
    if (!note) return void window.setStatusBarMessage(l10n.t('Tag the claim first, then give the reason.'), 8000);
    const words = await ask(
      l10n.t('Why is it {0}?', note.status ?? l10n.t('open')),
      note.reason ?? '',
      quoted(chosen.span.text),
    );
    if (words === undefined) return;
    await changes.made((await session.store()).giveReason(note.id, words.trim()), l10n.t('Reason kept'));
  };
  const correct = async (about?: About): Promise<void> => {
    const chosen = await chosenClaim(session, subjectOf(about));
    const present = chosen.note?.correction?.wording ?? chosen.span.text.replace(/\s+/g, ' ');
    const wording = await ask(
      l10n.t('Correct claim: how should it read?'),
      present,
      l10n.t('The article itself is not changed.'),
    );
    if (wording === undefined || wording.trim() === '') return;
    const why = await ask(
      l10n.t('Correct claim: why?'),
      chosen.note?.correction?.reason ?? '',
      l10n.t('Optional. Enter keeps the correction.'),
    );
    if (why === undefined) return;
    const correction = { wording: wording.trim(), reason: why.trim() };
    await changes.made((await session.store()).correct(onOf(chosen), correction), l10n.t('Correction kept'));
  };
  const remove = async (about?: About): Promise<void> => {
    const { note } = await chosenClaim(session, subjectOf(about));
    if (note) await changes.made((await session.store()).removeNote(note.id), l10n.t('Tag removed'));
  };
  return Disposable.from(
    commands.register(writing.tagClaim, tag),
    commands.register(writing.giveReason, reason),
    commands.register(writing.correctClaim, correct),
    commands.register(writing.removeTag, remove),
  );
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

async function pickStatus({ span, note }: Chosen, notes: readonly ClaimNote[]): Promise<ClaimStatus | undefined> {
  const items = statusesByUse(notes).map((status): QuickPickItem & { status: ClaimStatus } => ({
    label: status,
    status,
    iconPath: new ThemeIcon(CLAIM_ICONS[status]),
    ...(note?.status === status ? { description: l10n.t('now') } : {}),
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Tag claim'), placeHolder: clip(span.text) });
  return chosen?.status;
}

function ask(title: string, value: string, prompt: string): Thenable<string | undefined> {
  return window.showInputBox({ title, value, prompt, ignoreFocusOut: true });
}
