import assert from 'node:assert/strict';
import type { Prose } from '../../../../src/core/article';
import { read } from '../../../../src/core/reading/reading';

const BODY =
  'The foreign minister of Norland landed in Port Amsel on Tuesday for two days of talks on fishing rights. She was met at the quay.\n\n' +
  'Both governments say that the talks are the last before the season opens in the bay, and neither expects much of them.';

const TITLE = 'Norland minister lands in Port Amsel for fishing talks';

function page(head: string, foot = ''): Prose {
  return read({ id: 'test', text: `${head}\n\n${BODY}${foot === '' ? '' : '\n\n' + foot}` });
}

/** Title, names of the bylines and lines with dates of a page whose head is `head`. */
function tells(
  head: string,
  expected: { title?: string | null; by?: string[]; dates?: string[]; outlet?: string | null },
  foot = '',
): void {
  const { masthead, text, blocks } = page(head, foot);
  const found = {
    title: masthead.title?.text ?? null,
    by: masthead.bylines.map((name) => name.text),
    dates: masthead.dateLines.map(({ start, end }) => text.slice(start, end)),
    outlet: masthead.outlet?.text ?? null,
  };
  assert.deepEqual(found, { title: TITLE, by: [], dates: [], outlet: null, ...expected });
  assert.equal(blocks.filter(({ kind }) => kind === 'paragraph').length, 2, 'the running text is two paragraphs');
}

