// The name of a body, a country or an unnamed group at a word: "the Halmar Fund", "two men", "tens of thousands of workers".

import type { PlaceKind } from '../article';
import { NONE, type Words } from '../language/words';
import { GROUP_NOUNS } from './lexicon/groups';
import type { Scene } from './scene';

const LONGEST_GROUP = 8;
const BODIES_ALONE: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['country', 'unknown']);
const BODIES_AND_TOWNS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['country', 'unknown', 'city', 'region']);

/** A body by its name, a country, or a phrase whose head can act, without its article. */
export function groupAt(scene: Scene, head: number, placesAct: boolean): string[] {
  const { words, marks, analysis } = scene;
  const body = marks.organisation(head);
  if (body !== null) return [body.name];
  const place = marks.place(head);
  if (place !== null) return (placesAct ? BODIES_AND_TOWNS : BODIES_ALONE).has(place.kind) ? [place.name] : [];
  const phrase = analysis.phrases.get(head);
  if (phrase === undefined || marks.date(head) !== null) return [];
  const counted = countedGroup(scene, head);
  if (counted !== null) return [counted];
  const setOff = setOffBody(scene, head);
  if (setOff !== null) return [setOff];
  const beside = words.pos(head) === 'NOUN' && words.pos(head + 1) === 'PROPN' ? head + 1 : NONE;
  const next =
    marks.organisation(beside)?.name ??
    (marks.place(beside)?.kind === 'country' ? marks.place(beside)?.name : undefined);
  if (next !== undefined) return [next];
  const acts = GROUP_NOUNS.has(words.lemma(head).toLowerCase()) || isCapitalName(scene, head);
  if (
    !acts ||
    words.tag(head) === 'PRP' ||
    (GENERAL.test(words.lower(head)) && phrase.wholeEnd - phrase.wholeStart === 1)
  )
    return [];
  let start = phrase.start;
  while (start < head && isLoose(words, start)) start++;
  const own = employersOf(scene, head);
  if (phrase.end - start > LONGEST_GROUP) return [words.form(head), ...own];
  return [words.prose.view.slice(words.start(start), words.end(phrase.end - 1)), ...own];
}

/** Those who have a body to do with, and are not of it. */
const AGAINST = /^(?:critic|opponent|victim|rival|enemy|foe|customer|supporter|fan)$/;

/** "commanders of | the Northmoor Army", "a spokesman for | Halmar": the body takes part through its people. */
function employersOf({ words, marks }: Scene, head: number): string[] {
  if (AGAINST.test(words.lemma(head).toLowerCase())) return [];
  const speaks = /^spokes/.test(words.lower(head));
  const under = [...words.children(head)].filter((child) => {
    const preposition = words.lower(words.child(child, 'case'));
    return child > head && (preposition === 'of' || (speaks && /^(?:for|at)$/.test(preposition)));
  });
  return under.flatMap((child) => marks.organisation(child)?.name ?? []);
}

/** "the", "their", but not "both". */
function isLoose(words: Words, i: number): boolean {
  if (words.pos(i) === 'PUNCT' || words.tag(i) === 'PRP$') return true;
  return words.tag(i) === 'DT' && !/^(?:both|neither|either)$/.test(words.lower(i));
}

/** Bare, they name nobody. */
const GENERAL = /^(?:people|others|many|several|some|men|women|children|members|half|hundreds|thousands|dozens)$/;

/** "Quillfeather": a name that nobody listed; not "Iodine" at the head of a sentence, where the article writes "iodine" too. */
function isCapitalName({ words, isCommon }: Scene, head: number): boolean {
  if (words.pos(head) !== 'PROPN' || !/^\p{Lu}/u.test(words.form(head))) return false;
  return words.sentence(head - 1) === words.sentence(head) || !isCommon(words.lower(head));
}

const AMOUNTS = /^(?:ten|hundred|thousand|dozen|score|half|most|some|many|several|all|majority|group|number|crowd)$/;
const MOST_OF = 3;

/** "tens of thousands of people", "half of the children": those who are counted. */
function countedGroup({ words, analysis }: Scene, head: number): string | null {
  const first = analysis.phrases.get(head)?.start ?? head;
  let at = head;
  for (let steps = 0; steps < MOST_OF && AMOUNTS.test(words.lemma(at).toLowerCase()); steps++) {
    const next = [...words.children(at)].find(
      (child) => child > at && words.lower(words.child(child, 'case')) === 'of',
    );
    if (next === undefined) return null;
    at = next;
  }
  if (at === head || !GROUP_NOUNS.has(words.lemma(at).toLowerCase()) || at - first > LONGEST_GROUP) return null;
  return words.prose.view.slice(words.start(first), words.end(at));
}

const FARTHEST_BODY = 5;

/** "its backers, | the Lindgren Fund, gave", "the rival suitor, the equity group | Hale & Moat, withdrew": the body by its name. */
function setOffBody(scene: Scene, head: number): string | null {
  const { words, marks, analysis } = scene;
  const phrase = analysis.phrases.get(head);
  // "the builder, the Halmar Fund, and two workers" are three.
  if (phrase === undefined || words.pos(head) !== 'NOUN' || phrase.conjuncts.length > 0) return null;
  const comma = commaAfter(scene, phrase.end);
  if (comma === NONE) return null;
  let at = comma + 1;
  while (at - comma <= FARTHEST_BODY && marks.organisation(at) === null && /^(?:DET|ADJ|NOUN)$/.test(words.pos(at)))
    at++;
  const body = marks.organisation(at);
  while (body !== null && marks.organisation(at) === body) at++;
  const isList = words.lower(at + 1) === 'and' || words.lower(at + 1) === 'or';
  return body !== null && /^[,.]$/.test(words.form(at)) && !isList ? body.name : null;
}

/** The comma right behind a phrase, or behind its "of Valdia". */
export function commaAfter({ words }: Scene, end: number): number {
  for (let i = end; i < end + LONGEST_GROUP; i++) {
    if (words.lower(i) === ',') return i;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(words.pos(i))) return NONE;
  }
  return NONE;
}
