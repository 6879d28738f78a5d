// What an article is mostly about decides what its words of many senses tell (see lexicon/domains.ts).

import type { EventClass } from './lexicon/classes';
import { DOMAINS } from './lexicon/domains';
import type { EventMention } from './mention';

/** As many mentions at least, and as large a share of all, make the domain of an article. */
const FEWEST = 3;
const SHARE = 0.2;

const lemmas = new Map(Object.entries(DOMAINS).map(([kind, row]) => [kind, new Set(row.split(' '))]));

/** The mentions with the class that their words have in this article; without those that only another kind of article tells. */
export function inDomain(mentions: readonly EventMention[]): EventMention[] {
  const domain = domainOf(mentions);
  const own = domain === null ? undefined : lemmas.get(domain);
  const told = mentions.filter((mention) => !isStray(mention, domain));
  if (domain === null || own === undefined) return told;
  return told.map((mention) =>
    own.has(mention.lemma) && mention.kind !== domain ? { ...mention, kind: domain } : mention,
  );
}

/** "the goal of the talks", "a chance at victory": nouns of a match tell of one only in a report on matches. */
function isStray({ kind, nominal }: EventMention, domain: EventClass | null): boolean {
  return nominal && kind === 'sport' && domain !== 'sport';
}

/** By the words that tell one class alone: "goal" and "penalty", "ballot" and "elect". */
function domainOf(mentions: readonly EventMention[]): EventClass | null {
  let best: EventClass | null = null;
  let most = Math.max(FEWEST, mentions.length * SHARE) - 1;
  for (const kind of lemmas.keys() as Iterable<EventClass>) {
    const count = mentions.filter((mention) => mention.kind === kind).length;
    if (count > most) [best, most] = [kind, count];
  }
  return best;
}
