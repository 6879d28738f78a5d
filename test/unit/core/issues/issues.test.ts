import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findIssues } from '../../../../src/core/issues/issues';
import { defaultTaxonomy, type Taxonomy } from '../../../../src/core/issues/taxonomy';
import { read } from '../../../../src/core/reading/reading';

/** The mentions in [brackets], each found with the id, and no other mention anywhere. */
function names(id: string, marked: string, taxonomy: Taxonomy = defaultTaxonomy): void {
  const text = marked.replace(/[[\]]/g, '');
  const found = findIssues(read({ id: 'test', text }), taxonomy);
  const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map((mention) => mention[1]);
  assert.deepEqual(
    found.filter((issue) => issue.id === id).flatMap(({ mentions }) => mentions.map((mention) => mention.text)),
    expected,
    marked,
  );
  for (const { mentions } of found)
    for (const { start, end, text: words } of mentions) assert.equal(text.slice(start, end), words);
}

/** No issue at all. */
function silent(text: string): void {
  assert.deepEqual(findIssues(read({ id: 'test', text }), defaultTaxonomy), [], text);
}

describe('issues of the default taxonomy', () => {
  it('finds trade, and not what only sounds like it', () => {
    names('trade', 'Norland and Sudmark spoke about [trade] and a wider [trade deal].');
    names('trade', 'The minister praised the [level playing field] and the [WTO rules].');
    names('trade', 'A gap in [economic and trade relations] remains.');
    names('strikes', 'The [trade union] called a walkout at noon.'.replace('walkout', '[walkout]'));
    names('trade', 'They traded insults, and the trade union said so. Old trade secrets were kept.');
    silent('He learned the tricks of the trade from a baker by trade.');
    silent('She works at the World Trade Center in Kessin.');
  });

  it('finds what holds a phrase together over a gap', () => {
    names('tech-export-controls', 'It tried to [hold back Norland’s young semiconductor industry].');
    names('tech-export-controls', 'He went to hold back the crowd. The semiconductor was far away.');
    names('russia-support', 'Norland denies [support for Russia] and its army.');
    names('russia-support', 'They deny [selling arms to Russia] in person.');
    names('communication-channels', 'They [strengthened communication channels] again.');
    names('russia-support', 'They fear the [replenishment of Russia’s defence sector].');
  });

  it('finds forms of a word, hyphens or none, any case', () => {
    names('sanctions', 'New [sanctions] were drawn up; [sanctioned firms] complained.');
    names('military-communication', '[Military-to-military talks] resumed. [MILITARY DIALOGUE] is rare.');
    names('people-to-people', 'More [people-to-people exchanges] and [commercial flights] are planned.');
    names('ai', 'Rules for [artificial intelligence (AI)] and for [AI safety] were discussed.');
    silent('Ai Weiwen, who is 40, opened the aid station.');
  });

  it('keeps a broad word for the sentence that gives it sense', () => {
    names('taiwan', 'They disagreed over [Taiwan] and China.');
    silent('The lantern show in Taiwan drew families.');
    names('spy-balloon', 'A [spy balloon] crossed the coast. The [balloon] was white.');
    silent('A hot-air balloon rose over the meadow.');
    names('hong-kong', 'Concern grew over rights in Xinjiang and [Hong Kong].');
    silent('She flew home by way of Hong Kong.');
  });

  it('leaves names of bodies alone', () => {
    names('human-rights', 'Human Rights Watch spoke of [human rights].');
    names('taiwan', 'Shares of Taiwan Semiconductor Manufacturing rose in China.');
    silent('The national security adviser left early.');
  });

  it('finds nothing in ordinary words', () => {
    silent('The two leaders met for talks on Tuesday and shook hands at the door.');
    silent('Police said the market was crowded when the bus arrived from school.');
    silent('The company’s director thanked the band, and the strike force left the field.');
  });
});

describe('issues of any taxonomy', () => {
  const taxonomy: Taxonomy = [
    { id: 'economy', name: 'Economy', words: ['fishing fleet subsidy', 'market'] },
    {
      id: 'fish',
      name: 'Fish',
      broader: 'economy',
      words: ['fishing', 'fishing (and) whaling right', 'quota … cod|herring'],
    },
    {
      id: 'ports',
      name: 'Ports',
      words: ['fishing fleet', '{dock workers|pilot} walkout'],
      not: ['fishing fleet week'],
    },
  ];

  it('prefers the longer phrase, and the narrow issue to the broad one above it', () => {
    names('ports', 'The [fishing fleet] stayed.', taxonomy);
    names('economy', 'A fishing fleet subsidy was paid.', taxonomy);
    names('fish', 'A [fishing] fleet subsidy was paid.', taxonomy);
  });

  it('reads optional words, choices of phrases, gaps and exclusions', () => {
    names('fish', '[Fishing and whaling rights] differ; [quotas for all of the cod] fell.', taxonomy);
    names('fish', 'The quota fell. Cod is dear.', taxonomy);
    names('ports', 'A [dock workers’ walkout] and a [pilots walkout].', taxonomy);
    names('ports', 'It was fishing fleet week.', taxonomy);
  });

  it('leaves page furniture alone', () => {
    const text = 'Norland talks trade\n\nThe two spoke of trade.\n\nShare this article on trade\n\nLeave a comment\n';
    const prose = read({ id: 'test', text });
    const inside = prose.blocks.filter(({ kind }) => kind === 'furniture');
    for (const { mentions } of findIssues(prose, defaultTaxonomy)) {
      for (const mention of mentions) {
        assert.ok(!inside.some((block) => block.start <= mention.start && mention.end <= block.end), mention.text);
      }
    }
  });
});

describe('the matcher under any text', () => {
  it('gives mentions in order that never overlap', () => {
    const word = fc.constantFrom(
      'trade',
      'war',
      'Taiwan',
      'China',
      'global',
      'hold',
      'back',
      'chips',
      ',',
      '.',
      'of',
      '’s',
      '(',
      '-',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const spans = findIssues(read({ id: 'test', text }), defaultTaxonomy).flatMap(({ mentions }) => mentions);
        spans.sort((a, b) => a.start - b.start);
        spans.forEach((span, i) => assert.ok(i === 0 || spans[i - 1]!.end <= span.start, text));
      }),
      { numRuns: 200 },
    );
  });
});
