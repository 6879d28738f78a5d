// What the network learns from, as rows of its tables: the treebanks, and plain text that the teachers read for it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitWords } from '../../src/core/language/split';
import { RELATIONS } from '../../src/core/language/tagset';
import { HASHED, featuresOf, settingOf } from '../../src/core/language/wordFeatures';
import { read } from '../../src/core/reading/reading';
import { readCorpus } from '../corpus';
import type { Example, TagClasses } from './examples';
import type { LearntLexicon } from './lexicon';

/** Running text of encyclopedias; nothing of it is a development text of any measure. */
const PLAIN = ['redocred-train', 'wikigold-train', 'crossner-train'];
const SHORTEST = 4;
const LONGEST = 80;

interface Lesson {
  readonly x: number[][];
  readonly tags?: number[];
  readonly heads?: number[];
  readonly relations?: number[];
}

/** `development`: sentences that teach nothing; how well they are read is printed. */
export function writeLessons(
  folder: string,
  sets: { readonly train: readonly Example[]; readonly development: Readonly<Record<string, readonly Example[]>> },
  lexicon: LearntLexicon,
  classes: TagClasses,
): void {
  const lesson = (example: Example): Lesson => ({
    x: rowsOf(example.forms, lexicon),
    tags: [...example.classes],
    heads: [...example.heads],
    relations: [...example.relations],
  });
  const lessons = {
    tables: [lexicon.forms + 1, lexicon.fineClasses + 1, lexicon.coarseClasses + 1, ...HASHED],
    classes: classes.tags.length,
    relations: RELATIONS.length,
    formVectors: lexicon.formVectors,
    classVectors: lexicon.classVectors,
    train: sets.train.map(lesson),
    development: Object.fromEntries(Object.entries(sets.development).map(([name, some]) => [name, some.map(lesson)])),
    plain: plainSentences().map((forms) => ({ x: rowsOf(forms, lexicon) })),
  };
  writeFileSync(join(folder, 'lessons.json'), JSON.stringify(lessons));
}

function rowsOf(forms: readonly string[], lexicon: LearntLexicon): number[][] {
  const setting = settingOf(forms);
  return forms.map((form) => featuresOf(form, setting, lexicon));
}

/** Sentences as the product parts them, each once. */
function plainSentences(): string[][] {
  const sentences = new Map<string, string[]>();
  for (const { id, text } of PLAIN.flatMap(readCorpus)) {
    const prose = read({ id, text });
    const { start, end, sentence } = splitWords(prose);
    for (let from = 0, to = 0; from < start.length; from = to) {
      while (to < start.length && sentence[to] === sentence[from]) to++;
      const forms = Array.from({ length: to - from }, (_, k) => prose.view.slice(start[from + k], end[from + k]));
      if (forms.length >= SHORTEST && forms.length <= LONGEST) sentences.set(forms.join(' '), forms);
    }
  }
  return [...sentences.values()];
}
