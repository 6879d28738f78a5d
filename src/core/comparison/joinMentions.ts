// Mentions of one story that tell one event, as groups: the likeliest pairs first, two groups joined where they are one on the whole.

import { groupBy } from './grouping';
import { isKin, type EventMention } from './mentions';
import { areOpposite, tellOneDeed } from './deedWords';
import { JOINS, sameness, WORTH_COMPARING, type Weights } from './sameness';
import type { ComparedArticle } from './types';
import { nearness } from './wordVectors';

const MOST_MEMBERS = 10;
const NEVER = -1;
/** So far the odds of one pair count at most, as a logarithm: no single pair decides about two groups. */
const MOST_ODDS = 2;
/** What speaks against one pair may be misread: it counts against two groups, but less than many pairs that share nothing. */
const UNLIKELY = -2.5;
/** A word that a story has more often says little of one event; the work stays linear. */
const MOST_OF_A_WORD = 40;
/** Pairs less likely than this never lead to a join. */
const LEAST = 0.15;

export interface Joining {
  readonly likeness: (a: ComparedArticle, b: ComparedArticle) => number;
  /** Two that something speaks against: no group may hold both. */
  readonly areApart?: (a: EventMention, b: EventMention) => boolean;
  readonly weights?: Weights;
  readonly joins?: number;
}

/** `units`: mentions that are one event already, each mention in one of them. Every mention comes out in one group. */
export function joinMentions(
  units: readonly (readonly EventMention[])[],
  { likeness, areApart = () => false, weights, joins = JOINS }: Joining,
): EventMention[][] {
  const groups = units.map((unit) => [...unit]);
  const of = new Map<EventMention, number>();
  units.forEach((unit, i) => unit.forEach((one) => of.set(one, i)));
  const chances = new Chances([...of.keys()], (a, b) =>
    areOpposite(a.lemma, b.lemma) || areApart(a, b) ? NEVER : sameness(a, b, likeness(a.from, b.from), weights),
  );
  for (const [a, b] of chances.likeliest()) {
    const [into, from] = [of.get(a)!, of.get(b)!];
    if (into === from || chances.mean(groups[into]!, groups[from]!) < joins) continue;
    for (const one of groups[from]!) of.set(one, into);
    groups[into]!.push(...groups[from]!);
    groups[from] = [];
  }
  return groups.filter((group) => group.length > 0);
}

/** Chances of pairs, each worked out once. */
class Chances {
  /** In the order in which pairs are looked at: what is worked out anew is asked the same way round. */
  private readonly numbers: ReadonlyMap<EventMention, number>;
  private readonly known = new Map<number, number>();

  constructor(
    private readonly mentions: readonly EventMention[],
    private readonly chance: (a: EventMention, b: EventMention) => number,
  ) {
    this.numbers = new Map([...groupBy(mentions, byLemma).values()].flat().map((one, i) => [one, i]));
  }

  /** Of the many that are unlikely nothing is kept. */
  likeliest(): (readonly [EventMention, EventMention])[] {
    const likely: { readonly pair: readonly [EventMention, EventMention]; readonly chance: number }[] = [];
    eachPairWorth(this.mentions, (a, b) => {
      const chance = this.chance(a, b);
      if (chance < LEAST) return;
      this.known.set(this.keyOf(a, b), chance);
      likely.push({ pair: [a, b], chance });
    });
    return likely.sort((x, y) => y.chance - x.chance).map(({ pair }) => pair);
  }

  /** NEVER where two of them cannot be one. */
  mean(left: readonly EventMention[], right: readonly EventMention[]): number {
    const [some, others] = [left.slice(0, MOST_MEMBERS), right.slice(0, MOST_MEMBERS)];
    let sum = 0;
    for (const a of some) {
      for (const b of others) {
        const chance = this.of(a, b);
        if (chance === NEVER) return NEVER;
        sum += oddsOf(chance);
      }
    }
    return 1 / (1 + Math.exp(-sum / (some.length * others.length)));
  }

  private of(a: EventMention, b: EventMention): number {
    const key = this.keyOf(a, b);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const chance = this.numbers.get(a)! < this.numbers.get(b)! ? this.chance(a, b) : this.chance(b, a);
    this.known.set(key, chance);
    return chance;
  }

  private keyOf(a: EventMention, b: EventMention): number {
    const [i, j] = [this.numbers.get(a)!, this.numbers.get(b)!];
    return Math.min(i, j) * this.mentions.length + Math.max(i, j);
  }
}

function oddsOf(chance: number): number {
  if (chance === 0) return UNLIKELY;
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(chance / (1 - chance))));
}

/** Pairs of the same, a kindred or a near word, or of words for one deed; of any words where both lead their articles. */
export function pairsWorth(mentions: readonly EventMention[]): (readonly [EventMention, EventMention])[] {
  const pairs: (readonly [EventMention, EventMention])[] = [];
  eachPairWorth(mentions, (a, b) => pairs.push([a, b]));
  return pairs;
}

function eachPairWorth(mentions: readonly EventMention[], look: (a: EventMention, b: EventMention) => void): void {
  const groups = groupBy(mentions, byLemma);
  const lemmas = [...groups.keys()];
  lemmas.forEach((lemma, i) => {
    const own = groups.get(lemma)!;
    own.forEach((a, k) => own.slice(k + 1, k + 1 + MOST_OF_A_WORD).forEach((b) => look(a, b)));
    const some = own.slice(0, MOST_OF_A_WORD);
    for (const other of lemmas.slice(i + 1)) {
      const near = isKin(lemma, other) || tellOneDeed(lemma, other) || (nearness(lemma, other) ?? 0) >= WORTH_COMPARING;
      if (!near && !some.some(({ leads }) => leads)) continue;
      const others = groups.get(other)!.slice(0, MOST_OF_A_WORD);
      for (const a of some) for (const b of others) if (near || (a.leads && b.leads)) look(a, b);
    }
  });
}

function byLemma({ lemma }: EventMention): string {
  return lemma;
}
