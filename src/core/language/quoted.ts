// Which words stand between quotation marks. A quotation that nobody closes ends with its block.

import type { Words } from './words';

const OPENING = '“„«‟';
const CLOSING = '”»';

/** 1 for each word inside double marks, 0 for all others and for the marks. Single marks are left to the quotations room. */
export function quotedWords(words: Words): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let block = -1;
  let open = false;
  for (let i = 0; i < words.length; i++) {
    const here = words.prose.sentences[words.sentence(i)]?.block ?? -1;
    if (here !== block) [block, open] = [here, false];
    const mark = markOf(words.form(i), open);
    if (mark === null) quoted[i] = open ? 1 : 0;
    else open = mark === 'opens';
  }
  return quoted;
}

function markOf(form: string, open: boolean): 'opens' | 'closes' | null {
  if (form === '"' || form === "''" || form === '``') return open ? 'closes' : 'opens';
  if (form.length !== 1) return null;
  if (OPENING.includes(form)) return 'opens';
  return CLOSING.includes(form) ? 'closes' : null;
}
