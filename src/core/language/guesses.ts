// Before the tree is built, a first guess of each word's relation and of the side on which its head stands, from a wide window: what
// linguists call a supertag. The parser, which sees little of the sentence at once, takes it as a fact among others.

import { mix } from './hashing';
import { KINDS, Landmarks, NOUN, SUBORDINATOR, VERB, landmarkKinds } from './landmarks';
import type { SyntaxModel } from './model';
import { MARGIN, type SentenceView } from './sentence';
import { RELATIONS } from './tagset';
import { addScores, bestAmong, featureBuffer, type FeatureBuffer } from './weights';

/** Relation, doubled, with 1 where the head stands before the word. */
export const GUESSES = 2 * RELATIONS.length;
export const MOST_GUESS_FEATURES = 80;

export const guessOf = (relation: number, isRight: boolean): number => (relation << 1) | (isRight ? 1 : 0);

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** Facts of the word at position `i`; the words before it have their guesses. A change here needs a new training. */
export function readGuessFeatures(view: SentenceView, marks: Landmarks, i: number, buffer: FeatureBuffer): void {
  buffer.length = 0;
  readWindow(view, i, buffer);
  readTagRuns(view, i, buffer);
  readLandmarks(view, marks, i, buffer);
}

function readWindow({ facts, word, tag, guess }: SentenceView, i: number, buffer: FeatureBuffer): void {
  const { form, fine, coarse } = facts;
  const t = tag[i]!;
  const own = form[word[i]!]!;
  add(buffer, 1, t);
  add(buffer, 2, own);
  add(buffer, 3, mix(t, own));
  add(buffer, 4, mix(t, fine[word[i]!]!));
  for (let d = 1; d <= 3; d++) {
    add(buffer, 4 + d, mix(t, form[word[i - d]!]!));
    add(buffer, 7 + d, mix(t, form[word[i + d]!]!));
  }
  add(buffer, 11, mix(own, form[word[i - 1]!]!));
  add(buffer, 12, mix(own, form[word[i + 1]!]!));
  add(buffer, 13, mix(t, (coarse[word[i]!]! << 10) | coarse[word[i + 1]!]!));
  add(buffer, 14, mix(t, (coarse[word[i]!]! << 10) | coarse[word[i - 1]!]!));
  add(buffer, 15, mix(t, guess[i - 1]!));
  add(buffer, 16, mix(t, (guess[i - 2]! << 8) | guess[i - 1]!));
  add(buffer, 17, mix(own, guess[i - 1]!));
  add(buffer, 18, mix((t << 8) | tag[i + 1]!, (guess[i - 2]! << 8) | guess[i - 1]!));
  add(buffer, 19, mix(mix(t, form[word[i - 1]!]!), form[word[i + 1]!]!));
}

function readTagRuns({ facts, word, tag }: SentenceView, i: number, buffer: FeatureBuffer): void {
  const { form } = facts;
  const [a, b, c, d, e] = [tag[i - 2]!, tag[i - 1]!, tag[i]!, tag[i + 1]!, tag[i + 2]!];
  const middle = (b << 16) | (c << 8) | d;
  add(buffer, 20, (b << 8) | c);
  add(buffer, 21, (c << 8) | d);
  add(buffer, 22, middle);
  add(buffer, 23, (a << 16) | (b << 8) | c);
  add(buffer, 24, (c << 16) | (d << 8) | e);
  add(buffer, 25, mix(middle, a));
  add(buffer, 26, mix(middle, e));
  add(buffer, 27, mix(middle, (a << 8) | e));
  add(buffer, 28, mix((c << 16) | (d << 8) | e, tag[i + 3]!));
  add(buffer, 29, mix((a << 16) | (b << 8) | c, tag[i - 3]!));
  add(buffer, 30, mix(middle, form[word[i]!]!));
  add(buffer, 31, mix((c << 16) | (d << 8) | e, form[word[i]!]!));
  add(buffer, 32, mix((a << 16) | (b << 8) | c, form[word[i]!]!));
  add(buffer, 33, mix((b << 8) | c, form[word[i + 1]!]!));
  add(buffer, 34, mix((c << 8) | d, form[word[i - 1]!]!));
}

