// Notes through edits: right, uncertain, lost and wrong, beside the rules of Hypothesis on the same cases.
// Right: the place of the words; where the words are gone, silence. Wrong: sure of another place.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchoringIn, describeSpan, sureOf } from '../src/core/annotations/anchoring';
import type { Selectors } from '../src/core/annotations/records';
import { read } from '../src/core/reading/reading';
import type { Span } from '../src/core/span';
import type { Figures } from '../bench/bench';
import { EDITS } from '../bench/edits';
import { findAsHypothesis } from '../bench/hypothesis';
import { root, sharedPath } from '../bench/knowledge';
import { seeded, Tracked } from '../bench/tracked';

const MOST_TEXTS = 24;
const LONGEST = 6_000;
const NOTES_EACH = 30;
/** Words of which no more is changed still stand. */
const MOST_CHANGED = 0.2;
/** Two spans are one place when they share so much of what both cover. */
const SAME_PLACE = 0.75;

type Outcome = 'right' | 'uncertain' | 'lost' | 'wrong';
type Counts = Record<Outcome, number>;
type Answer = Span | 'uncertain' | null;

interface Case {
  readonly edited: string;
  readonly selectors: Selectors;
  /** Where the words are; null where they are gone; undefined where so much of them is left that nobody can say. */
  readonly truth: Span | null | undefined;
}

function benchAnchoring(): Figures {
  const figures: Figures = {};
  const all: Record<string, Counts> = { Dateline: none(), Hypothesis: none() };
  const texts = textsAtHand();
  for (const edit of Object.keys(EDITS)) {
    const counts: Record<string, Counts> = { Dateline: none(), Hypothesis: none() };
    for (const [index, text] of texts.entries())
      for (const one of casesOf(text, edit, index)) {
        const mine=ours(one); if(one.truth!==undefined&&['uncertain','lost','wrong'].includes(outcomeOf(one.truth,mine))){const [q]=one.selectors;const t=one.truth;if(mine&&mine!=='uncertain')console.log('   ANSWER',JSON.stringify([one.edited.slice(Math.max(0,mine.start-90),mine.start),one.edited.slice(mine.start,mine.end),one.edited.slice(mine.end,mine.end+90)]));console.log('##',edit,outcomeOf(one.truth,mine),JSON.stringify([q.prefix,q.exact,q.suffix]),'\n    NOW',t&&JSON.stringify([one.edited.slice(Math.max(0,t.start-40),t.start),one.edited.slice(t.start,t.end),one.edited.slice(t.end,t.end+40)]));}
        count(one, mine, counts['Dateline']!, all['Dateline']!);
        count(one, findAsHypothesis(one.edited, one.selectors), counts['Hypothesis']!, all['Hypothesis']!);
      }
    for (const [name, counted] of Object.entries(counts)) figures[`${edit}: ${name}`] = told(counted);
  }
  for (const [name, counted] of Object.entries(all)) figures[`all: ${name}`] = told(counted);
  return figures;
}

const none = (): Counts => ({ right: 0, uncertain: 0, lost: 0, wrong: 0 });

function told(counts: Counts): string {
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const shares = Object.entries(counts).map(([outcome, one]) => `${outcome} ${one}`);
  return `${((100 * counts.right) / total).toFixed(1)} % of ${total}: ${shares.join(', ')}`;
}

function* casesOf(text: string, edit: string, index: number): Generator<Case> {
  const { sentences } = read({ id: 'bench', text });
  const dice = seeded(1000 * index + edit.length);
  for (let note = 0; note < NOTES_EACH; note++) {
    const span = noteIn(text, sentences[Math.floor(dice() * sentences.length)]!, note % 2 === 0, dice);
    const tracked = new Tracked(text);
    EDITS[edit]!({ tracked, sentences, note: span, dice });
    const place = tracked.whereabouts(span);
    const words = place && tracked.text.slice(place.start, place.end);
    const changed = words === null ? 1 : changedShare(text.slice(span.start, span.end), words);
    yield {
      edited: tracked.text,
      selectors: describeSpan(text, span),
      truth: place && changed > MOST_CHANGED ? undefined : place,
    };
  }
}

/** The share of characters to insert, delete or replace; blanks and line ends are one. */
function changedShare(before: string, after: string): number {
  const [one, other] = [before, after].map((words) => words.replace(/\s+/g, ' '));
  let row = Array.from({ length: other!.length + 1 }, (_, index) => index);
  for (const [i, unit] of [...one!].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other!.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (unit === other![j] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)! / Math.max(1, one!.length);
}

/** A whole sentence, or two to four words of it. */
function noteIn(text: string, sentence: Span, isWhole: boolean, dice: () => number): Span {
  if (isWhole) return sentence;
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/g)];
  const first = Math.floor(dice() * words.length);
  const last = Math.min(words.length - 1, first + 1 + Math.floor(dice() * 3));
  const end = sentence.start + words[last]!.index + words[last]![0].length;
  return { start: sentence.start + words[first]!.index, end };
}

function ours({ edited, selectors }: Case): Answer {
  const anchoring = anchoringIn(edited)(selectors);
  return anchoring.state === 'uncertain' ? 'uncertain' : sureOf(anchoring);
}

function count({ truth }: Case, answer: Answer, ...counts: Counts[]): void {
  if (truth === undefined) return;
  const outcome = outcomeOf(truth, answer);
  for (const one of counts) one[outcome]++;
}

function outcomeOf(truth: Span | null, answer: Answer): Outcome {
  if (truth === null) return answer === null || answer === 'uncertain' ? 'right' : 'wrong';
  if (answer === null) return 'lost';
  if (answer === 'uncertain') return 'uncertain';
  const shared = Math.min(answer.end, truth.end) - Math.max(answer.start, truth.start);
  const both = Math.max(answer.end, truth.end) - Math.min(answer.start, truth.start);
  return shared >= SAME_PLACE * both ? 'right' : 'wrong';
}

/** Our own articles, and the handed ones where they are. */
function textsAtHand(): string[] {
  const folders = [join(root, 'samples'), join(root, 'test', 'fixtures', 'news')];
  const own = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const handed = sharedPath('gold', 'news', 'dev.jsonl');
  const lines = handed ? readFileSync(handed, 'utf8').trim().split('\n') : [];
  const others = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  return [...own, ...others]
    .filter((text) => text.length > 400)
    .slice(0, MOST_TEXTS)
    .map((text) => text.slice(0, LONGEST));
}

console.log(benchAnchoring());
