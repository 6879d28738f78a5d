// npm run train -- [names | syntax]: makes the data of one room again. The texts it learns from are not part of the repository.

import { trainSyntax } from './syntax/trainSyntax';
import { trainNames } from './trainNames';

const COURSES: Record<string, () => void> = { names: trainNames, syntax: trainSyntax };

const asked = process.argv[2] ?? 'names';
const course = COURSES[asked.startsWith('--') ? 'names' : asked];
if (course) course();
else {
  console.error(`There is no course “${asked}”. There are: ${Object.keys(COURSES).join(', ')}.`);
  process.exitCode = 1;
}
