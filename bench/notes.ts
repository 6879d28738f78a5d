// Ten thousand notes in a folder on a disk: how long it takes to find those of one article, and to keep one more.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSpan } from '../src/core/annotations/anchoring';
import { newNote, tagged } from '../src/core/annotations/changes';
import { soughtFor } from '../src/core/annotations/corrected';
import type { ClaimNote, Target } from '../src/core/annotations/records';
import { textDigest } from '../src/core/annotations/sameText';
import { toWebAnnotation } from '../src/core/annotations/webAnnotation';
import { AnnotationStore } from '../src/library/annotationStore';
import { diskFilesIn } from '../src/library/diskFiles';
import { Placements } from '../src/library/placements';
import type { Figures } from './bench';
import { root } from './knowledge';
import { seeded } from './tracked';

const NOTES = 10_000;
/** Of one article; the others lie in as many more. */
const HERE = 500;
const SAVES = 31;
const OPENINGS = 7;
/** The samples one after the other, so often. */
const REPEATS = 4;

export async function benchNotes(): Promise<Figures> {
  const text = longArticle();
  const here = notesOn(text, 'here.txt', HERE);
  const elsewhere = Array.from({ length: NOTES / HERE - 1 }, (_, i) => notesOn(text, `${i}.txt`, HERE)).flat();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-notes-'));
  try {
    return { ...openings(text, here), ...(await saves(folder, [...here, ...elsewhere], text)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function longArticle(): string {
  const sample = readFileSync(join(root, 'samples', '01-harbour-post.txt'), 'utf8');
  return Array.from({ length: REPEATS }, (_, i) => sample.replace(/\n\n/g, `\n\n${i + 1}. `)).join('\n\n');
}

function notesOn(text: string, source: string, count: number): ClaimNote[] {
  const dice = seeded(source.length);
  return Array.from({ length: count }, () => {
    const start = Math.floor(dice() * (text.length - 80));
    return tagged(newNote(randomUUID(), targetOf(text, source, start), NOW), 'disputed', NOW);
  });
}

const NOW = '2026-01-01T00:00:00.000Z';

function targetOf(text: string, source: string, start: number): Target {
  const selector = describeSpan(text, { start, end: start + 20 + (start % 60) });
  return { source, selector, 'dateline:text': textDigest(text) };
}

/** The article as it was, and with a paragraph put before it and a word changed in each line. */
function openings(text: string, notes: readonly ClaimNote[]): Figures {
  const sought = notes.flatMap(soughtFor);
  const edited = `Another paragraph.\n\n${text.replace(/ and /g, ' or ')}`;
  const opened = (now: string): number =>
    median(Array.from({ length: OPENINGS }, () => msOf(() => new Placements().place('here', now, sought))));
  return {
    [`article of ${HERE} notes opened, ms`]: round(opened(text)),
    [`the same, edited all over, ms`]: round(opened(edited)),
  };
}

async function saves(folder: string, notes: readonly ClaimNote[], text: string): Promise<Figures> {
  const files = diskFilesIn!(join(folder, '.dateline'));
  const lines = notes.map((note) => JSON.stringify(toWebAnnotation(note))).join('\n');
  await files.write('annotations.jsonl', `${lines}\n`);
  const store = new AnnotationStore(files, () => new Date().toISOString(), randomUUID);
  const began = performance.now();
  await store.load();
  const loaded = performance.now() - began;
  const taken: number[] = [];
  for (let i = 0; i < SAVES; i++) {
    const from = performance.now();
    await store.tag(targetOf(text, 'here.txt', 100 + 7 * i), 'false');
    taken.push(performance.now() - from);
  }
  return { [`${NOTES} notes read, ms`]: round(loaded), [`a tag kept among ${NOTES}, ms`]: round(median(taken)) };
}

function msOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