describe('reading: masthead', () => {
  const layouts: readonly (readonly [string, Parameters<typeof tells>[1]])[] = [
    [TITLE, {}],
    [`${TITLE}\n\nBy Ada Ruhl`, { by: ['Ada Ruhl'] }],
    [
      `${TITLE}\nBy ADA RUHL and TOM VENN\nUpdated 3:05 AM GMT, June 3, 2024`,
      { by: ['ADA RUHL', 'TOM VENN'], dates: ['Updated 3:05 AM GMT, June 3, 2024'] },
    ],
    [`${TITLE}\n\nAda Ruhl | June 3, 2024`, { by: ['Ada Ruhl'], dates: ['Ada Ruhl | June 3, 2024'] }],
    [`${TITLE}\n\nAda Ruhl / Staff Writer`, { by: ['Ada Ruhl'] }],
    [`${TITLE}\n\nAda Ruhl, Senior Political Correspondent\n3 June 2024`, { by: ['Ada Ruhl'], dates: ['3 June 2024'] }],
    [`${TITLE}\n\nAda Ruhl\n\nStaff Writer`, { by: ['Ada Ruhl'] }],
    [
      `3 June 2024\n\n${TITLE}\n\nBy Ada Ruhl, Tom Venn and Ines de la Cour`,
      { by: ['Ada Ruhl', 'Tom Venn', 'Ines de la Cour'], dates: ['3 June 2024'] },
    ],
    [
      `${TITLE}\nAda Ruhl in Kessin\nMon 3 Jun 2024 07.50 BST\nFirst published on Mon 3 Jun 2024 06.00 BST`,
      { by: ['Ada Ruhl'], dates: ['Mon 3 Jun 2024 07.50 BST', 'First published on Mon 3 Jun 2024 06.00 BST'] },
    ],
    [
      `${TITLE}\n3 June 2024\nAda Ruhl\nHarbour News, Kessin`,
      { by: ['Ada Ruhl'], dates: ['3 June 2024'], outlet: 'Harbour News' },
    ],
    [`${TITLE}\n\nAda Ruhl in Kessin and Tom Venn in Amsel`, { by: ['Ada Ruhl', 'Tom Venn'] }],
    [
      `${TITLE}\n\nBy Ada Ruhl in Kessin, Norland, Tom Venn in Port Amsel and Ines Ferrant`,
      { by: ['Ada Ruhl', 'Tom Venn', 'Ines Ferrant'] },
    ],
    [`${TITLE}\n\nAda Ruhl in Kessin and the harbour board in Amsel`, { by: [] }],
    [`${TITLE}\n\nPublished On 3 Jun 2024`, { dates: ['Published On 3 Jun 2024'] }],
    [
      `${TITLE}\n\nBy Ada Ruhl, CNN\n4 minute read\nUpdated 8:05 AM EDT, Mon June 3, 2024`,
      { by: ['Ada Ruhl'], dates: ['Updated 8:05 AM EDT, Mon June 3, 2024'] },
    ],
    [
      `${TITLE}\nBy Amsel Times Published: Jun 03, 2024 11:42 PM`,
      { dates: ['By Amsel Times Published: Jun 03, 2024 11:42 PM'] },
    ],
    [`Press Release\n\n${TITLE}\n\nOffice of the Spokesperson\nJune 3, 2024`, { dates: ['June 3, 2024'] }],
    [
      `${TITLE}\n\nJune 3, 20249:15 PM UTCUpdated 2 hours ago`,
      { dates: ['June 3, 20249:15 PM UTCUpdated 2 hours ago'] },
    ],
    [`${TITLE}\n\nBy ADA RUHL\n06/03/2024 05:00 PM EDT`, { by: ['ADA RUHL'], dates: ['06/03/2024 05:00 PM EDT'] }],
    [
      `${TITLE}\nIssued on: 03/06/2024 - 09:15Modified: 03/06/2024 - 10:20`,
      { dates: ['Issued on: 03/06/2024 - 09:15Modified: 03/06/2024 - 10:20'] },
    ],
    [`${TITLE}\nPublished: 9:15pm, 3 Jun 2024`, { dates: ['Published: 9:15pm, 3 Jun 2024'] }],
    [
      `${TITLE}\nUpdated - June 03, 2024 09:15 pm IST - KESSIN`,
      { dates: ['Updated - June 03, 2024 09:15 pm IST - KESSIN'] },
    ],
    [`${TITLE}\nSource: Xinhua\n2024-06-03 21:15:30`, { outlet: 'Xinhua', dates: ['2024-06-03 21:15:30'] }],
    [`${TITLE}\nPosted on June 3, 2024 by admin`, { dates: ['Posted on June 3, 2024 by admin'] }],
    [
      `${TITLE}\nPosted on June 3, 2024 by Ada Ruhl`,
      { by: ['Ada Ruhl'], dates: ['Posted on June 3, 2024 by Ada Ruhl'] },
    ],
    [
      `${TITLE}\nPosted by Ada Ruhl | Jun 3, 2024 | World | 0 |`,
      { by: ['Ada Ruhl'], dates: ['Posted by Ada Ruhl | Jun 3, 2024 | World | 0 |'] },
    ],
    [`${TITLE}\nBy Ada Ruhl – April 26, 2024`, { by: ['Ada Ruhl'], dates: ['By Ada Ruhl – April 26, 2024'] }],
    [`| 3 June 2024, Monday |\n\n${TITLE}`, { dates: ['| 3 June 2024, Monday |'] }],
    [`2024June 2024World News\n\n${TITLE}`, { dates: ['2024June 2024World News'] }],
    [`Published on Monday, 3 June 2024 07:50\n${TITLE}`, { dates: ['Published on Monday, 3 June 2024 07:50'] }],
    [`${TITLE} | The Harbour Post`, { outlet: 'The Harbour Post' }],
    [`${TITLE} - The Harbour Post`, { outlet: 'The Harbour Post' }],
    [`THE HARBOUR POST\n\nWorld\n\n${TITLE}`, { outlet: 'THE HARBOUR POST' }],
    [`${TITLE} Monday, June 3, 2024`, { dates: ['Monday, June 3, 2024'] }],
    [
      `Title: ${TITLE}\nAuthor: Ada Ruhl\nDate: 2024-06-03\nSource: The Harbour Post`,
      { by: ['Ada Ruhl'], dates: ['Date: 2024-06-03'], outlet: 'The Harbour Post' },
    ],
    [`Home / World / Europe\n\n${TITLE}\n\nBy Reuters`, {}],
    [`${TITLE}\n\n“A last chance”, say both sides\n\nBy Ada Ruhl`, { by: ['Ada Ruhl'] }],
    [`${TITLE}\n\nby Ada Ruhl`, { by: ['Ada Ruhl'] }],
    [`${TITLE}\n\nWritten by: Ada Ruhl`, { by: ['Ada Ruhl'] }],
    [
      `The Harbour Post\nThe island's newspaper since 1911\nHome | Politics | Sport\n${TITLE}`,
      { outlet: 'The Harbour Post' },
    ],
    [`${TITLE}\n\nKESSIN, June 3\n\n07:50 GMT`, { dates: ['KESSIN, June 3'] }],
    [`${TITLE}\n\nBy Ada Ruhl\n@adaruhl\nShare this article Facebook Print`, { by: ['Ada Ruhl'] }],
    [
      `World\n${TITLE}\nWATCH VIDEO\nSource: Harbour.com | 12-29-2024 08:36`,
      { outlet: 'Harbour.com', dates: ['Source: Harbour.com | 12-29-2024 08:36'] },
    ],
    [`date 2024-06-03 Politics\n${TITLE}`, { dates: ['date 2024-06-03 Politics'] }],
    [
      `${TITLE}\n\nIn Asia, The Bay on June 3, 2024 at 8:52 pm`,
      { dates: ['In Asia, The Bay on June 3, 2024 at 8:52 pm'] },
    ],
    [`HomeWorldNorland minister lands in Port Amsel for...\n\n${TITLE}`, {}],
    [`SPECIAL COVERAGE\n\nTHE HARBOUR SPECIALS\n\n${TITLE}`, {}],
    [`${TITLE}\n\nStory Code : 115323`, {}],
    [
      `${TITLE}\n\nPosted by Ada Ruhl\nJune 3, 2024\n\nAbout the Author: Ada Ruhl serves as the harbour master of Port Amsel.`,
      { by: ['Ada Ruhl'], dates: ['June 3, 2024'] },
    ],
    [
      `${TITLE}\n\nJune 3, 2024 / 5:39 AM / Updated an hour ago\n\n${TITLE}\n\nReuters Staff\n\n1 Min Read`,
      { dates: ['June 3, 2024 / 5:39 AM / Updated an hour ago'] },
    ],
    ['What Norland wants before June 3', { title: 'What Norland wants before June 3' }],
    ['June 3 talks fail', { title: 'June 3 talks fail' }],
    ['By Monday the bay may be closed', { title: 'By Monday the bay may be closed' }],
    ['Norland closes bay - and nobody minds', { title: 'Norland closes bay - and nobody minds' }],
    ['Leaders exchange views', { title: 'Leaders exchange views' }],
    ['Mara Lindqvist', { title: 'Mara Lindqvist' }],
  ];
  for (const [head, expected] of layouts) it(head.replaceAll('\n', ' ⏎ '), () => tells(head, expected));

  it('finds no title where the text opens at once', () => {
    assert.equal(read({ id: 'test', text: BODY }).masthead.title, null);
  });

  it('reads credits and dates below the article', () => {
    tells(TITLE, { by: ['Ada Ruhl', 'Tom Venn'] }, '(Reporting by Ada Ruhl and Tom Venn; Editing by Max Pell)');
    tells(TITLE, { dates: ['Last updated: 3 June 2024'] }, 'Last updated: 3 June 2024');
    tells(TITLE, { outlet: 'Harbour Media' }, '© 2024 Harbour Media. All rights reserved.');
    tells(TITLE, { outlet: 'Reuters' }, '  • Reuters');
    tells(TITLE, { outlet: 'AFP' }, '-AFP');
    tells(TITLE, {}, 'Editor:Max Pell');
    tells(TITLE, {}, 'No comments:\n\nPost a Comment\n\nNo adult content please.');
    tells(TITLE, {}, 'Previous articleHerring prices double\nNext articleWho owns the bay?');
    tells(TITLE, {}, 'Wire writer Ada Ruhl in Kessin contributed to this report.');
    tells(TITLE, {}, 'The post Norland minister lands in Port Amsel for fishing talks appeared first on Bay Blog.');
  });

  it('finds the title of a text of one sentence', () => {
    const titleOf = (text: string) => read({ id: 'test', text }).masthead.title?.text ?? null;
    assert.equal(titleOf('Herring prices double\n\nShe left on Thursday.'), 'Herring prices double');
    assert.equal(titleOf('She left on Thursday.'), null);
    assert.equal(titleOf('Herring prices double'), null);
    assert.equal(titleOf(''), null);
  });

  it('reads credits that close the last paragraph', () => {
    const { masthead } = read({
      id: 'test',
      text: `${TITLE}\n\n${BODY} (Reporting by Ada Ruhl and Tom Venn; Editing by Max Pell)`,
    });
    assert.deepEqual(
      masthead.bylines.map((name) => name.text),
      ['Ada Ruhl', 'Tom Venn'],
    );
  });

  it('takes no date from the list of other articles', () => {
    tells(TITLE, {}, 'Related Articles\n\nHerring prices double – May 3, 2023\n\nMay 1, 2023');
  });
});

