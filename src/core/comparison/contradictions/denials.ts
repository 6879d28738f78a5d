// One source tells it, another has it denied.

import { clip } from '../clip';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { contains } from '../../span';
import { groupBy } from '../grouping';
import type { Passage } from '../passages';
import type { Term } from '../terms';
import { DENIES, NEGATES, SUPPOSES } from './cues';
import { clauseOfDeed, isDenied, isReported, isRelative } from './told';
import { pairsOf, samePeople, sameTime, type Evidence } from './evidence';

interface Denial {
  readonly passage: Passage;
  /** Stems of what is denied. */
  readonly stems: ReadonlySet<string>;
  /** Stem of the verb of what is denied, where an auxiliary shows it: "had offered". */
  readonly deed: string | null;
  /** Said to be untrue by somebody, or untrue by the source's own word. */
  readonly cue: 'denies' | 'negates';
}

const FEWEST_STEMS = 3;
const NEEDED = { denies: { share: 0.6, stems: 3 }, negates: { share: 0.8, stems: 4 } };

export function denials({ passages, cued, weights, stories }: Evidence): Draft[] {
  const denying = cued.flatMap((one) => denialIn(one) ?? []);
  const byPassage = new Map(denying.map((one) => [one.passage, one]));
  const best = new Map<string, Found>();
  for (const { a, b } of pairsOf([...byPassage.keys()], passages, weights)) {
    const denial = byPassage.get(a)!;
    const share = weights.shared(denial.stems, b.stems) / weights.sum(denial.stems);
    const shared = [...denial.stems].filter((stem) => b.stems.has(stem));
    const needed = NEEDED[denial.cue];
    if (share < needed.share || shared.length < needed.stems || !asserts(b, denial, new Set(shared))) continue;
    if (denial.deed !== null && !b.stems.has(denial.deed)) continue;
    if (!stories.same(a.from, b.from) || !clausesOppose(denial, b)) continue;
    if (!samePeople(a, b) || !sameTime(a.days, b.days, 3) || bothDeny(denial, byPassage.get(b))) continue;
    const key = `${a.from.article.id} ${a.start} ${b.from.article.id}`;
    // The headline only when no sentence says it.
    const weight = b.text === b.from.article.title ? share / 2 : share;
    if (weight > (best.get(key)?.share ?? 0)) best.set(key, { denial, told: b, share: weight });
  }
  return [...groupBy([...best.values()], ({ told }) => told).values()].map(contradiction);
}

interface Found {
  readonly denial: Denial;
  readonly told: Passage;
  readonly share: number;
}

/** The deed is denied in the one passage and reported in the other, as the clauses around it tell; "has not yet" may be so later. */
function clausesOppose({ passage, deed, cue }: Denial, told: Passage): boolean {
  if (deed === null) return cue === 'denies';
  const [no, yes] = [clauseOfDeed(passage, deed), clauseOfDeed(told, deed)];
  if (!no || !yes) return false;
  return isDenied(passage, no) && !isRelative(no) && isReported(told, yes);
}

/** A source that says no as well tells nothing else; one that only has a "not" somewhere may. */
function bothDeny(denial: Denial, other: Denial | undefined): boolean {
  return other !== undefined && (other.cue === 'denies' || denial.cue === 'negates');
}

function denialIn(passage: Passage): Denial | null {
  const denies = DENIES.exec(passage.text);
  const cue = denies ?? NEGATES.exec(passage.text);
  if (!cue) return null;
  const from = passage.start + cue.index;
  const after = from + cue[0].length;
  // What is denied follows; what the source negates lies around the cue.
  const matter = passage.words.filter((word) =>
    denies ? word.start >= after : word.end <= from || word.start >= after,
  );
  const said = denies ? [...denierBefore(passage, from, after), ...matter] : matter;
  const stems = new Set(said.filter((word) => word.content && passage.stems.has(word.stem)).map((word) => word.stem));
  if (stems.size < FEWEST_STEMS) return null;
  return { passage, stems, deed: deedAfter(passage, after, denies === null), cue: denies ? 'denies' : 'negates' };
}

const OF_ITSELF = /^(?:it|he|she|they)$/;

/** "The office denied that | it had decided": what is denied is of the office. */
function denierBefore({ from: { article }, words }: Passage, start: number, after: number): readonly Term[] {
  const next = words.find((word) => word.start >= after);
  const { analysis } = article;
  const subject = analysis.clauseOf(analysis.words.at(start))?.subject;
  if (!next || !OF_ITSELF.test(next.folded) || !subject) return [];
  const span = { start: analysis.words.start(subject.start), end: analysis.words.end(subject.end - 1) };
  return words.filter((word) => contains(span, word));
}

const AUXILIARY = new Set(['had', 'has', 'have', 'was', 'were', 'is', 'are', 'been', 'be', 'having', 'will', 'would']);

/** The first content word after an auxiliary ("that Norland had offered"), or right after the cue ("did not offer"). */
function deedAfter(passage: Passage, after: number, atOnce: boolean): string | null {
  const words = passage.words.filter((word) => word.start >= after);
  const from = atOnce ? -1 : words.findIndex((word) => AUXILIARY.has(word.folded));
  if (from === -1 && !atOnce) return null;
  return words.slice(from + 1).find((word) => word.content)?.stem ?? null;
}

/** Told as a fact, or as somebody's word for a fact: nothing in its clause, up to the deed, makes it a mere possibility. */
function asserts({ text, start, words }: Passage, denial: Denial, shared: ReadonlySet<string>): boolean {
  const deed = words.find((word) => (denial.deed === null ? shared.has(word.stem) : word.stem === denial.deed));
  const before = text.slice(0, (deed?.start ?? start) - start);
  const clause = before.slice(1 + Math.max(...[',', ';', ':'].map((mark) => before.lastIndexOf(mark))));
  return !SUPPOSES.test(clause) && !/^\s*(?:if|unless|whether)\b/i.test(text) && !text.endsWith('?');
}

/** Several that deny one telling are one finding. */
function contradiction(found: readonly Found[]): Draft {
  const [{ told, denial }] = [found[0]!];
  const { cue } = denial;
  const [denier, teller] = [found.map((one) => sourceName(one.denial.passage.from)).join(', '), sourceName(told.from)];
  return {
    kind: 'contradiction',
    type: 'denial',
    severity: cue === 'denies' ? 'high' : 'medium',
    title: `Told and denied: “${clip(told.text)}”`,
    because: `${teller} tells it; ${denier} ${cue === 'denies' ? 'has it denied' : 'says it was not so'}.`,
    spans: [sourceSpan(told.from, told), ...found.map(({ denial: { passage } }) => sourceSpan(passage.from, passage))],
  };
}
