// `dateline import`, run as a person runs it.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommandLine, dateline } from '../support/commandLine';

const text = 'Harbour deal signed\n\nMara Lindqvist said 18 percent of the boats would stay.\n';
const quote = (exact: string) => ({ source: 'a.txt', selector: { type: 'TextQuoteSelector', exact } });
const anno = (id: string, exact: string) => ({
  id,
  type: 'Annotation',
  target: quote(exact),
  bodyValue: 'Who counted?',
});

describe('dateline import', () => {
  let folder = '';
  const kept = () => join(folder, 'news', '.dateline', 'annotations.jsonl');
  const lines = () => readFileSync(kept(), 'utf8').split('\n').filter(Boolean);
  const at = (name: string) => join(folder, name);

  before(buildCommandLine);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
    mkdirSync(at('news'));
    writeFileSync(at('news/a.txt'), text);
    writeFileSync(at('anno.json'), JSON.stringify([anno('x', '18 percent of the boats'), anno('y', 'Nobody came')]));
    writeFileSync(at('news/a.ann'), 'T1\tAgreement 0 12\tHarbour deal\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says what a dry run would do, does it, and adds nothing the second time', () => {
    const files = [at('anno.json'), at('news/a.ann')];
    const run = (...more: string[]) => dateline(['import', ...files, '--into', at('news'), ...more]);
    const would = run('--dry-run');
    assert.equal(
      would.stdout,
      `${files[0]}: 2 new, 0 there already, 1 without a sure place\n${files[1]}: 1 new, 0 there already, 0 without a sure place\n`,
    );
    assert.equal(existsSync(kept()), false);
    const done = run();
    assert.deepEqual([done.status, done.stderr, done.stdout], [0, '', would.stdout]);
    assert.equal(lines().length, 3);
    const before = readFileSync(kept(), 'utf8');
    assert.match(run().stdout, /: 0 new, 2 there already, .*\n.*: 0 new, 1 there already/);
    assert.equal(readFileSync(kept(), 'utf8'), before);
  });

  it('takes what dateline export wrote, in another folder, as it was', () => {
    dateline(['import', at('anno.json'), '--into', at('news')]);
    dateline(['export', at('news'), '--format', 'w3c', '--out', at('out')]);
    mkdirSync(at('copy'));
    writeFileSync(at('copy/a.txt'), text);
    const { stdout } = dateline(['import', at('out/annotations.jsonld'), '--into', at('copy')]);
    assert.match(stdout, /: 2 new, .* left out, found by software\n$/);
    assert.equal(readFileSync(at('copy/.dateline/annotations.jsonl'), 'utf8'), readFileSync(kept(), 'utf8'));
  });

  it('tells a bad record and a bad file, takes the others, and ends with 1', () => {
    writeFileSync(at('bad.json'), 'not JSON');
    writeFileSync(at('half.json'), JSON.stringify([anno('x', '18 percent'), { id: 'z', type: 'Annotation' }]));
    const { status, stderr } = dateline([
      'import',
      at('bad.json'),
      at('half.json'),
      at('none.json'),
      '--into',
      at('news'),
    ]);
    assert.equal(status, 1);
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { path: string }).path),
      ['bad.json', 'half.json', 'none.json'].map(at),
    );
    assert.match(stderr, /Item 2 is left out: it does not say which text it is about\./);
    assert.equal(lines().length, 1);
  });

  it('asks for files and a folder', () => {
    assert.equal(dateline(['import', at('anno.json')]).status, 2);
    assert.equal(dateline(['import', '--into', at('news')]).status, 2);
  });
}).timeout(120_000);
