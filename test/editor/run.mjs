// Runs test/editor inside VS Code, test/editor/folders in a window of two folders: `node test/editor/run.mjs [WORDS OF A TEST'S NAME]`.
// DATELINE_VSCODE=desktop takes the downloaded VS Code, DATELINE_VSCODE=host the one of test/host; without it the
// desktop is taken where there is a display and the download works.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../host/extension.mjs';
import { host, repository } from '../host/places.mjs';
import { PlainError, runTool } from '../host/plain-error.mjs';
import { runFolder } from '../host/run-folder.mjs';

const bundle = join(repository, 'dist-test', 'editor');
/** The download is given up after this long without an answer. */
const downloadLimit = 10_000;

async function main() {
  await buildExtension();
  await bundleTests();
  const vscodeExecutablePath = await chooseVSCode();
  const oneFolder = await runIn(vscodeExecutablePath, samples, 'one');
  const folders = await runIn(vscodeExecutablePath, twoFolders, 'folders');
  if (oneFolder.tests + folders.tests === 0) throw new PlainError('No test ran.');
  return Math.max(oneFolder.code, folders.code);
}

async function runIn(vscodeExecutablePath, workspace, suite) {
  const folder = runFolder();
  const count = join(folder.path, 'tests');
  const counted = () => (existsSync(count) ? Number(readFileSync(count, 'utf8')) : 0);
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: repository,
      extensionTestsPath: join(bundle, 'index.js'),
      extensionTestsEnv: {
        DATELINE_GREP: process.argv.slice(2).join(' '),
        DATELINE_SUITE: suite,
        DATELINE_COUNT: count,
      },
      launchArgs: [workspace(folder.path), '--disable-extensions', ...privateProfile(folder.path)],
    });
    return { code, tests: counted() };
  } catch (error) {
    // The tests, or the sentence of test/host, have already said what is wrong.
    if (/^Test run (failed|terminated)/.test(error.message)) return { code: 1, tests: Math.max(1, counted()) };
    throw error;
  } finally {
    folder.remove();
  }
}

/** Two empty folders side by side, opened as one workspace. */
function twoFolders(folder) {
  for (const name of ['north', 'south']) mkdirSync(join(folder, name));
  const file = join(folder, 'story.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
  return file;
}

/** A copy: tests may write into it. */
function samples(folder) {
  const target = join(folder, 'samples');
  mkdirSync(target);
  cpSync(join(repository, 'samples'), target, { recursive: true });
  return target;
}

const privateProfile = (folder) => [`--user-data-dir=${join(folder, 'u')}`, `--extensions-dir=${join(folder, 'e')}`];

async function bundleTests() {
  rmSync(bundle, { recursive: true, force: true });
  await build({
    absWorkingDir: repository,
    entryPoints: ['test/editor/index.ts', ...testFiles()],
    outbase: 'test/editor',
    outdir: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

function testFiles() {
  const names = readdirSync(join(repository, 'test', 'editor'), { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join('test', 'editor', name));
}

async function chooseVSCode() {
  const wish = process.env.DATELINE_VSCODE ?? '';
  if (!['', 'desktop', 'host'].includes(wish)) throw new PlainError('DATELINE_VSCODE is either "desktop" or "host".');
  const ours = join(host, 'code.mjs');
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (wish === 'host' || (wish === '' && noDisplay)) return ours;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(repository, '.vscode-test'), timeout: downloadLimit });
  } catch (error) {
    if (wish === 'desktop') throw new PlainError(`VS Code could not be downloaded: ${error.message}`);
    console.log(`VS Code could not be downloaded (${error.message}): taking the one of test/host.`);
    return ours;
  }
}

await runTool(main);
