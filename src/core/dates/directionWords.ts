// Lemmas that tell whether a time expression beside them looks back or ahead (see en/directionWords.json).

import words from './en/directionWords.json';

export const states: ReadonlySet<string> = new Set(words.states);
export const courses: ReadonlySet<string> = new Set(words.courses);
export const appointed: ReadonlySet<string> = new Set(words.appointed);
export const deferring: ReadonlySet<string> = new Set(words.deferring);
export const accounts: ReadonlySet<string> = new Set(words.accounts);
export const forthcoming: ReadonlySet<string> = new Set(words.forthcoming);
export const unforeseen: ReadonlySet<string> = new Set(words.unforeseen);
export const announced: ReadonlySet<string> = new Set(words.announced);
export const awaiting: ReadonlySet<string> = new Set(words.awaiting);
export const prospects: ReadonlySet<string> = new Set(words.prospects);
export const weekdays: ReadonlySet<string> = new Set(words.weekdays);
