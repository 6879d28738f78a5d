// What must hold for any date and any text: written dates read back as themselves, ranges do not end before they begin, and offsets
// slice to the text.

import assert from 'node:assert';
import fc from 'fast-check';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { allRows } from '../../../../src/core/dates/en/english';
import { words } from '../../../../src/core/dates/en/words';
import { datesOf } from '../../../support/analysed';

const published = '2024-06-19';
const datesIn = (text: string) => datesOf({ id: 'case', text }, published, chronicle).dates;

const months = Object.keys(words.MONTH).map((name) => name[0]!.toUpperCase() + name.slice(1));
const weekdays = Object.keys(words.WEEKDAY).map((name) => name[0]!.toUpperCase() + name.slice(1));
const ordinal = (day: number): string =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`;
const two = (value: number): string => String(value).padStart(2, '0');

type Style = (year: number, month: number, day: number, weekday: number) => string;
const styles: readonly Style[] = [
  (y, m, d) => `${months[m - 1]!} ${d}, ${y}`,
  (y, m, d) => `${months[m - 1]!} ${ordinal(d)}, ${y}`,
  (y, m, d) => `${m === 5 ? 'May' : `${months[m - 1]!.slice(0, 3)}.`} ${d}, ${y}`,
  (y, m, d) => `${d} ${months[m - 1]!} ${y}`,
  (y, m, d) => `the ${ordinal(d)} of ${months[m - 1]!}, ${y}`,
  (y, m, d, w) => `${weekdays[w - 1]!}, ${months[m - 1]!} ${d}, ${y}`,
  (y, m, d, w) => `${weekdays[w - 1]!} ${d} ${months[m - 1]!} ${y}`,
  (y, m, d, w) => `${d} ${months[m - 1]!} ${y}, ${weekdays[w - 1]!}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${two(d)}-${months[m - 1]!.slice(0, 3)}-${y}`,
];

type Pick = <T>(list: readonly T[]) => T;

/** A row in words, its classes filled by chance; expressions within it are rows too. */
function written(row: (typeof allRows)[number], pick: Pick, depth: number): string {
  return pick([row.words].flat())
    .split(' ')
    .filter((element) => !element.endsWith('?') || pick([true, false]))
    .map((element) => {
      const name = pick(element.replace(/^~?(?:\w+:(?=.))?|\?$/g, '').split('|'));
      const own = (words as Record<string, object>)[name];
      const filled = own
        ? pick(Object.keys(own))
        : /^A[A-Z]|^YEARED$|^YEARLESS$|^MONTHDAY$/.test(name) && depth > 0
          ? written(pick(allRows), pick, depth - 1)
          : undefined;
      const word =
        filled ??
        (/^[A-Z]/.test(name)
          ? pick(['1', '7', '31', '99', '1984', '2150', '0', '5th', '31st', "'68", '1980s', 'twelve'])
          : name);
      return (element.startsWith('~') ? '' : ' ') + pick([word, word[0]!.toUpperCase() + word.slice(1)]);
    })
    .join('');
}

/** "9/12/1950" but not "9/9/1950", "9/13/1950". */
function hasTwoReadings(written: string): boolean {
  const [, month, day] = /^(\d+)\/(\d+)\/\d+$/.exec(written) ?? [];
  return month !== undefined && month !== day && Number(month) <= 12 && Number(day) <= 12;
}

const anyDay = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('dates: properties', () => {
  it('any date in any style reads back as itself', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...styles), (date, style) => {
        const weekday = date.getUTCDay() || 7;
        const written = style(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), weekday);
        const [found, ...others] = datesIn(`It was signed on ${written} in Kessin.`);
        const basis = hasTwoReadings(written) ? 'inferred' : 'stated';
        assert.deepStrictEqual(
          [found?.text, found?.value, found?.basis],
          [written, date.toISOString().slice(0, 10), basis],
        );
        assert.strictEqual(others.length, 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('ranges never end before they begin and offsets slice to the text', () => {
    const vocabulary = allRows
      .flatMap((row) => row.words)
      .flatMap((row) => row.split(' '))
      .flatMap((element) => element.replace(/^~?(?:\w+:)?~?|\?$/g, '').split('|'))
      .flatMap((name) =>
        /^[A-Z]/.test(name) ? Object.keys((words as Record<string, object>)[name] ?? { 12: 0, '5th': 0 }) : name,
      );
    const part = fc.oneof(
      fc.constantFrom(...vocabulary, ...months, ...weekdays, '2020', '31', '29 February', '\n'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.option(fc.constant(published), { nil: undefined }),
        (parts, given) => {
          const text = parts.join(' ');
          const { dates } = datesOf({ id: 'case', text }, given, chronicle);
          let last = 0;
          for (const date of dates) {
            assert.strictEqual(text.slice(date.start, date.end), date.text);
            assert.ok(date.start >= last && date.end > date.start);
            last = date.end;
            assert.ok(date.earliest === null || date.earliest <= date.latest!);
            assert.ok(date.value.length > 0 && date.because.length > 0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('any row filled with any words of its classes is read without an error', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.nat()),
        fc.constantFrom(undefined, published, '0001-01-01', '9000-12-31', 'x'),
        (numbers, given) => {
          const pick = <T>(list: readonly T[]): T => list[numbers.next().value! % list.length]!;
          const text = Array.from(
            { length: 8 },
            () => `${written(pick(allRows), pick, 2)} ${pick(['', 'and', '. He left', 'of', ','])}`,
          ).join(' ');
          const { dates } = datesOf({ id: 'case', text }, given, chronicle);
          for (const date of dates) assert.ok(date.earliest === null || date.earliest <= date.latest!, date.text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('lengths beyond the calendar do not throw', () => {
    for (const count of ['2000000', '99999999999999999999', 'twenty thousand'])
      for (const tail of ['years ago', 'days later', 'centuries earlier', 'weeks from now'])
        assert.doesNotThrow(() => datesIn(`On May 3, 2021, it began. It ended ${count} ${tail}. Day ${count}.`));
  });

  it('a day that does not exist is no date', () => {
    for (const text of ['February 30, 2021', '31 April 2021', '2021-02-30', '2021-13-01'])
      assert.ok(
        datesIn(`It was signed on ${text}.`).every(({ earliest, value }) => earliest === null || value.length < 10),
      );
  });
});
