// Texts made into training examples: features and permitted tags of every word that can be part of a name.

import { countTags } from '../src/core/people/evidence';
import { featureBuffer, readSurroundings, readVerdicts, readWord } from '../src/core/people/features';
import type { NameModel } from '../src/core/people/model';
import { TAGS, begin, inside, last, unit } from '../src/core/people/tags';
import { prepare, zonesWithSentences, type Ready, type Zone } from '../src/core/people/tagger';
import { PARTICLES, TITLES } from '../src/core/people/vocabulary';
import { read } from '../src/core/reading/reading';
import type { Token } from '../src/core/article';
import { ENTITY_TYPES, type CorpusText } from './corpus';

const ANY = (1 << TAGS) - 1;

/** One text with the numbers of its features per token of its zones. */
export interface Example {
  readonly ready: Ready;
  readonly zones: readonly Zone[];
  /** Bit per tag that is right for a token, by token. */
  readonly allowed: Uint32Array;
  /** Features of the tokens in zones, by token; of the second pass too, once it is known how the text was tagged. */
  readonly features: (Int32Array | undefined)[];
  readonly verdicts: (Int32Array | undefined)[];
}

/** `onlyBefore`: train on the part before this offset alone (a headline whose article is there as evidence). */
export function makeExample(source: CorpusText, model: NameModel, onlyBefore = Infinity): Example {
  const ready = prepare(read({ id: source.id, text: source.text }), model);
  const zones = zonesWithSentences(ready).filter(({ from }) => ready.sheet.tokens[from]!.start < onlyBefore);
  const allowed = permittedTags(source, ready.sheet.tokens, zones);
  const features: (Int32Array | undefined)[] = new Array(ready.sheet.word.length);
  const buffer = featureBuffer();
  for (const { from, to, sentence } of zones) {
    for (let i = from; i < to; i++) {
      readWord(ready.sheet.words, ready.sheet.word[i]!, buffer);
      const word = buffer.list.slice(0, buffer.length);
      readSurroundings(ready.sheet, ready.evidence, ready.known, sentence, i, buffer);
      features[i] = Int32Array.of(...word, ...buffer.list.subarray(0, buffer.length));
    }
  }
  return { ready, zones, allowed, features, verdicts: [] };
}

/** Adds the features of the second pass, given the tags of the first. */
export function addVerdicts(example: Example, tags: Uint8Array): void {
  const { ready } = example;
  const counts = countTags(ready.sheet, ready.evidence, tags);
  const buffer = featureBuffer();
  for (const { from, to } of example.zones) {
    for (let i = from; i < to; i++) {
      readVerdicts(ready.sheet, ready.evidence, counts, i, buffer);
      example.verdicts[i] = buffer.list.slice(0, buffer.length);
    }
  }
}

function permittedTags(source: CorpusText, tokens: readonly Token[], zones: readonly Zone[]): Uint32Array {
  const unmarked = ENTITY_TYPES.reduce(
    (bits, type, i) => (source.labels.includes(type) ? bits : bits | (0b1111 << begin(i))),
    1,
  );
  const allowed = new Uint32Array(tokens.length).fill(unmarked);
  for (const { start, end, type } of source.entities) {
    let from = tokens.findIndex((token) => token.end > start);
    if (from < 0) continue;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    const whole = tokens[from]!.start === start && tokens[to - 1]!.end === end;
    if (type === 'PER') from = skipTitles(tokens, from, to);
    const inZone = zones.some((zone) => zone.from <= from && to <= zone.to);
    if (whole && inZone) setName(allowed, from, to, ENTITY_TYPES.indexOf(type));
    else allowed.fill(ANY, from, to);
  }
  return allowed;
}

// Sources differ in whether "President" is in the name; here it never is.
function skipTitles(tokens: readonly Token[], from: number, to: number): number {
  let first = from;
  while (first < to - 1 && TITLES.has(tokens[first]!.text.toLowerCase())) first++;
  const next = tokens[first]!.text;
  return /^\p{Lu}/u.test(next) || PARTICLES.has(next) ? first : from;
}

function setName(allowed: Uint32Array, from: number, to: number, type: number): void {
  for (let i = from; i < to; i++) allowed[i] = 1 << inside(type);
  if (to - from === 1) allowed[from] = 1 << unit(type);
  else {
    allowed[from] = 1 << begin(type);
    allowed[to - 1] = 1 << last(type);
  }
}
