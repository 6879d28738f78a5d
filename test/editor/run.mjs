// Runs test/editor inside VS Code: `node test/editor/run.mjs [WORDS OF A TEST'S NAME]`.
// DATELINE_VSCODE=desktop takes the downloaded VS Code, DATELINE_VSCODE=host the one of test/host; without it the
// desktop is taken where there is a display and the download works.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
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
  const folder = runFolder();
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: repository,
      extensionTestsPath: join(bundle, 'index.js'),
      extensionTestsEnv: { DATELINE_GREP: process.argv.slice(2).join(' ') },
      launchArgs: [workspace(folder.path), '--disable-extensions', ...privateProfile(folder.path)],
    });
  } catch (error) {
    // The tests, or the sentence of test/host, have already said what is wrong.
    if (/^Test run (failed|terminated)/.test(error.message)) return 1;
    throw error;
  } finally {
    folder.remove();
  }
}

/** A copy: tests may write into it. */
function workspace(folder) {
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
