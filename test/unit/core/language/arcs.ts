// A tree as a parser may leave it, given word by word: the arc of a word after mending, or the verb group it heads.

import assert from 'node:assert/strict';
import { mendTrees, type Draft } from '../../../../src/core/language/mend';
import { lemmaOf } from '../../../../src/core/language/lemma';
import { PARTS_OF_SPEECH, RELATIONS, TAGS, type PartOfSpeech, type Tag } from '../../../../src/core/language/tagset';
import { verbGroups } from '../../../../src/core/language/verbs';
import { Words } from '../../../../src/core/language/words';
import { describeVerb } from '../../../../src/core/export/explanation';
import { read } from '../../../../src/core/reading/reading';

function draftOf(rows: readonly (readonly string[])[]): Draft {
  const none = (): Int32Array => new Int32Array(rows.length);
  const form = rows.map(([word = '']) => word);
  return {
    start: none(),
    end: none(),
    token: none(),
    sentence: none(),
    form,
    tag: Uint8Array.from(rows, ([, tag]) => TAGS.indexOf(tag as Tag)),
    pos: new Uint8Array(rows.length),
    head: Int32Array.from(rows, ([, , head]) => Number(head) - 1),
    relation: Uint8Array.from(rows, ([, , , relation]) => RELATIONS.findIndex((one) => one === relation)),
    margin: new Uint8Array(rows.length),
    lemma: rows.map(([word = '', tag]) => lemmaOf(word, tag as Tag)),
  };
}

/** The arc of a word after mending: "nsubj told", "root". */
function arcOf(tree: string, word: string): string {
  const draft = draftOf(tree.split(' ').map((row) => row.split('/')));
  mendTrees(draft);
  const i = draft.form.indexOf(word);
  const head = draft.head[i] ?? -1;
  return `${RELATIONS[draft.relation[i] ?? 0]}${head < 0 ? '' : ` ${draft.form[head]}`}`;
}

/** The tag of a word after mending. */
export const mendedTag = (tree: string, word: string, tag: Tag): Mocha.Test =>
  it(`${word}: ${tag}`, () => {
    const draft = draftOf(tree.split(' ').map((row) => row.split('/')));
    mendTrees(draft);
    assert.equal(TAGS[draft.tag[draft.form.indexOf(word)] ?? 0], tag);
  });

export const becomes = (tree: string, word: string, arc: string): Mocha.Test =>
  it(`${word}: ${arc}`, () => assert.equal(arcOf(tree, word), arc));

const partOf = (tag: string, relation: string): PartOfSpeech =>
  /^(?:VB|MD)/.test(tag) ? (relation.startsWith('aux') ? 'AUX' : 'VERB') : tag.startsWith('NN') ? 'NOUN' : 'X';

/** "past passive": the verb as the explanation of an analysis describes it; the tree is not mended. */
export const verbOf = (tree: string, word: string, expected: string): Mocha.Test =>
  it(`${word}: ${expected}`, () => {
    const rows = tree.split(' ').map((row) => row.split('/'));
    const draft = draftOf(rows);
    const text = draft.form.join(' ');
    const starts = draft.form.map((_, i) => draft.form.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
    const columns = {
      ...draft,
      start: Int32Array.from(starts),
      end: Int32Array.from(starts, (start, i) => start + (draft.form[i] ?? '').length),
      pos: Uint8Array.from(rows, ([, tag = '', , relation = '']) => PARTS_OF_SPEECH.indexOf(partOf(tag, relation))),
    };
    const verb = verbGroups(new Words(read({ id: '', text }), columns)).get(draft.form.indexOf(word));
    assert.equal(verb === undefined ? 'no verb' : describeVerb(verb), expected);
  });
