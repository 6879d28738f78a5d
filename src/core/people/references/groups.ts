// People joined by "and": "Oduya and Kovac", "Oduya and his wife", "Oduya, 42, and his wife Mara Oduya, 36,".

import type { Analysis } from '../../language/analysis';
import { blank, roleOf, type Markable } from './markables';

const MOST_JOINED = 8;

/** Behind each other in source order, each with the heads of its members. */
export function findGroups(analysis: Analysis, found: readonly Markable[]): Markable[] {
  const groups = new Map<number, Markable>();
  for (const group of [...joinedByTree(analysis, found), ...joinedByWords(analysis, found)])
    if (!groups.has(group.head)) groups.set(group.head, group);
  return [...groups.values()];
}

function joinedByTree(analysis: Analysis, found: readonly Markable[]): Markable[] {
  const at = new Map<number, Markable>();
  for (const markable of found)
    if (markable.kind === 'name') for (let i = markable.start; i < markable.end; i++) at.set(i, markable);
    else if (markable.kind === 'nominal') at.set(markable.head, markable);
  const groups: Markable[] = [];
  for (const { head, conjuncts, either } of analysis.phrases.values()) {
    if (either || conjuncts.length === 0 || conjuncts.length > MOST_JOINED) continue;
    const members = [head, ...conjuncts].flatMap((word) => at.get(word) ?? titled(analysis, word, at) ?? []);
    if (members.length === conjuncts.length + 1) groups.push(groupOf(analysis, members, head));
  }
  return groups;
}

function groupOf(analysis: Analysis, joined: readonly Markable[], head: number): Markable {
  const members = [...joined].sort((a, b) => a.head - b.head);
  const [first, last] = [members[0]!, members.at(-1)!];
  return {
    ...blank(analysis, first.head),
    kind: 'group',
    start: first.start,
    end: last.end,
    role: roleOf(analysis, head),
    number: 'plural',
    members: members.map((member) => member.head),
  };
}

/** The name behind "Foreign Minister | Oduya" where the office heads the phrase. */
function titled({ words }: Analysis, word: number, at: ReadonlyMap<number, Markable>): Markable | undefined {
  for (const child of words.children(word)) {
    const name = at.get(child);
    if (name?.kind === 'name' && /^(?:appos|flat|compound|nmod:unmarked)$/.test(words.relation(child))) return name;
  }
  return undefined;
}

/** Two names that open a sentence, which a parser often tears apart where ages and offices stand between them. */
function joinedByWords(analysis: Analysis, found: readonly Markable[]): Markable[] {
  const names = found.filter(({ kind }) => kind === 'name');
  return names.flatMap((name, i) => {
    const next = names[i + 1];
    if (next === undefined || !isJoined(analysis, name, next) || !opens(analysis, name)) return [];
    return [{ ...groupOf(analysis, [name, next], name.head), role: 'subject' as const }];
  });
}

/** In words, between two names. */
const APART = 8;

function isJoined({ words }: Analysis, name: Markable, next: Markable): boolean {
  if (next.start - name.end > APART || name.sentence !== next.sentence || name.person === next.person) return false;
  let and = false;
  for (let i = name.end; i < next.start; i++) {
    if (words.lower(i) === 'and' && !and) and = true;
    else if (and ? !/^(?:NOUN|PROPN|ADJ|PRON|DET)$/.test(words.pos(i)) : !/^(?:,|\(|\)|\d+)$/.test(words.form(i)))
      return false;
  }
  return and;
}

/** Nothing has been said before it in its sentence. */
function opens({ words }: Analysis, { sentence, start }: Markable): boolean {
  for (let i = words.of(sentence).start; i < start; i++) if (/^(?:VERB|AUX)$/.test(words.pos(i))) return false;
  return true;
}
