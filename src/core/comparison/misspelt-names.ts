// A name that one source writes one letter apart from all the others: "Lindquist" where four have "Lindqvist".

import { sourceName, sourceSpan, type Draft } from './findings';
import { nameParts } from './names';
import type { ComparedArticle, SharedPerson } from './types';

/** So many other sources must agree on the other spelling. */
const AGREEING_SOURCES = 2;

export function misspeltNames(people: readonly SharedPerson[], articles: readonly ComparedArticle[]): Draft[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const bySource = new Map(articles.map((compared) => [compared.article.id, compared]));
  return people.flatMap((odd) => {
    const others = odd.maybeSame.flatMap((id) => byId.get(id) ?? []);
    const right = others.find((other) => outnumbers(other, odd));
    return right ? [misspelt(odd, right, bySource)] : [];
  });
}

/** One source against several, and the source itself knows the other spelling or the full names differ by that letter alone. */
function outnumbers(right: SharedPerson, odd: SharedPerson): boolean {
  const [wrongSources, rightSources] = [odd, right].map((one) => new Set(one.members.map((member) => member.source)));
  const [source] = wrongSources!;
  if (wrongSources!.size !== 1 || rightSources!.size - (rightSources!.has(source!) ? 1 : 0) < AGREEING_SOURCES)
    return false;
  const [wrongParts, rightParts] = [nameParts(odd.name), nameParts(right.name)];
  if (wrongParts.words.length === 1)
    return wrongParts.last !== rightParts.last && !rightParts.words.includes(wrongParts.last);
  return wrongParts.words.length === rightParts.words.length && sameLength(wrongParts.folded, rightParts.folded);
}

/** Not a nickname or a turned order: nearly the same letters in nearly the same number. */
function sameLength(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && a[0] === b[0];
}

function misspelt(odd: SharedPerson, right: SharedPerson, bySource: ReadonlyMap<string, ComparedArticle>): Draft {
  const first = odd.mentions[0]!;
  const words = right.name.split(/\s+/);
  const replacement = first.text.split(/\s+/).length === 1 ? words.at(-1)! : right.name;
  const beside = right.mentions.find((mention) => mention.source !== first.source)!;
  return {
    kind: 'slip',
    type: 'misspelt-name',
    severity: 'medium',
    title: `“${first.text}” is “${replacement}” in the other sources`,
    because: `${sourceName(bySource.get(first.source)!)} writes “${first.text}”; ${new Set(right.members.map((one) => one.source)).size} sources write ${right.name}.`,
    spans: [first, sourceSpan(bySource.get(beside.source)!, beside)],
    ...(odd.mentions.length === 1 && first.text.split(/\s+/).length === nameParts(odd.name).words.length
      ? {
          fix: {
            source: first.source,
            start: first.start,
            end: first.end,
            replacement,
            label: `Change to “${replacement}”`,
          },
        }
      : {}),
  };
}
