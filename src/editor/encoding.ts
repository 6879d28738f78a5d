// The text of a file that no editor shows, as an editor would show it.

import { workspace, type Uri } from 'vscode';
import type { Decoded } from '../library/decode';

/** Settings that say how files are written; where they say nothing, `guess` reads more than the editor does. */
const ENCODING = 'files.encoding';
const GUESSING = 'files.autoGuessEncoding';
const NOTHING_SAID = 'utf8';

export const encodingSettings: readonly string[] = [ENCODING, GUESSING];

interface Text {
  readonly text: string;
}

export async function decoded(
  file: Uri,
  bytes: Uint8Array,
  guess: (bytes: Uint8Array) => Decoded,
): Promise<Text | { readonly problem: string }> {
  const said = workspace.getConfiguration(undefined, file);
  if (said.get(ENCODING) === NOTHING_SAID && said.get(GUESSING) !== true) return guess(bytes);
  try {
    return { text: await workspace.decode(bytes, { uri: file }) };
  } catch {
    return guess(bytes); // binary to the editor: said in our words, or read by its mark
  }
}
