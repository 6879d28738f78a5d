// The only way the library touches files; the editor gives it node:fs where the folder is on a disk, else vscode.workspace.fs.

/** The folder, in `.dateline`, of changes that are on their way into the kept files. */
export const JOURNAL = 'journal';

/** What tells git how to merge the kept files. */
export const ATTRIBUTES = '.gitattributes';

/** The files of a workspace's `.dateline` folder, by their path in it. No link is written through. */
export interface Files {
  /** Text of a file, or null where there is none. Rejects when it cannot be read. */
  read(name: string): Promise<string | null>;
  /**
   * Another one whenever the file was written since; null where there is no file, or where a disk cannot tell. Missing where nothing
   * can be told without reading.
   */
  stampOf?(name: string): Promise<string | null>;
  /** Replaces the file as a whole or not at all; it is on the disk when this resolves. A file that is read-only is not replaced. */
  write(name: string, text: string): Promise<void>;
  /** The names of the files in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
}
