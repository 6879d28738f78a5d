import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../host/start.mjs', import.meta.url));

describe('npm start', () => {
  it('serves VS Code to who knows the address, and leaves nothing behind on Ctrl+C', async () => {
    const child = spawn(process.execPath, [program], { env: { ...process.env, DATELINE_VSCODE: 'host' } });
    const address = new URL(await printedAddress(child));
    assert.match(await page(address), /vscode-workbench-web-configuration/);
    assert.equal((await fetch(address.origin)).status, 403);

    const folder = address.searchParams.get('folder')!;
    assert.ok(existsSync(folder));
    child.kill('SIGINT');
    await once(child, 'exit');
    assert.equal(existsSync(folder), false);
    await assert.rejects(fetch(address.origin), 'the server still answers');
  });

  it('says in one sentence what is wrong with an argument', async () => {
    const child = spawn(process.execPath, [program, '--port', 'eighty']);
    const output = await child.stderr.toArray();
    assert.equal(output.join(''), '"eighty" is no port number. Usage: npm start -- [--folder PATH] [--port N]\n');
  });
});

async function printedAddress(child: ChildProcessWithoutNullStreams): Promise<string> {
  let output = '';
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    output += text;
    const address = /http:\S+\s/.exec(output)?.[0];
    if (address) return address.trim();
  }
  throw new Error(`No address was printed:\n${output}`);
}

/** The token in the address is exchanged for a cookie first, as a browser does. */
async function page(address: URL): Promise<string> {
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.getSetCookie().map((line) => line.split(';')[0]);
  const second = await fetch(new URL(first.headers.get('location')!, address), {
    headers: { cookie: cookie.join('; ') },
  });
  return second.text();
}
