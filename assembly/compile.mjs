// Compiles kernel.ts into src/core/language/kernelBytes.ts and says how many bytes it came to; with --check it compares instead. The bytes
// are committed: nobody needs the compiler to build or to run.

import asc from 'assemblyscript/asc';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const here = import.meta.dirname;
const KEPT = join(here, '..', 'src', 'core', 'language', 'kernelBytes.ts');
const FLAGS = ['kernel.ts', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--outFile', 'kernel.wasm'];

/** The bytes of the kernel. Throws what the compiler says. */
async function compile() {
  let bytes = null;
  const { error, stderr } = await asc.main(FLAGS, {
    readFile: (name) => readFile(join(here, name), 'utf8').catch(() => null),
    writeFile: (_name, contents) => (bytes = contents),
    listFiles: () => [],
  });
  if (error || bytes === null) throw new Error(stderr.toString(), { cause: error });
  return bytes;
}

function asModule(bytes) {
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,120}/g)
    .map((line) => `  '${line}'`);
  return `// Made by \`npm run kernel\` from assembly/kernel.ts.\n\nexport const KERNEL =\n${lines.join(' +\n')};\n`;
}

const bytes = await compile();
const text = asModule(bytes);
if (process.argv.includes('--check')) {
  if ((await readFile(KEPT, 'utf8')) !== text)
    throw new Error('kernelBytes.ts is of another kernel.ts: `npm run kernel`.');
} else {
  await writeFile(KEPT, text);
}
console.log(bytes.length);
