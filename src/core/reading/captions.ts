// Captions: words under a picture with their credits, and the lines over them that name the picture once more.
// Found: "The two ministers in Kessin. (Image Credit: Norland Press)", "Photo: Ada Ruhl", "File photo". Not found: "The photo shows".

import { type Row, LONGEST_LINE, bare } from './rows';

const PICTURE = 'image|photo|picture|photograph|photography|pic|illustration|graphic|map|video|screengrab|screenshot';
const CREDITS = [
  // In brackets: "(Image Credit: X)", "[Photo by X]", "(AP Photo/X)", "(File photo)"
  String.raw`[([](?:[\p{L}. ]{0,30})\b(?:${PICTURE})s?\b[^)\]]{0,80}[)\]]\.?$`,
  String.raw`[([](?:file|pool|handout|courtesy)\b[^)\]]{0,60}[)\]]\.?$`,
  // First on the line: "Photo: X", "File photo", "Image courtesy of X", "Pictured: X", "Caption: X"
  String.raw`^(?:file |featured |cover |lead )?(?:${PICTURE})s?(?: credits?| source| courtesy(?: of)?| by| via| from)? ?(?::|\||/|©)`,
  String.raw`^(?:file |featured |stock |handout |representational )(?:${PICTURE})s?\b`,
  String.raw`^(?:${PICTURE})s? (?:credits?|courtesy|by \p{Lu}|via \p{Lu})`,
  String.raw`^(?:pictured|caption|credits?|photographer|representational image)\b ?[:(|]`,
  // Last on the line: "… in Kessin. Image: X.", "… Photo by X", "… / Getty Images", "… | Reuters"
  String.raw`[.!?:;,)"”—–-] ?(?:${PICTURE})s?(?: credits?| courtesy| source)? ?[:/] ?[^.!?:]{2,70}\.?$`,
  String.raw`\b(?:photo|image|picture|photograph)s? (?:by|courtesy(?: of)?|via) ?:? ?\p{Lu}[^.!?:]{1,60}\.?$`,
  String.raw`(?:/|\bvia |©|\||[—–-]) ?(?:[\p{L}.' ]{2,40}[/,] ?)?(?:getty(?: images)?|getty images|afp|reuters|epa|ap|shutterstock|xinhua|wikimedia commons|flickr|anadolu)(?: photo)?[)\].]?$`,
];
const CREDIT = new RegExp(CREDITS.join('|'), 'iu');
const LEFT_RIGHT = /\((?:L|R|left|right|centre|center|C|L to R|from left)\)/;
const IN_PICTURE =
  /\b(?:in this|is seen in this|shown in this) (?:\w+ ){0,3}(?:photo|image|picture|photograph|frame grab|screengrab|handout)\b/i;

/** A caption by its own words. */
export function isCaption(row: Row): boolean {
  if (row.kind === 'caption') return true;
  if ((row.kind !== null && row.kind !== 'paragraph') || row.text.length > LONGEST_LINE * 2 || row.words > 90)
    return false;
  return (
    CREDIT.test(row.text.slice(0, 60)) || CREDIT.test(row.text.slice(-120)) || (row.words <= 45 && hasView(row.text))
  );
}

function hasView(text: string): boolean {
  return LEFT_RIGHT.test(text) || IN_PICTURE.test(text);
}

/** The row above a caption, with no empty line between, or told again by it: the picture's own name. */
export function isPictureName(row: Row, caption: Row): boolean {
  if (row.kind !== null || row.stopped || row.words > 25) return false;
  return caption.gap === 0 || bare(caption.text).startsWith(bare(row.text));
}
