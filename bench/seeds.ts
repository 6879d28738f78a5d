// Accuracy on the hand-annotated articles, by their scorer.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/core/annotate';
import type { Source } from '../src/core/article';
import type { Figures } from './bench';
import { loadKnowledge, sharedPath } from './knowledge';

interface Scores {
  people: { exact: { f: number } };
  b3: { f: number };
  b3cross: { f: number };
  dates: { exact: { f: number }; overlap: { f: number } };
  dateValue: number;
  issues: { overlap: { f: number } };
  quotes: { exact: { f: number }; overlap: { f: number } };
  speaker: number;
  events: { overlap: { p: number } };
  eventRecall: number;
  eventDate: number;
  participants: { f: number };
}

export function benchSeeds(): Figures {
  const [tools, seeds] = [sharedPath('tools', 'articles.mjs'), sharedPath('seeds')];
  if (!tools || !seeds) return { note: 'development data not present' };
  const knowledge = loadKnowledge();
  const input = execFileSync(process.execPath, [tools, 'seeds-input', seeds], { encoding: 'utf8' });
  const articles = input
    .trim()
    .split('\n')
    .map((line) => JSON.stringify(annotate(JSON.parse(line) as Source, knowledge)));
  const prediction = execFileSync(process.execPath, [tools, 'seeds'], { input: articles.join('\n'), encoding: 'utf8' });
  return figuresOf(score(prediction));
}

function score(prediction: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const file = join(folder, 'prediction.json');
    writeFileSync(file, prediction);
    const printed = execFileSync(process.execPath, [sharedPath('tools', 'score-seeds.mjs')!, file], {
      encoding: 'utf8',
    });
    return JSON.parse(printed.trim().split('\n').at(-1)!) as Scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(scores: Scores): Figures {
  return {
    'people, exact F1': scores.people.exact.f,
    'same person, B³ in article': scores.b3.f,
    'same person, B³ across articles': scores.b3cross.f,
    'dates, overlap F1': scores.dates.overlap.f,
    'dates, exact F1': scores.dates.exact.f,
    'dates, right value': scores.dateValue,
    'issues, F1': scores.issues.overlap.f,
    'quotations, overlap F1': scores.quotes.overlap.f,
    'quotations, exact F1': scores.quotes.exact.f,
    'quotations, right speaker': scores.speaker,
    'events, recall': scores.eventRecall,
    'events, precision': scores.events.overlap.p,
    'events, right date': scores.eventDate,
    'events, participants F1': scores.participants.f,
  };
}
