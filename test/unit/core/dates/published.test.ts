// The publication date: which evidence wins, what never counts, and when a header is doubted.

import assert from 'node:assert';
import type { Published } from '../../../../src/core/article';
import { chronicle, type ChronicleEntry } from '../../../../src/core/dates/chronicle';
import { datesOf } from '../../../support/analysed';

function publishedOf(text: string, given?: string, entries: readonly ChronicleEntry[] = chronicle): Published {
  return datesOf({ id: 'case', text }, given, entries).published;
}

function tells(text: string, value: string | null, basis: Published['basis'], given?: string): void {
  const published = publishedOf(text, given);
  assert.deepStrictEqual([published.value, published.basis, published.doubt], [value, basis, undefined]);
}

const story = 'Anna Lindqvist met Tomas Oduya in Port Amsel. The two ministers spoke about the harbour for an hour.\n';

describe('dates: published', () => {
  it('takes the given date over all', () =>
    tells(`Published on Monday, 3 June 2024 07:50\n\nTalks open\n\n${story}`, '2024-06-04', 'given', '2024-06-04'));
  it('takes the front matter', () =>
    assert.deepStrictEqual(
      datesOf(
        { id: 'case', format: 'markdown', text: `---\ntitle: Talks open\ndate: 2024-06-03\n---\n\n${story}` },
        undefined,
        chronicle,
      ).published,
      { value: '2024-06-03', basis: 'frontmatter', evidence: [{ start: 28, end: 38 }] },
    ));
  it('takes the front matter in words', () => {
    const text = `---\ntitle: Talks open\ndate: June 3, 2024\n---\n\n${story}`;
    const { published } = datesOf({ id: 'case', format: 'markdown', text }, undefined, chronicle);
    assert.deepStrictEqual([published.value, published.basis], ['2024-06-03', 'frontmatter']);
  });
  it('takes a header line', () =>
    tells(`Talks open in Port Amsel\n\nPublished on Monday, 3 June 2024 07:50\n\n${story}`, '2024-06-03', 'masthead'));
  it('takes a line between bars', () =>
    tells(`| 3 June 2024, Monday |\n\nTalks open in Port Amsel\n\n${story}`, '2024-06-03', 'masthead'));
  it('takes "published" over "updated"', () =>
    tells(
      `Talks open in Port Amsel\n\nUpdated: 5 June 2024\n\nPublished: 3 June 2024\n\n${story}`,
      '2024-06-03',
      'masthead',
    ));
  it('takes "published" over what else the same line tells', () => {
    const of = (line: string) => publishedOf(`Talks open in Port Amsel\n\n${line}\n\n${story}`).value;
    assert.strictEqual(of('Updated 4 June 2024, first published 3 June 2024'), '2024-06-03');
    assert.strictEqual(of('Received: 1 December 2022 / Published online: 2 January 2023'), '2023-01-02');
  });
  it('doubts the order of three numbers in the front matter, unless the page shows it', () => {
    const of = (more: string) => {
      const text = `---\ntitle: Talks open\ndate: 05/06/2024\n---\n\n${story}${more}\n`;
      return datesOf({ id: 'case', format: 'markdown', text }, undefined, chronicle).published;
    };
    assert.match(of('').doubt!, /2024-05-06 or 2024-06-05/);
    assert.deepStrictEqual(
      [of('It ends on 25/06/2024.').value, of('It ends on 25/06/2024.').doubt],
      ['2024-06-05', undefined],
    );
  });
  it('takes no day of a life for the day of its telling', () => {
    const life = 'Mara Lind, who died on Sunday aged 93, was born on 4 March 1931. She wed Tom Kerr on 5 June 1955.';
    assert.strictEqual(publishedOf(`Obituary: Mara Lind, 1931-2024\n\n${life}\n`).value, null);
    assert.strictEqual(
      publishedOf('William Oduya (26 April 1564 - 23 April 1616) was a poet of Kessin.\n').value,
      null,
    );
  });
  it('takes the month where the header tells no day', () =>
    tells(`2024June 2024World\n\nTalks open in Port Amsel\n\n${story}`, '2024-06', 'masthead'));
  it('takes the dateline of an agency with the year of the text', () =>
    tells(
      `Talks open in Port Amsel\n\nPORT AMSEL, June 18 (Wire) - ${story}The talks began on June 17, 2023, officials said.\n`,
      '2023-06-18',
      'dateline',
    ));
  it('takes the last day the text tells as past', () =>
    tells(
      `Talks open in Port Amsel\n\n${story}Oduya arrived on June 3, 2024, and left on June 5, 2024.\n`,
      '2024-06-05',
      'text',
    ));
  it('takes a day counted from a day the text tells', () =>
    tells(
      `Talks open in Port Amsel\n\n${story}Oduya arrived on June 3, 2024. Two days later, he met the harbour master.\n`,
      '2024-06-05',
      'text',
    ));
  it('does not take three numbers that can be two days', () => {
    tells(`Talks open\n\n${story}It was signed on 05/06/2024 by both.\n`, null, 'none');
    tells(`Talks open\n\n${story}It was signed on 25/06/2024 by both.\n`, '2024-06-25', 'text');
  });
  it('does not take a day to come', () =>
    tells(`Talks open in Port Amsel\n\n${story}Oduya will return on July 5, 2024.\n`, null, 'none'));
  it('does not take copyright years', () =>
    tells(`Talks open\n\n${story}\nCopyright © 2014-2025 Harbour News\n`, null, 'none'));
  it('knows nothing without a date', () => tells(story, null, 'none'));
  it('knows nothing of an empty text', () => tells('', null, 'none'));

  it('doubts a header before what the text tells as past', () => {
    const published = publishedOf(
      `| 3 June 2022, Friday |\n\nTalks open in Port Amsel\n\n${story}Oduya arrived on June 3, 2024, in the rain.\n`,
    );
    assert.deepStrictEqual([published.value, published.basis], ['2024-06-03', 'text']);
    assert.match(published.doubt!, /2022-06-03/);
  });
  it('doubts a header after what the text tells as to come', () => {
    const published = publishedOf(
      `| 3 June 2024, Monday |\n\nTalks open in Port Amsel\n\n${story}Oduya will return on March 5, 2023, officials said.\n`,
    );
    assert.strictEqual(published.value, null);
    assert.match(published.doubt!, /to come/);
  });

  const festival: ChronicleEntry = {
    id: 'harbour-summit',
    name: 'Harbour Summit in Kessin',
    start: '2019-11-04',
    words: ['Harbour Summit'],
    places: ['Kessin'],
    source: 'made up for the test',
  };
  const recalled = `Talks open in Port Amsel\n\n${story}They had last met at the Harbour Summit in November in Kessin.\n`;
  it('doubts a header that an event of the chronicle contradicts', () => {
    const published = publishedOf(`| 3 June 2024, Monday |\n\n${recalled}`, undefined, [festival]);
    assert.strictEqual(published.value, null);
    assert.match(published.doubt!, /Harbour Summit in Kessin/);
  });
  it('agrees with a header soon after the event', () => {
    const published = publishedOf(`| 3 June 2020, Wednesday |\n\n${recalled}`, undefined, [festival]);
    assert.deepStrictEqual([published.value, published.doubt], ['2020-06-03', undefined]);
  });
  it('gives the month of the event its year', () => {
    const { dates } = datesOf({ id: 'case', text: recalled }, undefined, [festival]);
    assert.deepStrictEqual(
      dates.filter(({ text }) => text === 'November').map(({ value, basis }) => [value, basis]),
      [['2019-11', 'inferred']],
    );
  });
});

