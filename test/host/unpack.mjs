import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { command } from './command.mjs';
import { browser, modules } from './places.mjs';

const packed = join(modules, '@sparticuz', 'chromium');
const fonts = join(modules, 'dejavu-fonts-ttf');
const stamp = join(browser, 'version');

export const isBrowserUnpacked = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

const version = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
const wanted = () => `chromium ${version(packed)}, fonts ${version(fonts)}`;

/** Unpacks Chromium, its libraries and the fonts beside each other; complete or not there at all. */
export async function unpackBrowser() {
  const partial = `${browser}.part`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  await unpackFile(join(packed, 'bin', 'chromium.br'), join(partial, 'chromium'));
  chmodSync(join(partial, 'chromium'), 0o755);
  for (const name of ['al2023', 'swiftshader', 'fonts'])
    await unpackFolder(join(packed, 'bin', `${name}.tar.br`), partial);
  cpSync(join(fonts, 'ttf'), join(partial, 'fonts'), { recursive: true });
  writeFileSync(join(partial, 'version'), wanted());
  rmSync(browser, { recursive: true, force: true });
  renameSync(partial, browser);
}

const unpackFile = (source, target) =>
  pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(target));

async function unpackFolder(source, target) {
  // By way of a file: tar may stop reading before the end, which breaks a pipe.
  const archive = join(target, 'archive.tar');
  await unpackFile(source, archive);
  await command('tar', ['-x', '-f', archive, '-C', target]);
  rmSync(archive);
}
