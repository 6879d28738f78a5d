// Another window's store writes the same folder while the real window does: neither loses a note.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AnnotationStore } from '../../../src/library/annotationStore';
import { diskFilesIn } from '../../../src/library/diskFiles';
import { describeSpan } from '../../../src/core/annotations/anchoring';
import { virtualFilesIn } from '../../../src/editor/virtualFiles';
import { forgetAll, home, hoverOn, kept, openArticle, removeArticle, until } from './workspace';

const TAGS = 100;
const count = Array.from({ length: TAGS }, (_, index) => `The harbour office counted ${index + 100} ships that day.`);
const article = `Ships in the harbour\n\n${count.join('\n\n')}\n`;

describe('two windows on one folder', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    document = await openArticle('harbour.txt', article);
    await forgetAll();
  });

  after(async () => {
    await removeArticle(document);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'journal'), { recursive: true });
    await forgetAll();
  });

  const folder = (): vscode.Uri => vscode.Uri.joinPath(home(), '.dateline');
  const sources = async (): Promise<string[]> => {
    const notes = (await kept('annotations.jsonl')) as { target: { selector: { exact: string }[] } }[];
    return notes.map(({ target }) => target.selector[0]!.exact);
  };
  const target = (words: string) => {
    const start = article.indexOf(words);
    return { source: 'harbour.txt', selector: describeSpan(article, { start, end: start + words.length }) };
  };
  const tagHere = (words: string): Thenable<unknown> => {
    const start = document.getText().indexOf(words);
    const subject = { kind: 'claim', id: null, source: document.uri.toString(), start, end: start + words.length };
    return vscode.commands.executeCommand('dateline.tagClaim', { ...subject, text: words }, 'verified');
  };
  const other = (): AnnotationStore =>
    new AnnotationStore(
      diskFilesIn!(folder().fsPath),
      () => new Date().toISOString(),
      () => crypto.randomUUID(),
      vscode.env.machineId,
    );

  /** The window has read what the other wrote, and so that the file was emptied before. */
  const seesTitleTagged = (): Promise<unknown> =>
    until(async () => /opinion by you/.test(await hoverOn(document, 'Ships in')), 'the tag of the other');

  it('lose none of 200 tags, one here and one there at the same time', async () => {
    const there = other();
    await there.tag(target('Ships in the harbour'), 'opinion');
    await seesTitleTagged();
    for (let index = 0; index < TAGS; index++) {
      const words = count[index]!;
      await Promise.all([tagHere(words), there.tag(target(`office counted ${index + 100}`), 'disputed')]);
      // A command that cannot keep a tag says so to the person and ends all the same.
      assert.match(await hoverOn(document, words), /verified by you/, `“${words}” was not told as kept`);
    }
    const found = new Set(await sources());
    const lost = count
      .flatMap((words, index) => [words, `office counted ${index + 100}`])
      .filter((one) => !found.has(one));
    assert.deepEqual(lost, []);
  }).timeout(120_000);

  it('see what the other does within a second', async () => {
    await forgetAll();
    await until(async () => (await sources()).length === 0, 'an empty file');
    const there = other();
    await there.tag(target('Ships in the harbour'), 'opinion');
    const began = Date.now();
    await seesTitleTagged();
    assert.ok(Date.now() - began < 5000, `${Date.now() - began} ms on this machine`);
  });

  it('hold also where files are written by the editor alone', async () => {
    const place = vscode.Uri.joinPath(home(), 'by-the-editor');
    const files = virtualFilesIn(place);
    const make = (): AnnotationStore =>
      new AnnotationStore(
        files,
        () => new Date().toISOString(),
        () => crypto.randomUUID(),
        'here',
      );
    const [one, two] = [make(), make()];
    for (let index = 0; index < 10; index++)
      await Promise.all([one.tag(target(count[index]!), 'false'), two.tag(target(count[index + 20]!), 'false')]);
    const next = make();
    await next.load();
    assert.equal(next.notes.length, 20);
    // The writer died after its rename took the file away.
    await vscode.workspace.fs.rename(
      vscode.Uri.joinPath(place, 'annotations.jsonl'),
      vscode.Uri.joinPath(place, 'annotations.jsonl.new'),
    );
    const after = make();
    await after.load();
    assert.equal(after.notes.length, 20);
    await vscode.workspace.fs.delete(place, { recursive: true });
  }).timeout(60_000);
});
