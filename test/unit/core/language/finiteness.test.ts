// Tags set right by the tree. Each sentence as a tagger and a parser may leave it: `word/TAG/head/relation`, heads counted from 1.

import assert from 'node:assert/strict';
import { Finiteness } from '../../../../src/core/language/finiteness';
import { guessOf } from '../../../../src/core/language/guesses';
import { Outline } from '../../../../src/core/language/outline';
import { MARGIN, sentenceView, setSentence } from '../../../../src/core/language/sentence';
import { PARTS_OF_SPEECH, RELATIONS, TAGS, type Relation, type Tag } from '../../../../src/core/language/tagset';
import { WordFacts } from '../../../../src/core/language/wordFacts';
import { hashText } from '../../../../src/core/language/hashing';

const tags = Uint8Array.from(TAGS.keys());
const pos = Uint8Array.from(TAGS, (tag) => PARTS_OF_SPEECH.indexOf(tag.startsWith('VB') ? 'VERB' : 'NOUN'));
const classOf = (tag: Tag): number => TAGS.indexOf(tag);
// "test" and "means" were seen as noun and as verb.
const candidates = [tags, Uint8Array.of(classOf('NN'), classOf('NNS'), classOf('VBP'), classOf('VBZ'))];
const words = new Map(['test', 'means'].map((word) => [hashText(word), 1]));
const finiteness = new Finiteness({ tags, pos, candidates });

/** The tags of the sentence once mended. */
function mended(sentence: string): string[] {
  const rows = sentence.split(' ').map((row) => row.split('/'));
  const view = sentenceView(new WordFacts({ words, finite: new Uint8Array(2) }), 30);
  setSentence(
    view,
    rows.map(([form = '']) => form),
  );
  const heads = new Int32Array(rows.length + 2 * MARGIN);
  rows.forEach(([, tag, head, relation], k) => {
    view.tag[k + MARGIN] = classOf(tag as Tag);
    view.guess[k + MARGIN] = guessOf(RELATIONS.indexOf(relation as Relation), false);
    heads[k + MARGIN] = head === '0' ? 0 : Number(head) + MARGIN - 1;
  });
  const outline = new Outline(30);
  outline.start(view, heads);
  const before = view.tag.slice();
  assert.equal(finiteness.mend(view, outline), before.join() !== view.tag.join());
  return rows.map((_, k) => TAGS[view.tag[k + MARGIN] ?? 0] ?? '');
}

function becomes(sentence: string, tag: Tag): Mocha.Test {
  const [word = ''] = /\S+(?=\/\w+\/\d+\/\S+\*)/.exec(sentence) ?? [];
  const place = sentence.split(' ').findIndex((row) => row.endsWith('*'));
  const name = sentence.replace(/\/\S+/g, '');
  return it(`${name}: ${word} ${tag}`, () => assert.equal(mended(sentence.replace('*', ''))[place], tag));
}

describe('a participle with a subject and no auxiliary', () => {
  becomes('Parliament/NNP/2/nsubj authorized/VBN/0/root* him/PRP/2/obj', 'VBD');
  becomes('Ode/NNP/2/nsubj:pass composed/VBN/0/root* a/DT/4/det song/NN/2/obj', 'VBD');
  becomes('aid/NN/0/root that/WDT/4/obj parliament/NN/4/nsubj authorized/VBN/1/acl:relcl*', 'VBD');
  becomes('It/PRP/2/nsubj works/VBZ/0/root as/IN/5/mark she/PRP/5/nsubj intended/VBN/2/advcl*', 'VBD');
  becomes('It/PRP/2/nsubj fell/VBD/0/root and/CC/4/cc hurt/VBN/2/conj* Ode/NNP/4/obj', 'VBD');

  // With an auxiliary of its own or of the verb that it is joined to.
  becomes('Ode/NNP/3/nsubj:pass was/VBD/3/aux:pass authorized/VBN/0/root*', 'VBN');
  becomes('It/PRP/3/nsubj has/VBZ/3/aux hit/VBN/0/root and/CC/5/cc hurt/VBN/3/conj* Ode/NNP/5/obj', 'VBN');
  // Headlines, reduced clauses, absolutes, and forms that are participles alone.
  becomes('Two/CD/2/nummod workers/NNS/3/nsubj:pass injured/VBN/0/root* in/IN/5/case fire/NN/3/obl', 'VBN');
  becomes('letters/NNS/0/root sent/VBN/1/acl* home/RB/2/advmod', 'VBN');
  becomes('It/PRP/2/nsubj ended/VBD/0/root with/IN/5/mark Ode/NNP/5/nsubj:pass arrested/VBN/2/advcl*', 'VBN');
  becomes('we/PRP/2/nsubj seen/VBN/0/root* it/PRP/2/obj', 'VBN');
});

