// Other names of files (links) that are sources by their own: whoever opens a link sees and tags the file that it leads to.

import type { Uri } from 'vscode';

let own: ReadonlyMap<string, Uri> = new Map();

/** As the last scan found them: of each link the file it leads to. */
export function knowOtherNames(links: readonly { readonly file: Uri; readonly of: Uri }[]): void {
  own = new Map(links.map(({ file, of }) => [file.toString(), of]));
}

export function isOtherName(uri: Uri): boolean {
  return own.has(uri.toString());
}

/** The file's own address; the same where it has no other. */
export function ownUri(uri: Uri): Uri {
  return own.get(uri.toString()) ?? uri;
}
