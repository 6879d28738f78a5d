// What was said at an event: a row for each utterance, with every source's wording of it.

import type { Article } from '../article';
import { within, type Span } from '../span';
import { clip } from './clip';
import { sourceSpan } from './findings';
import type { GridCell, GridRow } from './grid';
import { familiesOf, wordingsOf, type Wording } from './quote-families';
import { quoted, type Quoted } from './quote-words';
import { sentenceAround } from './terms';
import type { ComparedArticle, Comparison, Telling } from './types';

/** One source's tellings of the event and the article they stand in. */
export interface ToldIn {
  readonly compared: ComparedArticle;
  readonly article: Article;
  readonly tellings: readonly Telling[];
}

/** More would bury what the sources differ on; the rest stands in the sources. */
const MOST_ROWS = 8;
/** Characters of a quotation that a cell shows; it opens the whole. */
const LONGEST = 240;
const OPENS_QUOTATION = /^\s{0,4}["“]/;

/** Utterances that several sources have come first, then in the order of the sources. */
export function saidRows(columns: readonly ToldIn[], comparison: Comparison): GridRow[] {
  const quotes = columns.flatMap((column) => quotesIn(column, comparison));
  return familiesOf(wordingsOf(quotes))
    .map((family) => family.flatMap((wording) => wording.quotes))
    .sort((a, b) => sourcesOf(b) - sourcesOf(a) || quotes.indexOf(a[0]!) - quotes.indexOf(b[0]!))
    .slice(0, MOST_ROWS)
    .map((family) => rowOf(family, columns));
}

function sourcesOf(quotes: readonly Quoted[]): number {
  return new Set(quotes.map(({ from }) => from)).size;
}

/** Word for word, in the sentences that tell it or in a sentence of quotation right after them. */
function quotesIn({ compared, article, tellings }: ToldIn, comparison: Comparison): Quoted[] {
  const sentences = tellings.map((telling) => withNextQuotation(compared, sentenceAround(compared, telling)));
  return article.quotations
    .filter((one) => one.kind !== 'indirect' && sentences.some((sentence) => within([one], sentence).length > 0))
    .map((one) => quoted(compared, one, speakerOf(article, one.speaker, comparison)));
}

function withNextQuotation(compared: ComparedArticle, sentence: Span): Span {
  const { text } = compared;
  if (!OPENS_QUOTATION.test(text.slice(sentence.end, sentence.end + 5))) return sentence;
  const start = sentence.end + text.slice(sentence.end).search(/\S/);
  return { start: sentence.start, end: sentenceAround(compared, { start, end: start + 1 }).end };
}

function speakerOf({ id }: Article, speaker: string | null, { people }: Comparison): string | null {
  const shared = people.find(({ members }) => members.some((one) => one.source === id && one.person === speaker));
  return shared?.name ?? null;
}

function rowOf(family: readonly Quoted[], columns: readonly ToldIn[]): GridRow {
  const usual = commonest(family);
  const cells = columns.map(({ compared, article }): GridCell => {
    const mine = family.filter(({ from }) => from === compared);
    const one = mine.find(({ key }) => key === usual.key) ?? mine[0];
    if (!one) return { source: article.id, text: '', state: 'silent', span: null };
    const state = one.key === usual.key ? 'agrees' : 'differs';
    return {
      source: article.id,
      text: `“${clip(one.quotation.text, LONGEST)}”`,
      state,
      span: sourceSpan(compared, one.quotation),
    };
  });
  const speaker = family.find((one) => one.speaker !== null)?.speaker;
  return { id: 'said', label: speaker ? `${speaker} said` : 'What was said', cells };
}

/** The wording that most sources have; of equals the fullest. */
function commonest(family: readonly Quoted[]): Wording {
  const [first, ...rest] = wordingsOf(family);
  return rest.reduce((best, one) => {
    const more = sourcesOf(one.quotes) - sourcesOf(best.quotes);
    return more > 0 || (more === 0 && one.key.length > best.key.length) ? one : best;
  }, first!);
}
