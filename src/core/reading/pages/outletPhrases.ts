// Phrases in which pages name the outlet they belong to, each with the weight of its vote.
// Found: "© 2024 The Harbour Post", "The Harbour Post is part of Norland Media", "Ada Ruhl is a reporter at The Harbour Post".

import { Finder } from '../finder';

/** `words`: a line that fits has one of them, in lower case; where there are none the pattern alone decides. */
type Phrase = readonly [pattern: RegExp, weight: number, words: readonly string[]];

const NAME = "(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\p{N}&'.-]*(?: (?:of |& |and )?[\\p{Lu}\\d][\\p{L}\\p{N}&'.-]*){0,4}";
const WORDS_OF_ITS_OWN =
  'newsletters?|store|shop|app|staff|careers|services|podcasts?|archives?|events|magazine|press room|rss|mobile|e-?edition|radio|tv|video';
const OWN_WORDS =
  'newsletter|store|shop|app|staff|careers|services|podcast|archive|events|magazine|press room|rss|mobile|edition|radio|tv|video'.split(
    '|',
  );
/** Short lines, the first that fits. */
const VOTES: readonly Phrase[] = [
  [
    new RegExp(`^(?:(?:19|20)\\d\\d )?(?<name>${NAME})(?: ©(?= ?\\d|$)|,? [Aa]ll [Rr]ights [Rr]eserved)`, 'u'),
    2,
    ['©', 'rights'],
  ],
  [new RegExp(`(?:^|[|•·] ?)source: (?<name>${NAME})(?: \\|.*)?$`, 'iu'), 1.5, ['source: ']],
  [
    new RegExp(
      `^(?:about|follow|join(?: our)?|support|contact|advertise (?:on|with|in)|welcome to|popular on|why you can trust|subscribe to|` +
        `subscribers? (?:of|to)|sponsor|shop|get the best of|elsewhere on|originally published (?:on|in)) (?:the )?(?<name>${NAME})(?=$|'s\\b|[.,(|–-]| (?:on|in|newsletters?|via|staff)\\b)`,
      'iu',
    ),
    2,
    [
      'about',
      'follow',
      'join',
      'support',
      'contact',
      'advertise',
      'welcome',
      'popular',
      'why you',
      'subscribe',
      'sponsor',
      'shop',
      'get the best',
      'elsewhere',
      'originally',
    ],
  ],
  [
    new RegExp(
      `\\b(?:the|our|to|from|by|with) (?<name>${NAME})(?='s (?:free )?newsletters?| (?:free )?newsletters?| (?:daily )?app\\b)`,
      'iu',
    ),
    1.5,
    ['newsletter', ' app'],
  ],
  [
    new RegExp(
      `\\b(?:to|from|by|with|keep|support|supporting|enjoying|of|at) (?:the )?(?<name>${NAME})(?='s (?:[\\p{L}-]+ ){0,2}(?:newsletters?|journalism|reporting|coverage|readers|privacy|terms|apps?)\\b)`,
      'iu',
    ),
    2,
    ['newsletter', 'journalism', 'reporting', 'coverage', 'readers', 'privacy', 'terms', 'app'],
  ],
  [new RegExp(`^(?:get )?(?:even )?more from (?:the )?(?<name>${NAME}) [—–-]`, 'iu'), 1.5, ['more from']],
  [new RegExp(`^(?:more from|part of) (?:the )?(?<name>${NAME})$`, 'iu'), 1, ['more from', 'part of']],
  [new RegExp(`^(?<name>${NAME}) (?:${WORDS_OF_ITS_OWN})!?$`, 'iu'), 1, OWN_WORDS],
  [new RegExp(`(?:[,|–—-] |^)(?<name>${NAME})$`, 'u'), 0.6, []],
  [new RegExp(`^(?<name>${NAME})(?= [-–|] )`, 'u'), 0.6, [' - ', ' – ', ' | ']],
];

/** Sentences of any length, read in lines outside the article. */
const SENTENCES: readonly Phrase[] = [
  [
    new RegExp(`(?:copyright|©|\\(c\\))[\\s©\\d,–-]{0,30}(?:copyright[\\s©\\d,–-]{0,30})?(?<name>${NAME})`, 'iu'),
    3,
    ['copyright', '©', '(c)'],
  ],
  [
    new RegExp(
      `^(?<name>${NAME}) is (?:part of|supported by|owned by|published by|operated by|a (?:registered )?trademark|a division of|committed to|not responsible for)\\b`,
      'u',
    ),
    3.5,
    [' is '],
  ],
  [
    new RegExp(
      `\\b(?:writer|reporter|editor|correspondent|journalist|columnist|critic|producer) (?:at|for|with) (?:[Tt]he )?(?<name>${NAME})(?=[,.;]|$| (?:and|who|where|since|based|covering|in)\\b)`,
      'u',
    ),
    1.5,
    [' at ', ' for ', ' with '],
  ],
];

const ALL = [...SENTENCES, ...VOTES];
const SHORT_LINES = ALL.map(([, , words], i) => (words.length === 0 ? 1 << i : 0)).reduce((all, one) => all | one, 0);
const LONG_LINES = (1 << SENTENCES.length) - 1;

let finder: Finder | undefined;

/** Those of the phrases that may fit a line: most lines have none of their words. */
export function likelyPhrases(lower: string, isShort: boolean): readonly Phrase[] {
  const found = (finder ??= new Finder(ALL.map(([, , words]) => words))).in(lower);
  const likely = isShort ? found | SHORT_LINES : found & LONG_LINES;
  return likely === 0 ? NONE : (choices.get(likely) ?? choose(likely));
}

const NONE: readonly Phrase[] = [];
/** By the bits of what is likely; few of them occur. */
const choices = new Map<number, readonly Phrase[]>();

function choose(likely: number): readonly Phrase[] {
  const phrases = ALL.filter((_, i) => likely & (1 << i));
  choices.set(likely, phrases);
  return phrases;
}
