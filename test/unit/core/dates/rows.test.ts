// Every row of English has cases that must be found and cases that must stay silent. Found cases mark the expression and its value:
// "on [3 May 2021=2021-05-03]". The article is of Wednesday, 19 June 2024.

import assert from 'node:assert';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { allRows } from '../../../../src/core/dates/en/english';
import { calendarCases } from './calendarCases';
import type { Cases } from './cases';
import { joinedCases } from './joinedCases';
import { relativeCases } from './relativeCases';
import { timeCases } from './timeCases';
import { datesOf } from '../../../support/analysed';

const published = '2024-06-19';

const cases: Record<string, Cases> = { ...calendarCases, ...relativeCases, ...timeCases, ...joinedCases };

/** The text with what was found in it marked again. */
function marked(text: string): string {
  const { dates } = datesOf({ id: 'case', text }, published, chronicle);
  let out = '';
  let at = 0;
  for (const { start, end, value } of dates) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}=${value}]`;
    at = end;
  }
  return out + text.slice(at);
}

const unmarked = (text: string): string => text.replace(/\[([^\]]*?)=[^\]=]*\]/g, '$1');

describe('dates: rows of English', () => {
  for (const [name, { found, silent }] of Object.entries(cases)) {
    for (const text of found) it(`${name} finds ${text}`, () => assert.strictEqual(marked(unmarked(text)), text));
    for (const text of silent) it(`${name} is silent in ${text}`, () => assert.strictEqual(marked(text), text));
  }

  it('have cases, every one', () => {
    const names = new Set(allRows.map(({ name }) => name));
    assert.deepStrictEqual(
      [...names].filter((name) => !(name in cases)),
      [],
    );
    assert.deepStrictEqual(
      Object.keys(cases).filter((name) => !names.has(name)),
      [],
    );
  });
});
