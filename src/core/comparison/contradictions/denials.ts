// One source tells it, another has it denied.

import { clip, sourceName, sourceSpan, type Draft } from '../findings';
import type { Passage } from '../passages';
import { isContent } from '../words';
import { DENIES, NEGATES, SUPPOSES } from './cues';
import { pairsOf, samePeople, sameTime, type Evidence } from './evidence';

interface Denial {
  readonly passage: Passage;
  /** Stems of what is denied. */
  readonly stems: ReadonlySet<string>;
  /** Said to be untrue by somebody, or untrue by the source's own word. */
  readonly cue: 'denies' | 'negates';
}

const NEEDED = { denies: { share: 0.6, stems: 3 }, negates: { share: 0.8, stems: 4 } };

export function denials({ passages, weights }: Evidence): Draft[] {
  const denying = passages.flatMap((one) => denialIn(one) ?? []);
  const byPassage = new Map(denying.map((one) => [one.passage, one]));
  const best = new Map<string, { draft: Draft; share: number }>();
  for (const { a, b } of pairsOf([...byPassage.keys()], passages, weights)) {
    const denial = byPassage.get(a)!;
    const share = weights.shared(denial.stems, b.stems) / weights.sum(denial.stems);
    const shared = [...denial.stems].filter((stem) => b.stems.has(stem));
    const needed = NEEDED[denial.cue];
    if (share < needed.share || shared.length < needed.stems || !asserts(b, new Set(shared))) continue;
    if (!samePeople(a, b) || !sameTime(a.days, b.days, 3) || byPassage.get(b)) continue;
    const key = `${a.from.article.id} ${a.start} ${b.from.article.id}`;
    if (share > (best.get(key)?.share ?? 0)) best.set(key, { draft: contradiction(denial, b), share });
  }
  return [...best.values()].map(({ draft }) => draft);
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
  const stems = new Set(
    matter.filter((word) => isContent(word) && passage.stems.has(word.stem)).map((word) => word.stem),
  );
  return stems.size < 3 ? null : { passage, stems, cue: denies ? 'denies' : 'negates' };
}

/** Told as a fact, or as somebody's word for a fact: nothing before the shared words makes it a mere possibility. */
function asserts(passage: Passage, shared: ReadonlySet<string>): boolean {
  const matter = passage.words.filter((word) => shared.has(word.stem));
  const upTo = matter[1]?.end ?? matter[0]?.end ?? passage.end;
  return !SUPPOSES.test(passage.text.slice(0, upTo - passage.start)) && !passage.text.endsWith('?');
}

function contradiction({ passage, cue }: Denial, told: Passage): Draft {
  const [denier, teller] = [sourceName(passage.from), sourceName(told.from)];
  return {
    kind: 'contradiction',
    type: 'denial',
    severity: cue === 'denies' ? 'high' : 'medium',
    title: `Told and denied: “${clip(told.text)}”`,
    because: `${teller} tells it; ${denier} ${cue === 'denies' ? 'has it denied' : 'says it was not so'}.`,
    spans: [sourceSpan(told.from, told), sourceSpan(passage.from, passage)],
  };
}
