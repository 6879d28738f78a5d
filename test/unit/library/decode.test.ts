import assert from 'node:assert/strict';
import { decode } from '../../../src/library/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean) => {
  const body = [...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return bytes(...(little ? [0xff, 0xfe] : [0xfe, 0xff]), ...body);
};

describe('decode', () => {
  it('reads UTF-8 with and without a mark', () => {
    assert.deepEqual(decode(new TextEncoder().encode('Zoë “spoke”')), { text: 'Zoë “spoke”', encoding: 'utf-8' });
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 65)), { text: 'A', encoding: 'utf-8' });
  });
  it('reads UTF-16 of both orders', () => {
    assert.deepEqual(decode(utf16('Žofia', true)), { text: 'Žofia', encoding: 'utf-16le' });
    assert.deepEqual(decode(utf16('Žofia', false)), { text: 'Žofia', encoding: 'utf-16be' });
  });
  it('reads Windows-1252', () => {
    assert.deepEqual(decode(bytes(0x93, 0x48, 0x69, 0x94, 0x20, 0xe9)), { text: '“Hi” é', encoding: 'windows-1252' });
  });
  it('says so when it is no text', () => {
    assert.deepEqual(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)), { problem: 'This is not a text file.' });
  });
  it('reads nothing as nothing', () => {
    assert.deepEqual(decode(bytes()), { text: '', encoding: 'utf-8' });
  });
});
