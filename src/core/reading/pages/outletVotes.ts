// Which outlet a whole page belongs to. No single line is to be trusted, so lines vote: copyright, "About X", "Follow X", "X Newsletter",
// the name alone at the head of the page, addresses. Found: "© 2024 The Harbour Post", "Subscribe to The Harbour Post". Not found:
// "© 2024 Norland Media Group, LLC" beside "About The Harbour Post", "Follow us", "More from Politics".

import type { Span } from '../../span';
import { SECTIONS, SHARE_WORDS } from '../furnitureWords';
import { isOutlet, namesOutlet } from '../outlets';
import { marked, mayHold } from '../rowMarks';
import { type Row, LONGEST_LINE, bare, bareOf, lowerOf, sourceSpan } from '../rows';
import { type Address, addressWeight, addressesOf } from './addresses';
import { datelineVotes } from './datelineVotes';
import { FUNCTION_WORDS, PAGE_WORDS } from './functionWords';
import { likelyPhrases } from './outletPhrases';

interface Vote {
  readonly row: Row;
  readonly span: Span;
  readonly weight: number;
}

const TRADE = /\b(?:Group|Media|Holdings|Communications|Corporation|Publishing|Publications|Network)\b/;
const COMPANY = /\b(?:LLC|Inc|Ltd|Limited|Company|Corp)\b/;
const COMPANY_END =
  /[ ,]{1,3}(?:LLC|Inc|Ltd|Limited|Company|Corp|L\.P|AG|GmbH|plc)\.?$|[.,]$|'s$|(?<= )(?:19|20)\d{2}$/giu;
/** "aruhl@harbourpost.com", of which the host is kept. */
const MAIL = /[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,3}[a-z]{2,8})(?![\w.]\w)/gi;
const WEBMAIL = /^(?:gmail|yahoo|hotmail|outlook|icloud|proton|protonmail|googlemail|live|msn|mail|gmx|example)\./i;
const TRADE_END =
  /(?: (?:Media|Group|Network|Holdings|Communications|Publishing|Publications|Corporation|Corp|Company)){1,5}$/u;
/** What a vote for a house counts for the name in it. */
const CORE = 1.2;
/** Lines at each end of a page. */
const ENDS = 10;
/** Letters of the headline that an address of its own repeats. */
const TOLD = 20;
/** A vote for what follows the headline. */
const SUFFIX = 3.4;
/** A vote for a name that may be made of common words after "The". */
const SPOKEN = 2;
/** A vote that needs no name to look like one: "Live Science is part of". */
const SURE = 3.5;
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

/** Where the page names its outlet; null where the lines do not agree on one. `title` and `people` (the authors) are bare. */
export function outletOf(
  rows: readonly Row[],
  isArticle: (i: number) => boolean,
  title: string,
  people: ReadonlySet<string>,
): Span | null {
  const outside = rows.filter((_, i) => !isArticle(i));
  const addresses = addressesOf(outside);
  const votes = rows.flatMap((row, i) => (isArticle(i) ? datelineVotes(row, outside) : votesOf(row, i, title)));
  const tally = tallyOf(votes, addresses, people);
  addInitials(tally);
  const names = new Set([...tally.values()].map(({ votes: [first] }) => bare(wordsOf(first!))));
  const ends = endsOf(
    outside.flatMap((row) => (row.words > 8 ? [] : bareOf(row))),
    names,
  );
  let best: { votes: readonly Vote[]; sum: number } | null = null;
  for (const [key, { votes: cast, sum }] of tally) {
    const echoed = echo(ends, bare(wordsOf(cast[0]!)));
    const isSpoken = cast.some(({ weight }) => weight >= 1) || addressWeight(addresses, key) > 0;
    const total = isSpoken || echoed >= 1.6 ? sum + echoed : Math.min(ALONE, sum);
    if (!best || total > best.sum) best = { votes: cast, sum: total };
  }
  if (!best || best.sum < ENOUGH) return ownAddress(rows, addresses, title) ?? mailHost(outside);
  const { row, span } = best.votes.reduce((one, other) => (other.weight > one.weight ? other : one));
  return sourceSpan(row, span);
}

