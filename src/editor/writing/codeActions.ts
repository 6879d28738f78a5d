// The light bulb: quick fixes for slips, and what can be said of the claim, person or date at the cursor.

import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  l10n,
  languages as vscodeLanguages,
  Uri,
  WorkspaceEdit,
  type CodeActionContext,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import type { ClaimNote } from '../../core/annotations/records';
import type { Finding, Fix, SourceSpan } from '../../core/comparison/types';
import { contains, overlaps, type Span, type TextSpan } from '../../core/span';
import type { Entry } from '../../library/library';
import { allFindings } from '../hover/surroundings';
import { commands as commandIds, languages, writing } from '../ids';
import { plain } from '../plain';
import { toOffset, toRange } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import type { Subject } from '../subject';
import { clip, dayInWords, quoted } from '../words';
import { statusesByUse } from './claims';
import { dateAt } from './dateValue';
import { personAt } from './people';
import { HEADER_DATE } from './diagnostics';
import { claimAt, notesAt, notesOn } from './target';

const CLAIM = CodeActionKind.QuickFix.append('dateline').append('claim');
const NAME = CodeActionKind.QuickFix.append('dateline').append('name');
const DATE = CodeActionKind.QuickFix.append('dateline').append('date');

export function registerCodeActions({ session }: Services): Disposable {
  return vscodeLanguages.registerCodeActionsProvider(
    [...languages],
    {
      async provideCodeActions(document, range, context, token) {
        const entry = await session.fresh(document);
        if (!entry || token.isCancellationRequested) return [];
        return actionsAt(session, entry, document, range, context);
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function actionsAt(
  session: Session,
  entry: Entry,
  document: TextDocument,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  const at = { start: toOffset(entry, range.start), end: toOffset(entry, range.end) };
  const found = findingsAt(session, entry, at);
  return [
    ...found.flatMap((finding) => fixesOf(finding, entry, document, context)),
    ...found.flatMap((finding) => publishedActions(finding, entry, at)),
    ...claimActions(session, entry, at, context.triggerKind === CodeActionTriggerKind.Invoke),
    ...personActions(entry, at),
    ...dateActions(entry, at),
    ...found.map((finding) => rulingAction(finding, entry, at)),
  ];
}

function findingsAt(session: Session, entry: Entry, at: Span): Finding[] {
  return allFindings([entry], session.comparison()).filter(({ spans }) => spans.some(isAt(entry, at)));
}

function isAt({ uri }: Entry, at: Span): (span: SourceSpan) => boolean {
  return (span) => span.source === uri && touches(span, at);
}

function fixesOf(finding: Finding, entry: Entry, document: TextDocument, context: CodeActionContext): CodeAction[] {
  const fixes = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])];
  return fixes
    .filter(({ source }) => source === entry.uri)
    .map((fix) => fixAction(finding, fix, fixes.length === 1, entry, document, context));
}

function fixAction(
  finding: Finding,
  fix: Fix,
  only: boolean,
  entry: Entry,
  document: TextDocument,
  context: CodeActionContext,
): CodeAction {
  const action = new CodeAction(plain(fix.label), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const edit of [fix, ...(fix.also ?? [])])
    action.edit.replace(document.uri, toRange(entry, edit), edit.replacement);
  action.diagnostics = context.diagnostics.filter(
    ({ source, message }) => source === 'Dateline' && message.startsWith(plain(finding.title)),
  );
  action.isPreferred = only;
  return action;
}

function rulingAction(finding: Finding, entry: Entry, at: Span): CodeAction {
  const span = finding.spans.find(isAt(entry, at))!;
  const subject: Subject = { kind: 'finding', id: finding.id, ...span };
  const title = l10n.t('Dismiss: {0}', clip(finding.title, 60));
  return command(title, CodeActionKind.QuickFix, writing.dismissFinding, subject);
}

/** A day that is offered is taken with one click; a header that contradicts the text asks for the true date. */
function publishedActions(finding: Finding, entry: Entry, at: Span): CodeAction[] {
  const subject = subjectOf('date', entry.uri, finding.spans.find(isAt(entry, at))!);
  if (finding.day && finding.spans[0]!.source === entry.uri) {
    const title = l10n.t('Set publication date: {0}', dayInWords(finding.day));
    return [command(title, CodeActionKind.QuickFix, commandIds.setPublished, subject, finding.day)];
  }
  if (finding.type !== HEADER_DATE) return [];
  const title = l10n.t('Set publication date…');
  return [command(title, CodeActionKind.QuickFix, commandIds.setPublished, subject)];
}

/** On a claim at once; on any other sentence only when asked for, so that the bulb does not light on every line. */
function claimActions(session: Session, entry: Entry, at: Span, asked: boolean): CodeAction[] {
  const span = claimAt(session, entry, at);
  if (!span) return [];
  const notes = notesOn(session, entry, span);
  const around = notesAt(session, entry, span);
  const isClaim = around.length > 0 || entry.article.claims.some((claim) => contains(claim, at));
  if (!isClaim && !asked && at.start === at.end) return [];
  // Of several notes the command asks which.
  const only = notes.length === 1 ? notes[0]! : null;
  const subject = { ...subjectOf('claim', entry.uri, span), id: only?.id ?? null };
  const statuses = statusesByUse(session.notes()).filter((status) => status !== only?.status);
  return [
    ...statuses.map((status) => command(l10n.t('Tag claim: {0}', status), CLAIM, writing.tagClaim, subject, status)),
    command(l10n.t('Correct claim…'), CLAIM, writing.correctClaim, subject),
    command(l10n.t('Add evidence…'), CLAIM, writing.addEvidence, subject),
    ...(only ? correctionActions(session, entry, only, subject) : []),
    ...(around.length > 0 ? noteActions(subject) : []),
    ...(at.start < at.end ? [command(l10n.t('Use selection as evidence for…'), CLAIM, writing.useAsEvidence)] : []),
  ];
}

function correctionActions(session: Session, entry: Entry, note: ClaimNote, subject: Subject): CodeAction[] {
  if (!note.correction) return [];
  const placed = session.notesIn(entry).find((one) => one.note.id === note.id);
  const revert = command(l10n.t('Put the article’s own words back'), CLAIM, writing.revertCorrection, subject);
  if (placed?.isApplied) return [revert];
  const { verdict } = note.correction;
  return [
    ...(verdict === 'accepted' ? [] : [command(l10n.t('Accept correction'), CLAIM, writing.acceptCorrection, subject)]),
    ...(verdict === 'rejected' ? [] : [command(l10n.t('Reject correction'), CLAIM, writing.rejectCorrection, subject)]),
    command(l10n.t('Write correction into the article'), CLAIM, writing.applyCorrection, subject),
    ...(placed?.isFormer ? [revert] : []),
  ];
}

function noteActions(subject: Subject): CodeAction[] {
  return [
    command(l10n.t('Give a reason…'), CLAIM, writing.giveReason, subject),
    command(l10n.t('Remove tag'), CLAIM, writing.removeTag, subject),
    command(l10n.t('Show history…'), CLAIM, writing.showHistory, subject),
  ];
}

function personActions(entry: Entry, at: Span): CodeAction[] {
  const person = personAt(entry, at.start);
  const mention = person?.mentions.find((one) => touches(one, at));
  if (!person || !mention) return [];
  const subject = { ...subjectOf('person', entry.uri, mention), id: person.id };
  const name = quoted(person.name, 40);
  return [
    command(l10n.t('Merge {0} with…', name), NAME, writing.mergePerson, subject),
    command(l10n.t('{0} is not the same person as…', name), NAME, writing.splitPerson, subject),
    command(l10n.t('{0} is not a person', name), NAME, writing.notAPerson, subject),
    command(l10n.t('Rename {0}…', name), NAME, writing.renamePerson, subject),
  ];
}

function dateActions(entry: Entry, at: Span): CodeAction[] {
  const date = dateAt(entry, at.start);
  if (!date) return [];
  const subject = subjectOf('date', entry.uri, date);
  return [
    command(l10n.t('Set the value of {0}…', quoted(date.text, 40)), DATE, writing.setDateValue, subject),
    command(l10n.t('Set article date…'), DATE, commandIds.setPublished, subject),
  ];
}

function command(title: string, kind: CodeActionKind, id: string, ...args: unknown[]): CodeAction {
  const action = new CodeAction(plain(title), kind);
  action.command = { title: action.title, command: id, arguments: args };
  return action;
}

function subjectOf(kind: Subject['kind'], source: string, { start, end, text }: TextSpan): Subject {
  return { kind, id: null, source: Uri.parse(source, true).toString(), start, end, text };
}

function touches(span: Span, at: Span): boolean {
  return overlaps(span, at) || contains(span, at) || contains(at, span);
}
