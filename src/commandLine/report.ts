// What goes wrong in one place and does not end the run: one JSON object a line on stderr.

import { z } from 'zod';
import { spelled } from '../core/export/visible';

let failures = 0;

/** With any, the exit code is 1. */
export function hasFailures(): boolean {
  return failures > 0;
}

export function fail(path: string, error: unknown): void {
  report({ path, message: reasonOf(error) });
}

/** Of the lines of a stream. */
export function failLine(line: number, error: unknown): void {
  report({ line, message: reasonOf(error) });
}

export function report({
  message,
  ...place
}: {
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
}): void {
  failures++;
  tell({ ...place, error: message });
}

/** Something that is worth a line and no failure. */
export function tell(value: object): void {
  process.stderr.write(asJson(value) + '\n');
}

/** For a terminal too: marks that it would obey are spelled out. */
export function asJson(value: object, indent?: number): string {
  return spelled(JSON.stringify(value, null, indent));
}

export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}
