// Two sentences held together by a comma alone: "The boats are back in the strait, these trips have calmed the ports."
// Not after a phrase or a clause that only opens the sentence: "When the boats are back, these trips …", "Known to all, these …".

import type { Draft } from '../findings';
import { eachMatch, slipAt, type Checked } from './slip';

/** The comma and the start of the second sentence, which repeats nothing of the first but has a subject and verb of its own. */
const SECOND = /, (?:these|those|this|such) (?:\p{Ll}{3,20} ){1,2}(?:is|are|was|were|has|have|had|will)\b/gu;
const SENTENCE = /(?:^|[.!?]["”’)]?\s|\n)([^.!?\n]*(?:\b\p{Lu}\.[^.!?\n]*)*)$/u;
const FINITE = /\b(?:is|are|was|were|has|have|had|will)\b/;
/** Anything that may make the first part depend on the second, or the second part of what somebody says. */
const DEPENDS =
  /\b(?:when|whenever|while|if|as|although|though|because|since|after|before|until|unless|once|whether|whereas|despite|that|which|who|whom|whose|where|what|why|how|said|says|told|and|but|or|so|given)\b/i;
const SET_APART = /[“”"—–;:(]/;
const REACH = 300;
const SHORTEST = 25;

export function commaSplices(checked: Checked): Draft[] {
  const { seen } = checked;
  return eachMatch(seen, SECOND, (match) => {
    const first = SENTENCE.exec(seen.slice(Math.max(0, match.index! - REACH), match.index))?.[1]!.trim() ?? '';
    if (first.length < SHORTEST || !isSentence(first)) return null;
    const word = /[\p{L}\p{N}]{0,40}$/u.exec(first)![0];
    const start = match.index! - word.length;
    const end = match.index! + 2 + seen.slice(match.index! + 2).search(/ /);
    return slipAt(
      checked,
      { start, end },
      {
        type: 'punctuation',
        title: `A comma between two sentences: “${seen.slice(start, end)}”`,
        because: 'Both halves are whole sentences; a full stop or a semicolon belongs between them.',
      },
    );
  });
}

/** "China and Norland are seeking calm": begins with what acts, and has its verb. */
function isSentence(first: string): boolean {
  const lead = FINITE.exec(first);
  if (!lead) return false;
  const subject = first.slice(0, lead.index).trim();
  if (
    subject === '' ||
    /^(?:\p{L}+(?:ed|ing|wn|en)|in|on|at|by|for|from|with|to|of|under|over|during|according)\b/iu.test(subject)
  )
    return false;
  return !SET_APART.test(first) && !DEPENDS.test(first.replace(/^[^,]{0,60}?\band\b(?= (?:the )?\p{Lu})/u, ''));
}
