import assert from 'node:assert/strict';
import { read } from '../../../../src/core/reading/reading';

/** The words of the view, blanks and line feeds as one space. */
function shows(text: string, expected: string): void {
  const { view } = read({ id: 'test', text, format: 'markdown' });
  assert.equal(view.length, text.length);
  assert.equal(view.replace(/\s+/g, ' ').trim(), expected);
}

function blocksOf(text: string): string[] {
  const { blocks, view } = read({ id: 'test', text, format: 'markdown' });
  return blocks.map(({ kind, start, end }) => `${kind}: ${view.slice(start, end).replace(/\s+/g, ' ')}`);
}

describe('reading: what shows in Markdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The **minister** met _Oduya_.', 'The minister met Oduya .'],
    ['[Lindqvist](https://norland.example "page") left.', 'Lindqvist left.'],
    ['[Lindqvist][1] left.\n\n[1]: https://norland.example', 'Lindqvist left.'],
    ['She used `git` there.', 'She used there.'],
    ['<https://norland.example> is the page.', 'is the page.'],
    ['It is <em>late</em>, she said.', 'It is late , she said.'],
    ['A\\*star and \\[brackets\\].', 'A *star and [brackets ].'],
    ['He left.[^1]\n\n[^1]: By boat, at night.', 'He left. By boat, at night.'],
    ['It was ~~never~~ so.', 'It was never so.'],
    ['One&nbsp;two', 'One two'],
    ['> Quoted\n> words', 'Quoted words'],
    ['> > Deeper\n> > words\nand more', 'Deeper words and more'],
    ['- [ ] to do\n- [x] done', 'to do done'],
    ['```\ncode\n```\n\n    more code\n\nWords.', 'Words.'],
    ['<div>\nmarkup\n</div>\n\nWords.', 'Words.'],
    ['<!-- a note -->\n\nWords.', 'Words.'],
    ['Words :icon: ![icon](x.png) in a line.', 'Words :icon: in a line.'],
    ['![A boat](x.png)', 'A boat'],
    ['[![A boat](x.png)](https://norland.example)', 'A boat'],
    ['Title\n=====\n\n***\n\nWords.', 'Title Words.'],
    ['---\ntitle: Hidden\n---\nWords.', 'Words.'],
    ['+++\ntitle = "Hidden"\n+++\n\nWords.', 'Words.'],
    ['| A | B |\n|---|---|\n| [c](d) | e |', 'A B c e'],
    ['\uFEFF# Words', 'Words'],
    ['# Words\r\n\r\nMore\r\nwords.\r\n', 'Words More words.'],
    ['Norland’s bay', "Norland's bay"],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => shows(text, expected));
});

describe('reading: blocks of Markdown', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['# One\n\n## Two\n\n# Three', ['title: One', 'heading: Two', 'heading: Three']],
    ['- One\n- Two\n  - Three\n\n1. Four', ['item: One', 'item: Two', 'item: Three', 'item: Four']],
    ['> She left.\n>\n> He stayed.', ['paragraph: She left.', 'paragraph: He stayed.']],
    ['One line  \nand another.', ['paragraph: One line', 'paragraph: and another.']],
    ['One line\nand another.', ['paragraph: One line and another.']],
    [
      '![A boat](x.png)\n*A boat. Photo: Tom Venn*\n\nShe left.',
      ['caption: A boat', 'caption: A boat. Photo: Tom Venn', 'paragraph: She left.'],
    ],
    ['She left.\n![A boat](x.png)', ['paragraph: She left.', 'caption: A boat']],
    ['A | b\n--- | ---\nc | d', ['item: A', 'item: b', 'item: c', 'item: d']],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(blocksOf(text), expected));
});

describe('reading: front matter', () => {
  function tells(matter: string, expected: { title?: string; by?: string[]; date?: string; outlet?: string }): void {
    const text = `${matter}\n\nShe left the bay on Monday, and nobody on the quay was surprised by it.\n`;
    const { masthead } = read({ id: 'test', text, format: 'markdown' });
    const spans = [masthead.title, ...masthead.bylines, masthead.frontMatterDate, masthead.outlet].filter(
      (span) => span !== null,
    );
    for (const span of spans) assert.equal(span.text, text.slice(span.start, span.end));
    const found = {
      title: masthead.title?.text,
      by: masthead.bylines.map((name) => name.text),
      date: masthead.frontMatterDate?.text,
      outlet: masthead.outlet?.text,
    };
    assert.deepEqual(found, { title: undefined, by: [], date: undefined, outlet: undefined, ...expected });
  }
  const cases: readonly (readonly [string, Parameters<typeof tells>[1]])[] = [
    [
      '---\ntitle: The bay\nauthor: Ada Ruhl\ndate: 2024-06-03\n---',
      { title: 'The bay', by: ['Ada Ruhl'], date: '2024-06-03' },
    ],
    [
      '---\ntitle: "The bay: day two"\nauthors: [Ada Ruhl, "Tom Venn"]\n---',
      { title: 'The bay: day two', by: ['Ada Ruhl', 'Tom Venn'] },
    ],
    [
      "---\nheadline: 'The bay'\nauthors:\n  - Ada Ruhl\n  - name: Tom Venn\n    email: t@x.example\n---",
      { title: 'The bay', by: ['Ada Ruhl', 'Tom Venn'] },
    ],
    [
      '---\nbyline: By Ada Ruhl and Tom Venn\npubDate: June 3, 2024\n---',
      { by: ['Ada Ruhl', 'Tom Venn'], date: 'June 3, 2024' },
    ],
    [
      '---\npublished: 2024-06-03T07:50:00Z\nsource: The Harbour Post\n---',
      { date: '2024-06-03T07:50:00Z', outlet: 'The Harbour Post' },
    ],
    ['---\r\ntitle: The bay\r\npublication: Harbour Post\r\n---', { title: 'The bay', outlet: 'Harbour Post' }],
    [
      '---\ntitle: The bay: a slip of a colon: here\nauthor: Ada Ruhl\n---',
      { title: 'The bay: a slip of a colon: here', by: ['Ada Ruhl'] },
    ],
    [
      '+++\ntitle = "The bay"\ndate = 2024-06-03\nauthors = ["Ada Ruhl", "Tom Venn"]\n+++',
      { title: 'The bay', date: '2024-06-03', by: ['Ada Ruhl', 'Tom Venn'] },
    ],
    ['---\ntitle:\ndate: ~\nauthor: ""\n---', {}],
    ['---\n- a\n- list\n---', {}],
    ['---\n__proto__: x\nconstructor: y\n---', {}],
    ['---\na: &a [x, x]\nb: [*a, *a]\ntitle: *a\n---', {}],
  ];
  for (const [matter, expected] of cases) it(JSON.stringify(matter), () => tells(matter, expected));
});
