import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, listedOnly } from '../../../src/core/comparison/comparison';
import { annotated } from '../../../src/library/annotated';
import type { SourceText } from '../../../src/library/analyst';
import { comparable, opened, parcelOf, Unpacked, type Parcel } from '../../../src/library/parcel';
import { knowledge } from '../../support/knowledge';

const samples = join(__dirname, '..', '..', '..', 'samples');
const sources = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((path): SourceText => {
    const text = readFileSync(join(samples, path), 'utf8');
    return { uri: `file:///w/${path}`, path, text, format: 'text' };
  });

describe('a parcel', () => {
  let parcels: Parcel[];

  before(() => {
    parcels = sources.map((source) => parcelOf(annotated(source, knowledge, [])));
  });

  it('holds all that was found', () => {
    for (const [i, source] of sources.entries()) {
      const [found, told] = [opened(parcels[i]!), annotated(source, knowledge, [])];
      const { analysis, ...article } = found.article;
      const { analysis: before, ...rest } = told.article;
      assert.deepEqual(article, rest);
      assert.deepEqual([found.names, found.blocks, found.slips], [told.names, told.blocks, told.slips]);
      assert.deepEqual(found.prose(), told.prose());
      assert.deepEqual(analysis.words.columns.head, before.words.columns.head);
    }
  });

  it('tells title, people’s names and claims of a list without being opened', () => {
    const { listed } = parcels[0]!;
    const broken = { listed, shown: new Uint8Array(3), kept: new Uint8Array(3) };
    const { article, names } = opened(broken);
    assert.ok(article.title && names.length > 0 && article.claims.length > 0);
    assert.throws(() => article.people);
    assert.throws(() => article.analysis);
  });

  it('is one and the same object as long as it is among those open', () => {
    const unpacked = new Unpacked(2, 1);
    const [first, second, third] = parcels.map((parcel) => opened(parcel, unpacked).article);
    const { people, analysis } = first!;
    assert.ok(second!.people !== people && first!.people === people && first!.analysis === analysis);
    assert.ok(third!.people && second!.people);
    assert.notEqual(first!.people, people);
    assert.deepEqual(first!.people, people);
  });

  it('says the same side by side with others however few are open at once', () => {
    const side = (unpacked: Unpacked) =>
      listedOnly(
        compare(
          parcels.map((parcel, i) => comparable(sources[i]!.path, parcel, unpacked)),
          [],
        ),
      );
    const all = side(new Unpacked(100, 100));
    assert.ok(all.events.length > 0 && all.findings.length > 0);
    assert.deepEqual(side(new Unpacked(1, 1)), all);
  });
});
