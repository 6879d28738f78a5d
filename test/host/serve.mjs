import { randomBytes } from 'node:crypto';
import { address } from './browser.mjs';
import { PlainError } from './plain-error.mjs';
import { profile } from './run-folder.mjs';
import { installExtension, startServer } from './server.mjs';
import { seedSettings } from './settings.mjs';

/** Serves VS Code to this machine's browser until the process is interrupted. Only who knows the token gets in. */
export async function serve({ root, vsix, folder, what, port }) {
  const places = profile(root);
  seedSettings(places.user);
  await installExtension(places, vsix);
  const token = randomBytes(16).toString('hex');
  const server = await startServer(places, { port, token });
  console.log(`VS Code with Dateline is open on ${what}. Open this address in a browser on this machine:\n`);
  console.log(`  ${address(server.port, { workspace: folder, token })}\n`);
  console.log('Ctrl+C ends it and leaves nothing behind.');
  await server.ended;
  throw new PlainError(`VS Code's server ended by itself:\n${server.log()}`);
}
