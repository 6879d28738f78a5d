// `dateline agreement`, run as a person runs it, with real git.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSpan } from '../../src/core/annotations/anchoring';
import { newNote, tagged } from '../../src/core/annotations/changes';
import type { ClaimStatus } from '../../src/core/annotations/records';
import { toWebAnnotation } from '../../src/core/annotations/webAnnotation';
import { buildCommandLine, dateline } from '../support/commandLine';

const text =
  'Harbour deal signed\n\nThe port was shut on Tuesday. The fee fell by 18 percent. Nobody came to the hall.\n';
const now = '2026-01-01T00:00:00.000Z';

function line(id: string, words: string, status: ClaimStatus, name?: string): string {
  const start = text.indexOf(words);
  const target = { source: 'a.txt', selector: describeSpan(text, { start, end: start + words.length }) };
  const raw = toWebAnnotation(tagged(newNote(id, target, now), status, now));
  return JSON.stringify(name ? { ...raw, creator: { type: 'Person', name } } : raw) + '\n';
}

describe('dateline agreement', () => {
  let folder = '';
  const keep = (content: string) => writeFileSync(join(folder, '.dateline', 'annotations.jsonl'), content);
  const ada = line('1', 'The port was shut', 'false', 'Ada') + line('2', 'The fee fell', 'verified', 'Ada');
  const bob = line('3', 'The port was shut', 'false', 'Bob') + line('4', 'The fee fell', 'disputed', 'Bob');
  const run = (...more: string[]) => dateline(['agreement', folder, ...more]);

  before(buildCommandLine);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-agreement-'));
    mkdirSync(join(folder, '.dateline'));
    writeFileSync(join(folder, 'a.txt'), text);
    keep(ada + bob);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('compares the two people of a folder, and lists what they have to settle', () => {
    const { status, stdout } = run();
    assert.equal(status, 0);
    assert.match(stdout, /\| those that both have a note on \| 2 \| 50 % \| 0\.40 \| 0\.33 \|/);
    assert.match(stdout, /\| a\.txt \| The fee fell by 18 percent\. \| verified \| disputed \|/);
    assert.doesNotMatch(stdout, /The port was shut/);
  });

  it('asks which people are meant where there are others', () => {
    keep(ada + bob + line('5', 'Nobody came', 'opinion', 'Cy'));
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /the notes are by Ada, Bob, Cy/);
    assert.match(run('--annotator', 'Ada', '--annotator', 'Dee').stderr, /There are no notes by “Dee”/);
    const { one, other, both } = JSON.parse(
      run('--annotator', 'Cy', '--annotator', 'Ada', '--format', 'json').stdout,
    ) as {
      one: string;
      other: string;
      both: { sentences: number };
    };
    assert.deepEqual([one, other, both.sentences], ['Cy', 'Ada', 0]);
  });

  it('compares the notes of two git branches, as git shows them, and tells what cannot be read', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: folder });
    git('init', '-q', '-b', 'ada');
    keep(line('1', 'The port was shut', 'false'));
    git('add', '.');
    git('commit', '-qm', 'one');
    git('switch', '-qc', 'bob');
    keep(line('1', 'The port was shut', 'verified') + 'no record\n');
    git('commit', '-qam', 'two');
    const shown = ['ada', 'bob'].map((branch) => {
      const path = join(folder, `${branch}.jsonl`);
      writeFileSync(path, git('show', `${branch}:.dateline/annotations.jsonl`));
      return path;
    });
    const { stdout, stderr, status } = run(...shown.flatMap((path) => ['--notes', path]));
    assert.match(stdout, /\| a\.txt \| The port was shut on Tuesday\. \| false \| verified \|/);
    assert.match(stderr, /Line 2: This line is not a JSON record/);
    assert.equal(status, 1);
    assert.equal(run('--notes', shown[0]!).status, 2);
    assert.match(run('--notes', shown[0]!, '--notes', join(folder, 'none')).stderr, /none/);
  });
}).timeout(120_000);
