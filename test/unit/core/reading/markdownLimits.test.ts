import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withinLimits } from '../../../../src/core/reading/markdownLimits';
import { read } from '../../../../src/core/reading/reading';

function shown(text: string): string[] {
  const { view, blocks } = read({ id: 'test', text, format: 'markdown' });
  return blocks.map(({ start, end }) => view.slice(start, end));
}

describe('reading: limits of Markdown', () => {
  const kept: Readonly<Record<string, string>> = {
    'ten lists': '1. '.repeat(10) + 'word',
    'ten quotes and lists': '> 1. '.repeat(5) + 'word',
    'a long rule': '* '.repeat(40),
    'a long rule of hyphens': '- - - - - - - - - - - - - -\t',
    'marks of many paragraphs': '*one* _two_ [three](x) `four`\n\n'.repeat(300),
    'a code block of marks': '```\n' + 'a_b_c * d\n'.repeat(300) + '```\nafter',
    'numbers and dashes in prose': 'On 1. May - or 2. June - 3. July.',
    'an item inside eight others': ' '.repeat(16) + '- word',
  };
  for (const [name, text] of Object.entries(kept)) {
    const closing = text.split('\n').map((line, i) => [line, withinLimits(text).split('\n')[i]]);
    it(`leave ${name}`, () => {
      if (text.startsWith('```')) assert.deepEqual(closing.at(-2), ['```', '```']);
      else assert.equal(withinLimits(text), text);
    });
  }

  it('make words of marks beyond them', () => {
    assert.equal(withinLimits('> '.repeat(12) + 'word'), '> '.repeat(10) + '. . word');
    assert.equal(withinLimits('1. '.repeat(11) + 'word'), '1. '.repeat(10) + '.. word');
    assert.equal(withinLimits('+ '.repeat(11) + '2. word'), '+ '.repeat(10) + '. .. word');
    assert.equal(withinLimits('*a'.repeat(402)), '*a'.repeat(400) + '.a.a');
    assert.equal(withinLimits(' '.repeat(60) + '- word'), ' '.repeat(60) + '. word');
  });

  it('count marks anew after an empty line, quoted or not', () => {
    for (const gap of ['\n\n', '\r\n\r\n', '\n \t\n', '\n> \n'])
      assert.ok(!withinLimits(('*a'.repeat(300) + gap).repeat(3)).includes('.'), JSON.stringify(gap));
  });

  it('never change how long a text and its lines are', () => {
    const pieces = [
      '1. ',
      '> ',
      '+ ',
      '- ',
      '*',
      '_a',
      '[',
      '<',
      '\n',
      '\r\n',
      '\r',
      '    ',
      '\t',
      'word',
      '```',
      '\\',
    ];
    const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.nat(40)), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.map(([piece, times]) => piece.repeat(times)).join('');
        const limited = withinLimits(source);
        assert.deepEqual(limited.split(/\r\n|[\r\n]/).map(({ length }) => length), source.split(/\r\n|[\r\n]/).map(({ length }) => length)); // prettier-ignore
      }),
    );
  });

  it('show the words inside what is nested too deep, and all that stands around it', () => {
    const text = `Before.\n\n${'1. '.repeat(5000)}The deal was *signed*.\n\nAfter [a](b) pause.`;
    const blocks = shown(text);
    assert.equal(blocks[0], 'Before.');
    assert.match(blocks[1]!, /The deal was\s+signed\s?\.$/);
    assert.match(blocks.at(-1)!, /^After\s+a\s+pause\.$/);
  });
});
