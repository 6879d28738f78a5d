// The only way the library touches files; the editor gives it vscode.workspace.fs, the command line node:fs.

export interface Files {
  /** Text of a file of the workspace's `.dateline` folder, or null where there is none. Rejects when it cannot be read. */
  read(name: string): Promise<string | null>;
  /** Replaces the file as a whole or not at all. */
  write(name: string, text: string): Promise<void>;
}
