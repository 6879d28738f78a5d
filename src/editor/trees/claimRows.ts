// The claims of all sources as rows, under what people said of them, their source, a person they speak of, or who is to check them. Pure.

import { CLAIM_STATUSES, type ClaimNote } from '../../core/annotations/records';
import { groupBy } from '../../core/comparison/grouping';
import { statusKey } from '../marks';
import type { Place } from '../place';
import { t, text } from '../texts';
import { clip, count, dayInWords, listed, oneLine, quoted, sentence } from '../words';
import { allClaims, peopleOf, standingOf, worthOf, type Checked, type Standing } from './claimList';
import { missingRows } from './missingRows';
import { row, type Row } from './row';
import type { Told } from './told';

export const CLAIM_GROUPINGS = ['status', 'source', 'person', 'assignee'] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];
export const CLAIM_ORDERS = ['worth', 'place', 'due'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

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

const NO_PERSON = text('No person named');
const NOBODY = text('Assigned to nobody');

/** A group of rows before it is one. */
interface Group {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly tooltip?: string;
  readonly color?: string;
  readonly open: boolean;
  readonly members: readonly Checked[];
}

type Named = Told & { peopleOf(checked: Checked): readonly string[] };

/** Sources that are gone come first. */
export function claimRows(told: Told, by: ClaimGrouping = 'status', order: ClaimOrder = 'worth'): Row[] {
  const named = { ...told, peopleOf: peopleOf(told) };
  const groups = GROUPS[by](allClaims(told), named);
  return [...missingRows(told.missing), ...groups.map((group) => groupRow(group, order, named))];
}

/** Where the open claims of rows by status stand; those whose words are gone stand nowhere. */
export function openPlaces(rows: readonly Row[]): Place[] {
  const open = rows.find(({ id }) => id === 'status open')?.children ?? [];
  return open.flatMap(({ place }) => (place && place.text !== '' ? [place] : []));
}

const GROUPS: Record<ClaimGrouping, (claims: readonly Checked[], told: Named) => Group[]> = {
  status: (claims) =>
    ORDER.flatMap((standing) => {
      const members = claims.filter((checked) => standingOf(checked) === standing);
      return members.length > 0 ? [statusGroup(standing, members)] : [];
    }),
  source: (claims, { nameOf }) =>
    grouped(claims, ({ entry }) => [entry.uri]).map(([uri, members]) =>
      group('source', uri, nameOf(uri), 'file', members),
    ),
  person: (claims, { peopleOf }) => byName(claims, peopleOf, 'person', NO_PERSON),
  assignee: (claims) => byName(claims, ({ note }) => (note?.assignee ? [note.assignee] : []), 'assignee', NOBODY),
};

function statusGroup(standing: Standing, members: readonly Checked[]): Group {
  return {
    ...group('status', standing, sentence(standing), CLAIM_ICONS[standing], members),
    tooltip: standing === 'open' ? 'Nobody has tagged these yet' : `Tagged ${standing} by you`,
    color: `dateline.claim.${statusKey(standing)}Ruler`,
  };
}

/** Those with most claims first; claims that name nobody last, folded. */
function byName(
  claims: readonly Checked[],
  namesOf: (checked: Checked) => readonly string[],
  kind: string,
  none: string,
): Group[] {
  const named = grouped(claims, namesOf).sort(([, a], [, b]) => b.length - a.length);
  const rest = claims.filter((checked) => namesOf(checked).length === 0);
  return [
    ...named.map(([name, members]) => group(kind, `named ${name}`, name, 'person', members)),
    ...(rest.length > 0 ? [{ ...group(kind, 'none', t(none), 'circle-slash', rest), open: false }] : []),
  ];
}

function group(kind: string, key: string, label: string, icon: string, members: readonly Checked[]): Group {
  return { key: `${kind} ${key}`, label, icon, open: true, members };
}

function grouped(claims: readonly Checked[], keysOf: (checked: Checked) => readonly string[]): [string, Checked[]][] {
  const keyed = claims.flatMap((checked) => keysOf(checked).map((key) => ({ key, checked })));
  return [...groupBy(keyed, ({ key }) => key)].map(([key, members]) => [key, members.map(({ checked }) => checked)]);
}

function groupRow({ key, members, ...look }: Group, order: ClaimOrder, told: Named): Row {
  return row({
    id: key,
    ...look,
    description: String(members.length),
    context: 'group',
    children: members.toSorted(ORDERS[order]).map((checked) => claimRow(checked, key, told)),
  });
}

/** What is equal stays as the sources tell it. */
const ORDERS: Record<ClaimOrder, (a: Checked, b: Checked) => number> = {
  worth: (a, b) => worthOf(b) - worthOf(a),
  place: (a, b) => (a.entry === b.entry ? a.words.start - b.words.start : a.entry.path < b.entry.path ? -1 : 1),
  due: (a, b) => dueOf(a).localeCompare(dueOf(b)) || worthOf(b) - worthOf(a),
};

/** What is due on no day comes last. */
function dueOf({ note }: Checked): string {
  return note?.due ?? '9999';
}

function claimRow(checked: Checked, group: string, told: Named): Row {
  const { entry, words, note, missing } = checked;
  const place: Place = { source: entry.uri, start: words.start, end: words.end, text: missing ? '' : words.text };
  const standing = standingOf(checked);
  const said = missing ? words.text : entry.words(words);
  return row({
    id: `${group} claim ${note?.id ?? `${entry.uri} ${words.start} ${words.end}`}`,
    label: clip(said, 110),
    description: details(checked, told).join(' · '),
    spoken: group.startsWith('status') ? '' : `${standing}: ${clip(said, 110)}`,
    tooltip: [oneLine(said), ...why(checked, told)].join('\n'),
    icon: CLAIM_ICONS[standing],
    color: `dateline.claim.${statusKey(standing)}Ruler`,
    context: contextOf(checked),
    place,
    subject: { kind: 'claim', id: note?.id ?? null, ...place },
  });
}

/** What can be done to it. */
function contextOf({ note, isCorrected }: Checked): string {
  if (!note) return 'claim';
  return isCorrected ? 'claimNotedCorrected' : note.correction ? 'claimNotedProposed' : 'claimNoted';
}

function details({ entry, note, missing }: Checked, { nameOf }: Named): string[] {
  const pieces = note?.evidence.length ?? 0;
  return [
    nameOf(entry.uri),
    ...(note?.assignee ? [t('for {0}', clip(note.assignee, 40))] : []),
    ...(note?.due ? [t('due {0}', note.due)] : []),
    ...(pieces > 0 ? [`${pieces} evidence`] : []),
    ...(missing ? [missing] : []),
  ];
}

/** All that a filter looks through besides the row itself. */
function why(checked: Checked, { peopleOf }: Named): string[] {
  const { claim, note } = checked;
  const people = peopleOf(checked);
  return [
    ...(claim ? [`Checkable because it ${claim.because}`] : []),
    t('Status: {0}', standingOf(checked)),
    ...(people.length > 0 ? [t('People: {0}', listed(people))] : []),
    ...(note ? [...correctionLines(note, checked.isCorrected), ...noteLines(note)] : []),
  ];
}

function correctionLines({ correction, target }: ClaimNote, isCorrected: boolean): string[] {
  if (!correction) return [];
  if (isCorrected) return [t('Corrected; the article read: {0}', quoted(target.selector[0].exact))];
  const wording = quoted(correction.wording);
  return [correction.verdict ? t('Correction {0}: {1}', correction.verdict, wording) : t('Correction: {0}', wording)];
}

function noteLines({ reason, assignee, confidence, due, evidence }: ClaimNote): string[] {
  return [
    ...(reason ? [`Your reason: ${reason}`] : []),
    ...(assignee ? [t('Assigned to {0}', assignee)] : []),
    ...(confidence ? [t('Confidence: {0}', confidence)] : []),
    ...(due ? [t('Due {0}', dayInWords(due))] : []),
    ...(evidence.length > 0 ? [`${count(evidence.length, 'piece')} of evidence`] : []),
  ];
}
