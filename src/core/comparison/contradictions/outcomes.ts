// One source says it came about, another that it failed: "agreed to open a hotline", "failed to agree on a hotline".

import { clip } from '../clip';
import { sourceName, sourceSpan, type Draft } from '../findings';
import type { Passage } from '../passages';
import { FAILS, NEGATES, SUPPOSES, WITHOUT } from './cues';
import type { Span } from '../../span';
import { isReported } from './told';
import { daysBetween, pairsOf, sameTime, type Evidence } from './evidence';

interface Failure {
  readonly passage: Passage;
  /** Stem of the deed that failed: `agree`, `sign`. */
  readonly deed: string;
  /** What the clause of the failure is about, without the deed. */
  readonly stems: ReadonlySet<string>;
}

const SHARE = 0.5;
const SHARED_STEMS = 2;
const SAME_STORY_DAYS = 45;
const CLAUSE_END = /[,;:–—]|\s(?:but|while|although|which|who|so that|because)\s/;

export function outcomeContradictions({ passages, cued, weights, stories }: Evidence): Draft[] {
  const failures = new Map(cued.flatMap((one) => failureIn(one) ?? []).map((one) => [one.passage, one]));
  const best = new Map<string, { draft: Draft; share: number }>();
  for (const { a, b } of pairsOf([...failures.keys()], passages, weights)) {
    const failure = failures.get(a)!;
    const success = successIn(b, failure.deed);
    if (
      !success ||
      !stories.same(a.from, b.from) ||
      (daysBetween(a.from, b.from) ?? 0) > SAME_STORY_DAYS ||
      !sameTime(a.days, b.days, 3)
    )
      continue;
    const shared = [...failure.stems].filter((stem) => success.has(stem)).length;
    const share = weights.shared(failure.stems, success) / Math.min(weights.sum(failure.stems), weights.sum(success));
    if (shared < SHARED_STEMS || share < SHARE) continue;
    const key = `${a.from.article.id} ${a.start} ${b.from.article.id}`;
    if (share > (best.get(key)?.share ?? 0)) best.set(key, { draft: contradiction(failure, b), share });
  }
  return [...best.values()].map(({ draft }) => draft);
}

function failureIn(passage: Passage): Failure | null {
  const match = FAILS.exec(passage.text) ?? WITHOUT.exec(passage.text);
  const deed = match?.[1] ?? match?.[2];
  if (!match || !deed) return null;
  const stem = deedOf(deedWord(passage, match));
  const stems = clauseStems(passage, match.index, match.index + match[0].length, stem);
  return stems.size < SHARED_STEMS ? null : { passage, deed: stem, stems };
}

/** Lemma of the verb or noun that the match ends with. */
function deedWord(passage: Passage, match: RegExpExecArray): string {
  const end = passage.start + match.index + match[0].length;
  return passage.words.find((word) => word.end >= end)?.stem ?? '';
}

/** Nouns that stand for deeds. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['agreement', 'agree'],
  ['deal', 'agree'],
  ['accord', 'agree'],
  ['consensus', 'agree'],
]);

function deedOf(stem: string): string {
  return DEEDS.get(stem) ?? stem;
}

/** Stems of the clause in which the deed is told as done; null where it is not. */
function successIn(passage: Passage, deed: string): Set<string> | null {
  const word = passage.words.find((one) => deedOf(one.stem) === deed);
  if (!word || !isDone(passage, word)) return null;
  const at = word.start - passage.start;
  const clauseStart = clauseStartBefore(passage.text, at);
  const before = passage.text.slice(clauseStart, at);
  if (SUPPOSES.test(before) || NEGATES.test(before) || FAILS.test(passage.text) || WITHOUT.test(passage.text))
    return null;
  return clauseStems(passage, at, word.end - passage.start, deed);
}

/** "under pressure to come away with a deal" is none: the clause, and the noun where one stands for the deed, are told as done. */
function isDone(passage: Passage, { start }: Span): boolean {
  const { analysis } = passage.from.article;
  const word = analysis.words.at(start);
  const clause = analysis.clauseOf(word);
  const noun = analysis.words.pos(word) === 'NOUN' ? analysis.factualityOfNoun(word) : null;
  return (
    clause !== null &&
    isReported(passage, clause) &&
    (noun === null || /^(?:happened|ongoing|general)$/.test(noun.status))
  );
}

/** After the last mark that parts clauses, 0 where there is none. */
function clauseStartBefore(text: string, offset: number): number {
  if (offset === 0) return 0;
  return 1 + Math.max(...[',', ';', ':', '–', '—'].map((mark) => text.lastIndexOf(mark, offset - 1)));
}

/** Content stems of the clause around `[from, to)` (offsets in the passage), without the deed. */
function clauseStems(passage: Passage, from: number, to: number, deed: string): Set<string> {
  const start = clauseStartBefore(passage.text, from);
  const rest = passage.text.slice(to).search(CLAUSE_END);
  const end = rest === -1 ? passage.text.length : to + rest;
  const inside = passage.words.filter((word) => word.start - passage.start >= start && word.end - passage.start <= end);
  return new Set(
    inside
      .filter(
        (word) => word.content && passage.stems.has(word.stem) && deedOf(word.stem) !== deed && !FAILING.has(word.stem),
      )
      .map((word) => word.stem),
  );
}

const FAILING: ReadonlySet<string> = new Set(['fail', 'refuse', 'decline', 'unable']);

function contradiction(failure: Failure, success: Passage): Draft {
  const [failed, done] = [sourceName(failure.passage.from), sourceName(success.from)];
  return {
    kind: 'contradiction',
    type: 'outcome',
    severity: 'high',
    title: `Came about or failed: “${clip(success.text)}”`,
    because: `${done} says it came about, ${failed} that it failed.`,
    spans: [sourceSpan(success.from, success), sourceSpan(failure.passage.from, failure.passage)],
  };
}
