// Is a text an article, or the documentation, licence or data that lies in a folder too? Asked before anything is read unasked, so it
// looks at the beginning alone and at nothing but shapes and common words. The weights are learnt (training/documents.ts).

import weights from './documentKind.json';

/** Characters looked at: enough for a masthead and some paragraphs. */
const LOOKED_AT = 12_000;
/** A note of some lines is a person's own: nothing speaks against it yet. */
const FEW_WORDS = 60;

export const FEATURES = [
  'code',
  'marks',
  'ticks',
  'links',
  'sentences',
  'telling',
  'days',
  'names',
  'technical',
  'manual',
  'licence',
  'past',
  'quotes',
] as const;
export type FeatureName = (typeof FEATURES)[number];

const WORDS: Readonly<Partial<Record<FeatureName, RegExp>>> = {
  telling: /\b(?:said|says|told|according to|reported|announced|spokes(?:man|woman|person)|warned|added)\b/g,
  days: /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/g,
  names: /[\p{Ll},] \p{Lu}\p{Ll}+/gu,
  technical:
    /\b\w*\p{Ll}\p{Lu}\w*\b|\w_\w|(?:^|\s)--?\w|\w\.(?:js|ts|json|md|py|c|h|html|css|sh|ya?ml)\b|\bv?\d+\.\d+\.\d+/gu,
  manual:
    /\b(?:you|your|please|install|usage|example|default|option|optional|returns?|function|parameters?|configur\w+|command|module|package|library|version|deprecated|bug|fix(?:ed|es)?|added|node|npm|api|string|boolean|object|array)\b/gi,
  licence: /\b(?:warrant(?:y|ies)|copyright|licen[cs]e[ds]?|redistribution|liabilit\w+|hereby|permission|software)\b/gi,
  past: /\b\p{Ll}{2,}ed\b/gu,
  quotes: /[“”]|"(?=\w)/g,
  ticks: /`/g,
  links: /\]\(|https?:/g,
};

/** What the text shows, each from 0: shares of lines, and hits in a hundred words, at most ten. */
export function documentFeatures(text: string): Record<FeatureName, number> {
  const seen = text.slice(0, LOOKED_AT);
  const words = Math.max(1, wordCount(seen));
  const lines = seen.split('\n').filter((line) => line.trim() !== '');
  const share = (fits: (line: string) => boolean): number => lines.filter(fits).length / Math.max(1, lines.length);
  const shares: Partial<Record<FeatureName, number>> = {
    code: share((line) => /^(?: {4}|\t|```)|[{};]\s*$|=>|\(\)/.test(line)),
    marks: share((line) => /^\s*(?:[#|>+*-]|\d+\.\s|\[)/.test(line)),
    sentences: share((line) => line.length >= 60 && /[.!?][”"’')]?\s*$/.test(line)),
  };
  const rate = (pattern: RegExp | undefined): number =>
    Math.min(10, (100 * (pattern ? (seen.match(pattern)?.length ?? 0) : 0)) / words);
  return Object.fromEntries(FEATURES.map((name) => [name, shares[name] ?? rate(WORDS[name])])) as Record<
    FeatureName,
    number
  >;
}

/** Above 0 an article, below it something else; the surer the further off. */
export function articleScore(text: string): number {
  const features = documentFeatures(text);
  const learnt = new Map<string, number>(Object.entries(weights.weights));
  return FEATURES.reduce((sum, name) => sum + (learnt.get(name) ?? 0) * features[name], weights.bias);
}

/** False only where it is plain that the text is something else. */
export function mayBeArticle(text: string): boolean {
  return wordCount(text.slice(0, LOOKED_AT)) < FEW_WORDS || articleScore(text) > weights.floor;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
