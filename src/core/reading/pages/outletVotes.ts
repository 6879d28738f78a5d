// Which outlet a whole page belongs to. No single line is to be trusted, so lines vote: copyright, "About X", "Follow X", "X Newsletter",
// the name alone at the head of the page, addresses. Found: "© 2024 The Harbour Post", "Subscribe to The Harbour Post". Not found:
// "© 2024 Norland Media Group, LLC" beside "About The Harbour Post", "Follow us", "More from Politics".

import type { Span } from '../../span';
import { SECTIONS, SHARE_WORDS } from '../furnitureWords';
import { isOutlet } from '../outlets';
import { type Row, bare, sourceSpan } from '../rows';
import { FUNCTION_WORDS, PAGE_WORDS } from './functionWords';

interface Vote {
  readonly row: Row;
  readonly span: Span;
  readonly weight: number;
}

const NAME = "(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\p{N}&'.-]*(?: (?:of |& |and )?[\\p{Lu}\\d][\\p{L}\\p{N}&'.-]*){0,4}";
const WORDS_OF_ITS_OWN =
  'newsletters?|store|shop|app|staff|careers|services|podcasts?|archives?|events|magazine|press room|rss|mobile|e-?edition|radio|tv|video';
const VOTES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^\\W*(?:copyright|©|\\(c\\))[\\s©\\d,–-]*(?:copyright[\\s©\\d,–-]*)?(?<name>${NAME})`, 'iu'), 3],
  [new RegExp(`^(?<name>${NAME})(?: ©(?= ?\\d|$)|,? all rights reserved)`, 'u'), 2],
  [
    new RegExp(
      `^(?:about|follow|join(?: our)?|support|contact|advertise (?:on|with|in)|welcome to|popular on|why you can trust|subscribe to|` +
        `subscribers? (?:of|to)|sponsor|shop|get the best of|elsewhere on|originally published (?:on|in)) (?:the )?(?<name>${NAME})(?=$|'s\\b|[.,(|–-]| (?:on|in|newsletters?|via|staff)\\b)`,
      'iu',
    ),
    2,
  ],
  [
    new RegExp(
      `(?:the|our|to|from|by|with) (?<name>${NAME})(?='s (?:free )?newsletters?| (?:free )?newsletters?| (?:daily )?app\\b)`,
      'iu',
    ),
    1.5,
  ],
  [new RegExp(`^(?:more from|part of) (?:the )?(?<name>${NAME})$`, 'iu'), 1],
  [new RegExp(`^(?<name>${NAME}) (?:${WORDS_OF_ITS_OWN})!?$`, 'iu'), 1],
  [new RegExp(`(?:[,|–—-] |^)(?<name>${NAME})$`, 'u'), 0.6],
  [new RegExp(`^(?<name>${NAME})(?= [-–|] )`, 'u'), 0.6],
];
const COMPANY =
  /\b(?:LLC|Inc|Ltd|Limited|Group|Media|Holdings|Communications|Company|Corp|Corporation|Publishing|Publications|Network)\b/;
const COMPANY_END = /[ ,]+(?:LLC|Inc|Ltd|Limited|Company|Corp|L\.P|AG|GmbH|plc)\.?$|[.,]$|'s$|(?<= )(?:19|20)\d{2}$/giu;
const ADDRESS =
  /(?:[\w-]+\.)*([a-z0-9-]{2,30})\.(?:com|org|net|news|info|tv|ie|in|eu|fr|se|de|ca|co\.[a-z]{2}|com\.[a-z]{2})\b/gi;
const OTHERS =
  /^(?:facebook|twitter|youtube|google|instagram|linkedin|apple|gmail|wordpress|pinterest|whatsapp|addthis|disqus|outbrain|taboola|example|bit|amazon|microsoft)$/;
