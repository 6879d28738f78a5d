// The command line as it is built, run as a person runs it.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Comparison } from '../../src/core/comparison/types';
import { AnnotationStore } from '../../src/library/annotationStore';
import { diskFilesIn } from '../../src/library/diskFiles';
import { buildCommandLine, dateline } from '../support/commandLine';

const line = (value: unknown) => JSON.stringify(value) + '\n';

describe('command line', () => {
  let folder = '';

  before(() => {
    buildCommandLine();
    folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
    mkdirSync(join(folder, 'inner'));
    mkdirSync(join(folder, '.dateline'));
    writeFileSync(join(folder, 'b.txt'), 'Second story\n\nNothing more.');
    writeFileSync(join(folder, 'inner', 'c.md'), '---\ntitle: Third story\ndate: 2024-05-14\n---\n\nText.');
    writeFileSync(join(folder, '.dateline', 'x.txt'), 'not a source');
    writeFileSync(join(folder, 'a.txt'), Buffer.from('First story “caf\xe9”\n', 'latin1'));
  });

  after(() => rmSync(folder, { recursive: true }));

  it('prints what a terminal would obey as letters, in every format, coloured or not', () => {
    const hostile = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
    const name = 'story\u001b]0;title\u0007\n\u202e.txt';
    writeFileSync(
      join(hostile, name),
      'Harbour \u001b[2J\u009b31m closed\n\nMara Lindqvist said \u202eno\u0007 on 14 May 2024.\n',
    );
    for (const args of [['scan'], ['scan', '--format=ndjson'], ['scan', '--format=conllu'], ['compare']]) {
      const all = [...args, hostile, join(hostile, '\u001b[31mnone')];
      const { stdout, stderr } = dateline(all, '', { FORCE_COLOR: '3', NO_COLOR: '1' });
      assert.doesNotMatch(stdout + stderr, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, args.join(' '));
      assert.match(stdout, /\\u(?:001b|202e)/);
    }
    assert.doesNotMatch(dateline(['\u001b[31m']).stderr, /\u001b/);
    assert.match(
      dateline(['explain', 'Mara \u001b[31m said \u009b2J no.']).stdout,
      /^[^\u001b\u009b]*\\u001b\[31m[^\u001b\u009b]*$/,
    );
    rmSync(hostile, { recursive: true });
  }).timeout(180_000);

  it('answers one article a line, in order', () => {
    const ids = ['x', 'y', 'z'];
    const { status, articles } = dateline(
      ['scan', '--stdin'],
      ids.map((id) => line({ id, text: `Story ${id}.` })).join(''),
    );
    assert.equal(status, 0);
    assert.deepEqual(
      articles().map((article) => article.id),
      ids,
    );
  });

  it('goes on after a bad line, names its number, and ends with 1', () => {
    const input =
      line({ id: 'x', text: 'One.' }) +
      '{"half\n\n' +
      line({ id: 'y' }) +
      line({ id: 'z', text: 'Two.', published: '2024-13-01' }) +
      line({ id: 'end', text: 'Three.' });
    const { status, stderr, articles } = dateline(['scan', '--stdin'], input);
    assert.equal(status, 1);
    assert.deepEqual(
      articles().map((article) => article.id),
      ['x', 'end'],
    );
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((text) => (JSON.parse(text) as { line: number }).line),
      [2, 4, 5],
    );
  });

  it('takes the publication date that is given', () => {
    const { articles } = dateline(['scan', '--stdin'], line({ id: 'x', text: 'One.', published: '2024-05-16' }));
    assert.deepEqual([articles()[0]!.published.value, articles()[0]!.published.basis], ['2024-05-16', 'given']);
  });

  it('reads folders in order of name and passes hidden ones over', () => {
    const { status, articles } = dateline(['scan', folder, '--format', 'ndjson', '--published', '2024-05-16']);
    assert.equal(status, 0);
    assert.deepEqual(
      articles().map((article) => article.id),
      ['a.txt', 'b.txt', join('inner', 'c.md')].map((name) => join(folder, name)),
    );
  });

  it('prints one JSON value as json, and plain lines as text', () => {
    assert.equal((JSON.parse(dateline(['scan', folder, '--format', 'json']).stdout) as unknown[]).length, 3);
    assert.deepEqual(JSON.parse(dateline(['scan', '--stdin', '--format', 'json']).stdout), []);
    assert.match(dateline(['scan', folder]).stdout, /b\.txt\n {2}published/);
  });

  it('names a file that is missing or no text, reads the others and ends with 1', () => {
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1]));
    const { status, stderr, articles } = dateline(['scan', join(folder, 'nowhere.txt'), folder, '--format', 'ndjson']);
    rmSync(join(folder, 'picture.txt'));
    assert.equal(status, 1);
    assert.match(stderr, /nowhere\.txt.*no such file/);
    assert.match(stderr, /picture\.txt.*not a text file/);
    assert.equal(articles().length, 3);
  });

  it('compares', () => {
    const comparison = JSON.parse(dateline(['compare', folder, '--format', 'json']).stdout) as object;
    assert.deepEqual(Object.keys(comparison), ['stories', 'people', 'events', 'issues', 'findings']);
    assert.match(dateline(['compare', folder]).stdout, /^# Dateline report/);
  });

  describe('in a folder where people decided', () => {
    const decided = (file: string, ...lines: object[]): void =>
      writeFileSync(join(home, '.dateline', file), lines.map(line).join(''));
    const stamp = { id: 'd1', created: '2026-01-01T00:00:00.000Z' };
    const scanned = (...more: string[]) => {
      const { articles, status, stderr } = dateline(['scan', join(home, 'in'), '--format', 'ndjson', ...more]);
      return { article: articles()[0]!, status, stderr };
    };
    const compared = (...more: string[]) =>
      JSON.parse(dateline(['compare', join(home, 'in'), '--format', 'json', ...more]).stdout) as Comparison;
    let home = '';

    beforeEach(() => {
      home = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
      mkdirSync(join(home, '.dateline'));
      mkdirSync(join(home, 'in'));
      const text =
        'Talks open\n\nMinister Anna Lindgren met the the pilots in Port Amsel in May. A lighthouse fee was agreed.\n';
      writeFileSync(join(home, 'in', 'a.txt'), text);
    });

    afterEach(() => rmSync(home, { recursive: true }));

    it('reads their people, dates, issues and events', () => {
      decided(
        'decisions.jsonl',
        { ...stamp, kind: 'published', source: 'in/a.txt', value: '2024-06-03' },
        { ...stamp, id: 'd2', kind: 'rename-person', from: 'Anna Lindgren', to: 'Anna Lindgren-Berg' },
      );
      decided('issues.json', { issues: [{ id: 'fees', name: 'Fees', words: ['lighthouse fee'] }] });
      const event = { name: 'Pilots’ talks', start: '2019-05-04', words: ['pilots'], places: ['Port Amsel'] };
      decided('chronicle.json', { events: [event] });
      const { article, status } = scanned();
      assert.equal(status, 0);
      assert.equal(article.published.value, '2024-06-03');
      assert.deepEqual(
        article.people.map(({ name }) => name),
        ['Anna Lindgren-Berg'],
      );
      assert.ok(article.issues.some(({ id }) => id === 'fees'));
      assert.deepEqual(
        article.dates.map(({ value }) => value),
        ['2019-05'],
      );
    });

    it('reads what the editor saved and a crash kept from the file', async () => {
      const now = (): string => new Date().toISOString();
      const store = new AnnotationStore(diskFilesIn!(join(home, '.dateline')), now, randomUUID, 'here');
      await store.decide({ kind: 'published', source: 'in/a.txt', value: '2024-06-03' });
      rmSync(join(home, '.dateline', 'decisions.jsonl'));
      assert.equal(scanned().article.published.value, '2024-06-03');
    });

    it('reads the articles alone when told so, and takes the given date before the decided one', () => {
      decided('decisions.jsonl', { ...stamp, kind: 'published', source: 'in/a.txt', value: '2024-06-03' });
      assert.equal(scanned('--no-workspace').article.published.value, null);
      assert.equal(scanned('--published', '2024-05-30').article.published.value, '2024-05-30');
    });

    it('leaves out what was dismissed, wherever the folder lies', () => {
      const [slip] = compared().findings;
      assert.ok(slip, 'a doubled word');
      decided('decisions.jsonl', {
        ...stamp,
        kind: 'ruling',
        finding: slip.id,
        title: slip.title,
        verdict: 'dismiss',
        reason: '',
      });
      assert.deepEqual(compared().findings, []);
      assert.equal(compared('--no-workspace').findings.length, 1);
      const moved = `${home}-moved`;
      renameSync(home, moved);
      home = moved;
      assert.deepEqual(compared().findings, []);
    });

    it('reports once what cannot be read there, uses the rest and ends with 1', () => {
      writeFileSync(join(home, 'in', 'b.txt'), 'Second story.');
      writeFileSync(join(home, '.dateline', 'decisions.jsonl'), '\n{"half');
      writeFileSync(join(home, '.dateline', 'issues.json'), '{ "issues": [\n { "id": "NO" } ] }');
      const { status, stderr } = scanned();
      assert.equal(status, 1);
      const told = stderr
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text) as { path: string; line: number });
      assert.deepEqual(
        told.map((one) => [basename(one.path), one.line]),
        [
          ['decisions.jsonl', 2],
          ['issues.json', 2],
          ['issues.json', 2],
          ['issues.json', 2],
        ],
      );
    });

    it('goes on after an article that cannot be read', () => {
      mkdirSync(join(home, 'broken', '.dateline', 'issues.json'), { recursive: true });
      writeFileSync(join(home, 'broken', 'b.txt'), 'Second story.');
      const { status, stderr, articles } = dateline(['scan', home, '--format', 'ndjson']);
      assert.deepEqual([status, articles().length], [1, 1]);
      assert.match(stderr, /b\.txt.*issues\.json is not a file/);
    });

    it('gives the same without a .dateline as with one that is empty', () => {
      const empty = dateline(['scan', join(home, 'in')]).stdout;
      rmSync(join(home, '.dateline'), { recursive: true });
      assert.equal(dateline(['scan', join(home, 'in')]).stdout, empty);
    });
  });

  const mistakes: [string[], RegExp][] = [
    [[], /Name a command/],
    [['sacn'], /no command “sacn”/],
    [['scan'], /Name a file or a folder/],
    [['scan', '--stdin', '--format', 'xml'], /no format “xml”/],
    [['scan', '--stdin', '--published', 'yesterday'], /takes a date/],
    [['scan', '--colour'], /Unknown option/],
  ];
  for (const [args, message] of mistakes) {
    it(`explains: dateline ${args.join(' ')}`, () => {
      const { status, stderr } = dateline(args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.match(stderr, /Usage:/);
    });
  }
});
