// A text read by the shipped model, and the dates found in it.

import type { Prose, Source } from '../../src/core/article';
import type { ChronicleEntry } from '../../src/core/dates/chronicle';
import { findDates } from '../../src/core/dates/dates';
import { analyse, type Analysis } from '../../src/core/language/language';
import { read } from '../../src/core/reading/reading';
import { syntax } from './knowledge';

export function analysisOfText(text: string): Analysis {
  return analyse(read({ id: '', text }), syntax);
}

/** The dates of a source as the pipeline finds them; `given` is `YYYY-MM-DD`. */
export function datesOf(source: Source, given: string | undefined, entries: readonly ChronicleEntry[]) {
  return datesOfProse(read(source), given, entries);
}

export function datesOfProse(prose: Prose, given: string | undefined, entries: readonly ChronicleEntry[]) {
  return findDates(prose, analyse(prose, syntax), given, entries);
}
