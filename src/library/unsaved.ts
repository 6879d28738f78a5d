/** A text in the editor that is no file yet. */
export function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}
