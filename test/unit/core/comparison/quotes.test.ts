import assert from 'node:assert';
import { compare } from '../../../../src/core/comparison/comparison';
import { made } from './hand-made';

const MARA = 'Mara Lindqvist';
const DANIEL = 'Daniel Oduya';

/** Each source: the quoted words, and who says them; `say` frames them. */
function findings(
  ...sources: (readonly [words: string, by: string] | readonly [words: string, by: string, kind: 'fragment'])[]
) {
  const articles = sources.map(([words, by, kind], i) =>
    made(`${i}.txt`, `In the harbour ${by} said this: “${words}” and left.`, {
      people: [{ name: by }],
      quotes: [{ words, by, ...(kind ? { kind } : {}) }],
    }),
  );
  return compare(articles, []).findings;
}

const FULL = 'We will keep every line of communication open, even when we disagree.';

const finds = (name: string, type: string, title: RegExp, ...sources: Parameters<typeof findings>) =>
  it(name, () => {
    const found = findings(...sources);
    assert.deepEqual(
      found.map((one) => one.type),
      [type],
    );
    assert.match(found[0]!.title, title);
    assert.equal(new Set(found[0]!.spans.map((span) => span.source)).size, sources.length);
  });
const silent = (name: string, ...sources: Parameters<typeof findings>) =>
  it(name, () => assert.deepEqual(findings(...sources), []));

describe('quote variants: found', () => {
  const SHORT = 'This is a harbour that will never close to us';
  finds(
    'one small word of a short saying',
    'changed',
    /“never” or “always”/,
    [SHORT, MARA],
    [SHORT.replace('never', 'always'), MARA],
  );
  silent('a short saying that another turns otherwise', [SHORT, MARA], [SHORT.replace('never', 'always'), DANIEL]);
  finds(
    'words put in between round brackets',
    'mended',
    /\(fishing\)/,
    [FULL, MARA],
    [FULL.replace('line', '(fishing) line'), MARA],
  );
  finds('one word changed', 'changed', /“line” or “channel”/, [FULL, MARA], [FULL.replace('line', 'channel'), MARA]);
  finds('one word added', 'cut', /without “gladly”/, [FULL, MARA], [FULL.replace('keep', 'gladly keep'), MARA]);
  finds(
    'words left out inside',
    'cut',
    /without “of communication”/,
    [FULL, MARA],
    [FULL.replace(' of communication', ''), MARA],
  );
  finds(
    'a sentence broken off',
    'cut',
    /without “even when we disagree”/,
    [FULL, MARA],
    ['We will keep every line of communication open.', MARA],
  );
  finds(
    'mended in brackets',
    'mended',
    /“\[open\]”/,
    [FULL, MARA],
    [FULL.replace('every line', 'every [open] line'), MARA],
  );
  finds(
    'said by somebody else',
    'attribution',
    /Mara Lindqvist or Daniel Oduya/,
    [FULL, MARA],
    [FULL, MARA],
    [FULL, DANIEL],
  );
  finds(
    'three sources, one odd',
    'changed',
    /channel/,
    [FULL, MARA],
    [FULL, MARA],
    [FULL.replace('line', 'channel'), MARA],
  );
});

describe('quote variants: no finding', () => {
  silent('the same words', [FULL, MARA], [FULL, MARA]);
  silent(
    'typography and case alone',
    ['We don’t know — not yet – what it’s worth…', MARA],
    ["we don't know - not yet - what it's worth...", MARA],
  );
  silent(
    'house spelling alone',
    ['We recognise the labour of every U.S. sailor here', MARA],
    ['We recognize the labor of every US sailor here', MARA],
  );
  silent('one whole sentence out of two', [`${FULL} And we mean it, every one of us.`, MARA], [FULL, MARA]);
  silent('an open fragment', [FULL, MARA], ['every line of communication open', MARA, 'fragment']);
  silent(
    'other words of the same person',
    [FULL, MARA],
    ['The herring have the strait to themselves this year.', MARA],
  );
  silent(
    'a shared turn of phrase',
    ['At the end of the day the boats sail', MARA],
    ['Nobody at the end of the day wants more sanctions than before', DANIEL],
  );
});

describe('quote variants: without marks', () => {
  const told = (text: string) =>
    compare(
      [
        made('a.txt', `${MARA} called them “partners rather than adversaries” again.`, {
          people: [{ name: MARA }],
          quotes: [{ words: 'partners rather than adversaries', by: MARA, kind: 'fragment' }],
        }),
        made('b.txt', text, { people: text.includes(MARA) ? [{ name: MARA }] : [] }),
      ],
      [],
    ).findings.map((one) => `${one.type} ${one.spans[1]!.text}`);
  it('the same words with the same person', () =>
    assert.deepEqual(told(`For ${MARA} both should be partners rather than adversaries at sea.`), [
      'unmarked partners rather than adversaries',
    ]));
  it('not without the person', () =>
    assert.deepEqual(told('Some say that both should be partners rather than adversaries at sea.'), []));
  it('not for other words', () =>
    assert.deepEqual(told(`For ${MARA} both should be friends at sea, not adversaries.`), []));
});
