// The words that a command is about: handed over by a card or a row, else the selection, the claim or the sentence at the cursor.

import { l10n, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { describeSpan } from '../../core/annotations/anchoring';
import type { ClaimNote, Target } from '../../core/annotations/records';
import { contains, overlaps, textSpan, type Span, type TextSpan } from '../../core/span';
import type { Entry } from '../../library/library';
import { NothingChosen } from '../commands';
import { nearest } from '../place';
import { toOffset } from '../positions';
import type { Session } from '../session';
import type { Subject } from '../subject';

/** Words of a source as it reads now, and the note people already have on them. */
export interface Chosen {
  readonly entry: Entry;
  readonly span: TextSpan;
  readonly note: ClaimNote | undefined;
}

export async function chosenClaim(session: Session, subject?: Subject): Promise<Chosen> {
  const { entry, span } = subject ? await fromSubject(session, subject) : await fromEditor(session);
  return { entry, span, note: noteAt(session, entry, span) };
}

/** The selection of the active editor, without the blanks at its ends. */
export async function chosenSelection(session: Session): Promise<Chosen> {
  const { entry, editor } = await activeEntry(session);
  const span = trimmed(entry.text, selectionOf(entry, editor));
  if (!span) throw new NothingChosen(l10n.t('Select the words first, then try again.'));
  return { entry, span, note: noteAt(session, entry, span) };
}

export function targetOf({ entry, span }: { readonly entry: Entry; readonly span: Span }): Target {
  return { source: entry.path, selector: describeSpan(entry.text, span) };
}

/** The words of a subject, found again where the text was edited since. */
export async function fromSubject(session: Session, subject: Subject): Promise<{ entry: Entry; span: TextSpan }> {
  const document = await workspace.openTextDocument(Uri.parse(subject.source, true));
  const entry = await entryOf(session, document);
  if (entry.text.slice(subject.start, subject.end) === subject.text) {
    return { entry, span: textSpan(entry.text, subject.start, subject.end) };
  }
  const start = nearest(entry.text, subject.text, subject.start);
  if (start < 0) throw new NothingChosen(l10n.t('These words are no longer in the article.'));
  return { entry, span: textSpan(entry.text, start, start + subject.text.length) };
}

/** Selected words; else what stands at the cursor: a note, a claim, the sentence. Null on an empty line. */
export function claimAt(session: Session, entry: Entry, selection: Span): TextSpan | null {
  if (selection.start < selection.end) return trimmed(entry.text, selection);
  const at = { start: selection.start, end: selection.start };
  const note = session.notesIn(entry).find(({ at: place }) => place && contains(place, at))?.at;
  if (note) return textSpan(entry.text, note.start, note.end);
  return entry.article.claims.find((claim) => contains(claim, at)) ?? sentenceAt(entry.text, selection.start);
}

export function noteAt(session: Session, entry: Entry, span: Span): ClaimNote | undefined {
  return session.notesIn(entry).find(({ at }) => at && overlaps(at, span))?.note;
}

async function fromEditor(session: Session): Promise<{ entry: Entry; span: TextSpan }> {
  const { entry, editor } = await activeEntry(session);
  const span = claimAt(session, entry, selectionOf(entry, editor));
  if (!span) throw new NothingChosen(l10n.t('Put the cursor on a sentence or select some words, then try again.'));
  return { entry, span };
}

async function activeEntry(session: Session): Promise<{ entry: Entry; editor: TextEditor }> {
  const editor = window.activeTextEditor;
  if (!editor) throw new NothingChosen(l10n.t('Open an article first, then try again.'));
  return { entry: await entryOf(session, editor.document), editor };
}

async function entryOf(session: Session, document: TextDocument): Promise<Entry> {
  const entry = await session.fresh(document);
  if (!entry)
    throw new NothingChosen(
      l10n.t('This file is not read as an article. Dateline reads plain text, Markdown and news files.'),
    );
  return entry;
}

function selectionOf(entry: Entry, { selection }: TextEditor): Span {
  return { start: toOffset(entry, selection.start), end: toOffset(entry, selection.end) };
}

function trimmed(text: string, { start, end }: Span): TextSpan | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? textSpan(text, from, to) : null;
}

function sentenceAt(text: string, offset: number): TextSpan | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
    const start = lineStart + index;
    if (offset <= start + segment.length) return trimmed(text, { start, end: start + segment.length });
  }
  return null;
}
