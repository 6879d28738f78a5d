// Whom pronouns stand for: GAP's own measure, F1 over the pairs of a pronoun and a name (Webster et al. 2018).

import { readFileSync } from 'node:fs';
import type { Person, Reference } from '../src/core/article';
import { analyse } from '../src/core/language/language';
import { findNames } from '../src/core/people/people';
import { findReferences } from '../src/core/people/references';
import { read } from '../src/core/reading/reading';
import type { Figures } from './bench';
import { loadKnowledge, sharedPath } from './knowledge';

interface Pair {
  readonly text: string;
  readonly pronoun: number;
  readonly name: string;
  readonly start: number;
  readonly same: boolean;
}

type Answer = { readonly people: readonly Person[]; readonly references: readonly Reference[] };

export function benchReferences(): Figures {
  const file = sharedPath('data', 'references', 'gap-development.tsv');
  if (file === null) return { note: 'development data not present' };
  const knowledge = loadKnowledge();
  const counts = { right: 0, answered: 0, same: 0 };
  for (const pairs of readPairs(readFileSync(file, 'utf8'))) {
    const prose = read({ id: 'gap', text: pairs[0]!.text });
    const { people } = findNames(prose, knowledge.names);
    const references = findReferences(prose, people, analyse(prose, knowledge.syntax));
    for (const pair of pairs) {
      const answer = isAnswered(pair, { people, references });
      if (answer) counts.answered++;
      if (pair.same) counts.same++;
      if (answer && pair.same) counts.right++;
    }
  }
  const [precision, recall] = [counts.right / counts.answered, counts.right / counts.same];
  return {
    'GAP development, precision': percent(precision),
    'GAP development, recall': percent(recall),
    'GAP development, F1': percent((2 * precision * recall) / (precision + recall)),
  };
}

/** The two pairs of each line; offsets are in UTF-16 after this. */
function readPairs(file: string): Pair[][] {
  const lines = file.split('\n').filter((line) => line !== '');
  return lines.slice(1).map((line) => {
    const [, text = '', , pronoun, nameA = '', startA, sameA, nameB = '', startB, sameB] = line.split('\t');
    const at = (offset: string | undefined): number => [...text].slice(0, Number(offset)).join('').length;
    const base = { text, pronoun: at(pronoun) };
    return [
      { ...base, name: nameA, start: at(startA), same: sameA === 'TRUE' },
      { ...base, name: nameB, start: at(startB), same: sameB === 'TRUE' },
    ];
  });
}

function isAnswered({ pronoun, name, start }: Pair, { people, references }: Answer): boolean {
  const meant = references.find((reference) => reference.start === pronoun)?.people ?? [];
  return people.some(
    ({ id, mentions }) =>
      meant.includes(id) && mentions.some((mention) => mention.start < start + name.length && start < mention.end),
  );
}

const percent = (share: number): number => Math.round(1000 * share) / 10;