/** Votes by name; a line that is told again adds little. */
function tallyOf(
  votes: readonly Vote[],
  addresses: ReadonlyMap<string, Address>,
  people: ReadonlySet<string>,
): Map<string, { votes: Vote[]; sum: number; seen: Set<string> }> {
  const tally = new Map<string, { votes: Vote[]; sum: number; seen: Set<string> }>();
  for (const vote of votes) {
    const name = wordsOf(vote);
    if (people.has(bare(name))) continue;
    const key = keyOf(name);
    const entry = tally.get(key) ?? { votes: [], sum: addressWeight(addresses, key), seen: new Set() };
    entry.sum += entry.seen.has(vote.row.text) ? 0.3 : vote.weight;
    entry.seen.add(vote.row.text);
    entry.votes.push(vote);
    tally.set(key, entry);
  }
  return tally;
}

/** What speaks for "Norland News Network" speaks for "NNN", where the page has both. */
function addInitials(tally: Map<string, { votes: Vote[]; sum: number }>): void {
  for (const { votes, sum } of tally.values()) {
    const words = wordsOf(votes[0]!).split(' ');
    const short = words.length < 3 ? undefined : tally.get(words.map((word) => word[0]!.toLowerCase()).join(''));
    if (short && short.sum >= SPOKEN) short.sum += sum;
  }
}

function wordsOf({ row, span }: Vote): string {
  return row.text.slice(span.start, span.end);
}

function votesOf(row: Row, i: number, title: string): Vote[] {
  const after = mayHold(row, BARRED) ? titleSuffix(row.text, title) : null;
  if (after) return votesFor(row, after.start, row.text.slice(after.start, after.end), SUFFIX);
  if (row.text.length > LONGEST_LINE) return [];
  for (const [pattern, weight] of likelyPhrases(lowerOf(row), row.words <= LONGEST)) {
    const match = pattern.exec(row.text);
    const name = match?.groups?.['name'];
    if (!match || name === undefined) continue;
    if (weight < 1 && /\.\w/.test(name)) return [];
    const isAlone = weight < 1 && name.length === row.text.length;
    const extra = isAlone ? (namesOutlet(row) ? 0.8 : 0) + (i < 8 ? 0.3 : 0) : 0;
    return votesFor(row, row.text.indexOf(name, match.index), name, weight + extra);
  }
  return [];
}

/** For the name without "Inc."; in "Harbour Media Group" a little for "Harbour" too. */
function votesFor(row: Row, start: number, name: string, weight: number): Vote[] {
  const kept = withoutCompany(capitalised(name));
  const core = kept.replace(TRADE_END, '');
  const isCored = core !== kept && !OWNERS.test(kept) && isName(core);
  const after = row.text.slice(start + name.length);
  const vote = (words: string, part: number): Vote => ({
    row,
    span: { start, end: start + words.length },
    weight: part,
  });
  return [
    ...(isNamed(kept, weight) ? [vote(kept, weight / shareOf(kept, name + after))] : []),
    ...(isCored ? [vote(core, CORE)] : []),
  ];
}

function isNamed(name: string, weight: number): boolean {
  const isTold = weight >= SURE || (weight >= SPOKEN && /^The \p{Lu}/u.test(name));
  return isName(name) || (isTold && /^[\p{Lu}\d]/u.test(name) && !NEVER_NAMED.test(name));
}

/** The part of a vote that a name gets: publishers put theirs under papers of other names. */
function shareOf(kept: string, words: string): number {
  if (OWNERS.test(kept)) return 6;
  if (TRADE.test(kept)) return 1.8;
  return COMPANY.test(words) && !isOutlet(kept) ? 1.25 : 1;
}

