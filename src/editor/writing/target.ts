// The words that a command is about: handed over by a card or a row, else the selection, the claim or the sentence at the cursor.

import { l10n, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { describeSpan } from '../../core/annotations/anchoring';
import type { ClaimNote, Target } from '../../core/annotations/records';
import { textDigest } from '../../core/annotations/sameText';
import { contains, overlaps, textSpan, type Span, type TextSpan } from '../../core/span';
import type { Entry } from '../../library/library';
import { NothingChosen } from '../commands';
import { choose } from '../dialogue';
import { areSameWords, innermost, nearest, sentenceAt } from '../place';
import { toOffset } from '../positions';
import type { Session } from '../session';
import type { Subject } from '../subject';
import { clip } from '../words';

/** Of a text that was never saved nothing is kept: the next one would bear its name. */
export function saveFirst(uri: Uri): NothingChosen {
  const message = l10n.t('Save the article first: what you say of it is kept beside its file.');
  return new NothingChosen(message, { label: l10n.t('Save as…'), run: () => workspace.saveAs(uri) });
}

/** Words of a source as it reads now. */
export interface Words {
  readonly entry: Entry;
  readonly span: TextSpan;
}

/** The words, and the note that people already have on them. Of a note whose words are gone, the words as they were. */
export interface Chosen extends Words {
  readonly note: ClaimNote | undefined;
}

/** A subject that names its note means that one; where words have several notes the person says which. Undefined where they do not. */
export function chosenClaim(session: Session, subject?: Subject): Promise<Chosen | undefined> {
  return chosen(session, subject, notesOn);
}

/** The same for what is done to a note that is there: words that have none of their own mean the note that they are part of. */
export function chosenNote(session: Session, subject?: Subject): Promise<Chosen | undefined> {
  return chosen(session, subject, notesAt);
}

async function chosen(
  session: Session,
  subject: Subject | undefined,
  notesOf: typeof notesOn,
): Promise<Chosen | undefined> {
  const named = subject && (await namedNote(session, subject));
  if (named) return named;
  const { entry, span } = subject ? await fromSubject(session, subject) : await fromEditor(session);
  const notes = notesOf(session, entry, span);
  if (notes.length < 2) return { entry, span, note: notes[0] };
  const note = await pickNote(notes);
  return note && { entry, span, note };
}

/** The words for people; those that are gone from the text as they were. */
export function toldWords({ entry, span }: Words): string {
  return span.start < span.end ? entry.words(span) : span.text;
}

/** The selection of the active editor, without the blanks at its ends. */
export async function chosenSelection(session: Session): Promise<Words> {
  const { entry, editor } = await activeEntry(session);
  const span = trimmed(entry.text, selectionOf(entry, editor));
  if (!span) throw new NothingChosen(l10n.t('Select the words first, then try again.'));
  return { entry, span };
}

async function namedNote(session: Session, subject: Subject): Promise<Chosen | undefined> {
  if (subject.kind !== 'claim' || subject.id === null) return undefined;
  const entry = await entryOf(session, await workspace.openTextDocument(Uri.parse(subject.source, true)));
  const placed = session.notesIn(entry).find(({ note }) => note.id === subject.id);
  if (!placed) return undefined;
  const { note, at } = placed;
  const lost = { start: subject.start, end: subject.start, text: note.target.selector[0].exact };
  return { entry, span: at ? textSpan(entry.text, at.start, at.end) : lost, note };
}

async function pickNote(notes: readonly ClaimNote[]): Promise<ClaimNote | undefined> {
  const items = notes.map((note) => ({
    label: note.status ?? l10n.t('open'),
    description: clip(note.target.selector[0].exact),
    detail: note.reason ?? '',
    note,
  }));
  return (await choose(items, { title: l10n.t('There are several notes here. Which one?') }))?.note;
}

export function targetOf({ entry, span }: { readonly entry: Entry; readonly span: Span }): Target {
  return { source: entry.path, selector: describeSpan(entry.text, span), 'dateline:text': textDigest(entry.text) };
}

/** The words of a subject, found again where the text was edited since. */
export async function fromSubject(session: Session, subject: Subject): Promise<Words> {
  const document = await workspace.openTextDocument(Uri.parse(subject.source, true));
  const entry = await entryOf(session, document);
  if (subject.text !== '' && entry.text.slice(subject.start, subject.end) === subject.text) {
    return { entry, span: textSpan(entry.text, subject.start, subject.end) };
  }
  const start = subject.text === '' ? -1 : nearest(entry.text, subject.text, subject.start);
  if (start < 0) throw new NothingChosen(l10n.t('These words are no longer in the article.'));
  return { entry, span: textSpan(entry.text, start, start + subject.text.length) };
}

/** Selected words; else what stands at the cursor: a note, a claim, the sentence. Null on an empty line. */
export function claimAt(session: Session, entry: Entry, selection: Span): TextSpan | null {
  if (selection.start < selection.end) return trimmed(entry.text, selection);
  const at = { start: selection.start, end: selection.start };
  const places = session.notesIn(entry).flatMap(({ at: place }) => place ?? []);
  const note = innermost(places, at);
  if (note) return textSpan(entry.text, note.start, note.end);
  return entry.article.claims.find((claim) => contains(claim, at)) ?? sentenceOf(entry, selection.start);
}

/** All notes on these very words, as many as there are. A note on a part of them, or on more, is another. */
export function notesOn(session: Session, entry: Entry, span: Span): ClaimNote[] {
  return session.notesIn(entry).flatMap(({ note, at }) => (at && areSameWords(entry.text, at, span) ? [note] : []));
}

/** Those on the words, else those that share words with them. */
export function notesAt(session: Session, entry: Entry, span: Span): ClaimNote[] {
  const same = notesOn(session, entry, span);
  if (same.length > 0) return same;
  return session.notesIn(entry).flatMap(({ note, at }) => (at && overlaps(at, span) ? [note] : []));
}

async function fromEditor(session: Session): Promise<Words> {
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

export async function entryOf(session: Session, document: TextDocument): Promise<Entry> {
  if (document.isUntitled) throw saveFirst(document.uri);
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

/** As the article was read; what it was not read as prose (a menu, a caption) is one line. */
function sentenceOf({ text, article }: Entry, offset: number): TextSpan | null {
  const { sentences } = article.analysis.words.prose;
  const sentence = sentenceAt(text, sentences, offset);
  if (sentence) return trimmed(text, sentence);
  const end = text.indexOf('\n', offset);
  return trimmed(text, { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end });
}
