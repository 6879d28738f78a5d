// Words made comparable: case, accents and typography gone, endings cut, so that "signed" meets "signing".

import type { Span } from '../span';
import { COUNTRY_OF } from './country-words';
import { STOP_WORDS } from './stop-words';

/** A word with its place and its comparable forms. */
export interface Word extends Span {
  /** Folded: lower case, no accents, straight apostrophe, no possessive. */
  readonly folded: string;
  readonly stem: string;
  /** Carries matter: no function word, no lone letter. Numbers do. */
  readonly content: boolean;
  /** Has a digit. */
  readonly numeric: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /\p{M}/gu;

/** "Łódź’s" and "LODZ's" are equal once folded. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss');
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    met: 'meet',
    held: 'hold',
    left: 'leave',
    flew: 'fly',
    flown: 'fly',
    spoke: 'speak',
    spoken: 'speak',
    began: 'begin',
    begun: 'begin',
    won: 'win',
    lost: 'lose',
    sold: 'sell',
    bought: 'buy',
    sent: 'send',
    shot: 'shoot',
    rose: 'rise',
    fell: 'fall',
    fallen: 'fall',
    died: 'die',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    men: 'man',
    women: 'woman',
    people: 'person',
    countries: 'country',
    fishermen: 'fisherman',
    news: 'news',
  }),
);

/** A light stem: plural, "-ed", "-ing" and silent "e" go; never shorter than three letters. "Chinese" is "china". */
export function stemOf(folded: string): string {
  return IRREGULAR.get(folded) ?? COUNTRY_OF.get(folded) ?? cutEnding(folded);
}

function cutEnding(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^su'i])s$/, '');
  const cut = singular.replace(/(?<=.{3})(?:ing|(?<!e)ed|(?<=ee)d)$/, '').replace(/(?<=.{2}[^aeiouls])e$/, '');
  return cut.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

type Forms = Pick<Word, 'folded' | 'stem' | 'content' | 'numeric'>;

/** Forms already worked out; the same words come again and again. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 50_000;

function formsOf(written: string): Forms {
  const found = known.get(written);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = written === 'US' ? 'u.s' : fold(written).replace(/'s$/, '');
  const numeric = /\d/.test(folded);
  const content = (folded.length > 1 || numeric) && !STOP_WORDS.has(folded);
  const forms = { folded, stem: stemOf(folded), content, numeric };
  known.set(written, forms);
  return forms;
}

/** Every word of a text, or of a stretch of it, in order; offsets are those of `text`. */
export function wordsOf(text: string, stretch?: Span): Word[] {
  const shift = stretch?.start ?? 0;
  const words: Word[] = [];
  for (const match of (stretch ? text.slice(shift, stretch.end) : text).matchAll(WORD)) {
    const { folded, stem, content, numeric } = formsOf(match[0]);
    const start = match.index + shift;
    words.push({ start, end: start + match[0].length, folded, stem, content, numeric });
  }
  return words;
}

export function contentStems(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => (word.content ? [word.stem] : [])));
}
