// The same person in several sources. Full names join; a lone surname joins the one person it can be; names that only look
// alike are suggested, never joined. What a person has ruled comes first and always wins.

import type { Person } from '../article';
import { Clusters } from './clusters';
import { addTo, groupBy } from './grouping';
import { suggestSame } from './look-alikes';
import { middlesAgree, nameParts, type NameParts } from './names';
import type { ComparedArticle, PeopleRule, SharedPerson } from './types';
import { sourceSpan } from './findings';
import { contentStems, fold } from './terms';

export interface People {
  readonly shared: readonly SharedPerson[];
  /** Shared id of a person of an article; null for one that somebody ruled to be no person. */
  idOf(source: string, person: string): string | null;
  nameOf(id: string): string;
}

/** One person of one article. */
export interface Appearance {
  readonly from: ComparedArticle;
  readonly person: Person;
  readonly parts: NameParts;
  readonly roleStems: ReadonlySet<string>;
}

export function joinPeople(articles: readonly ComparedArticle[], rules: readonly PeopleRule[]): People {
  const elsewhere = knownAsOther(articles);
  const appearances = articles.flatMap((from) => appearancesIn(from, rules)).filter((one) => !isOther(one, elsewhere));
  const clusters = new Clusters(appearances.length, forbidden(appearances, rules));
  applySameRules(appearances, clusters, rules);
  joinFullNames(appearances, clusters);
  joinShortNames(appearances, clusters);
  return describe(appearances, clusters, rules);
}

function appearancesIn(from: ComparedArticle, rules: readonly PeopleRule[]): Appearance[] {
  const ruledOut = new Set(
    rules.filter((rule) => rule.kind === 'not-a-person').flatMap((rule) => rule.names.map(fold)),
  );
  return from.article.people
    .filter((person) => !ruledOut.has(fold(person.name)))
    .map((person) => ({
      from,
      person,
      parts: nameParts(person.name),
      roleStems: new Set(person.roles.flatMap((role) => contentStems(from, role))),
    }));
}

/** For each folded name, in how many sources it is a place or an organisation (negative: more often a person). */
function knownAsOther(articles: readonly ComparedArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(fold(name), (counts.get(fold(name)) ?? 0) + by);
  for (const { article } of articles) {
    for (const { name } of [...article.places, ...article.organisations]) count(name, 1);
    for (const { name } of article.people) count(name, -1);
  }
  return counts;
}

/** A lone name without an office, a place to most sources: one source took "Norland" for somebody. */
function isOther({ parts, person }: Appearance, elsewhere: ReadonlyMap<string, number>): boolean {
  return parts.words.length === 1 && person.roles.length === 0 && (elsewhere.get(fold(person.name)) ?? 0) > 0;
}

/** Whether two sets of appearances may not meet, because somebody ruled that their names are different people. */
function forbidden(
  appearances: readonly Appearance[],
  rules: readonly PeopleRule[],
): (a: number[], b: number[]) => boolean {
  const apart = rules.filter((rule) => rule.kind === 'different').map((rule) => new Set(rule.names.map(fold)));
  if (apart.length === 0) return () => false;
  return (a, b) => {
    const [left, right] = [a, b].map((side) => new Set(side.map((i) => fold(appearances[i]!.person.name))));
    return apart.some((names) =>
      [...left!].some((one) => names.has(one) && [...right!].some((two) => two !== one && names.has(two))),
    );
  };
}

function applySameRules(appearances: readonly Appearance[], clusters: Clusters, rules: readonly PeopleRule[]): void {
  for (const rule of rules.filter((one) => one.kind === 'same')) {
    const names = new Set([...rule.names, ...(rule.name ? [rule.name] : [])].map(fold));
    const members = appearances.flatMap(({ person }, i) => (names.has(fold(person.name)) ? [i] : []));
    for (const member of members.slice(1)) clusters.join(members[0]!, member);
  }
}

/** Same first and last name, middle names that do not speak against it. */
function joinFullNames(appearances: readonly Appearance[], clusters: Clusters): void {
  const byName = groupBy(appearances.keys(), (i) => `${appearances[i]!.parts.first} ${appearances[i]!.parts.last}`);
  for (const group of byName.values()) {
    const full = group.filter((i) => appearances[i]!.parts.words.length > 1);
    const heads: number[] = [];
    for (const i of full.sort((a, b) => appearances[b]!.parts.words.length - appearances[a]!.parts.words.length)) {
      const same = heads.filter((head) => middlesAgree(appearances[head]!.parts, appearances[i]!.parts));
      const head = same.find((one) => appearances[one]!.parts.folded === appearances[i]!.parts.folded) ?? same[0];
      if (head === undefined || !clusters.join(head, i)) heads.push(i);
    }
  }
}