describe('an infinitive with a subject', () => {
  becomes('Cyclones/NNS/2/nsubj gather/VB/0/root* strength/NN/2/obj', 'VBP');
  becomes('we/PRP/3/nsubj just/RB/3/advmod hit/VB/0/root* it/PRP/3/obj', 'VBP');
  becomes('She/PRP/2/nsubj hit/VB/0/root* it/PRP/2/obj', 'VBD');
  becomes('men/NNS/0/root who/WP/3/nsubj raise/VB/1/acl:relcl* cattle/NNS/3/obj', 'VBP');
  becomes('We/PRP/2/nsubj raise/VBP/0/root food/NN/2/obj ,/,/5/punct patrol/VB/2/conj* streets/NNS/5/obj', 'VBP');

  becomes('We/PRP/3/nsubj will/MD/3/aux raise/VB/0/root* food/NN/3/obj', 'VB');
  becomes('Let/VB/0/root them/PRP/3/nsubj gather/VB/1/ccomp* strength/NN/3/obj', 'VB');
  becomes('They/PRP/2/nsubj insist/VBP/0/root that/IN/5/mark he/PRP/5/nsubj stay/VB/2/ccomp*', 'VB');
  becomes('time/NN/0/root for/IN/5/mark ships/NNS/5/nsubj to/TO/5/mark gather/VB/1/acl*', 'VB');
});

describe('a noun with a subject', () => {
  becomes('Now/RB/3/advmod we/PRP/3/nsubj test/NN/0/root* whether/IN/6/mark it/PRP/6/nsubj sinks/VBZ/3/ccomp', 'VBP');
  becomes('The/DT/2/det word/NN/3/nsubj means/NNS/0/root* change/NN/3/obj', 'VBZ');

  becomes('They/PRP/3/nsubj are/VBP/3/cop means/NNS/0/root*', 'NNS');
  becomes('Ministers/NNS/3/nsubj on/IN/3/case test/NN/0/root*', 'NN');
  becomes('Ministers/NNS/2/nsubj means/NNS/0/root*', 'NNS');
  // Never seen as a verb.
  becomes('we/PRP/2/nsubj friends/NN/0/root*', 'NN');
});

describe('a sentence without a verb', () => {
  becomes('The/DT/4/det old/JJ/4/amod ferry/NN/4/compound sank/NN/0/root*', 'VBD');

  becomes('The/DT/3/det red/JJ/3/amod rose/NN/0/root*', 'NN');
  becomes('Ode/NNP/2/nsubj left/VBD/0/root sank/NN/2/obj*', 'NN');
});

describe('a noun with its owner', () => {
  becomes('Ode/NNP/2/nsubj began/VBD/0/root her/PRP/2/obj test/VB/2/xcomp*', 'NN');
  becomes('Ode/NNP/2/nsubj began/VBD/0/root her/PRP/2/obj* test/VB/2/xcomp', 'PRP$');
  // "let her test it": what she may do.
  becomes('Ode/NNP/2/nsubj let/VBD/0/root her/PRP/2/obj test/VB/2/xcomp*', 'VB');
  // Never seen as a noun.
  becomes('Ode/NNP/2/nsubj began/VBD/0/root her/PRP/2/obj go/VB/2/xcomp*', 'VB');
});
