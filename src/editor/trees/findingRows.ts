// What does not fit between the sources as rows: contradictions, quotations that differ, slips; rulings kept. Pure.

import { rulingsOf, type Ruling } from '../../core/annotations/rulings';
import type { Finding } from '../../core/comparison/types';
import { allFindings, sourcesOf } from '../hover/surroundings';
import { placeOf } from '../place';
import { clip, count, inWords, oneLine } from '../words';
import { row, type Row } from './row';
import type { Told } from './told';

const GROUPS: readonly {
  readonly kind: Finding['kind'];
  readonly label: string;
  readonly icon: string;
  readonly open: boolean;
}[] = [
  { kind: 'contradiction', label: 'Contradictions', icon: 'warning', open: true },
  { kind: 'quote-variant', label: 'Quoted differently', icon: 'quote', open: true },
  { kind: 'slip', label: 'Slips', icon: 'edit', open: true },
  { kind: 'explained', label: 'Differ for a reason', icon: 'info', open: false },
];
const SEVERITY = { high: 0, medium: 1, low: 2 };

export function findingRows(told: Told): Row[] {
  const { entries, comparison, decisions } = told;
  const rulings = rulingsOf(decisions);
  const findings = [...allFindings(entries, comparison)].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]);
  const open = findings.filter(({ id }) => rulings.get(id)?.verdict !== 'dismiss');
  const dismissed = findings.filter(({ id }) => rulings.get(id)?.verdict === 'dismiss');
  const rowOf = (finding: Finding): Row => findingRow(finding, rulings.get(finding.id), told);
  return [
    ...GROUPS.map(({ kind, ...look }) => groupRow(kind, look, open.filter((f) => f.kind === kind).map(rowOf))),
    groupRow('dismissed', { label: 'Dismissed', icon: 'circle-slash', open: false }, dismissed.map(rowOf)),
  ].filter(({ children }) => children.length > 0);
}

function groupRow(id: string, look: { label: string; icon: string; open: boolean }, children: readonly Row[]): Row {
  return row({ id: `kind ${id}`, ...look, context: 'group', description: String(children.length), children });
}

function findingRow(finding: Finding, ruling: Ruling | undefined, { nameOf, wordsOf }: Told): Row {
  const [first] = finding.spans;
  const sources = sourcesOf(finding.spans);
  const where = sources.length === 1 ? nameOf(sources[0]!) : count(sources.length, 'source');
  const agreed = ruling?.verdict === 'agree';
  return row({
    id: finding.id,
    label: finding.title,
    description: agreed ? `${where} · agreed` : where,
    tooltip: [
      finding.title,
      inWords(finding.because),
      ...(ruling?.reason ? [`Your reason: ${ruling.reason}`] : []),
    ].join('\n'),
    icon: agreed ? 'pass' : finding.severity === 'high' ? 'warning' : 'circle-outline',
    context: ruling ? 'findingRuled' : finding.day ? 'findingDay' : 'finding',
    place: first ? placeOf(first) : null,
    subject: first ? { kind: 'finding', id: finding.id, ...placeOf(first) } : null,
    children: finding.spans.map((span, index) =>
      row({
        id: `${finding.id} ${index}`,
        label: nameOf(span.source),
        description: clip(wordsOf(span), 80),
        tooltip: oneLine(wordsOf(span)),
        icon: 'quote',
        context: 'findingSpan',
        place: placeOf(span),
        subject: { kind: 'finding', id: finding.id, ...placeOf(span) },
      }),
    ),
  });
}
