// Deeds that are told by a phrase: "opened fire" is "shot", "stepped down" is "resigned", "found not guilty" is "acquitted".

import { NONE, type Words } from '../language/words';
import table from './data/phraseDeeds.json';

const deeds = new Map(
  table.rows.map((row): [string, string] => {
    const [phrase = '', deed = ''] = row.split(' = ');
    return [phrase, deed];
  }),
);
const verbs: ReadonlySet<string> = new Set([...deeds.keys()].map((phrase) => phrase.split(' ')[0]!));

export interface PhraseDeed {
  readonly deed: string;
  /** The word that hangs on the verb and is no thing of its own; NONE where it is one: "flew out of Oster". */
  readonly with: number;
}

/** "Found not guilty", "pleaded not guilty". */
const CONTRARY: ReadonlyMap<string, string> = new Map([
  ['convict', 'acquit'],
  ['confess', 'deny-charge'],
]);

/** What the verb at `i` says with a word that hangs on it, as one verb; null where it says nothing of its own. */
export function phraseDeed(words: Words, i: number): PhraseDeed | null {
  const verb = words.lemma(i).toLowerCase();
  if (words.pos(i) !== 'VERB' || !verbs.has(verb)) return null;
  for (const child of words.children(i)) {
    const preposition = words.lower(words.child(child, 'case'));
    const said = [verb, preposition, words.lemma(child).toLowerCase()].filter(Boolean).join(' ');
    const deed = deeds.get(said);
    if (deed !== undefined)
      return { deed: (isDenied(words, child) ? CONTRARY.get(deed) : undefined) ?? deed, with: child };
    const towards = deeds.get(`${verb} ${preposition} *`);
    if (towards !== undefined) return { deed: towards, with: NONE };
  }
  return null;
}

function isDenied(words: Words, i: number): boolean {
  return words.lower(i - 1) === 'not';
}
