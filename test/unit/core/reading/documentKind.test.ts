// Articles are read, what else lies in folders is not. The texts are written for this test.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleScore, mayBeArticle } from '../../../../src/core/reading/documentKind';

const articles: Readonly<Record<string, string>> = {
  'a report': `Ferry runs aground off Varn

By Ruth Adeyemi

A ferry with 140 people on board ran aground off Varn on Tuesday evening, the coastguard said. Nobody was hurt.
The Northern Star left Port Amsel at 6 p.m. and struck a sandbank twenty minutes later, according to Captain Ode Marr.
“We heard a long scraping noise, and then everything was still,” said Ilse Brandt, who was travelling with her sons.
The harbour office has opened an inquiry, spokesman Pavel Kerr told reporters on Wednesday.`,
  'an article in Markdown with links': `# Council votes to close the mill

*[The Varn Courier](https://courier.example/mill), 3 May 2024*

The council of Varn voted on Thursday to close the old mill by the end of the year. Mayor Ode Marr said the town could no
longer pay for repairs, which had [doubled since 2019](https://courier.example/costs). Residents who had gathered outside
the town hall booed when the result was read out.

> “They sold our grandparents' work for a car park,” said Ilse Brandt, 71.

The vote was nine to six. An appeal is expected next week, according to the residents' lawyer, Tomas Kerr.`,
  'an essay without a date': `The sea has always been the road here. My grandmother rowed to church, and when the minister was late the congregation sang
until he came. Nobody thought that strange. The old houses turned their backs to the land and their doors to the water.
When the road was built the doors were moved, one after the other, and the boats were drawn up for good. I remember the
year in which ours was burnt. My father stood beside the fire and said nothing, and my uncle laughed too loudly.`,
};

const others: Readonly<Record<string, string>> = {
  'a manual': `# boat-parser

> Parses boats. Small, fast, no dependencies.

## Install

    npm install boat-parser

## Usage

\`\`\`js
import { parseBoat } from 'boat-parser';
parseBoat('ferry', { strict: true });
\`\`\`

### Options

- \`strict\` (boolean, default \`false\`): throws for an unknown boat.
- \`locale\` (string): see [locales](https://boats.example/locales).

Please open an issue if you find a bug. See [CONTRIBUTING.md](CONTRIBUTING.md) for how to run the tests.`,
  'a licence': `Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the software without
restriction. The above copyright notice shall be included in all copies of the software. The software is provided as is, without
warranty of any kind. In no event shall the copyright holders be liable for any claim, damages or other liability arising from the
software or the use of the software. Redistribution in source form must keep this copyright notice and this licence.`,
  'a list of changes': `## 2.1.0

- Fixed a bug in \`parseBoat\` (#12)
- Added the option \`locale\`
- Deprecated \`parseShip\`, use \`parseBoat\` instead

## 2.0.0

- BREAKING: node 14 is no longer supported
- Added types for all options, and a guard for boats without a name
- The command \`boat\` now takes a module, a function or an array of strings
- \`strict\` now throws a \`BoatError\`
- Updated the dependencies, see https://boats.example/changes/2.0.0
- Fixed the example in the README.md and the default of \`--strict\``,
};

describe('what kind of document a text is', () => {
  for (const [name, text] of Object.entries(articles)) it(`reads ${name}`, () => assert.ok(mayBeArticle(text)));
  for (const [name, text] of Object.entries(others)) it(`leaves out ${name}`, () => assert.ok(!mayBeArticle(text)));

  it('reads a short note, whatever it looks like', () => {
    assert.ok(mayBeArticle('- call Marr\n- `ferry.js`?\n- https://example.org'));
    assert.ok(mayBeArticle(''));
  });

  it('looks at the beginning alone', () => {
    const report = articles['a report']!.repeat(40);
    assert.equal(articleScore(report), articleScore(report + others['a manual']!));
  });

  it('answers for any text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Number.isFinite(articleScore(text)))));
});
