// A name that one source writes one letter apart from the others: "Lindquist" where they have "Lindqvist". Looked for in the words
// themselves, since a name that is wrong is often not taken for one.

import { overlaps, textSpan } from '../span';
import { sourceName, type Draft } from './findings';
import { addTo } from './grouping';
import { deletionKeys, nameParts, oneLetterApart } from './names';
import type { Passage } from './passages';
import type { ComparedArticle, SharedPerson, SourceSpan } from './types';
import type { Term } from './terms';

/** So many other sources must agree on the other spelling. */
const AGREEING_SOURCES = 2;
const SHORTEST = 6;

/** A word of a name that several sources write alike. */
interface Settled {
  readonly person: SharedPerson;
  readonly folded: string;
  /** One mention a source that has the word. */
  readonly mentions: ReadonlyMap<string, SourceSpan>;
}

interface Odd {
  readonly settled: Settled;
  readonly from: ComparedArticle;
  readonly word: Term;
}

export function misspeltNames(people: readonly SharedPerson[], passages: readonly Passage[]): Draft[] {
  const settled = people.flatMap(settledWords);
  const known = new Set(settled.map((one) => one.folded));
  const near = new Map<string, Settled[]>();
  for (const one of settled) for (const key of deletionKeys(one.folded)) addTo(near, key, one);
  const odd = new Map<string, Odd[]>();
  for (const passage of passages) {
    for (const word of passage.words) {
      if (word.folded.length < SHORTEST || known.has(word.folded) || !isCapital(passage.from.text, word)) continue;
      const right = settledNear(word.folded, near, passage);
      if (right && !isKnownSlip(passage, word))
        addTo(odd, `${right.person.id} ${word.folded}`, { settled: right, from: passage.from, word });
    }
  }
  return [...odd.values()].filter(isSlip).map(misspelt);
}

/** The article by itself has shown it already. */
function isKnownSlip({ from }: Passage, word: Term): boolean {
  return from.article.people.some(({ mentions }) => mentions.some((one) => one.slip && overlaps(one, word)));
}

function settledWords(person: SharedPerson): Settled[] {
  return nameParts(person.name)
    .words.filter((word) => word.length >= SHORTEST)
    .map((folded) => {
      const having = person.mentions.filter((mention) => nameParts(mention.text).words.includes(folded));
      return { person, folded, mentions: new Map(having.toReversed().map((mention) => [mention.source, mention])) };
    })
    .filter(({ mentions }) => mentions.size >= AGREEING_SOURCES);
}

function isCapital(text: string, word: Term): boolean {
  const code = text.charCodeAt(word.start);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[word.start]!);
}

/** The settled word but for one letter; not its plural ("the Lindqvists"), nor within the name of somebody else. */
function settledNear(folded: string, near: ReadonlyMap<string, Settled[]>, passage: Passage): Settled | undefined {
  for (const key of deletionKeys(folded)) {
    const found = near
      .get(key)
      ?.find(
        (one) =>
          one.folded[0] === folded[0] &&
          oneLetterApart(one.folded, folded) &&
          folded !== `${one.folded}s` &&
          one.mentions.size - (one.mentions.has(passage.from.article.id) ? 1 : 0) >= AGREEING_SOURCES,
      );
    if (found) return found;
  }
  return undefined;
}

/** In one source only, and there no name of its own: "Grace Lindquist" would be somebody else. */
function isSlip(odd: readonly Odd[]): boolean {
  const { from, settled } = odd[0]!;
  if (odd.some((one) => one.from !== from)) return false;
  const expected = new Set(nameParts(settled.person.name).words);
  return odd.every(({ word }) => {
    const mention = from.article.people
      .flatMap((person) => person.mentions)
      .find((one) => one.start <= word.start && word.end <= one.end);
    const others = mention ? nameParts(mention.text).words.filter((part) => part !== word.folded) : [];
    return others.every((part) => expected.has(part));
  });
}

function misspelt(odd: readonly Odd[]): Draft {
  const { from, settled } = odd[0]!;
  const source = from.article.id;
  const beside = [...settled.mentions].find(([other]) => other !== source)![1];
  const right = beside.text.split(/[\s.,]+/).find((one) => nameParts(one).folded === settled.folded) ?? beside.text;
  const spans = odd.map(({ word }) => ({
    source,
    ...textSpan(from.text, word.start, word.start + word.folded.length),
  }));
  const [{ start, end, text }] = spans as [SourceSpan];
  const fix = { source, start, end, replacement: right, label: `Change to “${right}”` };
  return {
    kind: 'slip',
    type: 'misspelt-name',
    severity: 'medium',
    title: `“${text}” is “${right}” in the other sources`,
    because: `${sourceName(from)} writes “${text}”; ${settled.mentions.size} sources write ${settled.person.name}.`,
    spans: [...spans, beside],
    ...(odd.length === 1 ? { fix } : {}),
  };
}
