import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWindow } from './harness';

const claim = 'her second visit to Sarova within a year';

/** In a browser VS Code writes down what extensions remember every five seconds, and not when the page goes. */
const KEPT_MS = 7_000;

describe('work on claims at the desk', () => {
  const ui = inWindow();
  const kept = (): string => readFileSync(join(ui.workspace, '.dateline', 'annotations.jsonl'), 'utf8');
  const until = async (fits: () => boolean, what: string): Promise<void> => {
    const end = Date.now() + 20_000;
    while (!fits()) {
      assert.ok(Date.now() < end, `waited in vain for ${what}`);
      await ui.page.waitForTimeout(100);
    }
  };

  it('says after a restart what it would undo, undoes it and does it again', async () => {
    await ui.openFile('01-harbour-post.txt');
    await ui.quickFix(claim, 'Tag claim: disputed');
    await ui.statusItem(/Claim tagged “disputed”/).waitFor();
    await ui.page.waitForTimeout(KEPT_MS);
    await ui.reload();
    await ui.quickFixes(claim); // by now all has been read
    await ui.runCommand('Dateline: Undo Last Change');
    await ui.quick.option('Claim tagged “disputed”').waitFor();
    await ui.screenshot('undo after a restart');
    await ui.choose('Claim tagged “disputed”');
    await ui.statusItem(/^Undone: Claim tagged/).waitFor();
    assert.doesNotMatch(kept(), /disputed/);
    await ui.runCommand('Dateline: Redo Last Change');
    await ui.choose('Claim tagged “disputed”');
    await ui.statusItem(/^Done again: Claim tagged/).waitFor();
    assert.match(kept(), /disputed/);
  });

  it('tells the history of a claim in the Claims view, and takes an earlier state back', async () => {
    await ui.quickFix(claim, 'Tag claim: verified');
    await ui.statusItem(/Claim tagged “verified”/).waitFor();
    await ui.openView('Dateline');
    await ui.openSection('Claims');
    await ui.treeItem(/^Open,/).click(); // folds it, so that the rows below come into view
    const row = ui.page
      .locator('.sidebar')
      .getByRole('treeitem', { name: /^Lindqvist arrived in Port Amsel on/ })
      .first();
    await row.waitFor();
    await ui.contextMenu(row, 'Show History of Claim…');
    await ui.quick.option(/status open → disputed/).waitFor();
    const lines = await ui.quick.labels();
    assert.match(lines[0]!, /status disputed → verified/);
    assert.match(lines[1]!, /\d\d:\d\d: status open → disputed$/);
    await ui.screenshot('history of a claim');
    await ui.choose(/status open → disputed/);
    await until(() => /"tagging","value":"disputed"/.test(kept()), 'the earlier state');
    assert.match(kept(), /taken back to/);
  });

  it('shows the mentions of a phrase before it tags them', async () => {
    await ui.clickWord('Port Amsel');
    await ui.runCommand('Dateline: Tag All Mentions of a Phrase…');
    await ui.answer('port amsel');
    await ui.choose('In all articles');
    await ui.choose('needs source');
    const boxes = ui.quick.widget.getByRole('checkbox');
    const first = ui.quick.widget.getByRole('checkbox', { name: /Port Amsel/ }).first();
    await first.waitFor();
    await ui.screenshot('tag all');
    assert.ok((await boxes.count()) > 3);
    await first.click(); // not this one
    await ui.quick.input.press('Enter');
    await ui.statusItem(/mentions of “port amsel” tagged “needs source”/).waitFor();
    const tags = (): number => kept().split('"needs source"').length - 1;
    assert.ok(tags() > 2);
    await ui.runCommand('Dateline: Undo Last Change');
    await until(() => tags() === 0, 'all tags to be undone');
  });

  it('offers what it keeps of an article to the file that the article is saved as', async () => {
    await ui.openFile('02-capital-wire.txt');
    await ui.quickFix('arrived in Port Amsel', 'Tag claim: disputed');
    await ui.statusItem(/Claim tagged “disputed”/).waitFor();
    await ui.runCommand('File: Save As...');
    // The dialog puts the old name in once it has read the folder.
    await ui.quick.option('05-a-year-on.md').waitFor();
    const path = await ui.quick.input.inputValue();
    await ui.quick.input.fill(path.replace(/[^/]*$/, 'second-name.txt'));
    await ui.quick.input.press('Enter');
    const offered = ui.toast('has the words of');
    await offered.waitFor();
    await ui.screenshot('notes for a copy');
    await offered.getByRole('button', { name: 'Copy notes' }).click();
    await ui.statusItem(/^Notes of .* copied to second-name\.txt/).waitFor();
    await until(() => /"source":"second-name\.txt"/.test(kept()), 'the notes of the copy');
  });
});
