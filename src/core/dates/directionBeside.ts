// What the words right beside a time expression tell, for the tree often hangs it elsewhere. Back look "said Monday it will cut jobs",
// "the bodies found Monday will be flown home"; ahead look "called a strike for Friday", "is put off to Friday", "effective Friday".

import type { Clause } from '../language/clauses';
import type { Analysis } from '../language/language';
import { nominalGovernor } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import type { Span } from '../span';
import { accounts, announced, appointed, deferring, unforeseen, weekdays } from './directionWords';

/** The preposition before the expression, lower case. */
export function leadOf({ words }: Analysis, { start }: Span): string {
  const before = words.at(start) - 1;
  return /^(?:ADP|SCONJ)$/.test(words.pos(before)) ? words.lower(before) : '';
}

/** Words tell of a day to come, whatever the clause speaks of. */
export function isSetAhead(analysis: Analysis, word: number, lead: string, span: Span): boolean {
  return (
    isAppointedFor(analysis, word, lead, span) ||
    isForWeekday(analysis, word, lead) ||
    isEffective(analysis.words, span) ||
    isCalledFor(analysis, word, lead, span)
  );
}

/** "set a hearing for Monday", "the vote planned for May", "was moved to October"; not "moved to Kessin on Monday". */
function isAppointedFor({ words }: Analysis, word: number, lead: string, { start }: Span): boolean {
  if (lead !== 'for' && lead !== 'to') return false;
  const verbs = lead === 'for' ? appointed : deferring;
  const before = words.at(start) - 2;
  const governor = words.relation(word) === 'obl' ? words.head(word) : NONE;
  return [before, governor].some((at) => words.pos(at) === 'VERB' && verbs.has(withParticle(words, at)));
}

/** "put off", "move" */
function withParticle(words: Words, verb: number): string {
  const particle = words.child(verb, 'compound:prt');
  const both = `${words.lemma(verb)} ${words.lower(particle)}`;
  return particle !== NONE && deferring.has(both) ? both : words.lemma(verb);
}

/** "called a strike for Friday"; not "the figures for Monday", "fined for Monday's march". */
function isForWeekday({ words }: Analysis, word: number, lead: string): boolean {
  const opener = words.child(word, 'case');
  if (lead !== 'for' || !weekdays.has(words.lower(word)) || words.lower(opener) !== 'for') return false;
  return !accounts.has(words.lemma(opener - 1));
}

/** "The rule is effective Friday", "the ban, effective from May", "the ship, due Friday,"; not "was effective on Monday". */
function isEffective(words: Words, { start }: Span): boolean {
  let at = words.at(start) - 1;
  while (/^(?:as|of|from|on|by|in)$/.test(words.lower(at))) at--;
  return /^(?:effective|due)$/.test(words.lower(at)) && /^(?:,|is|are)$/.test(words.lower(at - 1));
}

/** "called for a protest Friday": who asks for it cannot have had it; not "called for calm on Friday". */
function isCalledFor({ words }: Analysis, word: number, lead: string, { start }: Span): boolean {
  if (lead !== '' && lead !== 'on') return false;
  const noun = words.at(start) - (lead === '' ? 1 : 2);
  const verb = words.head(noun);
  if (!announced.has(words.lemma(noun)) || words.relation(noun) !== 'obl' || words.head(word) !== verb) return false;
  const frame = words.lower(words.child(noun, 'case'));
  return frame === 'for' && /^(?:wanted|planned)$/.test(nominalGovernor(words.lemma(verb), '', frame) ?? '');
}

/** "is held after a shooting on Monday"; not "will speak after the vote on Friday" */
export function isAfterMishap({ words }: Analysis, lead: string, { start }: Span): boolean {
  if (lead !== '' && lead !== 'on' && lead !== 'in') return false;
  const noun = words.at(start) - (lead === '' ? 1 : 2);
  const opener = words.lower(words.child(noun, 'case'));
  return unforeseen.has(words.lemma(noun)) && /^(?:after|since|following)$/.test(opener);
}

/** The clause of the verb right before the expression, where that is another than the tree's: it is the one that is dated. */
export function clauseBeside(analysis: Analysis, word: number, lead: string, { start, end }: Span): Clause | null {
  const { words } = analysis;
  const verb = words.at(start) - (lead === '' ? 1 : 2);
  if ((lead !== '' && lead !== 'on') || words.pos(verb) !== 'VERB' || isGenitive(words, end)) return null;
  if (words.sentence(verb) !== words.sentence(word)) return null;
  const clause = analysis.clauseOf(verb);
  if (clause?.predicate !== verb) return null;
  // "was released Monday pending trial"
  const hasNoObject = clause.verb?.voice === 'passive' && words.head(word) > word;
  return hasNoObject || clause !== analysis.clauseOf(word) ? clause : null;
}

function isGenitive(words: Words, end: number): boolean {
  return /^['’]s?$/.test(words.lower(words.at(end)));
}
