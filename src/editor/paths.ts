// How annotation files name a source: its path from the home folder, with forward slashes. Another root of the workspace
// becomes "../other/a.txt"; a source that lies elsewhere altogether keeps its whole address.

export interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  toString(): string;
}

export function pathFrom(home: Address | undefined, uri: Address): string {
  if (!home || home.scheme !== uri.scheme || home.authority !== uri.authority) return uri.toString();
  const from = home.path.split('/').filter(Boolean);
  const to = uri.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (shared === 0 && from.length > 0) return uri.toString();
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

export function formatOf(languageId: string | undefined, path: string): 'text' | 'markdown' {
  if (languageId) return languageId === 'markdown' ? 'markdown' : 'text';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
