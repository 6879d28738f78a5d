// A text read by the shipped model.

import { analyse, type Analysis } from '../../src/core/language/language';
import { read } from '../../src/core/reading/reading';
import { syntax } from './knowledge';

export function analysisOfText(text: string): Analysis {
  return analyse(read({ id: '', text }), syntax);
}