describe('dates: two readings', () => {
  it('says that three numbers can be two days', () => {
    const [date] = datesOf({ id: 'case', text: 'It was signed on 05/06/2024.' }, '2024-06-19', chronicle).dates;
    assert.deepStrictEqual([date?.value, date?.basis], ['2024-05-06', 'inferred']);
    assert.match(date!.because, /2024-06-05/);
  });
  it('says that a weekday to come on its own day may be the next one', () => {
    const because = (text: string) => datesOf({ id: 'case', text }, '2024-06-19', chronicle).dates[0]!.because;
    assert.match(because('They will meet on Wednesday.'), /may be the one after/);
    assert.strictEqual(because('They met on Wednesday.'), 'The weekday of the article itself.');
  });
});

describe('dates: chronicle', () => {
  it('has days, words and a source for every event, and ids of their own', () => {
    for (const { start, end, words, source } of chronicle) {
      assert.match(start, /^\d{4}-\d\d-\d\d$/);
      assert.ok((end ?? start) >= start);
      assert.ok(words.length > 0 && /^https?:/.test(source));
    }
    assert.strictEqual(new Set(chronicle.map(({ id }) => id)).size, chronicle.length);
  });
  it('is silent where the place does not fit', () => {
    const text = 'They met at the G20 summit in November in Port Amsel.';
    const [date] = datesOf({ id: 'case', text }, '2024-06-19', chronicle).dates;
    assert.strictEqual(date?.value, '2023-11');
  });
});
