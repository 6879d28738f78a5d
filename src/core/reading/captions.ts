// Captions: words under a picture with their credits, and the lines over them that name the picture once more.
// Found: "The two ministers in Kessin. (Image Credit: Norland Press)", "Photo: Ada Ruhl", "File photo". Not found: "The photo shows".

import { marked, mayHold } from './rowMarks';
import { type Row, LONGEST_LINE, bareOf } from './rows';

const PICTURE = 'image|photo|picture|photograph|photography|pic|illustration|graphic|map|video|screengrab|screenshot';
const AGENCY = 'getty(?: images)?|afp|reuters|epa|ap|shutterstock|xinhua|wikimedia commons|flickr|anadolu';
const CREDIT = new RegExp(
  [
    // In brackets: "(Image Credit: X)", "[Photo by X]", "(AP Photo/X)", "(File photo)"
    String.raw`[([](?:[\p{L}.]{1,20} ){0,3}(?:${PICTURE})s?(?: ?[:/|©]| credits?\b| by\b| courtesy\b| via\b| from\b)[^)\]]{0,80}[)\]]\.?$`,
    String.raw`[([](?:(?:file|pool|handout|stock|representational|ap|afp|epa|reuters) (?:${PICTURE})s?|file|handout|courtesy)(?: ?[:/|,-][^)\]]{0,60})?[)\]]\.?$`,
    // First on the line: "Photo: X", "File photo", "Image courtesy of X", "Pictured: X", "Caption: X"
    String.raw`^[([]?(?:file |featured |cover |lead )?(?:${PICTURE})s?(?: credits?| source| courtesy(?: of)?| by| via| from)? ?(?::|\||/|©)`,
    String.raw`^[([]?(?:file |featured |stock |handout |representational )(?:${PICTURE})s?\b`,
    String.raw`^[([]?(?:${PICTURE})s? (?:credits?|courtesy)\b`,
    String.raw`^[([]?(?:pictured|caption|credits?|photographer|representational image)\b ?[:(|]`,
    // Last on the line: "… in Kessin. Image: X.", "… / Getty Images", "… | Reuters"
    String.raw`[.!?:;,)"”|—–-] ?(?:${PICTURE})s?(?: credits?| courtesy| source)? ?[:/] ?[^.!?:]{2,70}\.?$`,
    String.raw`(?:/|\bvia |©|\|) ?(?:[\p{L}.' ]{2,40}[/,] ?)?(?:${AGENCY})(?: photo)?[)\].]?$`,
  ].join('|'),
  'iu',
);
/** Told by its capitals: "Photo by Ada Ruhl", "The quay at dawn Image: Tom Venn." */
const NAMED_CREDIT = new RegExp(
  [
    String.raw`(?:^|[.)"”] )(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph)s? (?:by|courtesy(?: of)?|via) ?:? ?\p{Lu}[^.!?:]{1,60}\.?$`,
    String.raw`(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images|Xinhua|Handout)/\p{Lu}[^.!?:]{1,60}$`,
    String.raw` (?:Image|Photo|Picture|Photograph|Video|Illustration)s?: \p{Lu}[^.:!?]{1,60}\.?$`,
  ].join('|'),
  'u',
);
const LEFT_RIGHT = /\((?:L|R|left|right|centre|center|C|L to R|from left)\)/;
const IN_PICTURE =
  /\b(?:in this|is seen in this|shown in this) (?:\w+ ){0,3}(?:photo|image|picture|photograph|frame grab|screengrab|handout)\b/i;

/** Headlines that say what they show: "Map: After a month of rain a third of Kessin is under water". */
const ANNOUNCED = /^(?:maps?|videos?|graphics?|photos|pictures|images): /i;
/** So many words behind such a label name no photographer. */
const LABELLED = 7;

/** Of longer rows the beginning and the end alone are looked at. */
const LONG = 45;

/** What every credit has: a mark or the name of a kind of picture. */
const MAY_CREDIT = /[([/|:©]|photo|image|pic|illustration|graphic|map|video|screen|credit|handout|frame|via /i;

const PICTURES = marked('picture');

/** A caption by its own words. */
export function isCaption(row: Row): boolean {
  return (row.known.isCaption ??= creditsPicture(row));
}

function creditsPicture(row: Row): boolean {
  if (row.kind === 'caption') return true;
  if ((row.kind !== null && row.kind !== 'paragraph') || row.text.length > LONGEST_LINE * 2 || row.words > 90)
    return false;
  if (!mayHold(row, PICTURES)) return false;
  const isLong = row.words > LONG;
  if (!isLong && !MAY_CREDIT.test(row.text)) return false;
  const words = row.words > LABELLED && !row.stopped ? row.text.replace(ANNOUNCED, '') : row.text;
  const [start, end] = [words.slice(0, 60), words.slice(-120)];
  if (isLong && !MAY_CREDIT.test(start) && !MAY_CREDIT.test(end)) return false;
  if (CREDIT.test(start) || CREDIT.test(end) || NAMED_CREDIT.test(end)) return true;
  return !isLong && (LEFT_RIGHT.test(row.text) || IN_PICTURE.test(row.text));
}

/** The row above a caption, with no empty line between, or told again by it: the picture's own name. */
export function namesPicture(rows: readonly Row[], i: number): boolean {
  const row = rows[i]!;
  const caption = rows[i + 1];
  if (!caption || row.kind !== null || row.stopped || row.words > 25 || !isCaption(caption)) return false;
  return (caption.gap === 0 && row.gap > 0) || bareOf(caption).startsWith(bareOf(row));
}
