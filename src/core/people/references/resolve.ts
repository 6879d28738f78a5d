// Answers each pronoun and description that named people most likely stand behind; what is less likely is left unanswered.

import type { Person, Prose, Reference } from '../../article';
import type { Analysis } from '../../language/analysis';
import { NONE } from '../../language/words';
import { type Span, textSpan } from '../../span';
import type { Entity } from './discourse';
import type { Markable } from './markables';
import { chances, LEARNT } from './ranker';
import type { Kin } from './kinship';
import { type Judge, readReferences } from './reading';

/** A false line about a person costs more than a missing one. Chosen on the development part of GAP, which the weights were not learnt from. */
const FLOOR = 0.3;
/** Whoever is not so many times as likely as the next is doubtful. */
const LEAD = 1.5;
/** Of descriptions and of several people. */
const FLOOR_OF_OTHERS = 0.5;
/** From here on the words also tell whether the person is a man or a woman. */
const TELLS = 0.8;

export function resolveReferences(prose: Prose, people: readonly Person[], analysis: Analysis): Reference[] {
  const found: Reference[] = [];
  const kin = resolveInto(found, prose, people, analysis, []);
  if (kin.length === 0) return found;
  // "His mother" may be named further on.
  const again: Reference[] = [];
  resolveInto(again, prose, people, analysis, kin);
  return again;
}

function resolveInto(
  found: Reference[],
  prose: Prose,
  people: readonly Person[],
  analysis: Analysis,
  kin: readonly Kin[],
): readonly Kin[] {
  let doubted: Markable | null = null;
  const judge: Judge = ({ anaphor, entities, options, told }) => {
    if (told) {
      const owner = analysis.phrases.get(anaphor.head)?.possessor;
      const isDoubtful = doubted !== null && owner === doubted.head;
      found.push({
        ...referenceTo(prose, analysis, anaphor, entities[0]!.people),
        ...(isDoubtful && { doubtful: true }),
      });
      return { option: 0, sure: true };
    }
    const shares = chances(LEARNT, options);
    const option = shares.reduce((best, share, i) => (share > (shares[best] ?? 0) ? i : best), shares.length - 1);
    const chance = shares[option] ?? 0;
    const meant = entities[option]?.people ?? [];
    if (isContested(anaphor, entities, option)) return { option: shares.length - 1, sure: false };
    const isPlain = anaphor.kind === 'pronoun' && anaphor.number === 'singular';
    // "He … he": who goes on in the same sentence is no surer.
    const goesOn = doubted !== null && entities[option]?.last === doubted && doubted.sentence === anaphor.sentence;
    const isDoubtful =
      goesOn ||
      !leads(shares, option) ||
      isEither(analysis, anaphor, entities, shares, option) ||
      isFarther(anaphor, entities, shares, option);
    if (isDoubtful) doubted = anaphor;
    if (meant.length > 0 && chance >= (isPlain ? FLOOR : FLOOR_OF_OTHERS))
      found.push({ ...referenceTo(prose, analysis, anaphor, meant), ...(isDoubtful && { doubtful: true }) });
    return { option, sure: chance >= TELLS };
  };
  return readReferences(analysis, people, judge, undefined, kin);
}

function leads(shares: readonly number[], option: number): boolean {
  const chance = shares[option] ?? 0;
  return shares.every((share, i) => i === option || chance >= LEAD * share);
}

/** Whoever was just named is at least so likely beside one who stands further back. */
const NEARER = 0.05;
/** Whom gender and number do not rule out is at least so likely beside the likeliest. */
const POSSIBLE = 0.1;

/** "Oduya praised Brandt after | he won": of two in the main clause either may have. */
function isEither(
  analysis: Analysis,
  anaphor: Markable,
  entities: readonly Entity[],
  shares: readonly number[],
  option: number,
): boolean {
  if (anaphor.kind !== 'pronoun' || analysis.clauseOf(anaphor.head)?.kind !== 'adverbial') return false;
  const least = POSSIBLE * (shares[option] ?? 0);
  const inSentence = entities.filter(
    ({ people, last }, i) =>
      people.length === 1 &&
      last.sentence === anaphor.sentence &&
      last.end <= anaphor.start &&
      (shares[i] ?? 0) >= least,
  );
  return inSentence.length > 1;
}

/** "The rifle was bought by Ida Oduya. | She": who was named in the sentence before may be meant, where the likeliest stands further back. */
function isFarther(anaphor: Markable, entities: readonly Entity[], shares: readonly number[], option: number): boolean {
  const chosen = entities[option];
  if (anaphor.kind !== 'pronoun' || chosen === undefined || chosen.people.length !== 1) return false;
  if (chosen.last.sentence >= anaphor.sentence - 1) return false;
  const least = NEARER * (shares[option] ?? 0);
  return entities.some(
    ({ people, last }, i) =>
      i !== option && people.length === 1 && last.sentence === anaphor.sentence - 1 && (shares[i] ?? 0) >= least,
  );
}

/** "the minister" where two were called so: whom the headline names may be meant, nobody else without a name. */
function isContested({ kind, noun }: Markable, entities: readonly Entity[], option: number): boolean {
  if (kind !== 'nominal') return false;
  const called = entities.filter(({ people, calling }) => people.length === 1 && calling.has(noun));
  const chosen = entities[option];
  if (called.length < 2 || chosen === undefined || !called.includes(chosen)) return false;
  return !(chosen.inTitle && called.every((other) => other === chosen || !other.inTitle));
}

function referenceTo(prose: Prose, analysis: Analysis, anaphor: Markable, people: readonly string[]): Reference {
  const isNominal = anaphor.kind === 'nominal';
  const { start, end } = isNominal ? spanOf(analysis, anaphor) : anaphor;
  return {
    ...textSpan(prose.text, analysis.words.start(start), analysis.words.end(end - 1)),
    kind: isNominal ? 'description' : 'pronoun',
    people,
  };
}

/** "the Secretary of State", but of "her husband" the husband: "her" is another. */
function spanOf({ words, phrases, tree }: Analysis, { start, head, end }: Markable): Span {
  const owner = phrases.get(head)?.possessor ?? NONE;
  const from = owner === NONE ? start : Math.min(head, Math.max(start, tree.to(owner)));
  const tail = words.child(head, 'nmod');
  const isTitle = tail === end + 1 && /^(?:of|for)$/.test(words.lower(end)) && words.pos(tail) === 'PROPN';
  return { start: from, end: isTitle ? (phrases.get(tail)?.end ?? tail + 1) : end };
}
