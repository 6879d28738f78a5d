// All drafts of an article in source order: sentence by sentence, clause by clause, verbs and then the nouns between them.

import type { BlockKind, EventStatus, Names, Prose } from '../article';
import { clausesOf } from './clauses';
import type { Draft } from './draft';
import { nominalDraft } from './nominals';
import { predicatesOf } from './predicates';
import { TELLINGS, verbalDraft, type Setting } from './verbal';
import type { Word } from './words';

const SILENT: ReadonlySet<BlockKind> = new Set(['furniture', 'masthead']);
/** A sentence beyond this is no prose; its first part is read. */
const LONGEST_SENTENCE = 400;

export function draftsOf({ prose, names }: { prose: Prose; names: Names }, words: readonly Word[]): Draft[] {
  const label = labels(names);
  return prose.sentences.flatMap((sentence, index) => {
    const blockKind = prose.blocks[sentence.block]?.kind ?? 'paragraph';
    if (SILENT.has(blockKind)) return [];
    const from = sentence.tokens.start;
    const range = { from, to: Math.min(sentence.tokens.end, from + LONGEST_SENTENCE) };
    const brief = blockKind !== 'paragraph' && blockKind !== 'item';
    const clauses = clausesOf(words, range, predicatesOf(words, { ...range, brief }));
    return sentenceDrafts({ words, clauses, block: sentence.block, blockKind, sentence: index, range, label });
  });
}

function sentenceDrafts(setting: Setting): Draft[] {
  const verbal: Draft[] = [];
  const statuses: (EventStatus | null)[] = [];
  for (const clause of setting.clauses) {
    const draft = verbalDraft(setting, clause);
    statuses.push(draft?.status ?? null);
    if (draft !== null && !isSecondSpeech(verbal, draft)) verbal.push(draft);
  }
  return [...verbal, ...nominals(setting, verbal)].sort((a, b) => a.span.start - b.span.start);
}

/** "said …, but added …" is one occasion of speaking. */
function isSecondSpeech(found: readonly Draft[], draft: Draft): boolean {
  if (!TELLINGS.has(draft.kind) || draft.status !== 'happened') return false;
  return found.some(
    ({ kind, status, agents }) => TELLINGS.has(kind) && status === 'happened' && agents.join() === draft.agents.join(),
  );
}

function nominals(setting: Setting, verbal: readonly Draft[]): Draft[] {
  const { words, range } = setting;
  const found: Draft[] = [];
  let until = range.from;
  for (let i = range.from; i < range.to; i++) {
    if (i < until || verbal.some(({ trigger }) => trigger.start === words[i]!.start)) continue;
    const home = setting.clauses.find(({ from, to }) => from <= i && i < to);
    if (home !== undefined && i >= home.predicate.first && i <= home.predicate.head) continue;
    const own = verbal.find(({ span }) => span.start <= words[i]!.start && words[i]!.end <= span.end);
    const limits =
      home === undefined
        ? range
        : i < home.predicate.first
          ? { from: home.from, to: home.predicate.first }
          : { from: home.predicate.head + 1, to: home.to };
    const draft = nominalDraft(setting, i, limits, own?.status ?? null, own?.agents ?? []);
    if (draft === null) continue;
    until = draft.range.to;
    if (!isSubject(own, draft, home)) found.push(draft);
  }
  return found;
}

/** "held talks with Oduya": the verb's event has it already. */
function isSubject(own: Draft | undefined, draft: Draft, home: Setting['clauses'][number] | undefined): boolean {
  if (own === undefined || home === undefined) return false;
  return (
    own.kind === draft.kind && draft.range.from <= home.predicate.head + 2 && draft.range.from > home.predicate.head
  );
}

/** Short names: what the article calls a person most, unless two people are called so. */
function labels({ people }: Names): (person: string) => string {
  const owners = new Map<string, Set<string>>();
  for (const { id, mentions } of people) {
    for (const { text } of mentions) owners.set(text, (owners.get(text) ?? new Set<string>()).add(id));
  }
  const short = new Map(
    people.map(({ id, name, mentions }) => {
      const counts = new Map<string, number>();
      for (const { text } of mentions) if (owners.get(text)!.size === 1) counts.set(text, (counts.get(text) ?? 0) + 1);
      const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0];
      return [id, best?.[0] ?? name] as const;
    }),
  );
  return (person) => short.get(person) ?? person;
}
