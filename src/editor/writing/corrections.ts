// Corrections: proposed, accepted or rejected beside the source; written into it, and taken out again, only where a person asks.

import { Disposable, l10n, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { ClaimNote, Correction, CorrectionVerdict } from '../../core/annotations/records';
import { NothingChosen } from '../commands';
import { mention } from '../dialogue';
import { writing } from '../ids';
import { toRange } from '../positions';
import type { Services } from '../services';
import type { PlacedNote } from '../session';
import { subjectOf, wordsOf, type About } from '../subject';
import { quoted } from '../words';
import { askFor, onOf } from './claims';
import { chosenClaim, chosenNote, type Chosen } from './target';

const SAID: Record<CorrectionVerdict, string> = {
  accepted: l10n.t('Correction accepted'),
  rejected: l10n.t('Correction rejected'),
};

export function registerCorrections(services: Services): Disposable {
  const { commands } = services;
  return Disposable.from(
    commands.register(writing.correctClaim, (about?: About, wording?: unknown, why?: unknown) =>
      correct(services, about, wording, why),
    ),
    commands.register(writing.acceptCorrection, (about?: About) => judge(services, about, 'accepted')),
    commands.register(writing.rejectCorrection, (about?: About) => judge(services, about, 'rejected')),
    commands.register(writing.applyCorrection, (about?: About) => apply(services, about)),
    commands.register(writing.revertCorrection, (about?: About) => revert(services, about)),
  );
}

async function correct({ session, changes }: Services, about: About, given: unknown, why: unknown): Promise<void> {
  const chosen = await chosenClaim(session, subjectOf(about));
  if (!chosen) return;
  const present = chosen.note?.correction;
  const wording = wordsOf(given) ?? (await askWording(present?.wording ?? chosen.span.text.replace(/\s+/g, ' ')));
  if (wording === undefined || wording.trim() === '') return;
  const reason = wordsOf(why) ?? (await askWhy(present?.reason ?? ''));
  if (reason === undefined) return;
  const correction = { wording: wording.trim(), reason: reason.trim() };
  await changes.made((await session.store()).correct(onOf(chosen), correction), l10n.t('Correction kept'));
}

async function judge(services: Services, about: About, verdict: CorrectionVerdict): Promise<void> {
  const found = await withCorrection(services, about);
  if (found) await keepVerdict(services, found.note, verdict);
}

async function keepVerdict(
  { session, changes }: Services,
  { id }: ClaimNote,
  verdict: CorrectionVerdict,
): Promise<void> {
  await changes.made((await session.store()).judge(id, verdict), SAID[verdict]);
}

/** Who has it written into the article accepts it. */
async function apply(services: Services, about: About): Promise<void> {
  const found = await withCorrection(services, about);
  if (!found) return;
  if (found.placed.isApplied) throw new NothingChosen(l10n.t('The article reads so already.'));
  await rewrite(found, found.correction.wording);
  if (found.correction.verdict !== 'accepted') await keepVerdict(services, found.note, 'accepted');
  mention(l10n.t('Corrected in the article. Undo in the text takes it out again.'), MENTIONED_MS);
}

async function revert(services: Services, about: About): Promise<void> {
  const found = await withCorrection(services, about);
  if (!found) return;
  if (!found.placed.isApplied && !found.placed.isFormer)
    throw new NothingChosen(l10n.t('The article still has its own words here.'));
  await rewrite(found, found.note.target.selector[0].exact);
  mention(l10n.t('The article has its own words again.'), MENTIONED_MS);
}

const MENTIONED_MS = 8_000;

interface Found extends Chosen {
  readonly note: ClaimNote;
  readonly correction: Correction;
  readonly placed: PlacedNote;
}

/** Undefined where the person went away. */
async function withCorrection({ session }: Services, about: About): Promise<Found | undefined> {
  const chosen = await chosenNote(session, subjectOf(about));
  if (!chosen) return undefined;
  const placed = session.notesIn(chosen.entry).find(({ note }) => note.id === chosen.note?.id);
  if (!placed?.note.correction)
    throw new NothingChosen(l10n.t('No other wording was proposed here: correct the claim first.'));
  return { ...chosen, note: placed.note, correction: placed.note.correction, placed };
}

/** One edit, which the editor's own undo takes back; nothing is saved. */
async function rewrite({ entry, placed: { at, note } }: Found, words: string): Promise<void> {
  if (!at)
    throw new NothingChosen(l10n.t('It is not sure where {0} stands now.', quoted(note.target.selector[0].exact, 60)));
  const edit = new WorkspaceEdit();
  edit.replace(Uri.parse(entry.uri, true), toRange(entry, at), words);
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('The article cannot be changed. Is it read-only?'));
}

function askWording(present: string): Thenable<string | undefined> {
  return askFor(l10n.t('Correct claim: how should it read?'), present, l10n.t('The article itself is not changed.'));
}

function askWhy(present: string): Thenable<string | undefined> {
  return askFor(l10n.t('Correct claim: why?'), present, l10n.t('Optional. Enter keeps the correction.'));
}
