// What one should act on, in the Problems view: slips and contradictions as information, a doubtful header as a hint.

import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, languages, Uri } from 'vscode';
import { rulingsOf } from '../../core/annotations/rulings';
import type { Finding, SourceSpan } from '../../core/comparison/types';
import { overlaps } from '../../core/span';
import type { Entry } from '../../library/library';
import { allFindings } from '../hover/surroundings';
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
  const soon = new Soon(() => show(session), PAUSE_MS);
  const show = (from: Session): void => {
    const findings = open(from);
    const all = from
      .entries()
      .map((entry): [Uri, Diagnostic[]] => [
        Uri.parse(entry.uri, true),
        findings.flatMap((finding) => diagnosticsOf(finding, entry, from)),
      ]);
    collection.clear();
    collection.set(all);
  };
  soon.ask();
  return Disposable.from(
    collection,
    soon,
    session.onDidChange(() => soon.ask()),
    session.onDidCompare(() => soon.ask()),
  );
}

/** Slips and contradictions that nobody dismissed. */
function open(session: Session): Finding[] {
  const rulings = rulingsOf(session.decisions());
  return allFindings(session.entries(), session.comparison()).filter(
    ({ id, kind }) => (kind === 'slip' || kind === 'contradiction') && rulings.get(id)?.verdict !== 'dismiss',
  );
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
