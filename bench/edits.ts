// What happens to articles between two looks at them, each kind as a script with a seeded dice.

import type { Span } from '../src/core/span';
import type { Tracked } from './tracked';

export interface Scene {
  readonly tracked: Tracked;
  readonly sentences: readonly Span[];
  /** The words of the note, in the first text. */
  readonly note: Span;
  readonly dice: () => number;
}

const LETTERS = 'etaoinshrdlu';
const SENTENCES = [
  'Officials gave no further details on Friday.',
  'The office said 18 percent of the fleet had left.',
  'A spokesman declined to comment.',
  'The talks will go on next week, both sides said.',
];

/** So much of what is around a note it knows at least. */
const SIGHT = 20;
const NAMES = ['Orvena', 'Haldis', 'Ruddock', 'Tessaly', 'Brenn'];

const pick = <T>(list: readonly T[], dice: () => number): T => list[Math.floor(dice() * list.length)]!;

/** An edit of one place for about so many characters of text. */
const PER_TYPO = 120;

function typos({ tracked, dice }: Scene): void {
  for (let count = Math.ceil(tracked.length / PER_TYPO); count > 0; count--) {
    const start = Math.floor(dice() * tracked.length);
    const width = Math.floor(dice() * 2);
    tracked.replace(
      { start, end: Math.min(tracked.length, start + width) },
      dice() < 0.7 ? pick([...LETTERS], dice) : '',
    );
  }
}

/** Before some of the sentences stands a new one. */
function insertions({ tracked, sentences, dice }: Scene): void {
  for (const { start } of [...sentences].reverse())
    if (dice() < 0.25) tracked.replace({ start, end: start }, `${pick(SENTENCES, dice)} `);
}

/** Some of the other sentences go. */
function deletions({ tracked, sentences, note, dice }: Scene): void {
  for (const { start, end } of [...sentences].reverse())
    if ((end <= note.start || start >= note.end) && dice() < 0.2) tracked.replace({ start, end }, '');
}

function sentenceOf({ sentences, note }: Scene): Span {
  return sentences.find(({ start, end }) => start <= note.start && note.end <= end) ?? note;
}

/** The paragraph of the note moves before another one. */
function moved({ tracked, note, dice }: Scene): void {
  const paragraphs = [...tracked.text.matchAll(/\S[^]*?(?:\n\s*\n|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const paragraph = paragraphs.find(({ start, end }) => start <= note.start && note.end <= end);
  if (!paragraph) return;
  const { start, end } = paragraph;
  const to = pick(paragraphs, dice).start;
  tracked.move(paragraph, to >= end ? to - (end - start) : Math.min(to, start));
}

/** One word of the note becomes another. */
function changedWord({ tracked, note, dice }: Scene): void {
  const words = [...tracked.text.slice(note.start, note.end).matchAll(/\w+/g)];
  if (words.length === 0) return;
  const { 0: word, index } = pick(words, dice);
  const start = note.start + index;
  const other = /^\d/.test(word) ? String(Number.parseInt(word, 10) + 3) : 'other';
  tracked.become({ start, end: start + word.length }, other);
}

/** The sentence stands twice, here and somewhere else. */
function duplicated(scene: Scene): void {
  const { tracked, sentences, dice } = scene;
  const { start, end } = sentenceOf(scene);
  const words = tracked.text.slice(start, end);
  const to = pick(sentences, dice).start;
  // A copy that takes the very place of the words cannot be told from them.
  if (to >= start && tracked.text.slice(end, Math.max(end, to)).trim() === '') return;
  tracked.replace({ start: to, end: to }, `${words} `);
}

/** The sentence goes, and one like it stands in another place: of other numbers and names. */
function lookAlike(scene: Scene): void {
  const { tracked, sentences, note, dice } = scene;
  const sentence = sentenceOf(scene);
  const index = sentences.indexOf(sentence);
  const elsewhere = sentences.filter((_, at) => at < index || at > index + 1);
  const words = tracked.text.slice(sentence.start, sentence.end);
  const like = words
    .replace(/\d+/g, (number) => String(Number(number) + 1))
    .replace(/(?<=\S )\p{Lu}\p{Ll}{3,}/gu, () => pick(NAMES, dice));
  tracked.replace(sentence, '');
  // What is changed out of sight of the note makes no look-alike, but the same words in another place.
  const sight = { start: Math.max(sentence.start, note.start - SIGHT), end: Math.min(sentence.end, note.end + SIGHT) };
  const isSeen = !like.includes(words.slice(sight.start - sentence.start, sight.end - sentence.start));
  if (index < 0 || elsewhere.length === 0 || !isSeen) return;
  const to = pick(elsewhere, dice).start;
  const at = to < sentence.start ? to : to - (sentence.end - sentence.start);
  tracked.replace({ start: at, end: at }, `${like} `);
}

/** The note's words go; the rest of its sentence stays. */
function cutOut({ tracked, note }: Scene): void {
  tracked.replace(note, '');
}

/** By name. Those of the first group leave the words standing, at most one of them changed. */
export const EDITS: Readonly<Record<string, (scene: Scene) => void>> = {
  typos,
  insertions,
  deletions,
  moved,
  'one word changed': changedWord,
  'line ends': ({ tracked }) => tracked.rewrite(/\n/g, () => '\r\n'),
  'blank lines': ({ tracked }) => tracked.rewrite(/\n+/g, (run) => `${run}\n`),
  wrapped: ({ tracked, dice }) => tracked.rewrite(/ /g, () => (dice() < 0.12 ? '\n' : ' ')),
  'typographic marks': ({ tracked }) =>
    tracked.rewrite(/['"“”‘’–—-]/g, (mark) => (/["“”]/.test(mark) ? '"' : /['‘’]/.test(mark) ? '’' : '–')),
  duplicated,
  'look-alike only': lookAlike,
  'words cut out': cutOut,
  everything: (scene) => {
    insertions(scene);
    typos(scene);
    scene.tracked.rewrite(/\n/g, () => '\r\n');
  },
};
