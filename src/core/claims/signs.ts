// What makes a clause checkable, as rows: kind, words that show it, the reason a reader sees, and how much checking it matters.

import type { ClaimKind } from '../article';

export interface Sign {
  readonly kind: ClaimKind;
  readonly words: RegExp;
  readonly because: string;
  readonly worth: number;
}

const MEASURE = 'percent|per cent|%|percentage points?';
const MONEY = 'dollars?|euros?|pounds?|yuan|yen|rubles?|roubles?|rupees?|francs?';
const SMALL = 'three|four|five|six|seven|eight|nine|ten';
const LARGE =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |several )?(?:hundred|thousand|million|billion|trillion|dozen)s?';
/** Not from the middle of a number on: a thousand figures in a row would be tried from each of them. */
const FIGURES = String.raw`(?=\d)(?<!\d[.,]*)\d[\d,.]*`;
/** "two" counts what everybody knows ("two sides") too often to stand alone. */
const COUNT = `two|${SMALL}|${LARGE}`;
const PLURAL = String.raw`\p{L}+s|people|\p{L}*men|\p{L}*women|children|police|troops|fish|sheep|cattle`;

/** "the first", "his first", "the country's first": not "at first", "FIRST Robotics", "first he went". */
const OWNER = String.raw`(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|'s|s') (?:\p{L}+[- ]){0,2}?`;
const SPAN = String.raw`(?:more than |over |nearly |almost |about |the past |the last )?[\p{L}\d-]+ (?:years?|decades?|months?|weeks?|centur(?:y|ies))`;