/** "Lindqvist", "M. Lindqvist": the one full-named person it can be, else others of the same form in the same office. */
function joinShortNames(appearances: readonly Appearance[], clusters: Clusters): void {
  const byForm = shortForms(appearances);
  const stories = storiesOf(appearances);
  const left = new Map<string, number[]>();
  for (const [i, one] of appearances.entries()) {
    if (!isShort(one.parts)) continue;
    const possible = new Map(
      (byForm.get(one.parts.last) ?? [])
        .filter((j) => initialFits(one.parts, appearances[j]!.parts))
        .map((j) => [clusters.head(j), j]),
    );
    const heads = [...possible.keys()];
    const fitting = heads.filter((head) =>
      clusters.members(head).some((j) => compatible(one, appearances[j]!, stories)),
    );
    if (fitting.length === 1) clusters.join(fitting[0]!, i);
    else if (heads.length === 0) addTo(left, one.parts.folded, i);
  }
  for (const group of left.values()) {
    for (const [at, i] of group.entries()) {
      const same = group.slice(0, at).find((j) => compatible(appearances[i]!, appearances[j]!, stories));
      if (same !== undefined) clusters.join(same, i);
    }
  }
}

function isShort(parts: NameParts): boolean {
  return parts.words.length === 1 || (parts.words.length === 2 && parts.first.length === 1);
}

function initialFits(short: NameParts, full: NameParts): boolean {
  return short.words.length === 1 || full.first.startsWith(short.first);
}

/** Last names, and single words that an article uses for a full-named person ("Shen" for "Shen Yulan"). */
function shortForms(appearances: readonly Appearance[]): Map<string, number[]> {
  const forms = new Map<string, number[]>();
  for (const [i, { parts, person }] of appearances.entries()) {
    if (isShort(parts)) continue;
    const said = person.mentions.filter((mention) => !mention.slip).map((mention) => fold(mention.text));
    for (const form of new Set([parts.last, ...parts.words.filter((word) => said.includes(word))])) {
      addTo(forms, form, i);
    }
  }
  return forms;
}

/** For each source its full names: two sources that share two other people tell of one circle. */
function storiesOf(appearances: readonly Appearance[]): Map<ComparedArticle, Set<string>> {
  const stories = new Map<ComparedArticle, Set<string>>();
  for (const { from, parts } of appearances) {
    if (!stories.has(from)) stories.set(from, new Set());
    if (!isShort(parts)) stories.get(from)!.add(parts.folded);
  }
  return stories;
}

function compatible(a: Appearance, b: Appearance, stories: ReadonlyMap<ComparedArticle, ReadonlySet<string>>): boolean {
  if (a.roleStems.size > 0 && b.roleStems.size > 0) return [...a.roleStems].some((stem) => b.roleStems.has(stem));
  const [left, right] = [stories.get(a.from)!, stories.get(b.from)!];
  let shared = 0;
  for (const name of left) if (right.has(name) && ++shared >= 2) return true;
  return false;
}

function describe(appearances: readonly Appearance[], clusters: Clusters, rules: readonly PeopleRule[]): People {
  const ids = new Map<string, string>();
  const used = new Map<string, number>();
  const shared: SharedPerson[] = [];
  for (const members of clusters.all()) {
    const group = members.map((i) => appearances[i]!);
    const id = freeId(bestName(group), used);
    for (const { from, person } of group) ids.set(`${from.article.id}\n${person.id}`, id);
    shared.push(sharedPerson(id, group, rules));
  }
  const suggested = suggestSame(shared, rules);
  const named = new Map(shared.map((person) => [person.id, person.name]));
  return {
    shared: shared.map((person) => ({ ...person, maybeSame: suggested.get(person.id) ?? [] })),
    idOf: (source, person) => ids.get(`${source}\n${person}`) ?? null,
    nameOf: (id) => named.get(id) ?? id,
  };
}

function freeId(name: string, used: Map<string, number>): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'person';
  const count = (used.get(slug) ?? 0) + 1;
  used.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}

/** The form that most sources use among the fullest. */
function bestName(group: readonly Appearance[]): string {
  const counts = groupBy(group, ({ person }) => person.name);
  return [...counts].sort(
    ([a, x], [b, y]) =>
      Number(isShort(x[0]!.parts)) - Number(isShort(y[0]!.parts)) ||
      y.length - x.length ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  )[0]![0];
}

function sharedPerson(id: string, group: readonly Appearance[], rules: readonly PeopleRule[]): SharedPerson {
  const names = new Set(group.map(({ person }) => fold(person.name)));
  const naming = rules.findLast(
    (rule) =>
      rule.name && (rule.kind === 'rename' || rule.kind === 'same') && rule.names.some((name) => names.has(fold(name))),
  );
  return {
    id,
    name: naming?.name ?? bestName(group),
    members: group.map(({ from, person }) => ({ source: from.article.id, person: person.id })),
    mentions: group.flatMap(({ from, person }) => person.mentions.map((mention) => sourceSpan(from, mention))),
    roles: group.flatMap(rolesOf),
    maybeSame: [],
  };
}

function rolesOf({ from, person }: Appearance): SharedPerson['roles'] {
  const distinct = new Map(person.roles.toReversed().map((role) => [fold(role.text), role]));
  return [...distinct.values()]
    .sort((a, b) => a.start - b.start)
    .map((role) => ({ ...sourceSpan(from, role), current: role.current }));
}
