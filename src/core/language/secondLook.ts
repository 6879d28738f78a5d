// The tagger reads each sentence twice. At the second look the words after are tagged too, and it is known where the nearest verbs,
// nouns, commas and subordinators stand: "documents obtained by the paper show" has its finite verb only at the end.

import { mix } from './hashing';
import { COMMA, KINDS, NOUN, SUBORDINATOR, VERB, type Landmarks } from './landmarks';
import type { SentenceView } from './sentence';
import { readContext } from './taggerFeatures';
import type { FeatureBuffer } from './weights';

export const MOST_SECOND_FEATURES = 80;

function add(buffer: FeatureBuffer, kind: number, value: number): void {
  buffer.list[buffer.length++] = mix(kind, value);
}

/** Facts of the word at position `i`: tags of the second look before it, of the first look from it on. A change needs a new training. */
export function readSecondLook(
  view: SentenceView,
  marks: Landmarks,
  i: number,
  verb: number,
  buffer: FeatureBuffer,
): void {
  readContext(view, i, verb, buffer);
  readFirstTags(view, i, buffer);
  readOutline(view, marks, i, buffer);
}

function readFirstTags({ facts, word, tag, first }: SentenceView, i: number, buffer: FeatureBuffer): void {
  const { form, habit, suffix } = facts;
  const w = word[i]!;
  const [own, a, b, c] = [first[i]!, first[i + 1]!, first[i + 2]!, first[i + 3]!];
  const [t, tt] = [tag[i - 1]!, (tag[i - 2]! << 8) | tag[i - 1]!];
  const next = (a << 8) | b;
  add(buffer, 60, own);
  add(buffer, 61, (own << 8) | a);
  add(buffer, 62, (own << 16) | next);
  add(buffer, 63, (t << 16) | (own << 8) | a);
  add(buffer, 64, (tt << 8) | a);
  add(buffer, 65, (t << 16) | next);
  add(buffer, 66, mix(next, habit[w]!));
  add(buffer, 67, mix(a, form[w]!));
  add(buffer, 68, mix((t << 8) | a, form[w]!));
  add(buffer, 69, mix((t << 8) | a, habit[w]!));
  add(buffer, 70, mix((t << 8) | a, suffix[w]!));
  add(buffer, 71, mix((next << 8) | c, habit[w]!));
  add(buffer, 72, mix(own, form[w]!));
  add(buffer, 73, mix(own, suffix[w]!));
}

function readOutline({ facts, word, first }: SentenceView, marks: Landmarks, i: number, buffer: FeatureBuffer): void {
  const { form, habit, suffix } = facts;
  const w = word[i]!;
  const before = (kind: number): number => marks.before[i * KINDS + kind - 1]!;
  const after = (kind: number): number => marks.after[i * KINDS + kind - 1]!;
  const [verb, noun, comma, opener] = [before(VERB), before(NOUN), before(COMMA), before(SUBORDINATOR)];
  const [nextVerb, nextComma, nextOpener] = [after(VERB), after(COMMA), after(SUBORDINATOR)];
  const verbs = (first[verb]! << 8) | first[nextVerb]!;
  const order =
    (opener > verb ? 1 : 0) |
    (comma > verb ? 2 : 0) |
    (noun > verb ? 4 : 0) |
    (nextComma > 0 && nextComma < nextVerb ? 8 : 0) |
    (nextOpener > 0 && nextOpener < nextVerb ? 16 : 0);
  const outline = (order << 16) | verbs;
  add(buffer, 80, mix(verbs, habit[w]!));
  add(buffer, 81, mix(outline, habit[w]!));
  add(buffer, 82, mix(outline, first[i]!));
  add(buffer, 83, mix(outline, mix(first[i]!, suffix[w]!)));
  add(buffer, 84, mix(form[word[verb]!]!, (first[i]! << 8) | first[nextVerb]!));
  add(buffer, 85, mix(form[word[nextVerb]!]!, (first[i]! << 8) | first[verb]!));
  add(buffer, 86, mix(form[word[opener]!]!, mix(order, habit[w]!)));
  add(buffer, 87, mix(order, mix(first[i]!, first[i + 1]!)));
  add(buffer, 88, mix(outline, (first[i - 1]! << 16) | (first[i]! << 8) | first[i + 1]!));
}
