// Telling words of a clause with who tells: "Ode said", "said a ministry official", "according to Ode", "in his letter".

import type { Clause, Item } from './clause';
import { type CueClass, type CueVerb, cueVerbs, tellingNouns } from './cues';
import { isParticiple } from './phrases';
import { mainSubject, type Speaker, speakerAfter, speakerBefore } from './sources';
import { adverbs, auxiliaries, bePassive, determiners, roleNouns, speakingPronouns } from './words';

export interface Attribution {
  /** Index of the cue's first and last item. */
  readonly first: number;
  readonly last: number;
  readonly class: CueClass | 'according' | 'noun';
  readonly speaker: Speaker;
  /** The speaker stands after the cue. */
  readonly inverted: boolean;
}

/** In order of their cues. A cue without a subject is none. */
export function findAttributions(clause: Clause): Attribution[] {
  const { items } = clause;
  const found: Attribution[] = [];
  let subject: Speaker | null | undefined;
  const main = (before: number): Speaker | null => {
    subject ??= mainSubject(items);
    const last = found.at(-1)?.speaker ?? subject;
    return last && last.items.start < before ? last : null;
  };
  for (let i = 0; i < items.length; i++) {
    const attribution = accordingTo(items, i) ?? verbAt(items, i, main) ?? nounAt(items, i, main);
    if (attribution) found.push(attribution);
  }
  return found;
}

type Main = (before: number) => Speaker | null;

function accordingTo(items: readonly Item[], i: number): Attribution | null {
  if (items[i]!.lower !== 'according' || items[i + 1]?.lower !== 'to') return null;
  const speaker = speakerAfter(items, i + 1);
  return speaker && { first: i, last: i + 1, class: 'according', speaker, inverted: true };
}

function verbAt(items: readonly Item[], i: number, main: Main): Attribution | null {
  const verb = items[i]!.kind === 'word' ? verbOf(items, i) : undefined;
  if (!verb) return null;
  const before = wordBefore(items, i);
  const make = (speaker: Speaker | null, inverted = false): Attribution | null =>
    speaker && { first: i, last: i, class: verb.class, speaker, inverted };
  if (verb.form === 'participle') return make(participleSubject(items, i, main));
  if (isParticiple(items, i) || (isQuoting(verb) && bePassive.has(before?.lower ?? ''))) return null;
  if (bePassive.has(before?.lower ?? '') && verb.form === 'finite' && !isNoun(before))
    return make(agent(items, i), true);
  if (verb.form === 'plural' && !takesBase(items, i)) return null;
  if (verb.class !== 'tell' && isInverted(items, i)) {
    const after = speakerAfter(items, i);
    if (after) return make(after, true);
  }
  if (determiners.has(before?.lower ?? '') && !speakingPronouns.has(before!.lower)) return null;
  const speaker = speakerBefore(items, i);
  if (speaker) return verb.doubtful && !isClose(items, speaker, i) ? null : make(speaker);
  return verb.doubtful ? null : make(coordinated(items, i) ? main(i) : null);
}

/** "as one official put it", "pointed out that": two words that tell together. */
function verbOf(items: readonly Item[], i: number): CueVerb | undefined {
  const { lower } = items[i]!;
  if (lower === 'pointed' && items[i + 1]?.lower === 'out')
    return { lemma: 'point out', class: 'say', form: 'finite', doubtful: false };
  if (lower === 'put' && items[i + 1]?.lower === 'it')
    return { lemma: 'put it', class: 'speak', form: 'finite', doubtful: false };
  return cueVerbs.get(lower);
}

const isNoun = (item: Item | undefined): boolean => item?.kind === 'person' || roleNouns.has(item?.lower ?? '');

function wordBefore(items: readonly Item[], i: number): Item | undefined {
  let k = i - 1;
  while (k >= 0 && adverbs.has(items[k]!.lower)) k--;
  return items[k];
}

/** "quoted Ode as saying": Ode speaks; "Ode was quoted by the paper as saying": Ode too. */
function quotedSource(items: readonly Item[], i: number): Speaker | null {
  for (let k = i - 2; k >= Math.max(0, i - 20); k--) {
    const verb = cueVerbs.get(items[k]!.lower);
    if (verb && isQuoting(verb))
      return bePassive.has(wordBefore(items, k)?.lower ?? '') ? null : speakerAfter(items, k);
  }
  return null;
}

