// A process that tags in a loop and prints the id of each note once it is told as saved, until somebody ends it:
// `tagger.ts FOLDER NAME`.

import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { describeSpan } from '../../src/core/annotations/anchoring';
import { AnnotationStore } from '../../src/library/annotationStore';
import { diskFilesIn } from '../../src/library/diskFiles';

const [folder = '', name = ''] = process.argv.slice(2);
const text = 'The harbour office counted nine ships on Monday.';

async function main(): Promise<void> {
  const store = new AnnotationStore(diskFilesIn!(folder), () => new Date().toISOString(), randomUUID, 'here');
  await store.load();
  for (let count = 0; ; count++) {
    const words = { source: `${name}-${count}.txt`, selector: describeSpan(text, { start: 4, end: 18 }) };
    await store.tag(words, 'verified', `reason ${count}`);
    // Written at once: what a process still holds back dies with it.
    writeSync(1, `${words.source}\n`);
  }
}

void main();
