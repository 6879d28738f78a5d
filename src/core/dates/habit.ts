// Hours that belong to no day: "was working from 6 a.m. to midnight", "The shop is open from 9 to 5"; not "met from 9 to 5",
// "will be open from 9 to 5".

import type { Analysis } from '../language/language';
import type { Span } from '../span';

/** From one hour to another, of what goes on or is done again and again. */
export function isHabitAt(analysis: Analysis, span: Span): boolean {
  const { words } = analysis;
  const start = startOfStretch(words.prose.view, span);
  const verb = start === null ? undefined : analysis.clauseOf(words.at(start))?.verb;
  if (!verb || verb.perfect || verb.modal !== '') return false;
  return verb.tense === 'present' || (verb.tense === 'past' && verb.progressive);
}

/** Where the first of "from … to …" stands, of which the span is an end. */
function startOfStretch(view: string, { start, end }: Span): number | null {
  const before = view.slice(Math.max(0, start - 30), start);
  if (/\bfrom $/i.test(before)) return /^ (?:to|until|till) /.test(view.slice(end, end + 7)) ? start : null;
  const opener = /\bfrom ([^.;]{1,16}|[^;]{1,12}[ap]\.m\.) (?:to|until|till) $/i.exec(before);
  return opener && start - before.length + opener.index + 'from '.length;
}
