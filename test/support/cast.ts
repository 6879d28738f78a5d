// People of an invented article for tests: each with the forms its text uses, found in the text itself.

import type { Mention, Person, Role } from '../../src/core/article';
import { textSpan } from '../../src/core/span';

/** `name` first in its fullest form, then shorter ones; `roles` as the text has them ("former …" is not current). */
export interface Part {
  readonly id: string;
  readonly forms: readonly string[];
  readonly roles?: readonly string[];
}

/** The people of `text`: every form of every part, longest first, never overlapping. */
export function cast(text: string, parts: readonly Part[]): Person[] {
  const taken = new Uint8Array(text.length);
  const free = (start: number, end: number): boolean => taken[start] === 0 && taken[end - 1] === 0;
  return parts.map(({ id, forms, roles = [] }) => {
    const mentions: Mention[] = [];
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      for (const start of places(text, form)) {
        if (!free(start, start + form.length)) continue;
        taken.fill(1, start, start + form.length);
        mentions.push(textSpan(text, start, start + form.length));
      }
    }
    mentions.sort((a, b) => a.start - b.start);
    return { id, name: forms[0]!, mentions, roles: roles.flatMap((role) => rolesOf(text, role)) };
  });
}

function rolesOf(text: string, role: string): Role[] {
  return places(text, role).map((start) => ({
    ...textSpan(text, start, start + role.length),
    current: !/^(?:former|ex-)/i.test(role),
  }));
}

function places(text: string, form: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + form.length] ?? '');
    if (whole) found.push(at);
  }
  return found;
}
