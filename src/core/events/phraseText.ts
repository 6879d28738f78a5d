// Words of the article as a title quotes them: people by their short names without offices, subordinate clauses left out,
// cut only where a phrase ends.

import type { Relation } from '../language/tagset';
import { NONE } from '../language/words';
import type { Scene } from './scene';

/** Say more than a title needs: "the mayor, | who is ill,", "Dorn, | the capital". */
const ASIDES: ReadonlySet<Relation> = new Set<Relation>([
  'acl:relcl',
  'advcl:relcl',
  'advcl',
  'parataxis',
  'discourse',
  'vocative',
]);
/** Words on either side of a head that a title may look at. */
const FARTHEST = 40;
/** A title must not end on them. */
const LOOSE_TAGS = new Set([
  'DT',
  'IN',
  'CC',
  'TO',
  'PRP$',
  'MD',
  'WDT',
  'WP',
  'WRB',
  'POS',
  'PDT',
  ',',
  ':',
  '-LRB-',
  '``',
  'HYPH',
]);

/** "Lindqvist, Oduya and Brandt". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The words under a head in source order, asides and what is dated left out. */
export function wordsUnder({ words, marks, analysis: { tree } }: Scene, head: number): number[] {
  const kept: number[] = [];
  const skip = new Set<number>();
  const [from, to] = [Math.max(tree.from(head), head - FARTHEST), Math.min(tree.to(head), head + FARTHEST)];
  for (let i = from; i < to; i++) if (i !== head && isAside(i)) skip.add(i);
  for (let i = from; i < to; i++) if (!isUnder(i)) kept.push(i);
  while (
    kept.length > 0 &&
    words.pos(kept.at(-1) ?? NONE) === 'PUNCT' &&
    !/^[”%]$/.test(words.form(kept.at(-1) ?? NONE))
  )
    kept.pop();
  // "talks | aimed at ending": nothing without what it is about.
  while (isCutShort(kept.at(-1) ?? NONE)) kept.pop();
  while (kept.length > 0 && words.pos(kept[0] ?? NONE) === 'PUNCT' && !/^[“"‘$£€#]$/.test(words.form(kept[0] ?? NONE)))
    kept.shift();
  return kept;

  function isCutShort(i: number): boolean {
    return i !== head && words.relation(i) === 'acl' && words.pos(i) === 'VERB' && tree.to(i) > i + 1;
  }

  function isAside(i: number): boolean {
    if (marks.date(i) !== null && marks.date(head) === null)
      return !/^(?:nummod|compound|amod|nmod:poss)$/.test(words.relation(i));
    if (words.lower(i) === 'according' || words.lower(words.child(i, 'case')) === 'according') return true;
    if (words.relation(i) === 'appos' && words.pos(words.head(i)) === 'PROPN' && words.lower(tree.from(i) - 1) === ',')
      return marks.people(i) === null;
    return ASIDES.has(words.relation(i)) || (words.relation(i) === 'acl' && words.lower(i - 1) === ',');
  }

  function isUnder(i: number): boolean {
    for (let at = i, steps = 0; at !== NONE && steps < 40; at = words.head(at), steps++) {
      if (skip.has(at)) return true;
      if (at === head) return false;
    }
    return false;
  }
}

/** As many of the words as the room allows, ending with a whole phrase; empty where not even the first phrase fits. */
export function fitted(scene: Scene, list: readonly number[], room: number): readonly number[] {
  if (list.length <= room) return list;
  const ends = Array.from({ length: room }, (_, k) => room - k).filter((end) => endsPhrase(scene, list, end));
  // "at the age | of four" ends before "at", "as part | of a row" is left out, "the importance | of talks" has nothing before it.
  const isPhrase = scene.words.tag(list[0] ?? NONE) === 'IN';
  const end =
    ends.find((one) => scene.words.lower(list[one] ?? NONE) !== 'of') ??
    ends.find((one) => !(isPhrase && LIGHT.test(scene.words.lower(list[one - 1] ?? NONE))));
  return end === undefined ? [] : list.slice(0, end);
}

/** Of what, they do not say themselves. */
const LIGHT =
  /^(?:part|way|means|case|form|kind|sort|series|set|lack|sake|face|wake|course|heart|task|hundreds|thousands|millions|one|some|most|many)$/;

/** They open what follows: "in front | of", "rather | than". */
const OPENING = /^(?:front|addition|order|charge|terms|rather|because|due|such|according)$/;

function endsPhrase({ words }: Scene, list: readonly number[], end: number): boolean {
  const [next, last] = [list[end] ?? NONE, list[end - 1] ?? NONE];
  const opens = /^(?:IN|TO|CC|,|:|-LRB-|WDT|WP)$/.test(words.tag(next)) || words.relation(next) === 'acl';
  if (!opens || words.relation(next) === 'fixed') return false;
  if (LOOSE_TAGS.has(words.tag(last)) || words.pos(last) === 'ADJ') return false;
  // "a camp used | by miners", "after being | told", "whose equipment | failed".
  if (words.pos(last) === 'AUX' || (words.pos(last) === 'VERB' && words.relation(last) === 'acl')) return false;
  if (/^W/.test(words.tag(list[end - 2] ?? NONE))) return false;
  return !OPENING.test(words.lower(last));
}

/** Without the office before a name, and whose brother he is who is named. */
export function saidOf(scene: Scene, list: readonly number[]): number[] {
  const { words, marks } = scene;
  return list.filter((i) => {
    if (ownsNamed(scene, i)) return false;
    const isOpener = /^(?:DT|,)$/.test(words.tag(i)) || marks.isRole(i);
    const mayLead = words.tag(i) === 'PRP$' || (marks.people(i) === null && isOpener);
    return !mayLead || !leadsToName(scene, i, list);
  });
}

/** Words joined as in the source; persons by their short names, none for whom `known` says that the title names already. */
export function textOf(scene: Scene, list: readonly number[], known: readonly string[] = []): string {
  const { words, marks, label } = scene;
  let text = '';
  let before = NONE;
  let named: readonly string[] | null = null;
  for (const i of saidOf(scene, list)) {
    const owns = words.tag(i) === 'PRP$';
    const people = isSpoken(scene, i) ? null : marks.people(i);
    if (people !== null && people === named && !owns) continue;
    named = people;
    if (owns) {
      text += (text === '' ? '' : ' ') + ownerOf(people, known, label, words.form(i));
      before = i;
      continue;
    }
    const part = people === null ? words.form(i) : nameOf(people, known, label, words.form(i));
    const gap = text === '' || (before === i - 1 && words.end(before) === words.start(i)) ? '' : ' ';
    text += gap + part;
    before = i;
  }
  return closed(
    text
      .replace(/\s+/g, ' ')
      .replace(/ ([,;.’'%)])/g, '$1')
      .replace(/\( /g, '(')
      .trim(),
  );
}

/** "his" in quotation marks stays: they are somebody's own words. */
function isSpoken({ words, marks }: Scene, i: number): boolean {
  return words.tag(i).startsWith('PRP') && marks.quotation(i) !== null;
}

/** Quotation marks that the words took along without their other half are closed or left out. */
function closed(text: string): string {
  const straight = text.replace(/^([^"]*)"$/, '$1').replace(/^([^"]*"[^"]*)$/, '$1"');
  const open = straight.lastIndexOf('“') > straight.lastIndexOf('”') ? `${straight}”` : straight;
  return open.replace(/“”/g, '').replace(/^([^“]*)”$/, '$1');
}

/** A pronoun for somebody the title names stays: "Oduya says he left". */
function nameOf(people: readonly string[], known: readonly string[], label: Scene['label'], form: string): string {
  if (/sel(?:f|ves)$/i.test(form)) return form.toLowerCase();
  const isPronoun = /^(?:he|him|she|her|they|them)$/i.test(form);
  if (isPronoun && people.every((person) => known.includes(person))) return form.toLowerCase();
  return joined(people.map(label));
}

/** "his" where the title names him already or nobody is known, else "Oduya’s". */
function ownerOf(
  people: readonly string[] | null,
  known: readonly string[],
  label: Scene['label'],
  form: string,
): string {
  return people === null || people.every((person) => known.includes(person))
    ? form.toLowerCase()
    : `${joined(people.map(label))}’s`;
}

/** "her" of "her brother" where the title names the brother. */
function ownsNamed({ words, marks }: Scene, i: number): boolean {
  let at = i;
  for (let steps = 0; steps < 3 && at !== NONE && words.relation(at) !== 'nmod:poss'; steps++) at = words.head(at);
  const owned = words.relation(at) === 'nmod:poss' ? words.head(at) : NONE;
  return i < owned && marks.people(owned) !== null && !marks.isNamed(owned);
}

/** Part of "the former minister, | Oduya". */
function leadsToName({ words, marks }: Scene, i: number, list: readonly number[]): boolean {
  const isOffice = (k: number): boolean => marks.isRole(list[k] ?? NONE) && marks.people(list[k] ?? NONE) === null;
  let k = list.indexOf(i);
  if (words.form(i) === ',') return isOffice(k - 1) && marks.isNamed(list[k + 1] ?? NONE);
  if (!marks.isRole(i) && marks.isRole(list[k + 1] ?? NONE)) k++;
  if (!isOffice(k)) return marks.isRole(i) && marks.people(i) !== null;
  while (isOffice(k)) k++;
  if (words.form(list[k] ?? NONE) === ',') return marks.isNamed(list[k + 1] ?? NONE);
  return marks.people(list[k] ?? NONE) !== null;
}

export function capital(text: string): string {
  return text === '' ? text : (text[0] ?? '').toUpperCase() + text.slice(1);
}

/** Without the article that opens it. */
export function bare(text: string): string {
  return text.replace(/^(?:the|an?|both) /i, '');
}
