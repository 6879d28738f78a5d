// Several processes, and machines by ssh, through GNU parallel: exactly one result an article, whoever is killed.

import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { resultsIn, writeArchive } from '../support/archive';
import { commandIn, examples, freePort, needs } from './support';
import { notTested } from '../support/notTested';

const run = promisify(execFile);

describe('GNU parallel', function () {
  this.timeout(120_000);
  let [home, archive, results, dateline] = ['', '', '', ''];
  let paths: string[] = [];

  before(function () {
    needs(this, 'parallel');
    home = mkdtempSync(join(tmpdir(), 'dateline-parallel-'));
    archive = join(home, 'archive');
    dateline = commandIn(home);
    paths = writeArchive(archive, 60);
  });

  beforeEach(() => (results = join(home, 'results')));
  afterEach(() => rmSync(results, { recursive: true, force: true }));
  after(() => home !== '' && rmSync(home, { recursive: true }));

  const env = () => ({ ...process.env, DATELINE: dateline, PARALLEL_HOME: home });

  it('reads the folders of an archive with several processes, and the same with one', async () => {
    await run(join(examples, 'folders.sh'), [archive, results, '--jobs', '2'], { env: env() });
    const several = resultsIn(results);
    assert.deepEqual([...several.keys()], paths);
    rmSync(results, { recursive: true });
    await run(join(examples, 'folders.sh'), [archive, results, '--jobs', '1'], { env: env() });
    assert.deepEqual(resultsIn(results), several);
  });

  it('reads each article once where one of the processes is killed', async () => {
    const running = run(join(examples, 'folders.sh'), [archive, results, '--jobs', '2'], { env: env() });
    let killed: number[] = [];
    while (killed.length === 0) {
      await wait(50);
      if (existsSync(results) && resultsIn(results).size > 2) killed = scansOf(results).slice(0, 1);
    }
    kill(killed[0]!, 'SIGKILL');
    await running;
    assert.deepEqual([...resultsIn(results).keys()], paths);
  });

  describe('by ssh', () => {
    let sshd: ChildProcess | null = null;
    let ssh = '';

    before(async function () {
      needs(this, '/usr/sbin/sshd', 'ssh', 'ssh-keygen', 'rsync');
      ({ sshd, ssh } = await startSshd(home));
      if (spawnSync('sh', ['-c', `${ssh} 127.0.0.1 true`]).status !== 0) {
        notTested(this, 'nobody may log in over the loopback of this machine');
      }
    });

    after(() => void sshd?.kill());

    const articles = () => {
      const file = join(home, 'articles.ndjson');
      const lines = paths.map((id) => JSON.stringify({ id, text: readFileSync(join(archive, id), 'utf8') }) + '\n');
      writeFileSync(file, lines.join(''));
      return file;
    };

    const answers = async (command: string) => {
      const hosts = ['--ssh', ssh, '--sshlogin', '1/127.0.0.1,1/localhost'];
      const given = [articles(), ...hosts];
      const environment = { ...env(), DATELINE: command, LINES_A_BLOCK: '10' };
      const { stdout } = await run(join(examples, 'hosts.sh'), given, { env: environment, maxBuffer: 1e8 });
      return stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id)
        .sort();
    };

    it('reads the articles of a stream on several machines', async () => {
      assert.deepEqual(await answers(dateline), paths);
    });

    it('answers each article once where a machine breaks down in the middle', async () => {
      const breaking = join(home, 'breaking');
      const script = `#!/bin/sh\nmkdir "${home}/broken" 2>&- && { head -n 3 | "${dateline}" "$@"; kill -9 $$; }\nexec "${dateline}" "$@"\n`;
      writeFileSync(breaking, script, { mode: 0o755 });
      assert.deepEqual(await answers(breaking), paths);
      assert.ok(existsSync(join(home, 'broken')));
    });
  });
});

/** Processes that scan into the folder. */
function scansOf(folder: string): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.includes('cli.js scan ') && line.includes(folder));
  return lines.map((line) => parseInt(line, 10));
}

async function startSshd(home: string): Promise<{ sshd: ChildProcess; ssh: string }> {
  const folder = join(home, 'ssh');
  mkdirSync(folder, { mode: 0o700 });
  // It looks for this folder and makes it nowhere.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  for (const name of ['host', 'mine'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  writeFileSync(join(folder, 'authorised'), readFileSync(join(folder, 'mine.pub')));
  const port = await freePort();
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'authorised')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
  ];
  writeFileSync(join(folder, 'config'), lines.join('\n') + '\n');
  const sshd = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(folder, 'config')], { stdio: 'ignore' });
  await untilListening(port);
  const options = [
    '-o',
    'StrictHostKeyChecking=no',
    '-o',
    `UserKnownHostsFile=${join(folder, 'known')}`,
    '-o',
    'LogLevel=ERROR',
  ];
  return { sshd, ssh: ['ssh', '-p', port, '-i', join(folder, 'mine'), ...options].join(' ') };
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (isThere) return;
    await wait(50);
  }
  throw new Error(`nothing listens on ${port}`);
}
