// What only many articles, or a disk that is really full, can show.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { resultsIn, writeArchive } from '../support/archive';
import { buildCommandLine, builtCommandLine, dateline } from '../support/commandLine';
import { notTested } from '../support/notTested';

const ARTICLES = 6000;
/** MB for what is kept between articles: the models and the words they know take some 60. */
const HEAP = 96;

describe('limits', function () {
  this.timeout(180_000);
  before(() => buildCommandLine());

  it('a stream of thousands of articles is read with a heap for a few', async () => {
    const args = [`--max-old-space-size=${HEAP}`, builtCommandLine, 'scan', '--stdin'];
    const running = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(running, 'exit');
    let answers = 0;
    createInterface({ input: running.stdout }).on('line', () => answers++);
    for (let i = 0; i < ARTICLES; i++) {
      const text = `Harbour ${i} closed\n\nMinister Anna Lindgren met ${i} pilots on ${1 + (i % 28)} May 2024. “No,” she said.\n`;
      if (!running.stdin.write(JSON.stringify({ id: `${i}`, text }) + '\n')) await once(running.stdin, 'drain');
    }
    running.stdin.end();
    assert.deepEqual(await ended, [0, null]);
    assert.equal(answers, ARTICLES);
  });

  it('a full disk ends the run with a sentence and whole results, and room lets it go on', function () {
    const home = mkdtempSync(join(tmpdir(), 'dateline-full-'));
    const [archive, out] = [join(home, 'archive'), join(home, 'small')];
    mkdirSync(out);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120k', 'tmpfs', out]).status !== 0) {
      rmSync(home, { recursive: true });
      return notTested(this, 'this takes root, and a machine where it may mount a small disk');
    }
    try {
      const paths = writeArchive(archive, 60);
      const scan = () => dateline(['scan', archive, '--out', out, '--jobs', '2', '--resume']);
      const { status, stderr } = scan();
      assert.equal(status, 3);
      const there = resultsIn(out).size;
      assert.ok(there > 3 && there < 60, `${there}`);
      assert.match(stderr, new RegExp(`^dateline: The disk of the results is full\\. ${there} results are there`, 'm'));
      assert.doesNotMatch(stderr, /"error"/);
      assert.deepEqual(
        readdirSync(out).filter((name) => name.startsWith('.')),
        [],
      );
      spawnSync('mount', ['-o', 'remount,size=20m', out]);
      assert.equal(scan().status, 0);
      assert.deepEqual([...resultsIn(out).keys()], paths);
    } finally {
      spawnSync('umount', [out]);
      rmdirSync(out);
      rmSync(home, { recursive: true });
    }
  });
});
