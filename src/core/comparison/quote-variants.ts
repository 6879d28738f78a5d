// The same words in several sources, and where they are not quite the same: changed, cut, mended, said by somebody else.

import type { Article } from '../article';
import { sourceName, sourceSpan, type Draft } from './findings';
import { daysBetween } from './contradictions/evidence';
import { groupBy } from './grouping';
import type { Passage } from './passages';
import type { People } from './people';
import { closeness, type Alignment } from './quote-alignment';
import { describeVariant } from './quote-changes';
import { alignWordings, familiesOf, wordingsOf, type Wording } from './quote-families';
import { countContent, quoted, type Quoted } from './quote-words';
import type { Stories } from './stories';
import { fold } from './terms';
import type { ComparedArticle } from './types';
import { findUnmarkedQuotes } from './unmarked-quotes';

/** Fewer words are anybody's. */
const FEWEST_WORDS = 3;
const FEWEST_CONTENT = 2;

export function findQuoteVariants(
  articles: readonly ComparedArticle[],
  people: People,
  passages: readonly Passage[],
  stories: Stories,
): Draft[] {
  const quotes = articles.flatMap((from) => quotesOf(from, from.article, people));
  const wordings = wordingsOf(quotes);
  const families = familiesOf(wordings);
  const variants = families.flatMap((family) => [
    ...variantsIn(family, quotes),
    ...attributionsIn(family, people, stories),
  ]);
  return [...variants, ...findUnmarkedQuotes(wordings, passages)];
}

function quotesOf(from: ComparedArticle, article: Article, people: People): Quoted[] {
  return article.quotations
    .filter((quotation) => quotation.kind !== 'indirect')
    .map((one) => quoted(from, one, one.speaker === null ? null : people.idOf(article.id, one.speaker)))
    .filter(({ words }) => words.length >= FEWEST_WORDS && countContent(words) >= FEWEST_CONTENT);
}

/** Each other wording beside the one that most sources have; of equals the longest, then that of the first source. */
function variantsIn(family: readonly Wording[], all: readonly Quoted[]): Draft[] {
  const [base, ...others] = [...family].sort(
    (a, b) => sourcesOf(b) - sourcesOf(a) || b.quotes[0]!.words.length - a.quotes[0]!.words.length,
  );
  return others.flatMap((other) => {
    const left = base!.quotes.filter((one) => other.quotes.some((two) => two.from !== one.from));
    const right = other.quotes.filter((two) => left.some((one) => one.from !== two.from));
    const alignment = left.length > 0 ? alignWordings(base!, other) : null;
    if (!alignment) return [];
    const draft = describeVariant(alignment, left[0]!, right[0]!, all);
    return draft ? [{ ...draft, spans: [...left, ...right].map((one) => sourceSpan(one.from, one.quotation)) }] : [];
  });
}

function sourcesOf(wording: Wording): number {
  return new Set(wording.quotes.map((one) => one.from)).size;
}

/** The same words from two mouths. A speaker who is only described ("an official") contradicts nobody. */
function attributionsIn(family: readonly Wording[], people: People, stories: Stories): Draft[] {
  const close = family.filter((one) => one === family[0] || sameWords(family[0]!, one));
  const quotes = close.flatMap((wording) => wording.quotes).filter((one) => one.speaker !== null);
  const bySpeaker = groupBy(quotes, (one) => one.speaker!);
  const told = [...bySpeaker.values()].sort((a, b) => b.length - a.length);
  const [most, ...rest] = told;
  return rest
    .filter((group) => !group.some((one) => most!.some((two) => two.from === one.from)))
    .filter(
      ([b]) =>
        (stories.same(most![0]!.from, b!.from) || ofSameDays(most![0]!, b!)) &&
        !mayBeOne(people.nameOf(most![0]!.speaker!), people.nameOf(b!.speaker!)),
    )
    .map((group) => {
      const [a, b] = [most![0]!, group[0]!];
      return {
        kind: 'contradiction',
        type: 'attribution',
        severity: 'high',
        title: `One quote, two speakers: ${people.nameOf(a.speaker!)} or ${people.nameOf(b.speaker!)}`,
        because: `${sourceName(a.from)} has ${people.nameOf(a.speaker!)} say these words, ${sourceName(b.from)} has ${people.nameOf(b.speaker!)} say them.`,
        spans: [...most!, ...group].map((one) => sourceSpan(one.from, one.quotation)),
      } satisfies Draft;
    });
}

const SAME_UTTERANCE_WORDS = 6;
const SAME_UTTERANCE = 0.8;
const WHOLE_SENTENCE_WORDS = 10;

/** A long whole sentence that one source quotes alone and the other with more. */
function isWhole(a: Wording, b: Wording, { same }: Alignment): boolean {
  const shorter = Math.min(a.quotes[0]!.words.length, b.quotes[0]!.words.length);
  return same.length >= WHOLE_SENTENCE_WORDS && same.length / shorter >= SAME_UTTERANCE;
}

const SAME_DAYS = 3;

/** So many words are nobody's stock phrase; of articles far apart they may be said again. */
function ofSameDays(a: Quoted, b: Quoted): boolean {
  const apart = daysBetween(a.from, b.from);
  return Math.min(a.words.length, b.words.length) >= WHOLE_SENTENCE_WORDS && (apart === null || apart <= SAME_DAYS);
}

/** "Boone Isaacs" and "Cheryl Boone Isaacs". */
function mayBeOne(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) =>
    fold(name)
      .split(/[\s.-]+/)
      .filter(Boolean),
  );
  return left!.every((word) => right!.includes(word)) || right!.every((word) => left!.includes(word));
}

function sameWords(a: Wording, b: Wording): boolean {
  const alignment = alignWordings(a, b);
  if (alignment === null || alignment.same.length < SAME_UTTERANCE_WORDS) return false;
  const longer = Math.max(a.quotes[0]!.words.length, b.quotes[0]!.words.length);
  const share = alignment.same.length / longer;
  return closeness(alignment) >= SAME_UTTERANCE && (share >= SAME_UTTERANCE || isWhole(a, b, alignment));
}
