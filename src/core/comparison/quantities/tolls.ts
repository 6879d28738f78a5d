// Numbers to which a count of people rises: "the death toll rose to 4,400", "the number of those killed passed 1,000".

import type { Analysis } from '../../language/analysis';
import type { Words } from '../../language/words';
import type { Subject } from './measured';
import type { Numeral } from './numerals';
import { BY_NOUN, BY_PATIENT, BY_STATE, BY_SUBJECT, BY_TOLL } from './vocabulary';

/** "the death toll rose to 4,400", "a toll of 37", "the number of injured stands at 58". */
export function toll(analysis: Analysis, { from, to }: Numeral): Subject | null {
  const { words } = analysis;
  const preposition = words.lower(words.child(from, 'case')) || words.lower(from - 1);
  if (words.pos(to) === 'NOUN' && words.lemma(to) !== 'people') return null;
  if (!/^(?:to|at|of|past|above|over|than|least)$/.test(preposition) && !PASSES.has(words.lemma(from - 1))) return null;
  for (let i = from - 1; i > from - 14 && words.sentence(i) === words.sentence(from); i--) {
    const kind = kindOfToll(words, i);
    if (kind) return { kind, counted: '', unit: '', factor: 1, word: i, first: from, last: to - 1 };
  }
  return null;
}

/** "The number of those killed | passed 1,000". */
const PASSES: ReadonlySet<string> = new Set('pass exceed reach top surpass cross hit'.split(' '));

function kindOfToll(words: Words, i: number): string | undefined {
  const kind = BY_TOLL.get(words.lemma(i));
  if (kind && (words.lemma(i) === 'toll' || /^(?:death|fatality|body|casualty)$/.test(words.lemma(i - 1)))) return kind;
  if (words.lemma(i) !== 'number' && words.lemma(i) !== 'total') return undefined;
  return words.lower(i + 1) === 'of' ? kindOfThose(words, i + 2) : undefined;
}

/** "injured", "deaths", "people | killed", "those who | died". */
function kindOfThose(words: Words, from: number): string | undefined {
  const near = [from, from + 1, from + 2];
  return (
    near.map((at) => BY_STATE.get(words.lower(at)) ?? BY_NOUN.get(words.lemma(at))).find(Boolean) ??
    near
      .filter((at) => at > from && words.pos(at) === 'VERB')
      .map((at) => (words.tag(at) === 'VBN' ? BY_PATIENT : BY_SUBJECT).get(words.lemma(at)))
      .find(Boolean)
  );
}
