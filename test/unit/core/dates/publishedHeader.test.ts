// Headers of several dates, dates of three numbers, and days of a text that never were the day it was published.

import assert from 'node:assert';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { read } from '../../../../src/core/reading/reading';
import { datesOfProse } from '../../../support/analysed';

const story = 'Anna Lindqvist met Tomas Oduya in Port Amsel. The two ministers spoke about the harbour for an hour.\n';
const published = (text: string, format: 'text' | 'markdown' = 'text') =>
  datesOfProse(read({ id: 'case', text, format }), undefined, chronicle).published;
const under = (line: string): string | null => published(`Talks open in Port Amsel\n\n${line}\n\n${story}`).value;

describe('dates: headers of several dates', () => {
  const cases: readonly (readonly [line: string, day: string])[] = [
    ['Updated 4 June 2024, first published 3 June 2024', '2024-06-03'],
    ['Published 3 June 2024, updated 4 June 2024', '2024-06-03'],
    ['3 June 2024 (updated 4 June 2024)', '2024-06-03'],
    ['Last modified: June 4, 2024 | Posted: June 3, 2024', '2024-06-03'],
    ['Received: 1 December 2022 / Accepted: 16 December 2022 / Published online: 2 January 2023', '2023-01-02'],
    ['Updated 4 June 2024', '2024-06-04'],
  ];
  for (const [line, day] of cases) it(line, () => assert.strictEqual(under(line), day));

  const over = (top: string, line: string, foot = ''): string | null =>
    published(`${top}\n\nTalks open in Port Amsel\n\n${line}\n\n${story}${foot}`).value;
  it('takes the day under the headline, not what day it is at the top of the page', () =>
    assert.strictEqual(over('Friday, 10 May 2024', 'By Ada Ruhl\n3 May 2024'), '2024-05-03'));
  it('takes the day over the headline where under it stands an update, or a day below the text', () => {
    assert.strictEqual(over('3 May 2024', 'Updated 4 May 2024'), '2024-05-03');
    assert.strictEqual(over('3 May 2024', 'By Ada Ruhl', '\nUpdated 6 May 2024\n'), '2024-05-03');
    assert.strictEqual(over('Published 3 May 2024', '6 May 2024'), '2024-05-03');
  });
});

describe('dates: three numbers', () => {
  const note = (date: string, more = ''): string => `---\ntitle: Talks open\ndate: ${date}\n${more}---\n\n${story}`;
  it('leaves a front matter that can be read two ways unknown and offers both', () => {
    const { value, basis, doubt } = published(note('05/06/2024'), 'markdown');
    assert.deepStrictEqual([value, basis], [null, 'none']);
    assert.match(doubt!, /front matter.* 2024-05-06 or 2024-06-05/);
  });
  it('reads it as the address of its source does', () =>
    assert.strictEqual(
      published(note('05/06/2024', 'source: https://post.co.uk/a\n'), 'markdown').value,
      '2024-06-05',
    ));
  it('reads a front matter of one reading', () =>
    assert.strictEqual(published(note('25/06/2024'), 'markdown').value, '2024-06-25'));
  it('reads the day first beside a clock of twenty-four hours', () =>
    assert.strictEqual(under('08/11/2023 | 20:26'), '2023-11-08'));
  it('knows no order beside a clock of twelve', () => assert.strictEqual(under('08/11/2023 | 8:26'), null));
});

describe('dates: days of the text', () => {
  it('takes no month that the text seems to tell as to come or as gone for a doubt', () => {
    const text = (told: string): string => `Talks open in Port Amsel\n\n3 June 2024\n\n${story}${told}\n`;
    for (const told of ['They will be watched through May 2017.', 'The last offer was made by April 2025.'])
      assert.deepStrictEqual([published(text(told)).value, published(text(told)).doubt], ['2024-06-03', undefined]);
  });
  it('takes no end of a life', () => {
    assert.strictEqual(published(`Anna Lindqvist (26 April 1964 – 23 April 2016) was a poet. ${story}`).value, null);
    assert.strictEqual(published(`Anna Lindqvist read on 23 April 2016 in Kessin. ${story}`).value, '2016-04-23');
  });
  it('takes no day of history', () => {
    assert.strictEqual(published(`The treaty was signed on 5 June 1955 in Kessin. ${story}`).value, null);
    assert.strictEqual(published(`The treaty was signed on 5 June 2015 in Kessin. ${story}`).value, '2015-06-05');
  });
  it('takes what a picture shows for nothing to come, and a promise for it', () => {
    const under = (told: string) =>
      published(`Talks open in Port Amsel\n\n3 June 2024\n\n${story}\n${told}\n\n${story}`);
    for (const told of [
      'Dockers leave the old quay of Port Amsel on February 23, 2023, in the rain.',
      'The boats sit in the harbour of Port Amsel on February 23, 2023, in this photograph. (Photo: Tom Venn)',
    ])
      assert.deepStrictEqual([under(told).value, under(told).doubt], ['2024-06-03', undefined]);
    assert.match(under('Dockers will leave the old quay on February 23, 2023, in the rain.').doubt!, /to come/);
  });
});
