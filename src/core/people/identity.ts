// The same person again: full names first, then the short ones they explain.

import type { Mention, Person, Prose } from '../article';
import { textSpan } from '../span';
import type { Found } from './found';
import { calledByGiven, fits, isNear, isSurnameFirst, letters, readForm, surnameOf, type Form } from './forms';
import { hashText } from './hashing';
import { findWord, type NameModel } from './model';
import type { FoundRole } from './roles';
import type { Sheet } from './sheet';
import { PER } from './tags';
import { TITLES } from './vocabulary';

/** A mention on its way to a person. */
interface Named {
  readonly found: Found;
  readonly form: Form;
  readonly roles: readonly FoundRole[];
  /** A title or an office stands directly before it. */
  readonly titled: boolean;
}

/** A person in the making: forms of several words that fit each other, or one word that none explains. */
interface Group {
  readonly forms: Form[];
  readonly named: Named[];
  surnameFirst: boolean;
  readonly heads: Set<string>;
}

/** People in the order of their first mentions. */
export function identify(
  prose: Prose,
  sheet: Sheet,
  names: readonly Found[],
  roles: ReadonlyMap<Found, readonly FoundRole[]>,
  model: NameModel,
): Person[] {
  const named = names
    .filter(({ type }) => type === PER)
    .map((found) => ({
      found,
      form: readForm(prose.view.slice(found.start, found.end)),
      roles: roles.get(found) ?? [],
      titled: isTitled(sheet, found),
    }))
    .filter(({ form }) => form.words.length > 0);
  const groups = groupFullNames(named, model);
  assign(named, groups);
  return groups
    .filter((group) => group.named.length > 0)
    .sort((a, b) => a.named[0]!.found.start - b.named[0]!.found.start)
    .map((group, i) => personOf(prose, group, `p${i + 1}`));
}

function isTitled(sheet: Sheet, { from }: Found): boolean {
  return from > 0 && TITLES.has(sheet.tokens[from - 1]!.text.toLowerCase());
}

function groupFullNames(named: readonly Named[], model: NameModel): Group[] {
  const alone = new Map<string, number>();
  const distinct = new Map<string, Form>();
  for (const { form } of named) {
    if (form.words.length === 1) alone.set(form.words[0]!, (alone.get(form.words[0]!) ?? 0) + 1);
    else distinct.set(form.words.join(' '), form);
  }
  const groups: Group[] = [];
  // Longest first, so that "J. Rask" meets both "Jan Rask" and "Jil Rask" and is left in doubt.
  for (const form of [...distinct.values()].sort((a, b) => letters(b).length - letters(a).length)) {
    const fitting = groups.filter((group) => fits(group.forms[0]!, form));
    if (fitting.length === 1) fitting[0]!.forms.push(form);
    else if (fitting.length === 0) groups.push({ forms: [form], named: [], surnameFirst: false, heads: new Set() });
  }
  for (const group of groups) {
    group.surnameFirst = isSurnameFirst(
      group.forms[0]!,
      (word) => bitsOf(model, word),
      (word) => alone.get(word) ?? 0,
    );
  }
  return groups;
}

function bitsOf(model: NameModel, word: string): number {
  const at = findWord(model.words, hashText(word));
  return at < 0 ? 0 : model.words.bits[at]!;
}

function assign(named: readonly Named[], groups: Group[]): void {
  const byForm = new Map<string, Group>();
  const byWord = new Map<string, Group[]>();
  for (const group of groups) {
    for (const form of group.forms) byForm.set(form.words.join(' '), group);
    for (const word of new Set(group.forms.flatMap(({ words }) => words))) {
      byWord.set(word, [...(byWord.get(word) ?? []), group]);
    }
  }
  for (const mention of named) {
    const group = byForm.get(mention.form.words.join(' '));
    for (const { head } of group === undefined ? [] : mention.roles) group!.heads.add(head);
  }
  const next = nextMentions(named, byForm);
  const last = new Map<Group, number>();
  for (const [order, mention] of named.entries()) {
    const key = mention.form.words.join(' ');
    const group =
      byForm.get(key) ??
      choose(mention, candidates(mention.form, byWord, named), last, next, order) ??
      newGroup(mention, groups);
    if (mention.form.words.length === 1 && group.forms[0]!.words.length === 1) byForm.set(key, group);
    group.named.push(mention);
    for (const { head } of mention.roles) group.heads.add(head);
    last.set(group, order);
  }
}