/** A line that is an address and nothing else, at an end of the page or with the words of the headline in it. */
function ownAddress(rows: readonly Row[], addresses: ReadonlyMap<string, Address>, title: string): Span | null {
  const ends = new Set([...rows.slice(0, ENDS), ...rows.slice(-ENDS)]);
  const isOwn = ({ row }: Address): boolean => ends.has(row) || bareOf(row).includes(title.slice(0, TOLD));
  const own = [...addresses.values()].find((address) => /^https?:\/\/\S+$/.test(address.row.text) && isOwn(address));
  return own ? sourceSpan(own.row, own.span) : null;
}

/** "aruhl@harbourpost.example": where the page shows addresses of one house only. */
function mailHost(rows: readonly Row[]): Span | null {
  const hosts = new Map<string, Address>();
  for (const row of rows) {
    if (row.text.length > LONGEST_LINE || !row.text.includes('@')) continue;
    for (const { 1: host, index, 0: whole } of row.text.matchAll(MAIL)) {
      const end = index + whole.length;
      if (!WEBMAIL.test(host!)) hosts.set(host!.toLowerCase(), { row, span: { start: end - host!.length, end } });
    }
  }
  const [only] = hosts.values();
  return only && hosts.size === 1 ? sourceSpan(only.row, only.span) : null;
}

/** "Talks open in Kessin | The Harbour Post" where the headline is known. */
function titleSuffix(text: string, title: string): Span | null {
  if (title === '') return null;
  const at = Math.max(...BARS.map((bar) => text.lastIndexOf(bar)));
  const before = at <= 0 ? '' : bare(text.slice(0, at));
  if (before === '' || !title.startsWith(before.slice(0, 60)) || before.split(' ').length < 3) return null;
  return at + 3 < text.length ? { start: at + 3, end: text.length } : null;
}

const BARS = [' | ', ' - ', ' – ', ' — '];
const BARRED = marked('bar');
/** " all rights" and a letter before it. */
const SHORTEST_RIGHTS = 12;
const SMALL_WORD = / \p{Ll}/u;

/** Up to the first word that is written small and joins no names: "The Harbour Post on" is "The Harbour Post". */
function capitalised(name: string): string {
  const stop = !name.includes('.') ? null : /(?<=[\p{L}\p{N}]{2})\.(?= |$)/u.exec(name);
  if (stop) return capitalised(name.slice(0, stop.index));
  const rights = name.length < SHORTEST_RIGHTS ? -1 : name.search(/[ .,]{1,3}all rights/i);
  if (rights > 0) return capitalised(name.slice(0, rights));
  if (!SMALL_WORD.test(name)) return name;
  const small = [...name.matchAll(/(?<= )\p{Ll}[\p{L}'.]*/gu)].find(([word]) => !/^(?:of|and|the)$/.test(word));
  return small ? name.slice(0, small.index).trimEnd() : name;
}

function withoutCompany(name: string): string {
  if (!mayEndAsCompany(name)) return name.trimEnd();
  let kept = name;
  for (let next = kept.replace(COMPANY_END, ''); next !== kept; next = kept.replace(COMPANY_END, '')) kept = next;
  return kept.trimEnd();
}

/** Ends as one of those of companies does: with their last letters behind a blank, with a mark, a digit or “'s”. */
function mayEndAsCompany(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  const letter = last | 32;
  if (letter < 97 || letter > 122 || last > 127) return true;
  return letter === 115 ? name.at(-2) === "'" : /[ ,]/.test(name) && 'cdghpy'.includes(String.fromCharCode(letter));
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

/** How many short lines of several words begin or end with which of the names, words by words: "sky news radio" with "sky", "sky news", "radio", "news radio". */
function endsOf(lines: readonly string[], names: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string): void => {
    if (names.has(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  };
  for (const line of lines) {
    for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
      add(line.slice(0, at));
      add(line.slice(at + 1));
    }
  }
  return counts;
}

/** Lines that begin or end with the name and say more: "Sky News Radio", "Why trust Sky News". 0 to 2. */
function echo(ends: ReadonlyMap<string, number>, name: string): number {
  return name.length < 3 ? 0 : Math.min(2, 0.4 * (ends.get(name) ?? 0));
}
