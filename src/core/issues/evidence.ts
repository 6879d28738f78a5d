// How much of an article speaks of each issue, and which issues that is enough for.

import { isName, isPoint } from './context';
import { type Family, familyOf } from './family';
import type { Hit } from './matcher';
import type { Word } from './stream';
import type { Taxonomy } from './taxonomy';

/** What one phrase is worth, said once in the body. */
const WORTH = { word: 3, agenda: 3, near: 3, strong: 2, sign: 1, echo: 1, with: 0, not: 0, idiom: 0 } as const;
const PLACE = { headline: 2, lead: 1.5, body: 1 } as const;
/** Said again and again, a phrase counts 1/2, 1/3 … more, up to this often. */
const MOST_TELLINGS = 8;
/** Evidence that a short text has to give, and what each further word asks. */
const LEAST = 2;
const PER_WORD = 1 / 250;
const MOST_FOR_LENGTH = 2.5;
/** What a broad issue's own words give to one below it: "match" and "season" to soccer. */
const FROM_ABOVE = 0.5;
/** Different phrases that an issue needs for which only signs speak, or which is gathered from those below it. */
const LEAST_SIGNS = 4;
const GATHERED_NEED = 1.5;
/** An article that names this many points goes through an agenda: each needs no more than its name. */
const AGENDA = 3;
/** An issue with less than this share of the strongest one's evidence is an aside. */
const ASIDE = 0.25;
/** Words of a text in which one phrase of the lead can tell an issue; in a longer one it has to stand in the headline. */
const SHORT = 150;

/** The tellings of one phrase. */
interface Term {
  readonly worth: number;
  place: number;
  tellings: number;
}

class Tally {
  readonly terms = new Map<number, Term>();
  isNamed = false;
  isPoint = false;
  isStrong = false;
  place: number = PLACE.body;

  constructor(hits: readonly Hit[], words: readonly Word[]) {
    for (const hit of hits) this.add(hit, words[hit.first]!.place);
  }

  get score(): number {
    let sum = 0;
    for (const { worth, place, tellings } of this.terms.values()) sum += worth * (place + repeated(tellings));
    return sum;
  }

  private add(hit: Hit, place: Word['place']): void {
    this.isNamed ||= isName(hit);
    this.isPoint ||= isPoint(hit);
    this.isStrong ||= isTelling(hit);
    const term = this.terms.get(hit.term) ?? { worth: WORTH[hit.kind], place: 0, tellings: 0 };
    term.place = Math.max(term.place, PLACE[place]);
    this.place = Math.max(this.place, term.place);
    term.tellings++;
    this.terms.set(hit.term, term);
  }
}

function repeated(tellings: number): number {
  let sum = 0;
  for (let i = 2; i <= Math.min(tellings, MOST_TELLINGS); i++) sum += 1 / i;
  return sum;
}

const isTelling = ({ kind }: Hit): boolean => WORTH[kind] > WORTH.sign;

/** An issue that the article is about. */
export interface Told {
  readonly score: number;
  readonly isNamed: boolean;
  readonly hits: readonly Hit[];
}

/** The issues that the evidence suffices for, by entry. */
export function weigh(hits: readonly Hit[], words: readonly Word[], taxonomy: Taxonomy): Map<number, Told> {
  const article = new Evidence(hits, words, familyOf(taxonomy));
  article.tell();
  article.gather();
  return withoutAsides(article.told);
}

class Evidence {
  readonly told = new Map<number, Told>();
  private readonly hitsOf = new Map<number, Hit[]>();
  private readonly tallies = new Map<number, Tally>();
  private readonly need: number;
  /** Words that speak of an issue which is told: they are no evidence for a weaker one. */
  private readonly taken = new Set<number>();

  constructor(
    hits: readonly Hit[],
    private readonly words: readonly Word[],
    private readonly family: Family,
  ) {
    this.need = LEAST + Math.min(MOST_FOR_LENGTH, words.length * PER_WORD);
    for (const hit of hits) {
      const known = this.hitsOf.get(hit.entry);
      if (known) known.push(hit);
      else this.hitsOf.set(hit.entry, [hit]);
    }
    for (const [entry, own] of this.hitsOf) this.tallies.set(entry, new Tally(own, words));
    const points = [...this.tallies.values()].filter(({ isPoint }) => isPoint);
    if (points.length >= AGENDA) for (const point of points) point.isNamed = true;
  }

  /** The strongest issue first: what speaks of it no longer speaks for the others. */
  tell(): void {
    const candidates = [...this.tallies]
      .map(([entry, tally]) => ({ entry, tally, score: tally.score }))
      .filter(({ entry, tally }) => tally.isNamed || (!this.family.below.has(entry) && this.suffices(entry, tally)))
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
    for (const { entry, tally, score } of candidates) {
      const hits = this.hitsOf.get(entry) ?? [];
      const own = tally.isNamed ? tally : new Tally(this.untaken(hits), this.words);
      if (tally.isNamed) this.add(entry, tally, score, hits);
      else if (this.suffices(entry, own)) this.add(entry, own, own.score, hits);
    }
  }

  /** A broad issue stands for itself and for those below it where none of them has enough, and steps back where one has. */
  gather(): void {
    for (const [broad, below] of this.family.below) {
      if (this.told.has(broad) || below.some((entry) => this.isTold(entry))) continue;
      const own = this.untaken(this.hitsOf.get(broad) ?? []);
      const alone = new Tally(own, this.words);
      if (this.suffices(broad, alone)) {
        this.add(broad, alone, alone.score, own);
        continue;
      }
      const telling = below.flatMap((entry) => (this.hitsOf.get(entry) ?? []).filter(isTelling));
      const hits = [...own, ...this.untaken(telling)];
      const tally = new Tally(hits, this.words);
      if (!tally.isStrong || tally.terms.size < LEAST_SIGNS || tally.score < this.need * GATHERED_NEED) continue;
      this.add(broad, tally, tally.score, hits);
    }
  }

  private isTold(entry: number): boolean {
    return this.told.has(entry) || (this.family.below.get(entry) ?? []).some((below) => this.told.has(below));
  }

  private add(entry: number, { isNamed }: Tally, score: number, hits: readonly Hit[]): void {
    this.told.set(entry, { score, isNamed, hits });
    for (const { first, end } of hits) for (let i = first; i < end; i++) this.taken.add(i);
  }

  private untaken(hits: readonly Hit[]): Hit[] {
    return hits.filter(({ first, end }) => {
      for (let i = first; i < end; i++) if (this.taken.has(i)) return false;
      return true;
    });
  }

  private suffices(entry: number, tally: Tally): boolean {
    const isBacked = tally.isStrong ? this.isSpread(tally) : tally.terms.size >= LEAST_SIGNS;
    return isBacked && tally.score + this.fromAbove(entry, tally) >= this.need;
  }

  private isSpread({ terms, place, isPoint }: Tally): boolean {
    if (terms.size > 1 || place === PLACE.headline) return true;
    return this.words.length < SHORT && (place === PLACE.lead || isPoint);
  }

  private fromAbove(entry: number, { isStrong }: Tally): number {
    const broad = this.family.above[entry];
    return broad === undefined || !isStrong ? 0 : FROM_ABOVE * (this.tallies.get(broad)?.score ?? 0);
  }
}

function withoutAsides(told: ReadonlyMap<number, Told>): Map<number, Told> {
  const most = Math.max(0, ...[...told.values()].map(({ score }) => score));
  return new Map([...told].filter(([, { score, isNamed }]) => isNamed || score >= most * ASIDE));
}
