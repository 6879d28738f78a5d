// What the rooms found, by the words of the language layer: who, where and when stands at word `i`.

import type { Article, DateExpression, Place } from '../article';
import type { Span } from '../span';
import type { People } from './people';

interface Labelled<T> extends Span {
  readonly label: T;
}

/** Every question takes any word index: where nothing stands it answers null. */
export class Labels {
  private readonly persons: Map<number, readonly string[]>;
  private readonly places: Map<number, Place>;
  private readonly days: Map<number, DateExpression>;

  constructor({ id, people, references, places, dates, analysis }: Article, joined: People) {
    const shared = new Map(people.map((one) => [one.id, joined.idOf(id, one.id)]));
    const lay = <T>(list: readonly Labelled<T>[]): Map<number, T> => {
      const over = new Map<number, T>();
      const { words } = analysis;
      for (const { start, end, label } of list)
        for (let i = words.at(start); i < words.length && words.start(i) < end; i++)
          if (!over.has(i)) over.set(i, label);
      return over;
    };
    const known = (ids: readonly string[]): string[] => ids.flatMap((one) => shared.get(one) ?? []);
    this.persons = lay([
      ...people.flatMap((one) => one.mentions.map((mention) => ({ ...mention, label: known([one.id]) }))),
      ...references.map((reference) => ({ ...reference, label: known(reference.people) })),
    ]);
    this.places = lay(places.flatMap((place) => place.mentions.map((mention) => ({ ...mention, label: place }))));
    this.days = lay(dates.map((date) => ({ ...date, label: date })));
  }

  /** Shared person ids, by name or by reference; empty where the person was ruled to be none. */
  people(i: number): readonly string[] | null {
    return this.persons.get(i) ?? null;
  }

  place(i: number): Place | null {
    return this.places.get(i) ?? null;
  }

  date(i: number): DateExpression | null {
    return this.days.get(i) ?? null;
  }
}
