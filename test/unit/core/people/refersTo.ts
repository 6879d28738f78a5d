// Marked sentences for references: who stands behind each bracket.

import assert from 'node:assert';
import { analyse } from '../../../../src/core/language/language';
import { findReferences } from '../../../../src/core/people/references';
import { cast, type Part } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';
import { paragraphs } from '../../../support/story';

export const PARTS: readonly Part[] = [
  { id: 'mara', forms: ['Mara Lindqvist', 'Lindqvist'], roles: ['Norland Foreign Minister'] },
  { id: 'tomas', forms: ['Tomas Oduya', 'Oduya'], roles: ['Secretary of State', 'top Valdian diplomat'] },
  { id: 'olga', forms: ['Olga Sokol'] },
  { id: 'ilse', forms: ['Ilse Brandt', 'Brandt'], roles: ['President'] },
  { id: 'petr', forms: ['Petr Sokol', 'Sokol'], roles: ['spokesman for the Foreign Ministry', 'former President'] },
];

/** `text` with each reference marked by brackets in it: "[She=mara] left." */
function refersTo(marked: string): void {
  const text = marked.replace(/\[([^=\]]+)=[^\]]+\]/g, '$1');
  const prose = paragraphs(text);
  const references = findReferences(prose, cast(text, PARTS), analyse(prose, syntax));
  let shown = text;
  for (const { start, end, people } of [...references].reverse()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}=${people.join('+')}]${shown.slice(end)}`;
  }
  assert.strictEqual(shown, marked);
}

export const cases = (title: string, lines: readonly string[]): Mocha.Suite =>
  describe(title, () => lines.forEach((line) => it(line.replace(/\n+/g, ' / '), () => refersTo(line))));
