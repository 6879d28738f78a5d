// How the work on a claim is shared out: who is to check it, until when, and how sure people are of what they say of it.

import { Disposable, l10n, type QuickPickItem } from 'vscode';
import { CONFIDENCES, type Confidence, type Plan } from '../../core/annotations/records';
import { ask, choose } from '../dialogue';
import { writing } from '../ids';
import type { Services } from '../services';
import { subjectOf, wordsOf, type About } from '../subject';
import { clip, dayInWords, isDay } from '../words';
import { onOf } from './claims';
import { chosenClaim, toldWords, type Chosen } from './target';

/** Each command takes what it would ask for as a further argument; empty words take away what is there. */
export function registerPlan({ session, commands, changes, author }: Services): Disposable {
  return Disposable.from(
    registerPart(writing.assignClaim, 'assignee', async (chosen) => {
      const name = await author.name();
      const people = session.notes().flatMap(({ assignee }) => assignee ?? []);
      return pickPerson(chosen, [...new Set([...(name ? [name] : []), ...people])]);
    }),
    registerPart(writing.setConfidence, 'confidence', pickConfidence),
    registerPart(writing.setDue, 'due', askDay),
  );

  function registerPart(
    id: string,
    part: keyof Plan,
    askFor: (chosen: Chosen) => Promise<string | undefined>,
  ): Disposable {
    return commands.register(id, async (about?: About, given?: unknown) => {
      const chosen = await chosenClaim(session, subjectOf(about));
      if (!chosen) return;
      const value = (wordsOf(given) ?? (await askFor(chosen)))?.trim();
      const plan = value === undefined ? undefined : planOf(part, value);
      if (!plan || (value === '' && !chosen.note)) return;
      await changes.made((await session.store()).plan(onOf(chosen), plan), said(plan));
    });
  }
}

/** Undefined for what is no value of the part. */
function planOf(part: keyof Plan, value: string): Partial<Plan> | undefined {
  if (value === '') return { [part]: null };
  if (part === 'assignee') return { assignee: value };
  if (part === 'due') return isDay(value) ? { due: value } : undefined;
  const confidence = CONFIDENCES.find((one) => one === value);
  return confidence && { confidence };
}

function said({ assignee, confidence, due }: Partial<Plan>): string {
  if (assignee) return l10n.t('Claim assigned to {0}', clip(assignee, 40));
  if (confidence) return l10n.t('Confidence kept: {0}', CONFIDENT[confidence]);
  if (due) return l10n.t('To be checked by {0}', dayInWords(due));
  return l10n.t('Taken off the claim');
}

const CONFIDENT: Record<Confidence, string> = { low: l10n.t('low'), medium: l10n.t('medium'), high: l10n.t('high') };

async function pickPerson(chosen: Chosen, known: readonly string[]): Promise<string | undefined> {
  type Item = QuickPickItem & { readonly name?: string };
  const now = chosen.note?.assignee;
  const items: Item[] = [
    ...known.map((name) => ({ label: name, name, ...(name === now ? { description: l10n.t('now') } : {}) })),
    { label: l10n.t('Somebody else…') },
    ...(now ? [{ label: l10n.t('Nobody'), name: '' }] : []),
  ];
  const title = l10n.t('Who is to check this claim?');
  const picked = await choose(items, { title, placeHolder: clip(toldWords(chosen)) });
  return picked && (picked.name ?? (await ask({ title, prompt: l10n.t('A name'), ignoreFocusOut: true })) ?? undefined);
}

async function pickConfidence(chosen: Chosen): Promise<string | undefined> {
  const now = chosen.note?.confidence;
  const items = CONFIDENCES.toReversed().map((value) => ({
    label: CONFIDENT[value],
    value: value as string,
    ...(value === now ? { description: l10n.t('now') } : {}),
  }));
  const none = now ? [{ label: l10n.t('Do not say'), value: '' }] : [];
  const title = l10n.t('How sure are you of what you say of this claim?');
  return (await choose([...items, ...none], { title, placeHolder: clip(toldWords(chosen)) }))?.value;
}

async function askDay({ note }: Chosen): Promise<string | undefined> {
  return ask({
    title: l10n.t('By which day is this claim to be checked?'),
    prompt: l10n.t('Empty: by no day.'),
    placeHolder: l10n.t('Year-month-day, for example 2024-05-16'),
    value: note?.due ?? '',
    validate: (text) => (text.trim() === '' || isDay(text.trim()) ? undefined : l10n.t('Write a day as 2024-05-16.')),
  });
}
