// Hypothesis (https://h.readthedocs.io/en/latest/api-reference/): rows as its search API and its exports write them.

import { isRaw, type Raw } from '../annotations/json';
import { comment, sorted, tag } from './bodies';
import { all, instantOf, rawOf, textOf } from './fields';
import { NotTaken, type Foreign } from './foreign';
import { wordsOf } from './selectors';

export function isHypothesisRow(item: Raw): boolean {
  return textOf(item['uri']) !== null && Array.isArray(item['target']);
}

/** Throws NotTaken for a reply, and for a note on a whole page. */
export function readRow(row: Raw, at: string, now: string): Foreign {
  if (all(row['references']).length > 0)
    throw new NotTaken('it answers another annotation and has no words of its own');
  const [target] = all(row['target']);
  const document = textOf(rawOf(target)['source']) ?? textOf(row['uri']);
  if (document === null) throw new NotTaken('it does not say which text it is about');
  const words = wordsOf(rawOf(target)['selector']);
  const key = textOf(row['id']);
  if (key === null) throw new NotTaken('it has no id');
  const id = `https://hypothes.is/a/${key}`;
  return { at, id, isNameless: false, document, words, record: recordOf(row, id, now), evidence: [] };
}

function recordOf(row: Raw, id: string, now: string): Raw {
  const created = instantOf(row['created']) ?? instantOf(row['updated']) ?? now;
  const modified = instantOf(row['updated']) ?? created;
  const text = textOf(row['text']);
  const tags = all(row['tags']).flatMap((one) => textOf(one) ?? []);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'assessing',
    created,
    modified,
    target: null,
    ...creatorOf(row),
    body: sorted([...(text === null ? [] : [comment(text)]), ...tags.map(tag)]),
    'dateline:history': [{ at: modified, what: 'imported' }],
    'dateline:imported': row,
  };
}

/** "acct:jane@hypothes.is" is Jane, where she told no other name. */
function creatorOf(row: Raw): Raw {
  const account = textOf(row['user']);
  const info = row['user_info'];
  const told = isRaw(info) ? textOf(info['display_name']) : null;
  if (account === null) return {};
  const name = told ?? account.replace(/^acct:/, '').split('@')[0]!;
  return { creator: { id: account, type: 'Person', name } };
}
