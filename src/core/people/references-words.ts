// Words that tell who acts in a sentence and whom a pronoun or description may stand for. Closed classes of English grammar
// and everyday role nouns, collected for the project.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const SINGULAR = new Map<string, 'he' | 'she'>([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

export const PLURAL = set('they them their themselves');

/** A clause begins after these, so what follows them acts. */
export const CLAUSE_OPENERS = set(
  'that as when while where after before since because if but though although whether until once neither both nor either ' +
    'so yet unless whereas how why what whom which then and or than',
);

/** Of the openers, those whose clause is not the main one. */
export const SUBORDINATORS = set(
  'that as when while where after before since because if though although whether until once unless whereas how why what ' +
    'whom which who than',
);

export const PREPOSITIONS = set(
  'with of to by between from for about on in at against into onto over under through among amid alongside near toward ' +
    'towards upon via without within beside behind like than despite during including across around beyond',
);

export const TELLING = set(
  'said says told added adds wrote writes asked replied stressed explained noted insisted warned argued continued',
);

/** Adverbs and the like that may stand before the pronoun that opens a sentence: "There, they …", "Later they …". */
export const LEAD_IN = set(
  'there here later then afterwards afterward earlier today yesterday meanwhile however but and yet so also still instead ' +
    'together finally eventually',
);

/** An unnamed person as subject ("a senior official told …") takes the pronouns that follow. */
export const STRANGERS = set(
  'official spokesman spokeswoman spokesperson man woman boy girl analyst expert resident witness professor teacher doctor ' +
    'nurse officer soldier student driver minister president leader lawyer judge source activist protester farmer worker ' +
    'researcher scientist economist diplomat mayor governor lawmaker senator victim suspect player coach manager owner ' +
    'mother father son daughter brother sister wife husband',
);

/** "the two …" is about people with one of these, about something else with any other noun ("the two countries"). */
export const PAIR_NOUNS = set(
  'leaders presidents ministers diplomats men women officials politicians candidates premiers chiefs rivals envoys ' +
    'negotiators statesmen counterparts secretaries heads senators governors lawmakers players',
);

export const TITLES = new Map<string, 'he' | 'she'>([
  ...['mr', 'mr.', 'sir', 'lord', 'king', 'prince', 'father', 'congressman', 'chairman', 'spokesman'].map(
    (word) => [word, 'he'] as const,
  ),
  ...['businessman', 'policeman', 'salesman', 'statesman', 'actor'].map((word) => [word, 'he'] as const),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame', 'queen', 'princess', 'madam', 'baroness'].map(
    (word) => [word, 'she'] as const,
  ),
  ...['congresswoman', 'chairwoman', 'spokeswoman', 'businesswoman', 'policewoman', 'actress'].map(
    (word) => [word, 'she'] as const,
  ),
]);

/** One word for the forms a nation's name takes before a role: "the Chinese president", "China's president". */
export const SAME_WORD = new Map<string, string>([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['us', 'american'],
  ['u.s.', 'american'],
  ['uk', 'british'],
  ['u.k.', 'british'],
]);
