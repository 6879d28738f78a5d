// A word that cannot be the one that was meant: "Foreign Minister spokesperson", "between 2010 to 2015", "a island".

import type { Draft } from '../findings';
import { eachMatch, slipAt, type Checked } from './slip';

export function wrongWords(checked: Checked): Draft[] {
  return [
    ...ministerSpokespeople(checked),
    ...openRanges(checked),
    ...articlesBeforeVowels(checked),
    ...PHRASES.flatMap((row) => wrongPhrases(checked, row)),
  ];
}

/** Words that only a slip puts side by side. The pattern has the wrong word in a group of its own. */
interface Phrase {
  readonly pattern: RegExp;
  readonly right: string;
  readonly because: string;
}

const PHRASES: readonly Phrase[] = [
  {
    // "more then ten"; not "more, then", "no more then than now".
    pattern:
      /\b(?:more|less|fewer|greater|larger|smaller|higher|lower|rather|other|better|worse|earlier|later) (then) (?=(?:an?|the|\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|half|any|ever|expected)\b)/gi,
    right: 'than',
    because: 'A comparison takes “than”.',
  },
  {
    pattern: /\b(?:could|should|would|must|might) (of) (?=(?!course\b)[a-z]+(?:ed|en|ne|wn|t|d)\b)/gi,
    right: 'have',
    because: '“of” stands where “have” was heard.',
  },
  {
    // "at a time as tensions rise"; not "at such a time as", "at a time as late as".
    pattern: /\bat a time (as) (?=(?!late\b|early\b|good\b|soon\b)\p{L}+ (?!as\b))/giu,
    right: 'when',
    because: '“At a time” goes on with “when”.',
  },
  {
    pattern: /(?<=^|[.!?]["”’)]?\s|, )(Their) (?=(?:is|are|was|were|has been|have been)\b)/gim,
    right: 'there',
    because: '“There is”, but “their boats”.',
  },
  {
    pattern: /\b(there) (?=own\b(?! (?:is|are|was|were|an?|the|no)\b))/gi,
    right: 'their',
    because: 'What is owned is “their own”.',
  },
  {
    pattern: /\b(?:the|an?) (fist) (?=(?:time|day|visit|round|meeting|half|quarter|year)\b)/gi,
    right: 'first',
    because: 'A letter is missing.',
  },
];

function wrongPhrases(checked: Checked, { pattern, right, because }: Phrase): Draft[] {
  return eachMatch(checked.seen, pattern, (match) => {
    const word = match[1]!;
    const start = match.index! + match[0].lastIndexOf(word);
    const replacement = /^\p{Lu}/u.test(word) ? right[0]!.toUpperCase() + right.slice(1) : right;
    return slipAt(
      checked,
      { start, end: start + word.length },
      { type: 'wrong-word', title: `“${word}” for “${replacement}”`, because, replacement },
    );
  });
}

const SPOKESPERSON =
  /\b(?!(?:Prime|First|Chief|Deputy|State)\b)(\p{Lu}\p{Ll}{2,20})(?:['’]s)? (Minister) spokes(?:man|woman|person|people)\b/giu;

/** Somebody speaks for a ministry; certain where the article names that ministry. "The minister's spokesman" is right. */
function ministerSpokespeople(checked: Checked): Draft[] {
  return eachMatch(checked.seen, SPOKESPERSON, (match) => {
    const [whole, field, word] = match as unknown as [string, string, string];
    if (!namesMinistry(checked.seen, field)) return null;
    const start = match.index! + whole.indexOf(word, field.length);
    const right = word.replace(/er$/, 'ry').replace(/ER$/, 'RY');
    return slipAt(
      checked,
      { start, end: start + word.length },
      {
        type: 'wrong-word',
        title: `“${word}” for “${right}”`,
        because: `Spokespeople speak for the ministry, which the article also names.`,
        replacement: right,
      },
    );
  });
}

function namesMinistry(text: string, field: string): boolean {
  return new RegExp(String.raw`\b${field} ministry\b|\bministry (?:of|for) (?:\p{L}+ ){0,2}?${field}\b`, 'iu').test(
    text,
  );
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const POINT = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}|\d{4}|${MONTH})`;
const OPEN_RANGE = new RegExp(String.raw`\b[Bb]etween (${POINT}) (to|until) (?:${POINT}|\d{1,2})\b(?! and\b)`, 'gu');

/** "between May 4 to 6": a range after "between" takes "and". */
function openRanges(checked: Checked): Draft[] {
  return eachMatch(checked.seen, OPEN_RANGE, (match) => {
    const [whole, first, word] = match as unknown as [string, string, string];
    const start = match.index! + whole.indexOf(` ${word} `, whole.indexOf(first) + first.length) + 1;
    return slipAt(
      checked,
      { start, end: start + word.length },
      {
        type: 'wrong-word',
        title: `“between … ${word}” for “between … and”`,
        because: 'A range that begins with “between” takes “and”.',
        replacement: 'and',
      },
    );
  });
}

/**
 * Small letters only: "Hepatitis A is", "vitamin A and". "one", "use", "unanimous", "eu-", "ewe" begin with a consonant sound; a word
 * of grammar after "a" ("plan a is", "a in") means that the "a" is another slip, or a letter.
 */
const BEFORE_VOWEL =
  /(?<![\p{L}\p{N}’'.-])a (?!(?:and|as|at|an|any|are|all|am|if|in|is|it|its|of|off|on|or|our|out|over|up|us)\b)(?=(?:[ai]|e(?!u|we)|o(?!n(?:ce|e)|ui)|u(?:n(?![aio])|p|l(?!u)|r(?![aio])))\p{Ll}{2})(\p{Ll}+)(?![\p{L}’'-])/gu;

function articlesBeforeVowels(checked: Checked): Draft[] {
  return eachMatch(checked.seen, BEFORE_VOWEL, (match) =>
    slipAt(
      checked,
      { start: match.index!, end: match.index! + match[0].length },
      {
        type: 'wrong-word',
        title: `“${match[0]}” for “an ${match[1]!}”`,
        because: `Before “${match[1]!}” the article is “an”.`,
        replacement: `an ${match[1]!}`,
      },
    ),
  );
}
