// A word and its lemma: "fled", VBD is flee; flee as VBD is "fled". Irregular words stand in a table, the endings of all
// others were learnt from treebanks (training/lemmas.ts).

import { PAST_AND_PARTICIPLE, PLURAL, THIRD_AND_GERUND, doublesLast, irregularLemma } from './irregular';
import learnt from './vocabulary/endings.json';
import type { Tag } from './tagset';
import { tellingVerb } from './vocabulary';

interface Learnt {
  /** Whole forms. */
  readonly words: ReadonlyMap<string, string>;
  /** Ending to how many letters go and what comes in their place: `ies` to `3y`. The longest ending that is there decides. */
  readonly endings: ReadonlyMap<string, string>;
}

const LEARNT = new Map<string, Learnt>(
  Object.entries(learnt.tags).map(([tag, { words, endings }]) => [
    tag,
    { words: new Map(Object.entries(words)), endings: new Map(Object.entries(endings)) },
  ]),
);
const LONGEST = 6;
/** Written as they are: an address and a sign have no other form. */
const AS_WRITTEN = new Set<Tag>(['ADD', 'NNP', 'SYM', 'NFP', 'FW', 'GW', 'XX', 'LS']);
/** "voted" and "voting" leave "vot", "larger" and "largest" leave "larg": one table, `stem`, knows what they lost. */
const STEMMED: Readonly<Partial<Record<Tag, RegExp>>> = {
  VBD: /ed$/,
  VBN: /ed$/,
  VBG: /ing$/,
  JJR: /er$/,
  RBR: /er$/,
  JJS: /est$/,
  RBS: /est$/,
};

/** "fixes", "vetoes", "pushes"; not "horses". */
const HISSING = /(?:[^aeiou]o|x|zz|sh|ch|ss)es$/;
const S_TAGS = new Set<Tag>(['VBZ', 'NNS', 'NNPS']);

/** The dictionary form of a word as its tag reads it: lower case but for proper nouns. Any text and tag will do. */
export function lemmaOf(form: string, tag: Tag): string {
  if (AS_WRITTEN.has(tag)) return form;
  const lower = form.toLowerCase();
  const lemma = irregularLemma(lower, tag) ?? regularLemma(lower, tag);
  return tag === 'NNPS' ? cased(lemma, form) : lemma;
}

function regularLemma(lower: string, tag: Tag): string {
  const whole = LEARNT.get(tag);
  const known = whole?.words.get(lower);
  if (known !== undefined) return known;
  if (HISSING.test(lower) && S_TAGS.has(tag)) return lower.slice(0, -2);
  const stem = stemOf(lower, tag);
  if (stem === null) return whole === undefined ? lower : byEnding(lower, whole.endings);
  return lemmaOfStem(stem);
}

/** What is left without -ed, -ing, -er or -est; null for other words. */
export function stemOf(lower: string, tag: Tag): string | null {
  const ending = STEMMED[tag];
  if (ending === undefined) return null;
  const stem = lower.replace(ending, '');
  return stem === lower || !/[aeiouy]/.test(stem) ? null : stem;
}

function lemmaOfStem(stem: string): string {
  const table = LEARNT.get('stem');
  if (table === undefined) return stem;
  const known = table.words.get(stem);
  if (known !== undefined) return known;
  if (tellingVerb(`${stem}e`) !== undefined && tellingVerb(stem) === undefined) return `${stem}e`;
  return byEnding(stem, table.endings);
}

function byEnding(lower: string, endings: Learnt['endings']): string {
  for (let length = Math.min(LONGEST, lower.length); length >= 0; length--) {
    const change = endings.get(lower.slice(lower.length - length));
    if (change !== undefined && lower.length > Number(change[0])) return changed(lower, change);
  }
  return lower;
}

/** `3y` of "cities" is "city". */
export function changed(lower: string, change: string): string {
  return lower.slice(0, lower.length - Number(change[0])) + change.slice(1);
}

/** "nations" to "nation" for "Nations" is "Nation". */
function cased(lemma: string, form: string): string {
  let same = 0;
  while (same < lemma.length && lemma[same] === form[same]?.toLowerCase()) same++;
  return form.slice(0, same) + lemma.slice(same);
}

/**
 * The form of a lemma for a tag: VBZ "flies", VBP and VB "fly", VBD "flew", VBN "flown", VBG "flying", NNS "flies".
 * Other tags answer the lemma.
 */
export function inflect(lemma: string, tag: Tag): string {
  if (tag === 'NNS' || tag === 'NNPS') return PLURAL.get(lemma) ?? withS(lemma);
  if (tag === 'VBZ') return THIRD_AND_GERUND.get(lemma)?.third ?? withS(lemma);
  if (tag === 'VBG') return THIRD_AND_GERUND.get(lemma)?.gerund ?? gerund(lemma);
  if (tag === 'VBP' && lemma === 'be') return 'are';
  const parts = PAST_AND_PARTICIPLE.get(lemma);
  if (tag === 'VBD') return parts?.past ?? past(lemma);
  if (tag === 'VBN') return parts?.participle ?? past(lemma);
  return lemma;
}

/** "meets", "passes", "flies". */
function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]o$/.test(lemma) && !/(?:oto|uro|iano)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) && !/^\p{Lu}/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doublesLast(lemma) ? lemma + lemma.slice(-1) : lemma}ed`;
}

function gerund(lemma: string): string {
  if (/[^aeoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doublesLast(lemma) ? lemma + lemma.slice(-1) : lemma}ing`;
}
