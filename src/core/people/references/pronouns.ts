// Goes through an article from its beginning and says for each "he" and "she" whom it stands for, if anybody known.

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import { quotedWords } from '../../language/quoted';
import { Discourse, type Entity } from './discourse';
import { agreement, candidateFeatures, nobodyFeatures, type Features, type Setting } from './features';
import { findMarkables, type Markable } from './markables';

/** One pronoun with those it may stand for; the last option is nobody known. */
export interface Question {
  readonly anaphor: Markable;
  readonly entities: readonly Entity[];
  readonly options: readonly Features[];
}

/** Answers the option that is followed from here on, and whether it is sure enough to learn a gender from. */
export type Judge = (question: Question) => { readonly option: number; readonly sure: boolean };
/** Whom an unnamed phrase continues, null for somebody new. */
export type Linker = (markable: Markable, discourse: Discourse) => Entity | null;

/** Evidence against a gender beyond which somebody is not asked about. */
const AGAINST = -4;

export function readPronouns(
  analysis: Analysis,
  people: readonly Person[],
  judge: Judge,
  link: Linker = sameNoun,
): void {
  const discourse = new Discourse(analysis, people);
  const quoted = quotedWords(analysis.words);
  const markables = findMarkables(analysis, people);
  markables.forEach((markable, i) => {
    if (markable.person !== null) discourse.addName(markable, markable.person);
    else if (markable.kind === 'nominal') addNominal(discourse, markable, link);
    else if (markable.gender !== null) {
      const coming = comingSubject(analysis, markables, i, discourse);
      ask({ analysis, quoted, anaphor: markable, discourse, coming, judge });
    }
  });
}

function addNominal(discourse: Discourse, markable: Markable, link: Linker): void {
  const known = link(markable, discourse);
  if (known === null) discourse.addUnnamed(markable);
  else discourse.mention(known, markable);
}

/** "the teacher" is the teacher spoken of before. */
export function sameNoun(markable: Markable, discourse: Discourse): Entity | null {
  if (!markable.definite) return null;
  return (
    discourse.candidates(markable.sentence).find(({ person, noun }) => person === null && noun === markable.noun) ??
    null
  );
}

interface Asking {
  readonly analysis: Analysis;
  readonly quoted: Uint8Array;
  readonly anaphor: Markable;
  readonly discourse: Discourse;
  readonly coming: Entity | null;
  readonly judge: Judge;
}

function ask({ analysis, quoted, anaphor, discourse, coming, judge }: Asking): void {
  const known = discourse
    .candidates(anaphor.sentence)
    .filter((entity) => !entity.plural && agreement({ anaphor }, entity) > AGAINST);
  const entities = coming === null ? known : [...known.filter(({ person }) => person !== coming.person), coming];
  const setting: Setting = { analysis, quoted, anaphor, candidates: entities };
  let rank = 0;
  const options = entities.map((entity) =>
    candidateFeatures(setting, entity, agreement(setting, entity) >= 0 ? rank++ : 3),
  );
  options.push(nobodyFeatures(setting));
  const { option, sure } = judge({ anaphor, entities, options });
  const chosen = entities[option];
  if (chosen !== undefined && chosen !== coming) {
    discourse.mention(chosen, anaphor);
    if (sure) discourse.learn(chosen, anaphor.gender!);
  }
}

/** How far ahead of "During his stay, Oduya …" the name may stand, in markables. */
const AHEAD = 3;

/** The subject that an opening phrase belongs to: "During his stay, | Oduya met …". */
function comingSubject(
  analysis: Analysis,
  markables: readonly Markable[],
  i: number,
  discourse: Discourse,
): Entity | null {
  const here = markables[i]!;
  for (let k = i + 1; k <= i + AHEAD; k++) {
    const next = markables[k];
    if (next === undefined || next.sentence !== here.sentence) return null;
    if (next.person === null || next.role !== 'subject') continue;
    const main = analysis.clauseOf(next.head);
    if (main === null || main.kind !== 'main' || here.head >= main.predicate) return null;
    const own = analysis.clauseOf(here.head);
    if (own === main && here.role === 'subject') return null;
    return discourse.preview(next, next.person);
  }
  return null;
}
