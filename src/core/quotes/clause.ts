// A sentence as the attribution reads it: names in one piece, each quotation in one piece, whatever stops stand inside it.

import type { Mention, Names, Prose, Reference } from '../article';
import type { Span, TextSpan } from '../span';
import type { Quoted } from './marks';

export type ItemKind = 'word' | 'number' | 'mark' | 'quote' | 'person' | 'group' | 'place';

export interface Item extends Span {
  readonly kind: ItemKind;
  /** Of a quotation its last two characters within and the closing mark. */
  readonly text: string;
  readonly lower: string;
  /** Of a person, or of the one a pronoun or description stands for. */
  readonly person: string | null;
  readonly quoted: Quoted | null;
}

/** One or more sentences of one block, joined where a boundary lies inside a quotation. */
export interface Clause extends Span {
  readonly block: number;
  readonly items: readonly Item[];
}

interface Named extends Span {
  readonly kind: 'person' | 'group' | 'place';
  readonly person: string | null;
}

/** All clauses of the prose blocks, in order. */
export function readClauses(
  prose: Prose,
  names: Names,
  references: readonly Reference[],
  quoted: readonly Quoted[],
): Clause[] {
  const reader = new ItemReader(prose, namedSpans(names), references, quoted);
  return joinSentences(prose, quoted).map((span) => ({ ...span, items: reader.read(span) }));
}

interface SentenceGroup extends Span {
  readonly block: number;
  readonly tokens: Span;
}

function joinSentences(prose: Prose, quoted: readonly Quoted[]): SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  let q = 0;
  for (const sentence of prose.sentences) {
    const kind = prose.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'masthead') continue;
    const last = groups.at(-1);
    while (q < quoted.length && quoted[q]!.outer.end <= sentence.start) q++;
    const inside = q < quoted.length && quoted[q]!.outer.start < sentence.start;
    if (last && last.block === sentence.block && (inside || goesOn(prose.view, last, sentence))) {
      groups[groups.length - 1] = {
        ...last,
        end: sentence.end,
        tokens: { start: last.tokens.start, end: sentence.tokens.end },
      };
    } else groups.push({ start: sentence.start, end: sentence.end, block: sentence.block, tokens: sentence.tokens });
  }
  return groups;
}

/** “Why?” he asked. */
function goesOn(view: string, last: Span, next: Span): boolean {
  return /["”']/.test(view[last.end - 1]!) && /\p{Ll}/u.test(view[next.start]!);
}

function namedSpans(names: Names): Named[] {
  const named: Named[] = [
    ...names.people.flatMap(({ id, mentions }) =>
      mentions.map((span) => ({ ...at(span), kind: 'person' as const, person: id })),
    ),
    ...names.organisations.flatMap(({ mentions }) =>
      mentions.map((span) => ({ ...at(span), kind: 'group' as const, person: null })),
    ),
    ...names.places.flatMap(({ mentions }) =>
      mentions.map((span) => ({ ...at(span), kind: 'place' as const, person: null })),
    ),
  ];
  return named.sort((a, b) => a.start - b.start || b.end - a.end);
}

const at = (span: Mention | TextSpan): Span => ({ start: span.start, end: span.end });

/** Walks tokens, names, references and quotations side by side, once. */
class ItemReader {
  private name = 0;
  private reference = 0;
  private quote = 0;
  private readonly references: readonly Reference[];

  constructor(
    private readonly prose: Prose,
    private readonly named: readonly Named[],
    references: readonly Reference[],
    private readonly quoted: readonly Quoted[],
  ) {
    this.references = [...references].sort((a, b) => a.start - b.start);
  }

  read(group: SentenceGroup): Item[] {
    const items: Item[] = [];
    let offset = group.start;
    for (let i = group.tokens.start; i < group.tokens.end; i++) {
      const token = this.prose.tokens[i]!;
      if (token.start < offset) continue;
      const item = this.quoteAt(token) ?? this.nameAt(token) ?? this.wordAt(token);
      items.push(item);
      offset = item.end;
    }
    return items;
  }

  private quoteAt(token: Span): Item | null {
    while (this.quote < this.quoted.length && this.quoted[this.quote]!.outer.end <= token.start) this.quote++;
    const quoted = this.quoted[this.quote];
    if (!quoted || quoted.outer.start > token.start) return null;
    return {
      ...at(quoted.outer as TextSpan),
      kind: 'quote',
      text: this.prose.view.slice(Math.max(quoted.start, quoted.end - 2), quoted.outer.end),
      lower: '',
      person: null,
      quoted,
    };
  }

  private nameAt(token: Span): Item | null {
    while (this.name < this.named.length && this.named[this.name]!.start < token.start) this.name++;
    const named = this.named[this.name];
    if (!named || named.start !== token.start) return null;
    const text = this.prose.view.slice(named.start, named.end);
    return {
      start: named.start,
      end: named.end,
      kind: named.kind,
      text,
      lower: text.toLowerCase(),
      person: named.person,
      quoted: null,
    };
  }

  private wordAt(token: { start: number; end: number; text: string; kind: string }): Item {
    while (this.reference < this.references.length && this.references[this.reference]!.end < token.end)
      this.reference++;
    const reference = this.references[this.reference];
    const people = reference && reference.start <= token.start && reference.end === token.end ? reference.people : [];
    return {
      start: token.start,
      end: token.end,
      kind:
        token.kind === 'punctuation' && token.text.length === 1 ? 'mark' : token.kind === 'number' ? 'number' : 'word',
      text: token.text,
      lower: token.text.toLowerCase(),
      person: people.length === 1 ? people[0]! : null,
      quoted: null,
    };
  }
}