/** Places (in the row of mentions) of each group's full names. */
function nextMentions(named: readonly Named[], byForm: ReadonlyMap<string, Group>): Map<Group, number[]> {
  const places = new Map<Group, number[]>();
  named.forEach(({ form }, order) => {
    const group = byForm.get(form.words.join(' '));
    if (group !== undefined) places.set(group, [...(places.get(group) ?? []), order]);
  });
  return places;
}

function newGroup({ form }: Named, groups: Group[]): Group {
  const group: Group = { forms: [form], named: [], surnameFirst: false, heads: new Set() };
  groups.push(group);
  return group;
}

// A family name goes before a given name: "Ida" is no one's family name, "Rask" is. A given name of two people is left in doubt.
function candidates({ words, text }: Form, byWord: ReadonlyMap<string, Group[]>, named: readonly Named[]): Group[] {
  const word = words[words.length - 1]!;
  const holding = (byWord.get(word) ?? []).filter(isFull);
  if (words.length > 1) return holding.filter((group) => group.forms.some((form) => fits(form, { words, text })));
  const bySurname = holding.filter((group) => surnameOf(group.forms[0]!, group.surnameFirst) === word);
  if (bySurname.length > 0 || holding.length === 1) return bySurname.length > 0 ? bySurname : holding;
  if (holding.length > 1 || named.filter(({ form }) => form.words.join(' ') === word).length > 1) return [];
  // "Mauer" once, where "Maurer" is introduced: a slip of the pen.
  const near = [...byWord.values()]
    .flat()
    .filter((group) => isFull(group) && isNear(surnameOf(group.forms[0]!, group.surnameFirst), word));
  return new Set(near).size === 1 ? [near[0]!] : [];
}

const isFull = (group: Group): boolean => group.forms.some((form) => form.words.length > 1);

// By office, then by nearness: the one named last before, else the one named next.
function choose(
  mention: Named,
  fitting: readonly Group[],
  last: ReadonlyMap<Group, number>,
  next: ReadonlyMap<Group, number[]>,
  order: number,
): Group | null {
  if (fitting.length < 2) return fitting[0] ?? null;
  const heads = mention.roles.map(({ head }) => head);
  const byOffice = fitting.filter((group) => heads.some((head) => group.heads.has(head)));
  const rest = byOffice.length > 0 ? byOffice : fitting;
  const before = [...rest].sort((a, b) => (last.get(b) ?? -1) - (last.get(a) ?? -1))[0]!;
  if (last.has(before)) return before;
  const ahead = (group: Group): number => next.get(group)?.find((place) => place > order) ?? Infinity;
  return [...rest].sort((a, b) => ahead(a) - ahead(b))[0]!;
}

function personOf(prose: Prose, group: Group, id: string): Person {
  const name = properName(group);
  return {
    id,
    name: name.text,
    roles: group.named.flatMap(({ roles }) => roles.map(({ head: _, ...role }) => role)),
    mentions: group.named.map((mention) => mentionOf(prose, group, name, mention)),
  };
}

// Fullest form; of spellings of the same fullness the commonest, then the first. Capitals only where nothing else is there.
function properName(group: Group): Form {
  const counts = new Map<string, number>();
  for (const { form } of group.named) counts.set(form.text, (counts.get(form.text) ?? 0) + 1);
  const value = (form: Form): number =>
    form.words.length * 100 + (counts.get(form.text) ?? 0) + (form.text === form.text.toUpperCase() ? -1000 : 0);
  return group.named.map(({ form }) => form).reduce((best, form) => (value(form) > value(best) ? form : best));
}

function mentionOf(prose: Prose, group: Group, name: Form, mention: Named): Mention {
  const span = textSpan(prose.text, mention.found.start, mention.found.end);
  const { words } = mention.form;
  const given = name.words[name.words.length - 1]!;
  const wrong = words.length === 1 && name.words.length > 1 && words[0] === given;
  if (wrong && group.surnameFirst && mention.titled && !calledByGiven(name)) {
    return { ...span, slip: 'surname-first' };
  }
  const misspelt = words.some(
    (word) => !name.words.includes(word) && name.words.some((proper) => isNear(word, proper)),
  );
  return misspelt ? { ...span, slip: 'misspelt' } : span;
}
