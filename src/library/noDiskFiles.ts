// Stands in for diskFiles.ts where there is no Node: in the bundle for browsers.

import type { Files } from './files';

export const diskFilesIn: ((folder: string) => Files) | null = null;

export const realPathOf: ((path: string) => Promise<string | null>) | null = null;
