// `dateline scan --stdin` as a stream: an answer comes before the input ends, and a line that is no article costs that line.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildCommandLine, builtCommandLine, dateline } from '../support/commandLine';
import { notTested } from '../support/notTested';

const line = (value: unknown) => JSON.stringify(value) + '\n';

describe('command line, a stream of articles', () => {
  before(() => buildCommandLine());

  it('answers each article before the next is asked', async () => {
    const running = spawn(process.execPath, [builtCommandLine, 'scan', '--stdin'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
    for (const id of ['one', 'two']) {
      running.stdin.write(line({ id, text: 'The harbour closed.' }));
      const { value } = (await answers.next()) as { value: string };
      assert.equal((JSON.parse(value) as { id: string }).id, id);
    }
    running.stdin.end();
    assert.deepEqual(await once(running, 'exit'), [0, null]);
  });

  it('says in plain words what is wrong with a line, and reads the next', () => {
    const long = line({ id: 'long', text: 'x'.repeat(1_000_001) });
    const endless = 'x'.repeat(7_000_000) + '\n';
    const bytes = Buffer.concat([
      Buffer.from('{"half\n' + long + endless),
      Buffer.from('{"id":"\xff"}\n', 'latin1'),
      Buffer.from(JSON.stringify({ id: 'end', text: 'One line.\u2028Another.' })),
    ]);
    const { status, stderr, articles } = dateline(['scan', '--stdin'], bytes);
    assert.equal(status, 1);
    assert.deepEqual(
      articles().map(({ id }) => id),
      ['end'],
    );
    const told = stderr.trim().split('\n');
    const errors = told.map((one) => JSON.parse(one) as { line: number; error: string });
    assert.deepEqual(
      errors.map((one) => one.line),
      [1, 2, 3, 4],
    );
    for (const [i, reason] of [
      /is no JSON/,
      /too long for an article/,
      /too long for an article/,
      /not UTF-8/,
    ].entries())
      assert.match(errors[i]!.error, reason);
  });

  it('ends with 3 and one sentence where what it finds cannot be written', function () {
    if (process.platform !== 'linux') return notTested(this, 'there is no /dev/full');
    const shell = `"${process.execPath}" "${builtCommandLine}" scan --stdin > /dev/full`;
    const input = line({ id: 'one', text: 'The harbour closed.' });
    const { status, stderr } = spawnSync('sh', ['-c', shell], { input, encoding: 'utf8' });
    assert.equal(status, 3);
    assert.match(stderr, /^dateline: What was found cannot be written: .*no space left[^\n]*\n$/);
  });
});