const LONGEST = 16;
const ENOUGH = 2.4;
/** Lines that are a name alone never suffice by being many. */
const ALONE = 1.5;
/** Words that stand alone on pages and name no outlet. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'reply author authors team teams comments shares deals daily weekly tips press guide guides archives archive reviews review events shop store jobs homes ' +
    'autos cars real estate obituaries podcasts podcast shows show guests notice notices feedback choices preferences settings company companies careers staff ' +
    'editor editors insider magazine radio tv channel network live blog blogs forums forum games puzzles crossword quiz weather traffic events today special ' +
    'reports indices trends style music movies books food drink wellness beauty fitness parents family money work power key highlights points media legal rss'
  ).split(' '),
);
/** Publishers whose name stands under papers of other names. Common knowledge. */
const OWNERS =
  /\b(?:Cond[eé] Nast|Gannett|Hearst|Future(?: US| Publishing| plc)?$|MediaNews|Advance|Vox Media|Ziff Davis|BDG|Bustle Digital|Dotdash|Meredith|Reach plc|News UK|News Corp|NBCUniversal|Nexstar|Sinclair|Tribune Publishing|Lee Enterprises|McClatchy|Postmedia|Axel Springer|Penske|Vice Media|Cox|Scripps|Gray Television|TEGNA|Newsquest|National World|JPIMedia|Mediahuis|Bennett|Times Internet|Network18|Digital First|Warner|Disney|Paramount|Comcast|Automattic|WordPress$|BLOX|TownNews)\b/;
const NEVER_NAMED =
  /\b(?:privacy|policy|terms|trademarks?|rights|reserved|cookies?|conditions|contact|sitemap|sign|log|click|here)\b/i;
const COMPANY_AFTER = /^,? ?(?:LLC|Inc|Ltd|Limited|Corp|plc)\b/;

/** Where the page names its outlet; null where the lines do not agree on one. `title` and `people` (the authors) are bare. */
export function outletOf(
  rows: readonly Row[],
  isArticle: (i: number) => boolean,
  title: string,
  people: ReadonlySet<string>,
): Span | null {
  const votes = rows.flatMap((row, i) => (isArticle(i) || row.words > LONGEST ? [] : votesOf(row, i, title)));
  const addresses = addressesOf(rows.filter((_, i) => !isArticle(i)));
  const tally = new Map<string, { votes: Vote[]; sum: number }>();
  for (const vote of votes) {
    const key = keyOf(vote.row.text.slice(vote.span.start, vote.span.end));
    const entry = tally.get(key) ?? { votes: [], sum: addressWeight(addresses, key) };
    if (!entry.votes.some((other) => bare(other.row.text) === bare(vote.row.text))) entry.sum += vote.weight;
    else entry.sum += 0.3;
    if (people.has(bare(vote.row.text.slice(vote.span.start, vote.span.end)))) continue;
    tally.set(key, { votes: [...entry.votes, vote], sum: entry.sum });
  }
  const short = rows.flatMap((row, i) => (isArticle(i) || row.words > 8 ? [] : bare(row.text)));
  const ranked = [...tally.entries()].map(([key, { votes: cast, sum }]) => {
    const { row, span } = cast[0]!;
    const echo = echoes(short, bare(row.text.slice(span.start, span.end)));
    const isSpoken = cast.some(({ weight }) => weight >= 1) || addressWeight(addresses, key) > 0;
    return { votes: cast, sum: isSpoken || echo >= 1.6 ? sum + echo : Math.min(ALONE, sum) };
  });
  const best = ranked.sort((a, b) => b.sum - a.sum)[0];
  if (best && best.sum >= ENOUGH) {
    const { row, span } = best.votes.reduce((a, b) => (b.weight > a.weight ? b : a));
    return sourceSpan(row, span);
  }
  const own = [...addresses.values()].find(({ row }) => /^https?:\/\/\S+$/.test(row.text));
  return own ? sourceSpan(own.row, own.span) : null;
}

function votesOf(row: Row, i: number, title: string): Vote[] {
  const votes: Vote[] = [];
  const put = (start: number, name: string, weight: number): void => {
    const kept = withoutCompany(capitalised(name));
    const isCompany = COMPANY.test(name) || COMPANY_AFTER.test(row.text.slice(start + name.length));
    if (isName(kept))
      votes.push({
        row,
        span: { start, end: start + kept.length },
        weight: OWNERS.test(kept) ? weight / 6 : isCompany ? weight / 1.8 : weight,
      });
  };
  const after = titleSuffix(row.text, title);
  if (after) put(after.start, row.text.slice(after.start, after.end), 5);
  for (const [pattern, weight] of after ? [] : VOTES) {
    const name = pattern.exec(row.text)?.groups?.['name'];
    if (name === undefined) continue;
    if (weight < 1 && /\.\w/.test(name)) break;
    const isAlone = weight < 1 && name.length === row.text.length;
    const extra = isAlone ? (isOutlet(name) ? 0.8 : 0) + (i < 8 ? 0.4 : 0) : 0;
    put(row.text.indexOf(name), name, weight + extra);
    break;
  }
  return votes;
}

