// When and before whom something was said or done, as the clause and the phrase that opens it tell.

import type { DateExpression } from '../article';
import { openingOf, type Clause, type Range } from './clauses';
import { kindOfVerb } from './forms';
import { TELLINGS } from './lexicon';
import { dateIn, fineness } from './when';
import type { Word } from './words';

/** The clause's own date, else that of the phrase that opens it. */
export function ownDate(words: readonly Word[], clauses: readonly Clause[], clause: Clause): DateExpression | null {
  const perfect = clause.predicate.tense === 'perfect';
  const after = dateIn(words, { from: clause.predicate.first, to: toldIn(words, clause) }, perfect);
  const before = dateIn(words, clause.subject, perfect);
  const own = after !== null && (before === null || fineness(after) >= fineness(before)) ? after : before;
  if (own !== null) return own;
  const opening = openingOf(clauses, clauses.indexOf(clause));
  return opening === null ? null : dateIn(words, opening, false);
}

/** A telling verb's own words end where its clause of content begins: "insisted | that it be done by Friday". */
function toldIn(words: readonly Word[], clause: Clause): number {
  const { lemma, head } = clause.predicate;
  if (!TELLINGS.has(kindOfVerb(lemma) ?? '')) return clause.to;
  for (let i = head + 1; i < clause.to; i++) if (/^(?:that|whether|how|why|what)$/.test(words[i]!.lower)) return i;
  return clause.to;
}

const OCCASIONS = new Set(
  (
    'reporters journalists press news interview conference briefing meeting talks speech summit hearing ceremony statement ' +
    'letter address remarks readout parliament congress television radio twitter rally question questions visit'
  ).split(' '),
);

/** "told reporters", "at a press conference", "on Friday", also in the phrase that opens the clause. */
export function hasOccasion(words: readonly Word[], clauses: readonly Clause[], clause: Clause): boolean {
  const opening = openingOf(clauses, clauses.indexOf(clause));
  for (let i = opening?.from ?? clause.from; i < clause.to; i++) {
    const { lower, quoted, date } = words[i]!;
    if (quoted) continue;
    if (OCCASIONS.has(lower)) return true;
    if (date !== null && date.type !== 'DURATION' && /^(?:on|in)$/.test(words[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Verbs that go on telling and name no matter of their own. */
const PLAIN = new Set('say tell add note claim write state explain continue reply answer comment remark go'.split(' '));

/** How a statement goes on from the one before, see Draft. */
export function resumptionOf(words: readonly Word[], clause: Clause, sentence: Range): 'on' | 'anew' | null {
  const { first, head, lemma } = clause.predicate;
  if (PLAIN.has(lemma)) return 'on';
  if (words.slice(sentence.from, first).some(({ quoted }) => quoted)) return 'on';
  if (words.slice(clause.subject.from, head + 2).some(({ lower }) => /^(?:also|separately|meanwhile)$/.test(lower)))
    return 'anew';
  return words.slice(clause.subject.from, first).some(({ lower }) => /^(?:he|she|they)$/.test(lower)) ? 'on' : null;
}

const ENDS = new Set('cap conclude end finish wrap close complete round'.split(' '));
const STAYS = new Set('visit trip tour stopover stay'.split(' '));

/** "capped his visit", "concluded her tour". */
export function isClosing(words: readonly Word[], { predicate, to }: Clause): boolean {
  if (!ENDS.has(predicate.lemma)) return false;
  for (let i = predicate.head + 1; i < Math.min(to, predicate.head + 6); i++) {
    if (STAYS.has(words[i]!.lower)) return true;
  }
  return false;
}

/** Where what is told begins: "that …", "about …", a quotation; places and people there are no part of the telling. */
export function contentStart(words: readonly Word[], { predicate, to }: Clause): number {
  for (let i = predicate.head + 1; i < to; i++) {
    if (words[i]!.quoted || /^(?:that|whether|how|why|what|since|about|[“":])$/.test(words[i]!.lower)) return i;
  }
  return to;
}
