// What the other rooms found, by the words of the language layer: who, where, when and what is quoted stands at word `i`.

import type { DateExpression, Names, Organisation, Place, Quotation, Reference } from '../article';
import type { Words } from '../language/words';
import type { Span } from '../span';
import { layAreas } from './areas';

interface Found {
  readonly names: Names;
  readonly references: readonly Reference[];
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
}

interface Labelled<T> extends Span {
  readonly label: T;
}

/** Every question takes any word index: where nothing stands it answers null or false. */
export class Marks {
  private readonly persons: readonly (readonly string[] | null)[];
  private readonly named: readonly (true | null)[];
  private readonly places: readonly (Place | null)[];
  private readonly bodies: readonly (Organisation | null)[];
  private readonly days: readonly (DateExpression | null)[];
  private readonly quotes: readonly (Quotation | null)[];
  private readonly roles: readonly (true | null)[];

  constructor(words: Words, { names, references, dates, quotations }: Found) {
    const lay = <T>(list: readonly Labelled<T>[]): (T | null)[] => layOver(words, list);
    const mentions = names.people.flatMap((person) =>
      person.mentions.map((mention) => ({ ...within(mention), label: [person.id] })),
    );
    const certain = references.filter(({ doubtful }) => doubtful !== true);
    const answered = certain.map((reference) => ({ ...within(reference), label: reference.people }));
    this.persons = lay<readonly string[]>([...mentions, ...answered]);
    this.named = lay(mentions.map((mention) => ({ ...within(mention), label: true as const })));
    const places = lay(
      names.places.flatMap((place) => place.mentions.map((one) => ({ ...within(one), label: place }))),
    );
    this.places = places;
    this.bodies = lay(
      names.organisations.flatMap((body) => body.mentions.map((one) => ({ ...within(one), label: body }))),
    );
    this.days = lay(dates.map((date) => ({ ...within(date), label: date })));
    this.quotes = lay(
      quotations.filter(({ kind }) => kind !== 'indirect').map((quote) => ({ ...within(quote), label: quote })),
    );
    this.roles = lay(
      names.people.flatMap(({ roles }) => roles.map((role) => ({ ...within(role), label: true as const }))),
    );
    layAreas(words, places, (i) => this.isName(i));
  }

  /** Person ids, by name or by reference. */
  people(i: number): readonly string[] | null {
    return this.persons[i] ?? null;
  }

  /** By a proper name, not by a pronoun or description. */
  isNamed(i: number): boolean {
    return this.named[i] ?? false;
  }

  place(i: number): Place | null {
    return this.places[i] ?? null;
  }

  organisation(i: number): Organisation | null {
    return this.bodies[i] ?? null;
  }

  date(i: number): DateExpression | null {
    return this.days[i] ?? null;
  }

  /** The quotation in marks that the word stands in. */
  quotation(i: number): Quotation | null {
    return this.quotes[i] ?? null;
  }

  /** Part of an office that stands with a person's name: "Foreign Minister" of "Foreign Minister Oduya". */
  isRole(i: number): boolean {
    return this.roles[i] ?? false;
  }

  /** A person, a place or a body. */
  isName(i: number): boolean {
    return this.people(i) !== null || this.place(i) !== null || this.organisation(i) !== null;
  }
}

function within({ start, end }: Span): Span {
  return { start, end };
}

/** The label over each word; where two overlap, the one that begins first. */
function layOver<T>(words: Words, list: readonly Labelled<T>[]): (T | null)[] {
  const over = new Array<T | null>(words.length).fill(null);
  for (const { start, end, label } of [...list].sort((a, b) => a.start - b.start)) {
    for (let i = words.at(start); i < words.length && words.start(i) < end; i++) over[i] ??= label;
  }
  return over;
}
