// Exports and the links that a folder can come with.

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { writeExport } from '../../../src/editor/writeExport';
import { home, until } from './workspace';

describe('exports', () => {
  let outside = '';
  const exports = (): string => join(home().fsPath, 'dateline-export');
  const report = (folder: vscode.Uri): Thenable<unknown> =>
    vscode.commands.executeCommand('dateline.exportReport', 'markdown', folder);

  before(async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Mara Lindqvist spoke on 14 May 2024.' });
    await vscode.window.showTextDocument(document);
    await until(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
          )
        )?.length,
      'the article',
    );
  });

  beforeEach(() => (outside = mkdtempSync(join(tmpdir(), 'outside-'))));
  afterEach(() => {
    rmSync(exports(), { recursive: true, force: true });
    rmSync(outside, { recursive: true });
  });

  it('are not written through a linked folder, and say so', async () => {
    symlinkSync(outside, exports());
    await report(home());
    assert.deepEqual(readdirSync(outside), []);
    await assert.rejects(
      writeExport(vscode.Uri.file(join(exports(), 'deep', 'a.md')), new Uint8Array()),
      /dateline-export is a link to another place/,
    );
    assert.deepEqual(readdirSync(outside), []);
  });

  it('are written beside linked files, also those that lead nowhere', async () => {
    mkdirSync(exports());
    symlinkSync(join(outside, 'profile'), join(exports(), 'dateline-report.md'));
    writeFileSync(join(outside, 'kept'), 'mine');
    symlinkSync(join(outside, 'kept'), join(exports(), 'dateline-report-2.md'));
    await report(home());
    assert.match(readFileSync(join(exports(), 'dateline-report-3.md'), 'utf8'), /^# Dateline report/);
    assert.deepEqual(
      [existsSync(join(outside, 'profile')), readFileSync(join(outside, 'kept'), 'utf8')],
      [false, 'mine'],
    );
  });

  it('are written to a file that was chosen, not to one that it links to', async () => {
    const [chosen, linked] = ['grid.csv', 'linked.csv'].map((name) => vscode.Uri.file(join(exports(), name)));
    mkdirSync(exports());
    symlinkSync(join(outside, 'profile'), linked!.fsPath);
    await writeExport(chosen!, new TextEncoder().encode('a'));
    await writeExport(chosen!, new TextEncoder().encode('b'));
    await assert.rejects(writeExport(linked!, new TextEncoder().encode('c')), /linked.csv is a link/);
    assert.deepEqual([readFileSync(chosen!.fsPath, 'utf8'), readdirSync(outside)], ['b', []]);
  });

  it('follow a link that the person chose outside of the workspace, and none within', async () => {
    const [folder, target] = [join(outside, 'mine'), join(outside, 'target')];
    mkdirSync(target);
    symlinkSync(target, folder);
    await report(vscode.Uri.file(folder));
    assert.deepEqual(readdirSync(join(target, 'dateline-export')), ['dateline-report.md']);
    rmSync(join(target, 'dateline-export'), { recursive: true });
    symlinkSync(outside, join(target, 'dateline-export'));
    await report(vscode.Uri.file(folder));
    assert.deepEqual(readdirSync(outside).sort(), ['mine', 'target']);
  });

  it('replace no read-only file', async () => {
    const files = new Locked();
    const registered = vscode.workspace.registerFileSystemProvider('locked', files, { isCaseSensitive: true });
    const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: 'locked', path: `/${name}` });
    await assert.rejects(writeExport(at('read-only.md'), new Uint8Array()), /read-only.md is read-only/);
    await writeExport(at('open.md'), new Uint8Array());
    assert.deepEqual(files.written, ['/open.md']);
    registered.dispose();
  });
});

/** Files that are there, one of them read-only. */
class Locked implements vscode.FileSystemProvider {
  readonly written: string[] = [];
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  stat({ path }: vscode.Uri): vscode.FileStat {
    const stat = { type: vscode.FileType.File, ctime: 0, mtime: 0, size: 0 };
    return path.includes('read-only') ? { ...stat, permissions: vscode.FilePermission.Readonly } : stat;
  }

  writeFile({ path }: vscode.Uri): void {
    this.written.push(path);
  }

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  readDirectory = (): [string, vscode.FileType][] => [];
  readFile = (): Uint8Array => new Uint8Array();
  createDirectory(): void {}
  delete(): void {}
  rename(): void {}
}
