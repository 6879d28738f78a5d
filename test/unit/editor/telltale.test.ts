import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/article';
import { textSpan } from '../../../src/core/span';
import { telltale } from '../../../src/editor/writing/telltale';

const text =
  'The two governments said in Kessin on Tuesday that they signed an accord on 240 boats after years of quarrel.';
const at = (words: string) => textSpan(text, text.indexOf(words), text.indexOf(words) + words.length);

const article = {
  dates: [at('Tuesday')],
  places: [{ mentions: [at('Kessin')] }],
  events: [{ trigger: at('signed'), place: null }],
} as unknown as Article;

function pointsAt(type: string, words = text, from = article): string {
  const { start, end } = telltale({ type }, at(words), from);
  return text.slice(start, end);
}

describe('telltale words', () => {
  const cases: [string, string][] = [
    ['date', 'Tuesday'],
    ['number', '240'],
    ['place', 'Kessin'],
    ['denial', 'signed'],
  ];
  for (const [type, words] of cases) it(`of a ${type}: ${words}`, () => assert.equal(pointsAt(type), words));

  it('are the place of the event, not the first place named', () => {
    const two = {
      ...article,
      places: [
        { name: 'Oster', mentions: [at('240')] },
        { name: 'Kessin', mentions: [at('Kessin')] },
      ],
    };
    const told = { ...two, events: [{ trigger: at('signed'), place: 'Kessin' }] } as unknown as Article;
    assert.equal(pointsAt('place', text, told), 'Kessin');
  });

  it('are the whole of a short passage', () => assert.equal(pointsAt('date', 'on 240 boats'), 'on 240 boats'));

  it('are the first words where nothing else is known', () => {
    const bare = { dates: [], places: [], events: [] } as unknown as Article;
    assert.equal(pointsAt('date', text, bare), 'The two governments said in Kessin on');
  });
});
