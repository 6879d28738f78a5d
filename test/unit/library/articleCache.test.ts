import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../../src/core/annotations/records';
import { annotated } from '../../../src/library/annotated';
import type { SourceText } from '../../../src/library/analyst';
import { ArticleCache, type With } from '../../../src/library/articleCache';
import { opened, parcelOf, type Parcel } from '../../../src/library/parcel';
import { knowledge } from '../../support/knowledge';

const source: SourceText = {
  uri: 'file:///w/a.txt',
  path: 'a.txt',
  text: 'Foreign Minister Mara Lindqvist met Tomas Oduya in London on Tuesday.\n',
  format: 'text',
};
const shipped: With = { learnt: '', decisions: [] };
const stamp = { created: '2026-01-01T00:00:00.000Z' };
const rename = (id: string, from: string): Decision => ({ ...stamp, id, kind: 'rename-person', from, to: 'M. L.' });

describe('the cache of articles', () => {
  let folder: string;
  let parcel: Parcel;
  const lines: string[] = [];

  before(() => {
    parcel = parcelOf(annotated(source, knowledge, []));
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
    lines.length = 0;
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (engine = 'one', most?: number, at = folder): ArticleCache =>
    new ArticleCache(at, engine, (line) => lines.push(line), most);
  const files = (): string[] => readdirSync(folder).map((name) => join(folder, name));

  function filled(by = shipped): ArticleCache {
    const cache = open();
    cache.keep(source, by, parcel);
    cache.write();
    return cache;
  }

  it('gives back what was found, to the next session too', () => {
    filled();
    const found = open().find(source, shipped)!;
    assert.deepEqual(opened(found).article.people, opened(parcel).article.people);
    assert.equal(opened(found).prose().text, source.text);
    assert.deepEqual([found.shown, found.kept], [parcel.shown, parcel.kept]);
  });

  it('knows nothing of another text, file, format, program or list of issues', () => {
    filled();
    assert.equal(open().find({ ...source, text: `${source.text}More.` }, shipped), null);
    assert.equal(open().find({ ...source, uri: 'file:///w/b.txt' }, shipped), null);
    assert.equal(open().find({ ...source, format: 'markdown' }, shipped), null);
    assert.equal(open().find(source, { ...shipped, learnt: 'fishing' }), null);
    assert.equal(open('two').find(source, shipped), null);
  });

  it('holds what was found with each list of issues', () => {
    filled();
    filled({ ...shipped, learnt: 'fishing' });
    assert.ok(open().find(source, shipped));
    assert.ok(open().find(source, { ...shipped, learnt: 'fishing' }));
  });

  it('holds while only decisions about others are made and withdrawn', () => {
    filled({ ...shipped, decisions: [rename('d1', 'Ines Varga')] });
    assert.ok(open().find(source, shipped));
    assert.ok(open().find(source, { ...shipped, decisions: [rename('d2', 'Otto Falk')] }));
    assert.equal(open().find(source, { ...shipped, decisions: [rename('d3', 'Mara Lindqvist')] }), null);
  });

  it('does not hold when a decision about the article was withdrawn', () => {
    filled({ ...shipped, decisions: [rename('d3', 'Mara Lindqvist')] });
    assert.equal(open().find(source, shipped), null);
    assert.ok(open().find(source, { ...shipped, decisions: [rename('d3', 'Mara Lindqvist')] }));
  });

  it('takes what is broken for what was never kept', () => {
    filled();
    const [file] = files();
    const bytes = readFileSync(file!);
    for (const broken of [bytes.subarray(0, bytes.length / 2), bytes.subarray(0, 5), Buffer.alloc(0), flipped(bytes)]) {
      writeFileSync(file!, broken);
      assert.equal(open().find(source, shipped), null);
    }
    writeFileSync(file!, bytes);
    assert.ok(open().find(source, shipped));
  });

  it('keeps one text of a source, the last', () => {
    const cache = filled();
    const longer = { ...source, text: `${source.text}More.` };
    cache.keep(longer, shipped, parcel);
    cache.write();
    assert.equal(files().length, 1);
    assert.equal(open().find(source, shipped), null);
    assert.ok(open().find(longer, shipped));
  });

  it('writes by itself when many wait', () => {
    const cache = open();
    for (let i = 0; i < 50; i++) cache.keep({ ...source, uri: `file:///w/${i}.txt` }, shipped, parcel);
    assert.equal(files().length, 50);
  });

  it('lets the oldest go when it is too big, and what was read lately stay', () => {
    const cache = open();
    for (let i = 0; i < 8; i++) cache.keep({ ...source, uri: `file:///w/${i}.txt` }, shipped, parcel);
    cache.write();
    for (const file of files()) utimesSync(file, 1000, 1000);
    const read = { ...source, uri: 'file:///w/3.txt' };
    assert.ok(open().find(read, shipped));
    const size = readFileSync(files()[0]!).length;
    const next = open('one', size * 8);
    next.keep(source, shipped, parcel);
    next.write();
    assert.equal(files().length, 6);
    assert.ok(open().find(read, shipped));
    assert.ok(open().find(source, shipped));
  });

  it('says once that nothing can be kept, and goes on without', () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    const cache = open('one', undefined, join(file, 'articles'));
    for (let i = 0; i < 120; i++) cache.keep({ ...source, uri: `file:///w/${i}.txt` }, shipped, parcel);
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /not kept for the next session: Error: E/);
    assert.equal(cache.find(source, shipped), null);
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length - 10]! ^= 1;
  return copy;
}
