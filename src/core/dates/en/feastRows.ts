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
  { words: ['earth day'], name: 'earth day', month: 4, day: 22 },
  { words: ['inauguration day'], name: 'inauguration day', month: 1, day: 20 },
  { words: ['halloween'], name: 'halloween', month: 10, day: 31 },
  { words: ['armistice day', 'veterans day', "veteran ' s day"], name: 'armistice day', month: 11, day: 11 },
  { words: ['thanksgiving day', 'thanksgiving'], name: 'thanksgiving', month: 11 },
  { words: ['election day'], name: 'election day', month: 11 },
  { words: ['columbus day'], name: 'columbus day', month: 10 },
  { words: ['labor day'], name: 'labor day', month: 9 },
  { words: ["father ' s day"], name: "father's day", month: 6 },
  { words: ['memorial day'], name: 'memorial day', month: 5 },
  { words: ["mother ' s day"], name: "mother's day", month: 5 },
  { words: ["presidents ' day", 'presidents day', "president ' s day"], name: "presidents' day", month: 2 },
  { words: ['martin luther king jr .? day', 'martin luther king day'], name: 'king day', month: 1 },
  { words: ['easter sunday', 'easter'], name: 'easter', month: 4 },
  { words: ['easter monday'], name: 'easter monday', month: 4 },
  { words: ['good friday'], name: 'good friday', month: 4 },
  { words: ['palm sunday'], name: 'palm sunday', month: 4 },
  { words: ['ash wednesday'], name: 'ash wednesday', month: 2 },
];

const onMonday = new Set(['columbus day', 'labor day', 'memorial day', "presidents' day", 'king day', 'easter monday']);

/** The feast itself lengthens the weekend before it. */
export function isMondayFeast(name: string): boolean {
  return onMonday.has(name);
}

export const feastRows: readonly Row[] = feasts.map(({ words, name, month, day }) => ({
  name,
  words: words.flatMap((spelling) => [spelling, `${spelling} ,? y:YEAR`]),
  read: (c) => calendar({ year: typeof c['y'] === 'number' ? num(c['y']) : undefined, month, day, feast: name }),
}));
