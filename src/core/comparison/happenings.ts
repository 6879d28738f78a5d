// An event of one article made comparable: days, people, place, weighted words.

import type { Article, Event, Place } from '../article';
import { contains, overlaps } from '../span';
import { daysOf, daysOfValue, lengthOf, type Days } from './calendar';
import type { People } from './people';
import { phraseDeed } from './phraseDeeds';
import type { ComparedArticle } from './types';
import { fold, sentenceAround, termsIn, type Term } from './terms';
import type { Quantity } from './quantities/quantities';

export interface Happening {
  readonly from: ComparedArticle;
  readonly event: Event;
  readonly days: Days | null;
  /** Its own sentence names that day (the date of an agency's dateline does not count): no date carried over from elsewhere. */
  readonly dayStated: boolean;
  /** Days in which the article appeared, as far as it tells; null where unknown. */
  readonly published: Days | null;
  /** Shared person ids. */
  readonly who: ReadonlySet<string>;
  readonly place: Place | null;
  /** Content stems of its clause and of its title, which names what a pronoun stands for; without people, dates and numbers. */
  readonly stems: ReadonlySet<string>;
  readonly trigger: string;
  /** What the trigger says with a word that hangs on it: "depart" of "flew out of Oster". */
  readonly deed: string;
  /** Of the event's own words. */
  readonly quantities: readonly Quantity[];
}

/** An article may be opened anew between two looks at its events: they are told apart by this, not as objects. */
export function eventKey({ article }: ComparedArticle, { id }: Event): string {
  return `${article.id}\n${id}`;
}

/** `quantities` are those of the whole article. */
export function happeningsOf(from: ComparedArticle, people: People, quantities: readonly Quantity[]): Happening[] {
  const { article } = from;
  const places = new Map(article.places.map((place) => [fold(place.name), place]));
  const names = new Set(
    article.people.flatMap(({ mentions }) => mentions.flatMap((one) => termsIn(from, one).map(({ stem }) => stem))),
  );
  const forms = new Map(termsIn(from, { start: 0, end: from.text.length }).map((term) => [term.folded, term]));
  const { words } = article.analysis;
  return article.events.map((event) => {
    const own = wordsIn(from, event);
    const trigger = termsIn(from, event.trigger)[0]?.stem ?? '';
    return {
      from,
      event,
      days: daysOf(event.earliest, event.latest),
      dayStated: statesItsDay(from, event),
      published: publishedDays(article),
      who: new Set(event.participants.flatMap((id) => people.idOf(article.id, id) ?? [])),
      place: event.place === null ? null : (places.get(fold(event.place)) ?? unknownPlace(event.place)),
      stems: new Set([
        ...[...own, ...titleTerms(event, forms)].filter((word) => isMatter(word, names)).map(({ stem }) => stem),
        ...event.issues.map((id) => `#${id}`),
      ]),
      trigger,
      deed: phraseDeed(words, words.at(event.trigger.start))?.deed ?? trigger,
      quantities: quantities.filter((one) => contains(event, one)),
    };
  });
}

/** A date read from the text alone says only that the article is no older. */
function publishedDays({ published }: Article): Days | null {
  const days = daysOfValue(published.value);
  return days && published.basis === 'text' ? { first: days.first, last: Infinity } : days;
}

function statesItsDay(from: ComparedArticle, event: Event): boolean {
  const { article } = from;
  if (event.earliest === null) return false;
  const sentence = sentenceAround(from, event);
  const { basis, evidence } = article.published;
  const header = basis === 'dateline' || basis === 'masthead' ? evidence : [];
  return article.dates.some(
    (date) =>
      contains(sentence, date) &&
      date.earliest === event.earliest &&
      date.latest === event.latest &&
      !header.some((line) => overlaps(line, date)),
  );
}

/** The words of the clause, without those of dates and of roles; offsets into the source. */
function wordsIn(from: ComparedArticle, event: Event): Term[] {
  const { article } = from;
  const roles = article.people.flatMap((person) => person.roles);
  const apart = [...article.dates, ...roles].filter((one) => overlaps(one, event));
  return termsIn(from, event).filter((word) => !apart.some((one) => overlaps(one, word)));
}

/** What the title names where the clause has a pronoun, as the article writes it elsewhere. */
function titleTerms({ title }: Event, forms: ReadonlyMap<string, Term>): Term[] {
  return fold(title)
    .split(/[^\p{L}\p{N}'.-]+/u)
    .flatMap((word) => forms.get(word) ?? []);
}

function isMatter(word: Term, names: ReadonlySet<string>): boolean {
  return word.content && !word.numeric && !names.has(word.stem);
}

function unknownPlace(name: string): Place {
  return { id: '', name, kind: 'unknown', mentions: [] };
}

/** Known to a few days, so that "the same day" means something. */
export function isDated(happening: Happening): boolean {
  return happening.days !== null && lengthOf(happening.days) <= 7;
}

/** Words that few happenings share weigh more. */
export class WordWeights {
  private readonly counts = new Map<string, number>();
  private total = 0;

  constructor(sets: Iterable<ReadonlySet<string>>) {
    for (const set of sets) {
      this.total++;
      for (const stem of set) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
    }
  }

  count(stem: string): number {
    return this.counts.get(stem) ?? 0;
  }

  weight(stem: string): number {
    return Math.log(1 + this.total / Math.max(1, this.count(stem)));
  }

  sum(stems: Iterable<string>): number {
    let sum = 0;
    for (const stem of stems) sum += this.weight(stem);
    return sum;
  }

  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let sum = 0;
    for (const stem of small) if (large.has(stem)) sum += this.weight(stem);
    return sum;
  }

  /** Weighted Dice coefficient, 0 to 1; 0 where one side is empty. */
  likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const all = this.sum(a) + this.sum(b);
    return all === 0 ? 0 : (2 * this.shared(a, b)) / all;
  }

  /** The `count` rarest stems that at most `most` sets share. */
  rarest(stems: Iterable<string>, count: number, most: number): string[] {
    return [...stems]
      .filter((stem) => this.count(stem) <= most)
      .sort((a, b) => this.count(a) - this.count(b) || (a < b ? -1 : 1))
      .slice(0, count);
  }
}
