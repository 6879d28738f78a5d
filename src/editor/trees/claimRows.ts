// The claims of all sources as rows: open ones first, the most worth checking on top, then by what people said. Pure.

import { CLAIM_STATUSES, type ClaimNote, type ClaimStatus } from '../../core/annotations/records';
import type { Claim } from '../../core/article';
import { overlaps, type TextSpan } from '../../core/span';
import type { Entry } from '../../library/library';
import { statusKey } from '../marks';
import type { Place } from '../place';
import type { PlacedNote } from '../session';
import { clip, count, oneLine, sentence } from '../words';
import { missingRows } from './missingRows';
import { row, type Row } from './row';
import type { Told } from './told';

interface Checked {
  readonly entry: Entry;
  readonly words: TextSpan;
  readonly claim: Claim | null;
  readonly note: ClaimNote | null;
  /** Why the words are not shown in the text: they are gone from it, or stand where we cannot be sure that they are meant. */
  readonly missing: string | null;
}

type Standing = ClaimStatus | 'open';

/** What asks for work first. */
const ORDER: readonly Standing[] = [
  'open',
  'needs source',
  ...CLAIM_STATUSES.filter((status) => status !== 'needs source'),
];

export const CLAIM_ICONS: Record<Standing, string> = {
  open: 'circle-outline',
  verified: 'pass',
  disputed: 'warning',
  false: 'error',
  'needs source': 'question',
  outdated: 'history',
  opinion: 'comment',
};

const MISSING: Record<PlacedNote['state'], string | null> = {
  exact: null,
  moved: null,
  changed: null,
  uncertain: 'unsure which words are meant',
  lost: 'words are gone',
};

export function claimRows(told: Told): Row[] {
  const groups = new Map<Standing, Checked[]>(ORDER.map((standing) => [standing, []]));
  for (const checked of allClaims(told)) groups.get(checked.note?.status ?? 'open')!.push(checked);
  const standings = [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([standing, members]) => groupRow(standing, members, told.nameOf));
  return [...missingRows(told.missing), ...standings];
}

/** How many claims nobody has said anything of yet. */
export function openClaims(told: Told): number {
  return allClaims(told).filter(({ note }) => !note?.status).length;
}

function allClaims(told: Told): Checked[] {
  return told.entries.flatMap((entry) => {
    const notes = told.notesIn(entry);
    const noted = notes.map((placed) => notedClaim(entry, placed));
    const free = told.claimsIn(entry).filter((claim) => !notes.some(({ at }) => at && overlaps(at, claim)));
    return [...noted, ...free.map((claim) => ({ entry, words: claim, claim, note: null, missing: null }))];
  });
}

function notedClaim(entry: Entry, { note, at, state }: PlacedNote): Checked {
  const { exact } = note.target.selector[0];
  const hint = Math.min(note.target.selector[1].start, entry.text.length);
  const words = at
    ? { start: at.start, end: at.end, text: entry.text.slice(at.start, at.end) }
    : { start: hint, end: hint, text: exact };
  const claim = (at && entry.article.claims.find((candidate) => overlaps(candidate, at))) ?? null;
  return { entry, words, claim, note, missing: MISSING[state] };
}

function groupRow(standing: Standing, members: readonly Checked[], nameOf: (uri: string) => string): Row {
  const sorted = [...members].sort((a, b) => (b.claim?.worth ?? 1) - (a.claim?.worth ?? 1));
  return row({
    id: `status ${standing}`,
    label: sentence(standing),
    description: String(members.length),
    tooltip: standing === 'open' ? 'Nobody has tagged these yet' : `Tagged ${standing} by you`,
    icon: CLAIM_ICONS[standing],
    color: `dateline.claim.${statusKey(standing)}Ruler`,
    context: 'group',
    open: true,
    children: sorted.map((checked) => claimRow(checked, standing, nameOf)),
  });
}

function claimRow(
  { entry, words, claim, note, missing }: Checked,
  standing: Standing,
  nameOf: (uri: string) => string,
): Row {
  const place: Place = { source: entry.uri, start: words.start, end: words.end, text: missing ? '' : words.text };
  const pieces = note?.evidence.length ?? 0;
  const told = missing ? words.text : entry.words(words);
  const details = [nameOf(entry.uri), ...(pieces > 0 ? [`${pieces} evidence`] : []), ...(missing ? [missing] : [])];
  return row({
    id: `claim ${note?.id ?? `${entry.uri} ${words.start} ${words.end}`}`,
    label: clip(told, 110),
    description: details.join(' · '),
    tooltip: [oneLine(told), ...why(claim, note, pieces)].join('\n'),
    icon: CLAIM_ICONS[standing],
    color: `dateline.claim.${statusKey(standing)}Ruler`,
    context: note ? 'claimNoted' : 'claim',
    place,
    subject: { kind: 'claim', id: note?.id ?? null, ...place },
  });
}

function why(claim: Claim | null, note: ClaimNote | null, pieces: number): string[] {
  const lines = claim ? [`Checkable because it ${claim.because}`] : [];
  if (note?.reason) lines.push(`Your reason: ${note.reason}`);
  if (pieces > 0) lines.push(`${count(pieces, 'piece')} of evidence`);
  return lines;
}