/** In order of strength; the first that fits names the clause. */
export const signs: readonly Sign[] = [
  {
    kind: 'superlative',
    words: new RegExp(
      String.raw`\b${OWNER}(?:first|only)(?: (?!place\b|half\b|step\b|round\b|day\b|week\b)[^\s.;,]+){1,10}? (?:since|in (?:${SPAN})|in history|ever|(?<!set |due |about |is |are )to (?:be|visit|win|reach|hold|meet|become|land|lead|serve|sign|enter|set|travel|address|speak|join|receive|make|cross|fly|play|die)\b)`,
      'u',
    ),
    because: 'says first in a span of time',
    worth: 0.8,
  },
  {
    kind: 'superlative',
    words: new RegExp(
      String.raw`\b(?:for the first time|first[- ]ever|${OWNER}first(?: [^\s.;,]+){0,3}? (?:visit|trip|talks|meeting|summit|speech|appearance|interview|victory|win|defeat|title|goal|flight|test|contact|victim|case|death|arrest|conviction)s?)\b`,
      'u',
    ),
    because: 'says it was the first',
    worth: 0.65,
  },
  {
    kind: 'superlative',
    words: /\b(?:never before|unprecedented|record[- ](?:high|low|breaking)|a record|all[- ]time (?:high|low))\b/i,
    because: 'says it has not happened before',
    worth: 0.7,
  },
  {
    kind: 'superlative',
    words:
      /\b(?:the|world's|country's|nation's|'s) (?:(?:second|third|fourth|fifth)[- ])?(?<!(?:one of|among|some of) (?:the )?(?:\p{L}+'s )?)(?!(?:latest|newest|best|interest|forest|request|west|rest|test|guest|east|nearest|honest|chest|arrest|protest|contest|suggest|invest|harvest|manifest|priest|nest|quest|forest)\b)(?:\p{Ll}{2,}iest|\p{Ll}{3,}est|most \p{Ll}{4,}|least \p{Ll}{4,})\b/iu,
    because: 'says it leads or trails all others',
    worth: 0.7,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:(?:more|less|fewer|higher|lower|larger|smaller|greater|faster|slower|older|younger|longer|shorter|bigger|worse|better|earlier|later)(?: (?!to\b)[\p{L}-]+){0,3} than (?!\d|(?:a |one )?(?:hope|ever|never|words|usual|expected|before|half|two|three|four|five|six|seven|eight|nine|ten|twenty|\w+ty|hundred|thousand|million|dozen|minute|hour|day|week|month|year)\b)|twice as|three times|compared (?:to|with)|up from|down from|as (?:many|much|high|low|large) as|outnumber\w*|exceed\w*|overt(?:ook|ake\w*)|doubl(?:ed|ing)|tripl(?:ed|ing)|halved)\b/iu,
    because: 'compares two things',
    worth: 0.6,
  },
  {
    kind: 'number',
    words: new RegExp(
      String.raw`\b(?:${COUNT}|${FIGURES})\s(?:\p{L}[\p{L}'-]*\s){0,4}(?:killed|dead|died|wounded|injured|missing|drowned|arrested)\b`,
      'iu',
    ),
    because: 'counts the dead, the hurt or the held',
    worth: 0.7,
  },
  {
    kind: 'number',
    words: new RegExp(
      String.raw`(?:[$£€¥]\s?\d|${FIGURES}\s?(?:${MEASURE}|${MONEY}|million|billion|trillion)|\b(?:${COUNT}) (?:${MEASURE}|${MONEY}))`,
      'i',
    ),
    because: 'gives a figure',
    worth: 0.65,
  },
  {
    kind: 'number',
    words:
      /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:\p{Ll}+ )?(?:visit|trip|time|meeting|term|summit|attempt|attack|round|day|week|month|year|victory|win|defeat|death|case|goal|child)\b/iu,
    because: 'counts how often it happened',
    worth: 0.6,
  },
  {
    kind: 'number',
    words: new RegExp(
      String.raw`\b(?:${COUNT}|\d+)[- ](?:point|member|day|week|month|year|hour|nation|country|party|page|story|mile|seat|man|person|way|part)\b(?![- ](?:old|ago|later|before|earlier)\b)`,
      'i',
    ),
    because: 'gives a number',
    worth: 0.5,
  },
  {
    kind: 'number',
    words: new RegExp(String.raw`\b(?:${LARGE}|${FIGURES}\d)\s(?:\p{L}[\p{L}'-]*\s){0,2}(?:${PLURAL})\b`, 'iu'),
    because: 'gives a number',
    worth: 0.55,
  },
  {
    kind: 'number',
    words: new RegExp(String.raw`\b(?:${SMALL}|\d)\s(?:\p{L}[\p{L}'-]*\s){0,2}(?:${PLURAL})\b`, 'iu'),
    because: 'gives a number',
    worth: 0.45,
  },
  {
    kind: 'number',
    words:
      /\b(?:a dozen|half of|a (?:third|quarter|fifth|tenth) of|two[- ]thirds|three[- ]quarters|a majority of|most of the)\b/i,
    because: 'gives a share or a count',
    worth: 0.5,
  },
  {
    kind: 'causal',
    words:
      /\b(?:because of|due to|led to|leading to|caused|causing|as a result|resulted in|resulting in|result of|triggered|sparked|prompted|stemmed from|owing to|thanks to|blamed (?:for|on)|contributed to|gave rise to|brought about)\b/i,
    because: 'says what caused what',
    worth: 0.45,
  },
];

/** Words of what may come or ought to be: nothing to check yet. "May" is a month. */
export const notYet =
  /\b(?:will|would|could|might|may|shall|should|ought to|must|expected to|is set to|are set to|set to|likely|unlikely|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) (?:to|that|for)|aim(?:s|ed|ing)? to|intend\w* to|want(?:s|ed)? to|seek(?:s|ing)? to|propos\w+|[Pp]ossibl[ey]|[Pp]erhaps|[Ii]f|[Ww]hether|expects?|planned for|(?:is|are) planned|scheduled|upcoming|forthcoming|possible)\b/;

/** Words of taste and of one's own mind. "The best meal" is nobody's to check. */
export const opinion =
  /\b(?:I think|I believe|I feel|in my (?:view|opinion)|we believe|I hope|we hope|beautiful|wonderful|terrible|horrible|disgraceful|shameful|amazing|awesome|fantastic|great(?:est)?|best|worst|unfortunately|hopefully|important|happy|sad|proud)\b/i;

/** Forms that tell of something done: "arrived", "met", "took". */
export const pastTense =
  /\b(?:was|were|had|did|met|held|took|began|came|went|won|lost|became|led|left|made|said|told|sent|built|broke|fell|rose|grew|shot|struck|sank|spoke|wrote|fought|gave|got|paid|sold|bought|brought|ran|flew|drew|died|(?!need|indeed|feed|speed|seed|breed|exceed|proceed|succeed|committed|concerned|interested|hundred|sacred)\p{Ll}{2,}ed)\b/u;
