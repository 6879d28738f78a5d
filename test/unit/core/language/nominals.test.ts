// The truth of events that nouns name; the noun stands between brackets.

import assert from 'node:assert/strict';
import { NONE } from '../../../../src/core/language/words';
import { analysisOfText } from '../../../support/analysed';

const EVENTS: readonly [sentence: string, status: string, source: string][] = [
  ['Kovac ordered an [attack] on Varnholm.', 'planned', ''],
  ['Kovac led an [attack] on Varnholm.', 'happened', ''],
  ['The minister cancelled the [visit].', 'denied', ''],
  ['The minister enjoyed the [visit].', 'happened', ''],
  ['The [visit] was cancelled.', 'denied', ''],
  ['The union called for a [strike].', 'hypothetical', ''],
  ['The union threatened a [strike].', 'hypothetical', ''],
  ['The union held a [strike].', 'happened', ''],
  ['The planned [strike] was discussed.', 'planned', ''],
  ['The alleged [attack] was discussed.', 'hypothetical', ''],
  ['Prosecutors accused Kovac of [theft].', 'hypothetical', 'Prosecutors'],
  ['Kovac denied [involvement] in the case.', 'denied', 'Kovac'],
  ['Kovac admitted [involvement] in the case.', 'happened', ''],
  ['Police prevented an [attack].', 'denied', ''],
  ['There was no [attack].', 'denied', ''],
  ['The council approved plans for a [referendum].', 'planned', ''],
  ['Oduya said the [attack] killed nine people.', 'happened', 'Oduya'],
];

/** As in itFinds: weights trained anew misread other sentences. */
const MISREAD = 2;

describe('events that nouns name', () => {
  it(`judges ${EVENTS.length} of them, at most ${MISREAD} misread`, () => {
    const faults = EVENTS.flatMap(([sentence, status, source]) => {
      const found = judged(sentence);
      return found === `${status} ${source}` ? [] : [`${sentence}: ${found}, not ${status} ${source}`];
    });
    assert.ok(faults.length <= MISREAD, faults.join('\n'));
  });
});

function judged(sentence: string): string {
  const analysis = analysisOfText(sentence.replace(/[[\]]/g, ''));
  const fact = analysis.factualityOfNoun(analysis.words.at(sentence.indexOf('[')));
  return `${fact?.status} ${analysis.words.form(fact?.sources.at(-1)?.source ?? NONE)}`;
}
