// What one should act on, in the Problems view: slips and contradictions as information, a doubtful header as a hint.

import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Uri,
  type DiagnosticCollection,
} from 'vscode';
import { addTo } from '../../core/comparison/grouping';
import { rulingsOf } from '../../core/annotations/rulings';
import type { Finding, SourceSpan } from '../../core/comparison/types';
import { overlaps } from '../../core/span';
import type { Entry } from '../../library/library';
import { allFindings, sourcesOf } from '../hover/surroundings';
import { plain } from '../plain';
import { toLocation, toRange } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import { Soon } from '../../library/soon';
import { clip, inWords } from '../words';
import { telltale } from './telltale';

const PAUSE_MS = 250;

/** A page header that contradicts the text; it asks for nothing more once a person gave the date. */
export const HEADER_DATE = 'header-date';

export function registerDiagnostics({ session }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dateline');
  const shown = new Shown(collection);
  const soon = new Soon(() => show(session, shown), PAUSE_MS);
  soon.ask();
  return Disposable.from(
    collection,
    soon,
    session.onDidChange(() => soon.ask()),
    session.onDidCompare(() => soon.ask()),
  );
}

function show(session: Session, shown: Shown): void {
  const findings = bySource(open(session));
  for (const entry of session.entries()) {
    const here = (findings.get(entry.uri) ?? []).flatMap((finding) => shown.of(finding, entry, session));
    shown.show(entry.uri, here);
  }
  shown.keepOnly(new Set(session.uris()));
}

/** What one finding says of one source, and the articles that it was made from. */
interface Made {
  readonly from: readonly (Entry | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands in the Problems view: made again and sent only where it changed. */
class Shown {
  private readonly made = new WeakMap<Finding, Map<string, Made>>();
  private readonly sent = new Map<string, { diagnostics: readonly Diagnostic[]; said: string }>();

  constructor(private readonly collection: DiagnosticCollection) {}

  of(finding: Finding, entry: Entry, session: Session): readonly Diagnostic[] {
    const from = [entry, ...finding.spans.map(({ source }) => session.entry(source))];
    const all = this.made.get(finding) ?? new Map<string, Made>();
    const known = all.get(entry.uri);
    if (known && isSameList(known.from, from)) return known.diagnostics;
    const diagnostics = diagnosticsOf(finding, entry, session);
    this.made.set(finding, all.set(entry.uri, { from, diagnostics }));
    return diagnostics;
  }

  show(uri: string, diagnostics: readonly Diagnostic[]): void {
    const before = this.sent.get(uri);
    if (before && isSameList(before.diagnostics, diagnostics)) return;
    const said = JSON.stringify(diagnostics.map((one) => [one, one.relatedInformation]));
    this.sent.set(uri, { diagnostics, said });
    if ((before?.said ?? '[]') !== said) this.collection.set(Uri.parse(uri, true), diagnostics);
  }

  keepOnly(uris: ReadonlySet<string>): void {
    for (const uri of [...this.sent.keys()].filter((one) => !uris.has(one))) {
      this.sent.delete(uri);
      this.collection.delete(Uri.parse(uri, true));
    }
  }
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Slips and contradictions that nobody dismissed. */
function open(session: Session): Finding[] {
  const rulings = rulingsOf(session.decisions());
  return allFindings(session.entries(), session.comparison()).filter(
    ({ id, kind }) => (kind === 'slip' || kind === 'contradiction') && rulings.get(id)?.verdict !== 'dismiss',
  );
}

function bySource(findings: readonly Finding[]): Map<string, Finding[]> {
  const sources = new Map<string, Finding[]>();
  for (const finding of findings) for (const source of sourcesOf(finding.spans)) addTo(sources, source, finding);
  return sources;
}

/** A slip is told once, where it stands; a contradiction at its words in each source. */
function diagnosticsOf(finding: Finding, entry: Entry, session: Session): Diagnostic[] {
  if (finding.kind === 'slip' && slipSource(finding) !== entry.uri) return [];
  if (finding.type === HEADER_DATE && entry.article.published.basis === 'given') return [];
  const span = spanIn(finding, entry);
  if (!span) return [];
  const diagnostic = new Diagnostic(
    toRange(entry, finding.kind === 'slip' ? span : telltale(finding, span, entry.article)),
    plain(`${finding.title}. ${inWords(finding.because)}`),
    finding.type === HEADER_DATE ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Dateline';
  diagnostic.relatedInformation = finding.spans.flatMap((other) => (other === span ? [] : related(other, session)));
  return [diagnostic];
}

function slipSource({ fix, spans }: Finding): string | undefined {
  return fix?.source ?? spans[0]?.source;
}

/** The passage that the fix mends, else the first of this source. */
function spanIn({ fix, spans }: Finding, { uri }: Entry): SourceSpan | undefined {
  const here = spans.filter(({ source }) => source === uri);
  return here.find((span) => fix?.source === uri && overlaps(span, fix)) ?? here[0];
}

function related(span: SourceSpan, session: Session): DiagnosticRelatedInformation[] {
  const entry = session.entry(span.source);
  return entry ? [new DiagnosticRelatedInformation(toLocation(entry, span), plain(clip(entry.words(span), 120)))] : [];
}