/** "Talks open in Kessin | The Harbour Post" where the headline is known. */
function titleSuffix(text: string, title: string): Span | null {
  const at = Math.max(
    text.lastIndexOf(' | '),
    text.lastIndexOf(' - '),
    text.lastIndexOf(' – '),
    text.lastIndexOf(' — '),
  );
  if (
    at <= 0 ||
    title === '' ||
    !title.startsWith(bare(text.slice(0, at)).slice(0, 60)) ||
    bare(text.slice(0, at)) === ''
  )
    return null;
  return at + 3 < text.length && bare(text.slice(0, at)).split(' ').length >= 3
    ? { start: at + 3, end: text.length }
    : null;
}

/** Up to the first word that is written small and joins no names: "The Harbour Post on" is "The Harbour Post". */
function capitalised(name: string): string {
  const stop = /(?<=[\p{L}\p{N}]{2})\.(?= |$)/u.exec(name);
  if (stop) return capitalised(name.slice(0, stop.index));
  const small = [...name.matchAll(/(?<= )\p{Ll}[\p{L}'.]*/gu)].find(([word]) => !/^(?:of|and|the)$/.test(word));
  return small ? name.slice(0, small.index).trimEnd() : name;
}

function withoutCompany(name: string): string {
  let kept = name;
  for (let next = kept.replace(COMPANY_END, ''); next !== kept; next = kept.replace(COMPANY_END, '')) kept = next;
  return kept.trimEnd();
}

/** A name has a capital, is no section, and is not made of words that every page has. */
function isName(name: string): boolean {
  const words = bare(name)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 6 || name.length < 2 || name.length > 45 || SECTIONS.has(name.toLowerCase()))
    return false;
  if (/^\p{Ll}/u.test(name) || NEVER_NAMED.test(name)) return false;
  if (!/\p{Lu}/u.test(name) && !/\.\w/.test(name)) return false;
  return words.some(
    (word) =>
      !PAGE_WORDS.has(word) &&
      !FUNCTION_WORDS.has(word) &&
      !SHARE_WORDS.has(word) &&
      !SECTIONS.has(word) &&
      !LABELS.has(word) &&
      !/^\d+$/.test(word),
  );
}

function keyOf(name: string): string {
  return bare(name)
    .replace(/^the /, '')
    .replace(/ (?:com|co uk|org|net)$/, '')
    .replace(/ /g, '');
}

/** Short lines that begin or end with the name and say more: "Sky News Radio", "Why trust Sky News". 0 to 2. */
function echoes(lines: readonly string[], name: string): number {
  if (name.length < 3) return 0;
  let sum = 0;
  for (const line of lines) if (line !== name && (line.startsWith(`${name} `) || line.endsWith(` ${name}`))) sum += 0.4;
  return Math.min(2, sum);
}

interface Address {
  readonly row: Row;
  readonly span: Span;
}

/** Names of the sites whose addresses the page shows. */
function addressesOf(rows: readonly Row[]): Map<string, Address> {
  const addresses = new Map<string, Address>();
  for (const row of rows) {
    if (row.text.length > 400) continue;
    for (const match of row.text.matchAll(ADDRESS)) {
      const name = match[1]!.toLowerCase();
      if (OTHERS.test(name)) continue;
      const end = match.index + match[0].length;
      const start = match.index + match[0].toLowerCase().lastIndexOf(name);
      if (!addresses.has(name)) addresses.set(name, { row, span: { start, end } });
    }
  }
  return addresses;
}

function addressWeight(addresses: ReadonlyMap<string, Address>, key: string): number {
  if (key.length < 3) return 0;
  for (const name of addresses.keys()) {
    const label = name.replace(/-/g, '');
    const [short, long] = label.length < key.length ? [label, key] : [key, label];
    if (short === long || (short.length >= 4 && long.startsWith(short) && short.length >= 0.5 * long.length)) return 3;
  }
  return 0;
}
