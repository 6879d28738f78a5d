// The head of an article that was copied without its line breaks. Found: "Talks open in Kessin By Ada Ruhl June 3, 2024 The talks …".
// Not found: "The talks held by Ada Ruhl on June 3, 2024 failed", a name written small after "by", a day without its year.

import { DAY, MONTH, YEAR } from './dateWords';

const NAME = "\\p{Lu}[\\p{L}'.-]+(?: (?:\\p{Lu}[\\p{L}'.-]*|de|van|von|al|der|la)){1,3}";
const FULL_DATE = `(?:${MONTH} ${DAY},? ${YEAR}|${DAY} ${MONTH},? ${YEAR})`;
const CLOCK = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})?)?';
const HEAD = new RegExp(
  `^(?<title>\\S.{14,180}?) (?<by>(?:By|BY) ${NAME}?(?:(?:, | and )${NAME}?)*)(?<day>(?: [|•·–—-])? (?:(?:Published|Posted|Updated)(?: on)?:? )?(?:[MTWFS][a-z]{2,8},? )?${FULL_DATE}${CLOCK})(?: [|•·–—-])? (?=["“‘]?\\p{Lu})`,
  'u',
);
/** Shorter rows are no article. */
const SHORTEST = 240;

/** Where author, day and text begin; null where the text opens with no such head. */
export function gluedHead(text: string): [number, number, number] | null {
  const match = text.length < SHORTEST ? null : HEAD.exec(text.slice(0, 420));
  if (!match) return null;
  const { title, by, day } = match.groups!;
  const byAt = title!.length + 1;
  return [byAt, byAt + by!.length, byAt + by!.length + day!.length];
}
