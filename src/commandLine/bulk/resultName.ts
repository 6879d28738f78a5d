// Where the result of an article lies: at the article's own path, with `.json` behind it. No two articles of a folder share one.

import { createHash } from 'node:crypto';

/** Bytes. Most disks take 255 in one name. */
const LONGEST_NAME = 240;
const HEAD = 180;

/**
 * `path` is the article's from its folder, with forward slashes: "2024/a.txt" becomes "2024/a.txt.json". A folder "a.txt.json" would
 * stand where the result of an article beside it does, and gets a "_"; so does each that would then stand in its place. A name that
 * is too long ends with its hash, and so does one that looks as if it did.
 */
export function resultName(path: string): string {
  const folders = path.split('/');
  const name = folders.pop()!;
  return [...folders.map(folderName), fileName(name)].join('/');
}

function folderName(name: string): string {
  return /\.json_*$/i.test(name) ? shortened(`${name}_`) : shortened(name);
}

function fileName(name: string): string {
  return `${shortened(name)}.json`;
}

function shortened(name: string): string {
  const bytes = Buffer.from(name);
  if (bytes.length <= LONGEST_NAME && !/~[0-9a-f]{32}$/.test(name)) return name;
  // As of a stream: a letter that the cut goes through is left out.
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD), { stream: true });
  return `${head}~${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
}
