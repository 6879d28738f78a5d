// npm run train -- NAME, where COURSES lists the names: makes the data of one room again. The texts it learns from are not part of
// the repository.

import { trainWorth } from './claims/trainWorth';
import { trainDocuments } from './documents';
import { trainDeeds } from './comparison/deedNouns';
import { makeVectors, trainComparison } from './comparison/trainComparison';
import { trainLemmas } from './lemmas';
import { trainPages } from './pages/trainPages';
import { trainReferences } from './references/trainReferences';
import { trainSyntax } from './syntax/trainSyntax';
import { trainNames } from './trainNames';
import { trainValency } from './valency';

const COURSES: Record<string, () => void> = {
  names: trainNames,
  syntax: trainSyntax,
  lemmas: trainLemmas,
  valency: trainValency,
  pages: trainPages,
  references: trainReferences,
  claims: trainWorth,
  documents: trainDocuments,
  comparison: trainComparison,
  vectors: makeVectors,
  deeds: trainDeeds,
};

const asked = process.argv[2] ?? 'names';
const course = COURSES[asked.startsWith('--') ? 'names' : asked];
if (course) course();
else {
  console.error(`There is no course “${asked}”. There are: ${Object.keys(COURSES).join(', ')}.`);
  process.exitCode = 1;
}