describe('reading: datelines of agencies', () => {
  it('names the agency where nothing else names the outlet', () => {
    assert.equal(page('A headline of some words', '').masthead.outlet, null);
    const { masthead } = read({ id: 'test', text: `KESSIN, June 18 (Capital Wire) - ${BODY}` });
    assert.equal(masthead.outlet?.text, 'Capital Wire');
  });

  function opens(paragraph: string, expected: string | null): void {
    const { masthead, text } = read({
      id: 'test',
      text: `${TITLE}\n\n${paragraph} The foreign minister of Norland landed here on Tuesday for talks.`,
    });
    const [line] = masthead.dateLines;
    assert.equal(line ? text.slice(line.start, line.end) : null, expected);
  }
  const cases: readonly (readonly [string, string | null])[] = [
    ['KESSIN, June 18 (Wire) –', 'KESSIN, June 18 (Wire)'],
    ['KESSIN, Norland, June 18 (Capital Wire) -', 'KESSIN, Norland, June 18 (Capital Wire)'],
    ['PORT AMSEL, May 14 /Norland News/ --', 'PORT AMSEL, May 14 /Norland News/'],
    ['Port Amsel, 3 June –', 'Port Amsel, 3 June'],
    ['WASHINGTON, April 26, 2024 —', 'WASHINGTON, April 26, 2024'],
    ['June 18 (Wire) -', 'June 18 (Wire)'],
    ['MOSCOW. June 3 (Interfax) -', 'MOSCOW. June 3 (Interfax)'],
    ['Monday, June 3, 2024', 'Monday, June 3, 2024'],
    ['KESSIN (AP) —', null],
    ['Ada Ruhl (May 6, 1913 – May 7, 1989) was a painter.', null],
    ['On June 3 – a Monday – it rained.', null],
    ['May 14 - a black day.', null],
  ];
  for (const [paragraph, expected] of cases) it(paragraph, () => opens(paragraph, expected));
});
