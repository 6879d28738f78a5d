// Names of days and months as parts of patterns.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "June", "JUNE", "Jun.", in patterns that tell capitals from small letters. */
export const MONTH = `(?:${[...MONTHS, ...SHORT].flatMap((name) => [name, name.toUpperCase()]).join('|')})(?![a-z])\\.?`;
/** The same in small letters, as far as they tell one from another. */
export const ANY_CASE_MONTHS: readonly string[] = SHORT.concat('May').map((name) => name.slice(0, 3).toLowerCase());
export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** For patterns that do not. */
export const ANY_CASE_MONTH = `(?:${[...MONTHS, ...SHORT].join('|')})(?![a-z])\\.?`;
export const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?![a-z])\\.?';
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
/** A clock may hang on it: "June 3, 20249:15 PM". */
export const YEAR = '(?:19|20)\\d{2}(?!\\d(?!\\d?[:.]\\d{2}))';
