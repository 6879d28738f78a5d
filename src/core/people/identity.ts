// The same person again: full names first, then the short ones they explain.

import type { Mention, Person, Prose } from '../article';
import { titleOf } from '../language/vocabulary';
import { textSpan } from '../span';
import { calledByGiven, isNear, readForm, type Form } from './forms';
import type { Found } from './found';
import { Directory, groupFullNames, keyOf, newGroup, type Group, type Named } from './groups';
import type { NameModel } from './model';
import { type Gender, genderOfNoun, kindOfNoun } from './references/personWords';
import type { FoundRole } from './roles';
import type { Sheet } from './sheet';
import { PER } from './tags';
import { TITLES } from './vocabulary';

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
      kin: isKin(sheet, found),
      gender: genderBefore(sheet, found),
      age: ageBehind(sheet, found),
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

/** "his father Emil Rask", "Rask's wife, Ida Rask", "his father, the old preacher Emil Rask". */
function isKin({ tokens }: Sheet, { from }: Found): boolean {
  const isKinAt = (at: number): boolean => kindOfNoun(tokens[at]?.text.toLowerCase() ?? '') === 'kin';
  if (isKinAt(tokens[from - 1]?.text === ',' ? from - 2 : from - 1)) return true;
  let article = from - 1;
  while (
    from - article < 4 &&
    /^\p{Ll}[\p{Ll}-]*$/u.test(tokens[article]?.text ?? '') &&
    !/^(?:the|an?)$/.test(tokens[article]!.text)
  )
    article--;
  return /^(?:the|an?)$/.test(tokens[article]?.text ?? '') && tokens[article - 1]?.text === ',' && isKinAt(article - 2);
}

/** "Mr Rask", "his wife Ida" */
function genderBefore({ tokens }: Sheet, { from }: Found): Gender | null {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  return titleOf(word(from - 1))?.gender ?? genderOfNoun(word(word(from - 1) === ',' ? from - 2 : from - 1));
}

/** "Rask, 24, left", "Rask (24)" */
function ageBehind({ tokens }: Sheet, { to }: Found): number | null {
  const [opens, age, closes] = [0, 1, 2].map((k) => tokens[to + k]?.text ?? '') as [string, string, string];
  return /^[,(]$/.test(opens) && /^\d{1,2}$/.test(age) && /^[,.)]$/.test(closes) ? Number(age) : null;
}

// In the order of the text, so that "named last before" is known.
function assign(named: readonly Named[], groups: Group[]): void {
  const directory = new Directory(groups, named);
  for (const { form, roles } of named) {
    const group = directory.byForm.get(keyOf(form));
    for (const { head } of roles) group?.heads.add(head);
  }
  const ahead = fullNamesAhead(named, directory);
  const last = new Map<Group, number>();
  const called = new Map<string, Group>();
  named.forEach((mention, order) => {
    const key = keyOf(mention.form);
    const near: Nearness = { last, ahead, order, called: called.get(key) };
    let group = directory.byForm.get(key) ?? choose(mention, directory.candidates(mention), near);
    if (group === null) groups.push((group = newGroup(mention.form)));
    if (mention.form.words.length === 1 && group.forms[0]!.words.length === 1) directory.byForm.set(key, group);
    group.named.push(mention);
    for (const { head } of mention.roles) group.heads.add(head);
    last.set(group, order);
    if (mention.form.words.length === 1) called.set(key, group);
  });
}

/** Where each group is named in full first. */
function fullNamesAhead(named: readonly Named[], directory: Directory): Map<Group, number> {
  const first = new Map<Group, number>();
  named.forEach(({ form }, order) => {
    const group = directory.byForm.get(keyOf(form));
    if (group !== undefined && !first.has(group)) first.set(group, order);
  });
  return first;
}

interface Nearness {
  /** Place in the order of mentions. */
  readonly order: number;
  readonly last: ReadonlyMap<Group, number>;
  readonly ahead: ReadonlyMap<Group, number>;
  /** Whom the same short name meant before. */
  readonly called: Group | undefined;
}

// By office, then the one named last before, else the one named first behind; a relative named in full takes the short name of whom the
// article is about only where it was just named.
function choose(mention: Named, fitting: readonly Group[], { order, last, ahead, called }: Nearness): Group | null {
  if (fitting.length < 2) return fitting[0] ?? null;
  const heads = mention.roles.map(({ head }) => head);
  const possible = ofGender(ofAge(fitting, mention.age), mention.gender);
  if (possible.length === 0) return null;
  const byOffice = possible.filter((group) => heads.some((head) => group.heads.has(head)));
  const rest = byOffice.length > 0 ? byOffice : possible;
  const distance = (group: Group): number => {
    const before = last.get(group);
    return before !== undefined ? order - before : 1e9 + (ahead.get(group) ?? 1e9);
  };
  const nearest = rest.reduce((best, group) => (distance(group) < distance(best) ? group : best));
  const isAside = distance(nearest) > 1 && nearest.named.some(({ kin }) => kin);
  return called !== undefined && rest.includes(called) && isAside ? called : nearest;
}

/** "Rask, 24" is not the mother of 51; one who had a birthday is the same. */
function ofAge(groups: readonly Group[], age: number | null): readonly Group[] {
  if (age === null) return groups;
  return groups.filter(({ named }) => !named.some((one) => one.age !== null && Math.abs(one.age - age) > 1));
}

/** "Mr Rask" is not his wife; all of them where that leaves nobody. */
function ofGender(groups: readonly Group[], gender: Gender | null): readonly Group[] {
  if (gender === null) return groups;
  const fitting = groups.filter(({ named }) => !named.some((one) => one.gender !== null && one.gender !== gender));
  return fitting.length > 0 ? fitting : groups;
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

function isBareGiven({ form: { words } }: Named, name: Form): boolean {
  return words.length === 1 && name.words.length > 1 && words[0] === name.words[name.words.length - 1];
}

function mentionOf(prose: Prose, group: Group, name: Form, mention: Named): Mention {
  const span = textSpan(prose.text, mention.found.start, mention.found.end);
  const { words } = mention.form;
  const misused = group.surnameFirst && isBareGiven(mention, name) && !calledByGiven(name);
  // "Minister Yulan" shows that a later "Yulan said" takes the given name for the surname, too.
  if (misused && group.named.some((one) => one.titled && isBareGiven(one, name))) {
    return { ...span, slip: 'surname-first' };
  }
  const misspelt = words.some(
    (word) => !name.words.includes(word) && name.words.some((proper) => isNear(word, proper)),
  );
  return misspelt ? { ...span, slip: 'misspelt' } : span;
}
