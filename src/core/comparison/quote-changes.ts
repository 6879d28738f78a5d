// What to say about two wordings of one utterance; null where they differ in nothing that matters.

import { sourceName, type Draft } from './findings';
import { marked, type Alignment, type Change } from './quote-alignment';
import type { Quoted, QuoteWord } from './quote-words';

type Verdict = Omit<Draft, 'spans'>;

export function describeVariant(
  alignment: Alignment,
  left: Quoted,
  right: Quoted,
  all: readonly Quoted[],
): Verdict | null {
  const inside = alignment.inside.filter((change) => !saidElsewhere(change, left, right, all));
  const ends = changedEnds(alignment, left, right);
  if (inside.length === 0 && ends.length > 0) return changed(ends, left, right);
  if (inside.length === 0) return cutAtEdge(alignment, left, right, all) ?? cutByDots(alignment, left, right);
  if (inside.every((change) => isMended(change, left, right))) return mended(inside, left, right);
  const cuts = inside.filter((change) => change.left.length === 0 || change.right.length === 0);
  return cuts.length === inside.length ? cutInside(inside, left, right) : changed(inside, left, right);
}

const MOST_AT_END = 4;
const FEWEST_BESIDE = 5;

/** "as time goes | by" and "as time goes | on": both go on to the end of their quotation with a few words, and not the same. */
function changedEnds({ before, after, same }: Alignment, left: Quoted, right: Quoted): Change[] {
  if (same.length < FEWEST_BESIDE || left.quotation.kind === 'fragment' || right.quotation.kind === 'fragment')
    return [];
  return [before, after].filter(
    (change) =>
      change.left.length > 0 &&
      change.right.length > 0 &&
      change.left.length <= MOST_AT_END &&
      change.right.length <= MOST_AT_END,
  );
}

/** Words that the other source has in another quotation are not missing: “…,” she said, “…”. */
function saidElsewhere(change: Change, left: Quoted, right: Quoted, all: readonly Quoted[]): boolean {
  if (change.left.length > 0 && change.right.length > 0) return false;
  const [words, other] = change.left.length > 0 ? [change.left, right] : [change.right, left];
  const key = words.map((word) => word.key).join(' ');
  return (
    words.length > 1 &&
    all.some((one) => one.from === other.from && one !== other && ` ${one.key} `.includes(` ${key} `))
  );
}

function isMended(change: Change, left: Quoted, right: Quoted): boolean {
  return [left, right].some((side, i) => {
    const words = i === 0 ? change.left : change.right;
    return (
      words.length > 0 && marked(side, words[0]!.start - 2, words.at(-1)!.end + 2) && words.some((w) => w.bracketed)
    );
  });
}

function mended(changes: readonly Change[], left: Quoted, right: Quoted): Verdict {
  const mender = changes[0]!.left.some((word) => word.bracketed) ? left : right;
  return {
    kind: 'quote-variant',
    type: 'mended',
    severity: 'low',
    title: `Quote mended by an editor: ${shown(changes[0]!, left, right)}`,
    because: `${sourceName(mender.from)} puts words of its own in brackets into the quote.`,
  };
}

function changed(changes: readonly Change[], left: Quoted, right: Quoted): Verdict {
  const main = changes.find((change) => change.left.length > 0 && change.right.length > 0)!;
  const rest =
    changes.length > 1 ? `, and ${changes.length - 1} more ${changes.length > 2 ? 'changes' : 'change'}` : '';
  return {
    kind: 'quote-variant',
    type: 'changed',
    severity: 'medium',
    title: `Quoted in two wordings: ${shown(main, left, right)}`,
    because: `${sourceName(left.from)} has “${textOf(left, main.left)}” where ${sourceName(right.from)} has “${textOf(right, main.right)}”${rest}; the other words are the same.`,
  };
}

function cutInside(changes: readonly Change[], left: Quoted, right: Quoted): Verdict {
  const main = changes.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const [full, short] = main.left.length > 0 ? [left, right] : [right, left];
  const shown = textOf(full, main.left.length > 0 ? main.left : main.right);
  const honest = changes.every((change) => gapShown(change, left, right));
  return cut(shown, full, short, honest ? 'low' : 'medium');
}

