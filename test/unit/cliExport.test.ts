// `dateline export`, run as a person runs it: what was said of claims, as others take it.

import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSpan } from '../../src/core/annotations/anchoring';
import { newNote, tagged, withEvidence } from '../../src/core/annotations/changes';
import { toWebAnnotation } from '../../src/core/annotations/webAnnotation';
import { buildCommandLine, dateline } from '../support/commandLine';

const now = '2026-01-01T00:00:00.000Z';
const text =
  'Harbour deal signed\n\nThe port was shut on Tuesday. The fee fell by 18 percent. Nobody came to the hall.\n';

describe('dateline export', () => {
  let folder = '';
  before(buildCommandLine);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-export-'));
    mkdirSync(join(folder, '.dateline'));
    const source = `---\nsource: https://post.example/deal\n---\n\n${text}`;
    writeFileSync(join(folder, 'a.md'), source);
    const start = source.indexOf('The fee fell');
    const selector = describeSpan(source, { start, end: start + 'The fee fell by 18 percent.'.length });
    const page = {
      kind: 'address',
      address: 'https://fees.example/table',
      title: 'Table of fees',
      archived: 'https://archive.example/1/table',
    } as const;
    const note = withEvidence(tagged(newNote('1', { source: 'a.md', selector }, now), 'false', now), page, now);
    writeFileSync(join(folder, '.dateline', 'annotations.jsonl'), JSON.stringify(toWebAnnotation(note)) + '\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** All that was written. */
  function exported(format: string, ...more: string[]): string {
    const out = join(folder, 'out');
    const { status, stderr } = dateline(['export', folder, '--format', format, '--out', out, ...more]);
    assert.equal(status, 0, stderr);
    return readdirSync(out)
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .join('\n');
  }
  const reviewer = ['--reviewer', 'Ann Check', '--reviewer-url', 'https://ann.example'];

  it('rates claims on the scale that it is given, else from 1 to 5', () => {
    const rated = exported('claimreview', ...reviewer, '--ratings', '1 to 7: false 2');
    assert.match(rated, /"ratingValue": ?2/);
    assert.match(rated, /"bestRating": ?7/);
    rmSync(join(folder, 'out'), { recursive: true });
    assert.match(exported('claimreview', ...reviewer), /"ratingValue": ?1,[^}]*"bestRating": ?5/);
  });

  it('refuses what is no scale', () => {
    const { status, stderr } = dateline(['export', folder, '--format', 'claimreview', ...reviewer, '--ratings', '1-7']);
    assert.equal(status, 2);
    assert.match(stderr, /--ratings takes a scale as “1 to 5/);
  });

  it('tells the title of a page that is evidence, and where its copy is', () => {
    const report = exported('markdown');
    assert.match(report, /Table of fees/);
    assert.match(report, /archived.*archive\\?\.example/);
  });
}).timeout(120_000);
