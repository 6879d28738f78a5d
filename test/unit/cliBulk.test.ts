// `dateline scan FOLDER --out DIR` as it is built: one result an article, whatever happens on the way.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { resultsIn, writeArchive } from '../support/archive';
import { buildCommandLine, builtCommandLine, dateline } from '../support/commandLine';
import { notTested } from '../support/notTested';

describe('command line, a whole archive', () => {
  let [home, folder, out] = ['', '', ''];
  const linux = process.platform === 'linux';
  const scan = (...more: string[]) => {
    const { status, stderr } = dateline(['scan', folder, '--out', out, '--jobs', '2', ...more]);
    const lines = stderr.trim().split('\n');
    const told = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Told);
    const ended = { ...told.at(-1)?.ended, seconds: 0 };
    return { status, told, ended, said: lines.at(-1) };
  };
  interface Told {
    readonly path?: string;
    readonly error?: string;
    readonly leftOut?: string;
    readonly ended?: { readonly seconds: number };
  }

  const figures = (given: Record<string, number>) => ({
    ...{ how: 'done', made: 0, kept: 0, leftOut: 0, failed: 0, seconds: 0 },
    ...given,
  });

  /** A run of its own, with all that it said and how it ended. */
  function begin(...more: string[]) {
    const args = [builtCommandLine, 'scan', folder, '--out', out, '--jobs', '2', ...more];
    const running = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(running, 'close').then(([code]) => ({ code: code as number | null, said }));
    return { running, ended };
  }

  const untilBegun = async () => {
    while (!existsSync(out) || resultsIn(out).size < 3) await wait(20);
  };
  const childrenOf = ({ pid }: ChildProcess) =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

  before(() => buildCommandLine());

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'dateline-bulk-'));
    [folder, out] = [join(home, 'archive'), join(home, 'results')];
  });

  afterEach(() => rmSync(home, { recursive: true }));

  it('has one result an article, the same as scan prints, and tells what has none', () => {
    const paths = writeArchive(folder, 6);
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1]));
    writeFileSync(
      join(folder, 'README.md'),
      '# Boats\n\n- `npm install boats`\n- see https://boats.example/\n'.repeat(20),
    );
    const { status, told, ended } = scan();
    assert.equal(status, 1);
    assert.deepEqual(
      told.slice(0, -1).sort((a, b) => (a.path! < b.path! ? -1 : 1)),
      [
        { path: 'README.md', leftOut: 'documentation, a licence or data, by the look of it' },
        { path: 'picture.txt', error: 'This is not a text file.' },
      ],
    );
    assert.deepEqual(ended, figures({ done: 8, of: 8, made: 6, leftOut: 1, failed: 1 }));
    assert.deepEqual([...resultsIn(out).keys()], paths);
    const { made, ...article } = resultsIn(out).get(paths[0]!)!;
    assert.match(made, /^dateline [0-9a-f]{16} [0-9a-f]{64}$/);
    const [printed] = dateline(['scan', join(folder, paths[0]!), '--format', 'ndjson']).articles();
    assert.deepEqual(article, { ...printed, id: paths[0] });
    assert.deepEqual(
      readdirSync(out).filter((name) => name.startsWith('.')),
      [],
    );
  }).timeout(60_000);

  it('goes on with what is missing, changed, cut off or decided otherwise, and with nothing else', () => {
    const paths = writeArchive(folder, 6);
    assert.equal(scan().status, 0);
    const refused = scan();
    assert.equal(refused.status, 2);
    assert.match(refused.said!, /^dateline: There is something in .* already\. Go on with --resume/);
    rmSync(join(out, `${paths[0]!}.json`));
    truncateSync(join(out, `${paths[1]!}.json`), 200);
    writeFileSync(join(folder, paths[2]!), 'Port Amsel opens again\n\nThe pilots said yes on 3 June 2024.\n');
    const { status, ended } = scan('--resume');
    assert.equal(status, 0);
    assert.deepEqual(ended, figures({ done: 6, of: 6, made: 3, kept: 3 }));
    assert.equal(resultsIn(out).size, 6);
    mkdirSync(join(folder, '.dateline'));
    const decision = { id: 'd1', created: '2026-01-01T00:00:00.000Z', kind: 'rename-person' };
    const renamed = { ...decision, from: 'Anna Lindgren', to: 'Anna Lindgren-Berg' };
    writeFileSync(join(folder, '.dateline', 'decisions.jsonl'), JSON.stringify(renamed) + '\n');
    assert.deepEqual(scan('--resume').ended, figures({ done: 6, of: 6, made: 6 }));
    assert.match(readFileSync(join(out, `${paths[0]!}.json`), 'utf8'), /Anna Lindgren-Berg/);
    assert.deepEqual(
      scan('--resume', '--published', '2024-05-30').ended,
      figures({ done: 6, of: 6, made: 6 }),
      'another day of publication makes another result',
    );
  }).timeout(60_000);

  it('tells once what cannot be read of what people keep, and reads a file that is called news', () => {
    writeArchive(folder, 6);
    writeFileSync(join(folder, 'notes.news'), '# Boats\n\n- `npm install boats`\n'.repeat(20));
    mkdirSync(join(folder, '.dateline'));
    writeFileSync(join(folder, '.dateline', 'decisions.jsonl'), 'no record\n');
    const { status, told, ended } = scan();
    assert.equal(status, 1);
    assert.deepEqual(
      told.filter(({ error }) => error).map(({ path }) => path?.endsWith('decisions.jsonl')),
      [true],
    );
    assert.deepEqual(ended, figures({ done: 7, of: 7, made: 7 }));
  }).timeout(60_000);

  it('reads each article once where processes are killed and a file goes away', async function () {
    if (!linux) return notTested(this, 'signals are those of Linux');
    const paths = writeArchive(folder, 200, 1);
    const { running, ended } = begin();
    await untilBegun();
    for (const child of childrenOf(running)) kill(child, 'SIGKILL');
    rmSync(join(folder, paths.at(-1)!));
    const { code, said } = await ended;
    assert.equal(code, 1);
    assert.deepEqual([...resultsIn(out).keys()], paths.slice(0, -1));
    assert.match(said, new RegExp(`"path":"${paths.at(-1)!}","error":"This file is gone\\."`));
    assert.match(said, /"made":199,"kept":0,"leftOut":0,"failed":1/);
  }).timeout(60_000);

  it('ends at Ctrl-C with whole results, and goes on from there', async function () {
    if (!linux) return notTested(this, 'signals are those of Linux');
    const paths = writeArchive(folder, 200);
    const { running, ended } = begin();
    await untilBegun();
    for (const process of [running.pid!, ...childrenOf(running)]) kill(process, 'SIGINT');
    const { code, said } = await ended;
    assert.equal(code, 130);
    const first = resultsIn(out).size;
    assert.ok(first < paths.length);
    assert.match(said, new RegExp(`^dateline: Interrupted\\. ${first} results are there, each of them whole; `, 'm'));
    assert.deepEqual(
      readdirSync(out).filter((name) => name.startsWith('.')),
      [],
    );
    const { status, ended: end } = scan('--resume');
    assert.equal(status, 0);
    assert.deepEqual(end, figures({ done: 200, of: 200, made: 200 - first, kept: first }));
    assert.deepEqual([...resultsIn(out).keys()], paths);
  }).timeout(60_000);

  it('does no harm to another run on the same folder', async () => {
    const paths = writeArchive(folder, 40);
    const [one, other] = await Promise.all([begin('--resume').ended, begin('--resume').ended]);
    assert.deepEqual([one.code, other.code], [0, 0], one.said + other.said);
    assert.deepEqual([...resultsIn(out).keys()], paths);
    assert.deepEqual(scan('--resume').ended, figures({ done: 40, of: 40, kept: 40 }));
  }).timeout(60_000);

  const mistakes: [string[], RegExp][] = [
    [['scan', '--out', 'x'], /takes one folder/],
    [['scan', __filename, '--out', 'x'], /takes one folder/],
    [['scan', __dirname, '--out', 'x', '--format', 'text'], /json alone/],
    [['scan', __dirname, '--out', 'x', '--jobs', '0'], /--jobs takes a number/],
    [['scan-part'], /no command/],
  ];
  for (const [args, message] of mistakes) {
    it(`explains: dateline ${args.map((arg) => arg.split('/').at(-1)).join(' ')}`, () => {
      const { status, stderr } = dateline(args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});
