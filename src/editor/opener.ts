// Puts the cursor on words of a source, open or not, edited since or not.

import type { Range, ViewColumn } from 'vscode';
import { Selection, TextEditorRevealType, Uri, window, workspace, type TextDocument } from 'vscode';
import { nearest, type Place } from './place';
import { toRange } from './positions';
import type { Session } from './session';

export interface Opening {
  readonly preserveFocus: boolean;
  /** The active one where it is not said. */
  readonly viewColumn?: ViewColumn;
}

export class Opener {
  private latest: Promise<unknown> = Promise.resolve();

  constructor(private readonly session: Session) {}

  open(place: Place, options: Opening): Promise<void> {
    const opening = this.show(place, options);
    this.latest = opening;
    return opening;
  }

  /** Moves the focus to the text once what was last asked for is shown. */
  async focusText(): Promise<void> {
    await this.latest;
    const editor = window.activeTextEditor;
    if (editor) await window.showTextDocument(editor.document, editor.viewColumn);
  }

  private async show(place: Place, options: Opening): Promise<void> {
    const document = await workspace.openTextDocument(Uri.parse(place.source, true));
    const range = await this.rangeIn(document, place);
    const editor = await window.showTextDocument(document, { ...options, preview: true });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The offsets hold unless the text changed since; then the same words nearest to the old place. */
  private async rangeIn(document: TextDocument, place: Place): Promise<Range> {
    const entry = await this.session.fresh(document);
    const source = entry ?? { uri: place.source, text: document.getText() };
    if (source.text.slice(place.start, place.end) === place.text) return toRange(source, place);
    const start = nearest(source.text, place.text, place.start);
    return toRange(
      source,
      start < 0 ? { start: place.start, end: place.start } : { start, end: start + place.text.length },
    );
  }
}