const isQuoting = ({ lemma }: CueVerb): boolean => lemma === 'quote' || lemma === 'cite';

/** ", saying": the clause's subject; "with Ode saying": Ode. */
function participleSubject(items: readonly Item[], i: number, main: Main): Speaker | null {
  const before = items[i - 1];
  if (!before || determiners.has(before.lower) || auxiliaries.has(before.lower)) {
    return before && auxiliaries.has(before.lower) ? speakerBefore(items, i) : null;
  }
  if (before.lower === 'as') return quotedSource(items, i) ?? main(i);
  if (before.kind === 'person' && items[i - 2]?.lower === 'with') return speakerBefore(items, i);
  return main(i);
}

function agent(items: readonly Item[], i: number): Speaker | null {
  for (let k = i + 1; k < Math.min(items.length, i + 4); k++) {
    if (items[k]!.lower === 'by') return speakerAfter(items, k);
  }
  return null;
}

/** "officials say", "will say", "went on to say “…”"; not "declined to say", "a say". */
function takesBase(items: readonly Item[], i: number): boolean {
  const before = wordBefore(items, i);
  if (!before) return false;
  if (before.lower === 'to')
    return items[i + 1]?.kind === 'quote' || items[i + 1]?.text === ':' || items[i + 2]?.kind === 'quote';
  if (/^(?:they|we|i|who|will|would|did|could|may|might|must)$/.test(before.lower)) return true;
  if (/^(?:an?|one|this|that|each|every)$/.test(items[i - 2]?.lower ?? '')) return false;
  if (before.kind === 'person') return items.slice(Math.max(0, i - 6), i).some(({ lower }) => lower === 'and');
  return /(?:s|people|police|media|men|women)$/.test(before.lower) && before.kind !== 'mark';
}

/** “…,” said Ode; also at the clause's start: Said Ode: “…” */
function isInverted(items: readonly Item[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && (adverbs.has(items[k]!.lower) || items[k]!.text === ',')) k--;
  return k < 0 || items[k]!.kind === 'quote' || (items[i - 1]!.text === ',' && !hasSubjectBefore(items, i));
}

/** Words that are also nouns count when their subject is a name, a pronoun or a role right before them. */
function isClose(items: readonly Item[], speaker: Speaker, i: number): boolean {
  if (speaker.pronoun || speaker.person !== null) return true;
  const next = items[i + 1];
  return next?.lower === 'that' || next?.kind === 'quote' || next?.text === ':';
}

const hasSubjectBefore = (items: readonly Item[], i: number): boolean =>
  items
    .slice(Math.max(0, i - 30), i)
    .some((item) => item.kind === 'person' || cueVerbs.get(item.lower)?.form === 'finite');

/** "met Ode and said": the verb shares the clause's subject. */
const coordinated = (items: readonly Item[], i: number): boolean =>
  /^(?:and|but|then|,|to)$/.test(wordBefore(items, i)?.lower ?? '');

/** "in a statement", "his letter": weaker than a verb, see the order in speakers. */
function nounAt(items: readonly Item[], i: number, main: Main): Attribution | null {
  const item = items[i]!;
  if (item.kind !== 'word' || !tellingNouns.has(item.lower)) return null;
  const possessor = items[i - 1]?.lower === "'s" ? items[i - 2] : items[i - 1];
  const at = items[i - 1]?.lower === "'s" ? i - 2 : i - 1;
  const own =
    possessor && (possessor.kind === 'person' || /^(?:his|her|their)$/.test(possessor.lower)) ? possessor : null;
  const speaker: Speaker | null =
    own && own.kind === 'person'
      ? { start: own.start, end: own.end, person: own.person, pronoun: false, items: { start: at, end: at + 1 } }
      : own || isWithin(items, i)
        ? main(items.length)
        : null;
  return speaker && { first: i, last: i, class: 'noun', speaker, inverted: false };
}

/** "in a statement", "on his blog", "during the interview". */
const isWithin = (items: readonly Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 4), i).some(({ lower }) => /^(?:in|on|during|via|through|with|by)$/.test(lower));