/** The shorter wording marks the gap by dots. */
function gapShown(change: Change, left: Quoted, right: Quoted): boolean {
  const short = change.left.length > 0 ? right : left;
  return marked(short, short.quotation.start, short.quotation.end);
}

/** A sentence broken off: the longer wording goes on without a stop. Fragments are open by nature. */
function cutAtEdge(alignment: Alignment, left: Quoted, right: Quoted, all: readonly Quoted[]): Verdict | null {
  const contained = [
    alignment.before.left.length + alignment.after.left.length,
    alignment.before.right.length + alignment.after.right.length,
  ];
  if (!contained.includes(0)) return null;
  for (const [change, edge] of [
    [alignment.after, 'after'],
    [alignment.before, 'before'],
  ] as const) {
    if (sizeOf(change) === 0) continue;
    const [full, short, words] =
      change.left.length > 0 ? ([left, right, change.left] as const) : ([right, left, change.right] as const);
    const broken = edge === 'after' ? runsOn(full, words[0]!) : runsInto(full, words.at(-1)!);
    if (short.quotation.kind === 'fragment' || !broken || saidElsewhere(change, left, right, all)) continue;
    return cut(textOf(full, sentenceOf(full, words, edge)), full, short, 'low');
  }
  return null;
}

/** "… building… China's rights": dots right before the common words, where the other wording has a sentence more. */
function cutByDots(alignment: Alignment, left: Quoted, right: Quoted): Verdict | null {
  const { before, rightSame, same } = alignment;
  for (const [short, full, word, words] of [
    [left, right, same[0]!, before.right],
    [right, left, rightSame, before.left],
  ] as const) {
    const lead = short.from.text.slice(Math.max(short.quotation.start, word.start - 5), word.start);
    if (words.length > 0 && /(?:…|\.\s?\.\s?\.)\s*$/.test(lead)) return cut(textOf(full, words), full, short, 'low');
  }
  return null;
}

function cut(words: string, full: Quoted, short: Quoted, severity: Draft['severity']): Verdict {
  return {
    kind: 'quote-variant',
    type: 'cut',
    severity,
    title: `Quote cut: without “${words}”`,
    because: `${sourceName(short.from)} leaves out “${words}”, which ${sourceName(full.from)} has in the same quote.`,
  };
}

function runsOn(full: Quoted, next: QuoteWord): boolean {
  return !/[.!?…]["”’)\]]{0,2}\s*$/.test(full.from.text.slice(Math.max(0, next.start - 8), next.start));
}

function runsInto(full: Quoted, last: QuoteWord): boolean {
  return !/^["”’)\]]{0,2}\s*[.!?…]/.test(full.from.text.slice(last.end, last.end + 6));
}

/** Of the words left out, those of the broken sentence. */
function sentenceOf(full: Quoted, words: readonly QuoteWord[], edge: 'before' | 'after'): readonly QuoteWord[] {
  if (edge === 'before') {
    const from = words.findLastIndex((word) => !runsInto(full, word));
    return words.slice(from + 1);
  }
  const end = words.findIndex((word) => !runsInto(full, word));
  return end === -1 ? words : words.slice(0, end + 1);
}

function shown(change: Change, left: Quoted, right: Quoted): string {
  const [a, b] = [textOf(left, change.left), textOf(right, change.right)];
  return a && b ? `“${a}” or “${b}”` : `with or without “${a || b}”`;
}

function textOf(one: Quoted, words: readonly QuoteWord[]): string {
  if (words.length === 0) return '';
  const source = one.from.text;
  const start = words[0]!.start - (/[[(]/.test(source[words[0]!.start - 1] ?? '') ? 1 : 0);
  const end = words.at(-1)!.end + (/[\])]/.test(source[words.at(-1)!.end] ?? '') ? 1 : 0);
  const text = source.slice(start, end).replace(/\s+/g, ' ');
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}

function sizeOf(change: Change): number {
  return change.left.length + change.right.length;
}
