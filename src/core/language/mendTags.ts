// Tags of verbs that their subject shows to be wrong.

import { irregularLemma } from './irregular';
import type { Mender } from './mender';

/** "Kestria | beat Sarova": one does not "beat", so it is the past. "They beat" may be either. */
export function pastOfOne(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'VBP' || irregularLemma(tree.form(i), 'VBD') !== tree.form(i)) return;
  const [subject, ...others] = tree.children(i, 'nsubj');
  if (subject === undefined || others.length > 0 || !/^NNP?$/.test(tree.tag(subject))) return;
  if (subject < i && tree.children(subject, 'conj').length === 0) tree.retag(i, 'VBD');
}

/** "He said: Oduya | left.": who has a subject of its own and no auxiliary is finite. */
export function pastWithSubject(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'VBN' || !/^(?:root|ccomp|conj|parataxis|acl:relcl)$/.test(tree.relation(i))) return;
  const form = tree.form(i);
  if (!form.endsWith('ed') && irregularLemma(form, 'VBD') === undefined) return;
  if (tree.children(i, 'aux', 'aux:pass', 'cop').length > 0) return;
  if (tree.children(i, 'nsubj').some((subject) => subject < i)) tree.retag(i, 'VBD');
}
