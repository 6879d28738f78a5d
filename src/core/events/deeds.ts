// Nouns of a deed whose object follows "of": "the downing of a balloon", "the passage of the bill", by class. A noun of the
// trigger lexicon that is listed here keeps the class it has there. Any -ing form of a trigger verb that acts on something is
// one, too. Not here: "the meaning of", "the beginning of", "the visit of" (owner, no object). Collected for the project.

import type { Range } from './clauses';
import { GERUND, kindOfNoun, kindOfVerb, verbForm } from './forms';
import { DETERMINERS, PREPOSITIONS } from './grammar-words';
import { isCapitalised, isName, type Word } from './words';

const DEEDS = `agreement: signing resumption ratification renewal restoration normalisation normalization reconciliation
legislation: passage adoption enactment repeal approval abolition amendment
sanction: lifting imposition tightening easing suspension expulsion seizure confiscation freezing blacklisting
conflict: killing assassination invasion bombing capture sinking destruction murder kidnapping overthrow toppling downing shelling shooting abduction massacre hijacking poisoning torture beheading stabbing siege occupation annexation liberation recapture sacking looting withdrawal deployment demolition interception ouster
trade: sale purchase acquisition takeover merger privatisation privatization nationalisation nationalization
economic: devaluation
appointment: appointment dismissal nomination election removal resignation inauguration firing ousting replacement
legal: arrest detention imprisonment conviction sentencing indictment acquittal prosecution impeachment extradition deportation execution trial jailing
disaster: death collapse crash explosion eruption outbreak drowning derailment
incident: disappearance discovery theft hijack hacking breach violation
travel: flight departure arrival return evacuation repatriation relocation
rupture: cancellation postponement closure severing dissolution disbanding breakup expiry termination abandonment
creation: release launch opening reopening establishment founding foundation formation inauguration unveiling publication completion construction introduction
aid: rescue delivery donation
refusal: rejection
action: theft transfer`;

const kinds = new Map(
  DEEDS.split('\n').flatMap((row) => {
    const [kind, nouns = ''] = row.split(': ');
    return nouns.split(' ').map((noun) => [noun, kind!] as const);
  }),
);
/** What is only wished, feared or spoken of: "called for the lifting of the ban", "talks on the release of hostages". */
const UNREAL = new Set(
  (
    'call demand urge seek propose consider plan oppose support want push press appeal ask request recommend discuss debate ' +
    'negotiate fear threaten warn prevent avoid block advocate favour favor back pledge promise vow hope expect await allow ' +
    'require talk negotiation discussion proposal prospect possibility risk chance idea importance need deadline condition ' +
    'preparation pressure opposition right aim intend'
  ).split(' '),
);
const UNREAL_REACH = 4;

/** Class of the deed that the noun at `i` names together with its object; null where it names none. */
export function deedKind(words: readonly Word[], i: number): string | null {
  const { lower, kind } = words[i]!;
  if (kind !== 'word' || words[i + 1]?.lower !== 'of') return null;
  const listed = kinds.get(lower);
  if (listed !== undefined) {
    const known = kindOfNoun(lower) ?? listed;
    return GENERAL.has(known) && lower !== 'release' && !isDefinite(words, i + 2) ? null : known;
  }
  const form = lower.endsWith('ing') ? verbForm(lower) : null;
  if (form === null || (form.is & GERUND) === 0 || isCapitalised(words[i]!) || !isDefinite(words, i + 2)) return null;
  const of = kindOfVerb(form.lemma);
  return of !== undefined && ACTS.has(of) && kindOfNoun(lower) === undefined ? of : null;
}

/** Goes on all the time without a certain object: "the sale of cars", "the creation of jobs". */
const GENERAL = new Set('trade economic legislation appointment creation action'.split(' '));
/** Classes whose verbs act on something, so that their -ing form takes it after "of": "the shelling of Tarn". */
const ACTS = new Set('conflict legislation agreement sanction legal trade appointment creation military'.split(' '));

/** "a balloon", "two men", "Tarn": the object of one deed, not of deeds in general. */
function isDefinite(words: readonly Word[], k: number): boolean {
  const word = words[k];
  if (word === undefined) return false;
  return DETERMINERS.has(word.lower) || word.kind === 'number' || isName(word) || word.proper || isCapitalised(word);
}

/** Whether the words before a phrase, or the verb it is the object of, only wish or speak of it. */
export function isUnreal(words: readonly Word[], { from }: Range, lemma: string | null): boolean {
  if (lemma !== null && UNREAL.has(lemma)) return true;
  if (!PREPOSITIONS.has(words[from - 1]?.lower ?? '')) return false;
  for (let k = from - 2; k >= Math.max(0, from - UNREAL_REACH); k--) {
    const { lower, kind } = words[k]!;
    if (kind === 'punctuation') return false;
    if (UNREAL.has(lower) || UNREAL.has(verbForm(lower)?.lemma ?? '') || UNREAL.has(lower.replace(/s$/, '')))
      return true;
  }
  return false;
}
