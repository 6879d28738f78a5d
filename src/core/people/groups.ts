// Full names gathered into people, and the indexes by which short names find them.

import { fits, isNear, isSurnameFirst, letters, surnameOf, type Form } from './forms';
import type { Gender } from './references/personWords';
import type { Found } from './found';
import { hashText } from './hashing';
import { findWord, type NameModel } from './model';
import type { FoundRole } from './roles';

/** A mention on its way to a person. */
export interface Named {
  readonly found: Found;
  readonly form: Form;
  readonly roles: readonly FoundRole[];
  /** A title or an office stands directly before it. */
  readonly titled: boolean;
  /** Introduced as somebody's relative. */
  readonly kin: boolean;
  /** As the title or the word for the relative before it tells. */
  readonly gender: Gender | null;
  /** As told right behind it. */
  readonly age: number | null;
}

/** A person in the making: forms of several words that fit each other, or one word that none explains. */
export interface Group {
  readonly forms: Form[];
  readonly named: Named[];
  surnameFirst: boolean;
  readonly heads: Set<string>;
}

/** So many people are compared who share a word of their names; bounds the work on texts of nothing but names. */
const MOST_COMPARED = 64;

export const keyOf = ({ words }: Form): string => words.join(' ');
export const newGroup = (form: Form): Group => ({ forms: [form], named: [], surnameFirst: false, heads: new Set() });
export const familyName = (group: Group): string => surnameOf(group.forms[0]!, group.surnameFirst);

/** The people that full names tell. A form that fits two of them is left in doubt and makes none. */
export function groupFullNames(named: readonly Named[], model: NameModel): Group[] {
  const alone = new Map<string, number>();
  const distinct = new Map<string, Form>();
  for (const { form } of named) {
    if (form.words.length === 1) alone.set(form.words[0]!, (alone.get(form.words[0]!) ?? 0) + 1);
    else if (!distinct.has(keyOf(form))) distinct.set(keyOf(form), form);
  }
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  // Longest first, so that "J. Rask" meets both "Jan Rask" and "Jil Rask".
  for (const form of [...distinct.values()].sort((a, b) => letters(b).length - letters(a).length)) {
    const sharing = new Set(form.words.flatMap((word) => byWord.get(word) ?? []));
    const fitting = [...sharing].slice(0, MOST_COMPARED).filter((group) => fits(group.forms[0]!, form));
    if (fitting.length > 1) continue;
    const group = fitting[0] ?? newGroup(form);
    if (fitting.length === 0) groups.push(group);
    else group.forms.push(form);
    for (const word of form.words) put(byWord, word, group);
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

function put<K>(index: Map<K, Group[]>, key: K, group: Group): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [group]);
  else if (list[list.length - 1] !== group && list.length < MOST_COMPARED) list.push(group);
}

function bitsOf(model: NameModel, word: string): number {
  const at = findWord(model.words, hashText(word));
  return at < 0 ? 0 : model.words.bits[at]!;
}

/** Whom a form may mean. */
export class Directory {
  readonly byForm = new Map<string, Group>();
  private readonly byWord = new Map<string, Group[]>();
  private readonly bySpelling = new Map<string, Group[]>();
  private readonly counts = new Map<string, number>();

  constructor(groups: readonly Group[], named: readonly Named[]) {
    for (const group of groups) {
      for (const form of group.forms) {
        this.byForm.set(keyOf(form), group);
        for (const word of form.words) put(this.byWord, word, group);
      }
      for (const spelling of shortened(familyName(group))) put(this.bySpelling, spelling, group);
    }
    for (const { form } of named) this.counts.set(keyOf(form), (this.counts.get(keyOf(form)) ?? 0) + 1);
  }

  /**
   * A family name goes before a given name: "Ida" is no one's family name, "Rask" is. A given name of two people is left in
   * doubt.
   */
  candidates({ form, titled }: Named): readonly Group[] {
    const word = form.words[form.words.length - 1]!;
    const holding = this.byWord.get(word) ?? [];
    if (form.words.length > 1) return holding.filter((group) => group.forms.some((full) => fits(full, form)));
    const bySurname = holding.filter((group) => familyName(group) === word);
    if (bySurname.length > 0) return bySurname;
    if (holding.length > 0) return holding.length === 1 ? holding : [];
    return titled ? [] : this.misspelt(word);
  }

  // "Mauer" once, where "Maurer" is introduced: a slip of the pen.
  private misspelt(word: string): readonly Group[] {
    if (this.counts.get(word)! > 1) return [];
    const near = new Set(shortened(word).flatMap((spelling) => this.bySpelling.get(spelling) ?? []));
    const found = [...near].filter((group) => isNear(familyName(group), word));
    return found.length === 1 ? found : [];
  }
}

// A word and the word without one of its letters: two words that differ by one letter share one of these.
function shortened(word: string): string[] {
  if (word.length < 4 || word.length > 30) return [word];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
