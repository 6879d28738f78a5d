import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './ending.mjs';

/** A temporary folder that is gone when the run ends. Its name is short: sockets inside must stay under 108 letters. */
export function runFolder() {
  const path = mkdtempSync(join(tmpdir(), 'dateline-'));
  // A process that was killed a moment ago may still finish a write: hence the retries.
  const remove = atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  return { path, remove };
}

/** Where one VS Code keeps its things; all below one folder unless told otherwise. */
export function profile(root, chosen = {}) {
  const places = {
    server: join(root, 'server'),
    user: chosen.user ?? join(root, 'user'),
    extensions: chosen.extensions ?? join(root, 'extensions'),
    temporary: join(root, 't'),
  };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  return places;
}
