import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFormat } from '../../../../src/core/article';
import { analyse, type Analysis } from '../../../../src/core/language/language';
import { openedAnalysis, openedProse, packed } from '../../../../src/core/language/packed';
import { read } from '../../../../src/core/reading/reading';
import { syntax } from '../../../support/knowledge';

function again(analysis: Analysis): Analysis {
  const { prose, columns } = structuredClone(packed(analysis));
  return openedAnalysis(openedProse(analysis.words.prose.text, prose), columns);
}

const analysisOf = (text: string, format: SourceFormat = 'text'): Analysis =>
  analyse(read({ id: 'a', text, format }), syntax);

/** All that rooms ask of an analysis, word by word. */
function answers(analysis: Analysis): unknown {
  const { words, tree, clauses, verbs, phrases } = analysis;
  const each = Array.from({ length: words.length }, (_, i) => [
    words.form(i) + words.lemma(i) + words.tag(i) + words.pos(i) + words.relation(i),
    [words.head(i), words.token(i), words.sentence(i), words.sureness(i), tree.from(i), tree.to(i)],
    analysis.clauseOf(i)?.index,
    analysis.phraseAt(i),
    analysis.factualityOfNoun(i),
  ]);
  return {
    prose: words.prose,
    each,
    clauses,
    facts: clauses.map((clause) => analysis.factualityOf(clause)),
    verbs,
    phrases,
  };
}

describe('a packed analysis', () => {
  const folder = join(__dirname, '../../../../samples');
  for (const name of readdirSync(folder).filter((one) => /\.(txt|md)$/.test(one)))
    it(`answers as before it was packed: ${name}`, () => {
      const analysis = analysisOf(readFileSync(join(folder, name), 'utf8'), name.endsWith('.md') ? 'markdown' : 'text');
      assert.deepEqual(answers(again(analysis)), answers(analysis));
    });

  it('answers so of typographic marks, of marks of Markdown, and of nothing', () => {
    for (const text of [
      '',
      '\n',
      'She didn’t **say** “[no](x.md)”.\n\n> `code` 3.5%',
      '---\ndate: 2024-05-16\n---\nRain.',
    ])
      for (const format of ['text', 'markdown'] as const) {
        const analysis = analysisOf(text, format);
        assert.deepEqual(answers(again(analysis)), answers(analysis));
      }
  });

  it('holds no copy of a text that reads as it stands', () => {
    assert.equal(packed(analysisOf('Rain fell on Oster.')).prose.view, null);
    assert.notEqual(packed(analysisOf('Rain didn’t fall.')).prose.view, null);
  });
});
