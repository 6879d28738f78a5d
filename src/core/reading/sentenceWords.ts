// Words that tell whether a full stop ends a sentence. Common English abbreviations and function words; our own lists.

/** Before a name or a number: the stop after these never ends a sentence. Lower case, without the stop. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen col maj lt sgt capt cpl adm cmdr rev hon amb pres st mt ft messrs brig pvt supt insp det ' +
    'sr. fr vs v cf e.g i.e viz approx dept univ gov lt.gov sens reps govs gens drs profs atty asst assoc dir ' +
    'secy treas ed eds trans incl excl esp resp govt intro cont'
  ).split(' '),
);

/** The stop after these ends no sentence before a number: "No. 4", "b. 1970". Lower case, without the stop. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos p pp b c d m r div ca circa art fig figs sec ch vol para cl'.split(' '),
);

/** Abbreviations that may stand last: they end a sentence only before a clear opening. Lower case, with the stop. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  (
    'inc. corp. ltd. co. llc. plc. bros. jr. sr. esq. etc. al. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ' +
    'mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. ave. blvd. rd. est. assn. intl. natl. min. max. sq. ' +
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. ' +
    'okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo.'
  ).split(' '),
);

/** Capitalised words that open a sentence and no name. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those It Its It's He His She Her They Their We Our You Your I I'm I've My There Here In On At By For From With " +
    'Without To As But And Or So Yet If When While Where What Who Why How After Before Since Until During Under Over Although Though ' +
    'Because However Meanwhile Moreover Nevertheless Also Still Then Now Today Yesterday Earlier Later Last Both Some Many Most ' +
    'Several Other Another Such No Not Neither Either Each Every All Any One Two Three According Despite Instead Even Only'
  ).split(' '),
);

/** Verbs that report words, as they follow a quotation and a name. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells added adds wrote writes replied replies exclaimed wondered shouted cried demanded tweeted ' +
    'posted quipped joked responded continued concluded insisted argued declared called yelled'
  ).split(' '),
);

/** Titles that open a sentence after an abbreviation; those of an office ("U.S. Sen. Ode") may go on with it. */
export const PERSONAL_TITLES: ReadonlySet<string> = new Set('Mr. Mrs. Ms. Mx. Dr. Prof. Messrs. Mr Mrs Ms'.split(' '));

/** Endings of streets, lower case, without the stop. */
export const STREETS: ReadonlySet<string> = new Set('ave blvd rd st ln ct pl sq pkwy hwy'.split(' '));

/** Who exclaims speaks of these. Lower case. */
export const EXCLAIMERS: ReadonlySet<string> = new Set('i we you he she it they us me him her them'.split(' '));
