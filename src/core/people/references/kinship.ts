// Who is whose father, wife or child, where the article tells it beside the names: "his father, Jon Oduya,", "Oduya and his wife Mara".

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import type { Clause } from '../../language/clauses';
import { NONE } from '../../language/words';
import { FORMER, nounsBeside } from './calling';
import type { Discourse } from './discourse';
import { genderEvidence, signed } from './genders';
import type { Markable } from './markables';
import { type Tie, tieOf } from './personWords';
import { possessorOf } from './possessors';

const INVERSE: Record<Tie, Tie> = { parent: 'child', child: 'parent', spouse: 'spouse', sibling: 'sibling' };

/** `who` is the `tie` of `of`; both are ids. */
export interface Kin {
  readonly tie: Tie;
  readonly of: string;
  readonly who: string;
}

/** A noun that names somebody beside it, "his | father Jon Oduya". */
interface Told {
  readonly tie: Tie;
  readonly noun: number;
  readonly person: string;
}

export class Kinship {
  private readonly told: readonly Told[];
  /** Somebody's kin was asked for who had not been told so far. */
  private inVain = false;

  /** `known`: what is known from elsewhere in the article. */
  constructor(
    private readonly analysis: Analysis,
    private readonly people: readonly Person[],
    private readonly known: readonly Kin[] = [],
  ) {
    this.told = people.flatMap((person) => tiesBeside(analysis, person));
  }

  /** What the article has told up to here, from both sides. */
  tell(discourse: Discourse): Kin[] {
    const here = this.told.flatMap(({ tie, noun, person }) => {
      const owners = this.ownersOf(discourse, { head: noun });
      return owners.filter((of) => of !== person).map((of): Kin => ({ tie, of, who: person }));
    });
    return [...this.known, ...here].flatMap((kin) => [kin, { tie: INVERSE[kin.tie], of: kin.who, who: kin.of }]);
  }

  /** What a second reading may make use of: nothing where all who were asked for were told. */
  lacking(discourse: Discourse): readonly Kin[] {
    return this.inVain ? this.tell(discourse) : [];
  }

  /** Ids of whom "her father", "their son" or "the parents" are; none where that is not told or may be another. */
  whom(discourse: Discourse, anaphor: Markable): string[] {
    const tie = tieOf(anaphor.noun);
    const isCouple = anaphor.noun === 'couple';
    if ((tie === undefined && !isCouple) || isNarrowed(this.analysis, anaphor.head)) return [];
    const found = tie === undefined ? this.couple(discourse) : this.kinOf(discourse, anaphor, tie);
    this.inVain ||= found.length === 0;
    return found;
  }

  private kinOf(discourse: Discourse, anaphor: Markable, tie: Tie): string[] {
    if (this.told.length + this.known.length === 0) return [];
    const ties = this.tell(discourse).filter((kin) => kin.tie === tie);
    const owners = hasOwner(this.analysis, anaphor.head) ? this.ownersOf(discourse, anaphor) : null;
    if (anaphor.number === 'plural') return tie === 'parent' ? parentsIn(ties, owners) : [];
    const who = [...new Set(ties.filter(({ of }) => owners?.includes(of)).map((kin) => kin.who))];
    const fitting = who.filter((id) => this.fits(anaphor, id));
    return fitting.length === 1 ? fitting : [];
  }

  /** The two who are told to be each other's spouses, to marry or to part; none where there are more such couples. */
  private couple(discourse: Discourse): string[] {
    const spouses = this.tell(discourse).flatMap(({ tie, of, who }) => (tie === 'spouse' ? [[of, who].sort()] : []));
    const pairs = new Map([...spouses, ...this.weddings(discourse)].map((pair) => [pair.join(' '), pair]));
    return pairs.size === 1 ? [...pairs.values()][0]! : [];
  }

  /** "Oduya married Brandt", "filed for divorce from Brandt". */
  private weddings(discourse: Discourse): string[][] {
    return this.analysis.clauses.flatMap((clause) => {
      const other = /^(?:marry|wed|divorce)$/.test(clause.verb?.lemma ?? '')
        ? clause.object
        : this.divorcedFrom(clause);
      const both = [clause.subject, other].map((one) => discourse.entityAt(one?.head ?? NONE)?.people ?? []);
      const pair = both.flat().sort();
      return pair.length === 2 && pair[0] !== pair[1] ? [pair] : [];
    });
  }

  private divorcedFrom({ object, obliques }: Clause): { readonly head: number } | null {
    const { words } = this.analysis;
    const divorce = [object, ...obliques].find((one) => words.lower(one?.head ?? NONE) === 'divorce');
    if (divorce == null) return null;
    const whose = words.child(divorce.head, 'nmod');
    if (words.lower(words.child(whose, 'case')) === 'from') return { head: whose };
    return obliques.find(({ preposition }) => preposition === 'from') ?? null;
  }

  /** Ids of those who are told to be somebody's mother, where another's is asked for; none where nobody says whose. */
  ofOthers(discourse: Discourse, anaphor: Markable): readonly string[] {
    const tie = tieOf(anaphor.noun);
    if (tie === undefined || this.ownersOf(discourse, anaphor).length === 0) return [];
    return this.tell(discourse).flatMap((kin) => (kin.tie === tie ? [kin.who] : []));
  }

  private ownersOf(discourse: Discourse, { head }: Pick<Markable, 'head'>): readonly string[] {
    return possessorOf(this.analysis, discourse, head)?.people ?? [];
  }

  /** "her father" is no woman. */
  private fits({ gender }: Markable, id: string): boolean {
    const person = this.people.find((one) => one.id === id);
    return (
      person !== undefined && (gender === null || signed(gender, genderEvidence(this.analysis.words, person)) >= 0)
    );
  }
}

function tiesBeside(analysis: Analysis, { id, mentions }: Person): Told[] {
  const { words } = analysis;
  const nouns = mentions.flatMap(({ start, end }) => nounsBeside(analysis, words.at(start), words.at(end - 1) + 1));
  return [...new Set(nouns)].flatMap((noun) => {
    const tie = tieOf(words.lemma(noun).toLowerCase());
    return tie === undefined || isFormer(analysis, noun) ? [] : [{ tie, noun, person: id }];
  });
}

/** The two parents of whoever is spoken of, or of the only child of two known parents. */
function parentsIn(ties: readonly Kin[], owners: readonly string[] | null): string[] {
  const pairs = new Map<string, string[]>();
  for (const child of owners ?? new Set(ties.map(({ of }) => of))) {
    const parents = [...new Set(ties.filter(({ of }) => of === child).map(({ who }) => who))].sort();
    if (parents.length === 2) pairs.set(parents.join(' '), parents);
    else if (owners !== null || parents.length > 2) return [];
  }
  return pairs.size === 1 ? [...pairs.values()][0]! : [];
}

/** Of several: "her elder brother", "his first wife". */
function isNarrowed({ words }: Analysis, noun: number): boolean {
  return words.child(noun, 'amod', 'nummod') !== NONE;
}

function isFormer({ words }: Analysis, noun: number): boolean {
  const which = words.lower(words.child(noun, 'amod'));
  return FORMER.test(which) || /^(?:first|second|third|fourth|estranged)$/.test(which);
}

function hasOwner({ words, phrases }: Analysis, noun: number): boolean {
  if ((phrases.get(noun)?.possessor ?? NONE) !== NONE) return true;
  return words.lower(words.child(words.child(noun, 'nmod'), 'case')) === 'of';
}
