// Arcs that no frame of their verb allows, set right: what verbs take (vocabulary/) is known better than a parser guesses.
// Each rule changes one kind of arc, and was kept because it makes more arcs right than wrong on trees that trained nothing, or none
// wrong and sentences right that would say something false of somebody.

import {
  accusedOf,
  asTold,
  barelyToldOf,
  calledOn,
  catenativeClause,
  contentBeside,
  contentOfNoun,
  objectControl,
  perfect,
  pronounClause,
  saidOfNoun,
  sayingBeside,
  toldAgain,
  toldClause,
  toldOnDay,
  toldPerson,
} from './mendComplements';
import { asSpeaking, bareObject, openedClause, subjectOfAuxiliary, timeObject } from './mendArguments';
import {
  conditionInFront,
  conditionUnderHad,
  contentBefore,
  contentOfNounAbove,
  hadInFront,
  tellingBeside,
  verbBehindRelative,
  verbOnceForBoth,
} from './mendParted';
import { labelBefore, sameOnceMore, whoBeside } from './mendAsides';
import { ageAlone, ageBehindName, namedTwice, openerOfPhrase, phraseInside, verbBetweenNouns } from './mendNominals';
import { pastOfOne, pastWithSubject } from './mendTags';
import { Mender, type Draft } from './mender';
import {
  bareNounBefore,
  behindAdverbial,
  behindParticiple,
  chargedInCourt,
  clauseAtRoot,
  dayBefore,
  joinedSubject,
  listenerBehind,
  nestedSubject,
  nounAndObject,
  participleAtRoot,
  participleBehind,
  speakerAtEnd,
  speakerBehind,
} from './mendOrphans';
import {
  finiteUnderNoun,
  openingParticiple,
  phraseOfParticiple,
  reducedRelative,
  sharedPassive,
  turnedPassive,
} from './mendReduced';
import {
  addressedSubject,
  dayBeforeDash,
  dueBeforeVerb,
  dueTo,
  frontedPlace,
  lentSubject,
  personTold,
  subjectBefore,
  nameInRelative,
  subjectExplained,
  titledName,
  twoSubjects,
  verbUnderNoun,
} from './mendSubjects';

export type { Draft } from './mender';

type Rule = (tree: Mender, word: number) => void;

/** In order: later rules see what earlier ones set right. */
export const MENDING: Readonly<Record<string, Rule>> = {
  subjectOfAuxiliary,
  openerOfPhrase,
  phraseInside,
  openedClause,
  timeObject,
  nounAndObject,
  labelBefore,
  titledName,
  dayBefore,
  dayBeforeDash,
  verbBetweenNouns,
  nestedSubject,
  verbOnceForBoth,
  verbBehindRelative,
  verbUnderNoun,
  subjectBefore,
  hadInFront,
  conditionInFront,
  conditionUnderHad,
  tellingBeside,
  openingParticiple,
  perfect,
  saidOfNoun,
  listenerBehind,
  objectControl,
  catenativeClause,
  accusedOf,
  calledOn,
  sayingBeside,
  toldAgain,
  toldClause,
  toldPerson,
  toldOnDay,
  contentOfNoun,
  contentOfNounAbove,
  contentBeside,
  contentBefore,
  lentSubject,
  personTold,
  frontedPlace,
  twoSubjects,
  nameInRelative,
  subjectExplained,
  reducedRelative,
  participleBehind,
  phraseOfParticiple,
  finiteUnderNoun,
  turnedPassive,
  sharedPassive,
  chargedInCourt,
  participleAtRoot,
  clauseAtRoot,
  joinedSubject,
  bareNounBefore,
  behindAdverbial,
  behindParticiple,
  speakerBehind,
  speakerAtEnd,
  sameOnceMore,
  whoBeside,
  bareObject,
  dueBeforeVerb,
  dueTo,
  asSpeaking,
  asTold,
  barelyToldOf,
  pronounClause,
  namedTwice,
  pastOfOne,
  pastWithSubject,
  ageAlone,
  ageBehindName,
  addressedSubject,
};

/** Changes heads and relations in place, in linear time. */
export function mendTrees(columns: Draft, rules: readonly Rule[] = Object.values(MENDING)): void {
  const tree = new Mender(columns);
  for (const rule of rules) for (let i = 0; i < columns.head.length; i++) rule(tree, i);
}
