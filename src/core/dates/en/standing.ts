// What is read for the sake of joining but is no time expression when it stays alone: "the morning show", "Johnnie Christmas".

import type { Token } from '../token';
import { after, before } from './guards';

/** "in the morning", "at night", "overnight"; not "the evening was long", "Sydney Morning Herald". */
function partStands(token: Token, view: string): boolean {
  const previous = before(view, token.start);
  if (token.capital && previous !== '' && !/^(?:in|at|by|on)$/i.test(previous)) return false;
  if (token.capital && /^\p{Lu}/u.test(after(view, token.end))) return false;
  const words = view.slice(token.start, token.end).toLowerCase();
  if (/^the /.test(words))
    return /^(?:in|during|on|by|into|until|through|throughout|since|before|after)$/i.test(previous);
  return (
    words === 'overnight' ||
    /^(?:at|by|before|after|until|since|from|around|toward|towards|in|during|just)$/i.test(previous)
  );
}

/** "at Christmas", not "Johnnie Christmas". */
function feastStands(token: Token, view: string): boolean {
  const previous = before(view, token.start);
  return (
    !/^\p{Lu}/u.test(previous) ||
    /^(?:In|At|On|By|Since|Last|This|Next|For|From|Every|Before|After|The|Until)$/.test(previous)
  );
}

export function stands(token: Token, view: string): boolean {
  const { meaning } = token;
  if (meaning?.kind === 'daypart' && !meaning.date) return partStands(token, view);
  if (meaning?.kind === 'calendar' && meaning.feast && meaning.year === undefined) return feastStands(token, view);
  return true;
}
