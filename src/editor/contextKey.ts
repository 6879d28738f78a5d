// A context key that `when` clauses of the manifest read; told only when it changes.

import { commands } from 'vscode';

export class ContextKey<T extends boolean | string | number> {
  private value: T | undefined;

  constructor(private readonly name: string) {}

  set(value: T): void {
    if (value === this.value) return;
    this.value = value;
    void commands.executeCommand('setContext', this.name, value);
  }
}
