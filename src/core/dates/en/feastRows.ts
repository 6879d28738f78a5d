// Feasts with a day of their own each year: "Christmas Eve 2014", "New Year's Day", "Thanksgiving", "the Fourth of July".

import type { Row } from '../pattern';
import { calendar, num } from './calendarRows';

interface Feast {
  readonly words: readonly string[];
  readonly name: string;
  readonly month: number;
  readonly day?: number;
}

/** Fixed days are common knowledge; those that move are named and worked out by the calendar (see feasts in resolution). */
const feasts: readonly Feast[] = [
  { words: ['christmas eve'], name: 'christmas eve', month: 12, day: 24 },
  { words: ['christmas day', 'christmas', 'xmas'], name: 'christmas', month: 12, day: 25 },
  { words: ['boxing day'], name: 'boxing day', month: 12, day: 26 },
  { words: ["new year ' s eve"], name: "new year's eve", month: 12, day: 31 },
  { words: ["new year ' s day", "the? new year ' s"], name: "new year's day", month: 1, day: 1 },
  { words: ["valentine ' s day"], name: "valentine's day", month: 2, day: 14 },
  { words: ["st .? patrick ' s day"], name: "St Patrick's day", month: 3, day: 17 },
  { words: ['april fools day', "april fool ' s day"], name: 'april fools', month: 4, day: 1 },
  { words: ['may day'], name: 'may day', month: 5, day: 1 },
  { words: ['the? fourth of july', 'independence day'], name: 'independence day', month: 7, day: 4 },
  { words: ['bastille day'], name: 'bastille day', month: 7, day: 14 },
  { words: ['halloween'], name: 'halloween', month: 10, day: 31 },
  { words: ['armistice day', 'veterans day', "veteran ' s day"], name: 'armistice day', month: 11, day: 11 },
  { words: ['thanksgiving day', 'thanksgiving'], name: 'thanksgiving', month: 11 },
  { words: ['labor day'], name: 'labor day', month: 9 },
  { words: ['memorial day'], name: 'memorial day', month: 5 },
  { words: ['easter sunday', 'easter'], name: 'easter', month: 4 },
  { words: ['easter monday'], name: 'easter monday', month: 4 },
  { words: ['good friday'], name: 'good friday', month: 4 },
];

export const feastRows: readonly Row[] = feasts.map(({ words, name, month, day }) => ({
  name,
  words: words.flatMap((spelling) => [spelling, `${spelling} ,? y:YEAR`]),
  read: (c) => calendar({ year: typeof c['y'] === 'number' ? num(c['y']) : undefined, month, day, feast: name }),
}));
