// Organisations and their mentions: the same words, and letters that stand for them ("World Health Organization", "WHO").

import type { Organisation, Prose } from '../article';
import { textSpan, type TextSpan } from '../span';
import { acronymsOf } from './acronyms';
import type { Found } from './found';
import { foldName } from './hashing';
import { ORG } from './tags';

export function gatherOrganisations(prose: Prose, names: readonly Found[]): Organisation[] {
  const groups = new Map<string, TextSpan[]>();
  const letters = new Map<string, string>();
  for (const name of names) {
    if (name.type !== ORG) continue;
    const mention = textSpan(prose.text, name.start, name.end);
    const words = shown(prose, mention);
    const key = foldName(words).replace(/^the /, '');
    groups.set(key, [...(groups.get(key) ?? []), mention]);
    if (words.includes(' ')) for (const acronym of acronymsOf(words)) letters.set(acronym, key);
  }
  for (const [key, mentions] of groups) {
    const whole = letters.get(key.replace(/\./g, ''));
    if (whole === undefined || whole === key || !/^[\p{Lu}.]+$/u.test(mentions[0]!.text)) continue;
    groups.set(
      whole,
      [...groups.get(whole)!, ...mentions].sort((a, b) => a.start - b.start),
    );
    groups.delete(key);
  }
  return [...groups.values()]
    .sort((a, b) => a[0]!.start - b[0]!.start)
    .map((mentions, i) => ({ id: `o${i + 1}`, name: longest(mentions.map((each) => shown(prose, each))), mentions }));
}

/** The words without the marks of a link in them: "Office for Students" of "Office for [Students](address)". */
function shown({ view }: Prose, { start, end }: TextSpan): string {
  return view.slice(start, end).replace(/\s+/g, ' ');
}

const longest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '');
