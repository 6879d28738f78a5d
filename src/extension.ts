// Activation only: make the services, call each register function.

import type { ExtensionContext } from 'vscode';

export function activate(_context: ExtensionContext): void {}
