// The inflected forms of the lexicon's verbs, built once: "met" is meet in the past, "signing" is sign with -ing.

import { IRREGULAR, STATIVES } from './grammar-words';
import { LIGHT_NOUNS, LIGHT_PAIRS, LIGHT_VERBS, OTHER_VERBS, PHRASAL_VERBS, TRIGGER_CLASSES } from './lexicon';

export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

export interface VerbForm {
  readonly lemma: string;
  /** Which forms the surface may be, as flags. */
  readonly is: number;
}

const irregular = new Map(IRREGULAR.split('\n').map((row) => [row.split(' ')[0]!, row.split(' ').slice(1)] as const));
/** Two-syllable verbs stressed on the first do not double their last consonant. */
const UNDOUBLED =
  /(?:[aeiou][aeiou]\p{L}|[^aeiou]{2,}|w|x|y|(?:^|[^qaeiou])[aeiou]?[^aeiou]?e[nrt]|[aeo]l|it|et|en|er|on)$/u;
const DOUBLED = new Set([
  'commit',
  'admit',
  'permit',
  'refer',
  'prefer',
  'occur',
  'transfer',
  'deter',
  'expel',
  'compel',
  'regret',
  'propel',
  'cancel',
  'rebel',
  'quit',
  'patrol',
  'repel',
  'submit',
  'bar',
  'ban',
  'travel',
  'model',
]);

const forms = new Map<string, VerbForm>();
const kinds = new Map<string, string>();
const nounKinds = new Map<string, string>();
const phrasals = new Map<string, string>();
const lightPairs = new Map<string, string>();
const words = (list: string): string[] => list.trim().split(/\s+/);

for (const lemma of irregular.keys()) addVerb(lemma);
for (const { kind, verbs, nouns } of TRIGGER_CLASSES) {
  for (const lemma of words(verbs)) {
    addVerb(lemma);
    if (!kinds.has(lemma)) kinds.set(lemma, kind);
  }
  for (const noun of words(nouns)) if (!nounKinds.has(noun)) nounKinds.set(noun, kind);
}
for (const lemma of words(LIGHT_VERBS)) addVerb(lemma);
for (const lemma of STATIVES) addVerb(lemma);
for (const lemma of words(OTHER_VERBS)) put(`${stemOf(lemma)}ed`, lemma, PAST | PARTICIPLE);
readPairs(PHRASAL_VERBS, phrasals);
readPairs(LIGHT_PAIRS, lightPairs);

const pairVerbs: ReadonlySet<string> = new Set([...lightPairs.keys()].map((pair) => pair.split(' ')[0]!));
export const LIGHT: ReadonlySet<string> = new Set(words(LIGHT_VERBS));
export const LIGHT_OBJECTS: ReadonlySet<string> = new Set(words(LIGHT_NOUNS));

/** Rows of "class: verb word, verb word". */
function readPairs(rows: string, into: Map<string, string>): void {
  for (const row of rows.split('\n')) {
    const [kind, ...pairs] = row.split(/[:,] ?/);
    for (const pair of pairs) {
      into.set(pair, kind!);
      addVerb(pair.split(' ')[0]!);
    }
  }
}

function addVerb(lemma: string): void {
  const [past, participle = past] = irregular.get(lemma) ?? [];
  const stem = stemOf(lemma);
  put(lemma, lemma, BASE);
  put(thirdPerson(lemma), lemma, THIRD);
  put(past ?? `${stem}ed`, lemma, PAST);
  put(participle ?? `${stem}ed`, lemma, PARTICIPLE);
  put(`${stem.endsWith('ie') ? `${stem.slice(0, -2)}y` : lemma.endsWith('y') ? lemma : stem}ing`, lemma, GERUND);
}

function put(surface: string, lemma: string, is: number): void {
  const known = forms.get(surface);
  if (known === undefined) forms.set(surface, { lemma, is });
  else if (known.lemma === lemma) forms.set(surface, { lemma, is: known.is | is });
}

/** What -ed and -ing are put to: "ban" bann, "sign" sign, "arrive" arriv, "reply" repli. */
function stemOf(lemma: string): string {
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) return lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`;
  const doubles =
    DOUBLED.has(lemma) || (/[^aeiou][aeiou][^aeiouwxy]$/.test(lemma) && lemma.length <= 4 && !UNDOUBLED.test(lemma));
  return doubles || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) ? lemma + lemma.at(-1)! : lemma;
}

/** "meets", "passes", "flies", "does". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The verb a lower-case word may be, or null. An unknown word in -ed or -ing is a guess at a verb unknown to the lexicon. */
export function verbForm(lower: string): VerbForm | null {
  const known = forms.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed'))
    return { lemma: lemmaOf(lower, 2), is: PAST | PARTICIPLE };
  if (lower.length > 5 && lower.endsWith('ing')) return { lemma: lemmaOf(lower, 3), is: GERUND };
  return null;
}

function lemmaOf(surface: string, ending: number): string {
  const stem = surface.slice(0, -ending);
  if (/([^aeiouls])\1$/.test(stem)) return stem.slice(0, -1);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  return /(?:[^aeiou][aeiou][^aeiouwxyrnl]|at|iz|is|as|us|os|v|c|g|[aeiou]r|dl|tl|bl|pl|gl|u|rs|ns)$/.test(stem) &&
    !/(?:it|et|on|en|er|ow|ng|el)$/.test(stem)
    ? `${stem}e`
    : stem;
}

export function isKnownVerb(lower: string): boolean {
  return forms.has(lower);
}

export function kindOfVerb(lemma: string): string | undefined {
  return kinds.get(lemma);
}

/** Class of "play down", "step down"; `particle` is the word after the verb. */
export function kindOfPhrasal(lemma: string, particle: string): string | undefined {
  return phrasals.get(`${lemma} ${particle}`);
}

/** Class of "pay tribute", "come under fire"; `link` is the preposition between them, or empty. */
export function kindOfPair(lemma: string, link: string, noun: string): string | undefined {
  const lead = link === '' ? lemma : `${lemma} ${link}`;
  return (
    lightPairs.get(`${lead} ${noun}`) ?? (noun.endsWith('s') ? lightPairs.get(`${lead} ${singular(noun)}`) : undefined)
  );
}

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
}

/** Whether some noun makes an event with the verb. */
export function isPairVerb(lemma: string): boolean {
  return pairVerbs.has(lemma);
}

export function kindOfNoun(lower: string): string | undefined {
  return nounKinds.get(lower) ?? (lower.endsWith('s') ? nounKinds.get(lower.slice(0, -1)) : undefined);
}
