// Where a hyphen parts two words: "Lindqvist-led", "anti-Oduya", "US-China" are three tokens; "Wai-ching", "Jean-Paul" are one.

const COUNTRY = new Set(
  (
    'Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia ' +
    'Bosnia Brazil Britain Bulgaria Burma Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus ' +
    'Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Fiji Finland France Gaza Georgia Germany Ghana Greece Guatemala Guinea ' +
    'Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya ' +
    'Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Liberia Libya Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Maldives ' +
    'Mali Malta Mauritania Mauritius Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands ' +
    'Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia ' +
    'Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan ' +
    'Tanzania Thailand Tibet Togo Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen ' +
    'Zambia Zimbabwe America Europe Africa Asia'
  ).split(' '),
);

// Surnames too: "Jordan-Smith" is one word, "Jordan-led" and "Jordan-Israel" are not.
const ALSO_SURNAME = new Set('Jordan Chad Georgia Ireland England Wales Scotland France Israel'.split(' '));
const ONE_COUNTRY = new Set(['Guinea-Bissau', 'Bosnia-Herzegovina']);

const PREFIX = new Set(['anti', 'pro', 'ex', 'non', 'post', 'pre', 'then', 'Anti', 'Pro', 'Ex', 'Then']);

const JOINED = new Set(
  'led based era born built made run style held bound wide like friendly area only owned linked trained'.split(' '),
);

/** Does the hyphen between these two parts of a word part two tokens? `Biden|led`: yes, `Wai|ching`: no. */
export function partsAt(before: string, after: string): boolean {
  if (PREFIX.has(before)) return /^\p{Lu}/u.test(after);
  if (!/^\p{Lu}/u.test(before) || after === '' || ONE_COUNTRY.has(`${before}-${after}`)) return false;
  if (isInitials(before) || COUNTRY.has(after)) return true;
  if (COUNTRY.has(before)) return !ALSO_SURNAME.has(before) || /^\p{Ll}/u.test(after);
  return JOINED.has(after) || isParticiple(after) || (isInitials(after) && !/^\p{Lu}+$/u.test(before));
}

// "US", "EU", "UAE"
function isInitials(word: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(word);
}

// "leaning", "backed"; not "ching", "shing", "med": a verb form of English has a vowel before its ending.
function isParticiple(word: string): boolean {
  const stem = /^([a-z]+)[^aeiou](?:ed|ing)$/.exec(word)?.[1] ?? '';
  return word.length >= 5 && word.length <= 20 && /[aeiouy]/.test(stem);
}