function readLandmarks(view: SentenceView, marks: Landmarks, i: number, buffer: FeatureBuffer): void {
  const { facts, word, tag } = view;
  const { form, habit } = facts;
  const t = tag[i]!;
  const { before, after } = marks;
  for (let k = 0; k < KINDS; k++) {
    const [b, a] = [before[i * KINDS + k]!, after[i * KINDS + k]!];
    const near = mix(b === 0 ? 0 : Math.min(i - b, 6), b === 0 ? 99 : tag[b]!);
    const next = mix(a === 0 ? 0 : Math.min(a - i, 6), a === 0 ? 99 : tag[a]!);
    add(buffer, 40 + 5 * k, mix(t, near));
    add(buffer, 41 + 5 * k, mix(t, next));
    add(buffer, 42 + 5 * k, mix(t, form[word[b]!]!));
    add(buffer, 43 + 5 * k, mix(t, form[word[a]!]!));
    add(buffer, 44 + 5 * k, mix(mix(t, habit[word[i]!]!), mix(near, next)));
  }
  const [verb, comma] = [before[i * KINDS]!, before[i * KINDS + 2]!];
  const [nextVerb, nextComma] = [after[i * KINDS]!, after[i * KINDS + 2]!];
  const order = (verb > comma ? 1 : 0) | (nextComma !== 0 && nextComma < nextVerb ? 2 : 0) | (verb === 0 ? 4 : 0);
  add(buffer, 60, mix(t, order | (nextVerb === 0 ? 8 : 0)));
  add(buffer, 61, mix((t << 8) | tag[i + 1]!, order | (nextVerb === 0 ? 8 : 0)));
  add(buffer, 62, mix(mix(t, form[word[verb]!]!), form[word[i]!]!));
  readGuessesBefore(view, before, i, buffer);
}

/** What the landmarks before the word were guessed to be: a sentence has one root, "that" opens a clause that is yet to come. */
function readGuessesBefore({ tag, guess }: SentenceView, before: Int32Array, i: number, buffer: FeatureBuffer): void {
  const last = i * KINDS - 1;
  const [verb, noun, opener] = [before[last + VERB]!, before[last + NOUN]!, before[last + SUBORDINATOR]!];
  const t = tag[i]!;
  add(buffer, 63, mix(t, guess[verb]!));
  add(buffer, 64, mix(t, guess[noun]!));
  add(buffer, 65, mix(t, (guess[opener]! << 1) | (opener > verb ? 1 : 0)));
  add(buffer, 66, mix((t << 8) | tag[i + 1]!, guess[verb]!));
  add(buffer, 67, mix(t, (guess[verb]! << 8) | guess[noun]!));
}

/** Gives each word of a tagged sentence its guess. */
export class Guesser {
  private readonly marks: Landmarks;
  private readonly kinds: Uint8Array;
  private readonly buffer = featureBuffer(MOST_GUESS_FEATURES);
  private readonly scores = new Int32Array(GUESSES + 1);

  constructor(
    private readonly model: SyntaxModel,
    most: number,
  ) {
    this.marks = new Landmarks(most);
    this.kinds = landmarkKinds(model);
  }

  guess(view: SentenceView): void {
    const { marks, buffer, scores, model } = this;
    if (model.guesses.entries.length === 0) return;
    marks.find(view, this.kinds);
    for (let i = MARGIN; i < view.length + MARGIN; i++) {
      const choices = model.guessChoices[view.tag[i]!]!;
      if (choices.length === 1) {
        view.guess[i] = choices[0]!;
        continue;
      }
      scores.fill(0);
      readGuessFeatures(view, marks, i, buffer);
      addScores(model.guesses, buffer, scores, choices);
      view.guess[i] = bestAmong(scores, choices);
    }
  }
}
