// The side bar and the highlights as a reader uses them, on the sample story.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWindow } from './harness';

const article = '01-harbour-post.txt';

describe('the views', () => {
  const ui = inWindow({ settings: { 'workbench.colorTheme': 'Dark Modern' } });

  const focusIn = async (part: string): Promise<boolean> =>
    (await ui.page.evaluate(`document.activeElement?.closest('${part}') !== null`)) === true;

  it('say that they are reading, not that there is nothing, before the first rows', async () => {
    await ui.page.evaluate(`(() => {
      const seen = (window.welcomesSeen = new Set());
      const look = () => document.querySelectorAll('.sidebar .welcome-view-content').forEach((one) => seen.add(one.textContent));
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    })()`);
    await ui.openView('Dateline');
    await ui.openSection('Events');
    await ui.treeItem(/^May 2024/).waitFor();
    const seen = (await ui.page.evaluate('[...window.welcomesSeen].filter(Boolean)')) as string[];
    assert.deepEqual(seen, ['The articles of this folder are being read…']);
  });

  it('show the words of a row and keep the focus; Enter moves on to the text', async () => {
    await ui.openView('Dateline');
    await ui.openSection('People');
    const person = ui.treeItem(/^Mara Lindqvist/);
    await person.click();
    await ui.page.locator('.tab.active').waitFor();
    assert.equal(await focusIn('.sidebar'), true);
    await ui.page.keyboard.press('Enter');
    await ui.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('tell a person in the words of each source', async () => {
    await ui.treeItem(/^Mara Lindqvist/).click();
    await ui.page.keyboard.press('ArrowRight');
    await ui.treeItem(/^The Harbour Post, \d+ mentions/).waitFor();
    await ui.page.keyboard.press('ArrowLeft');
  });

  it('filter events through all levels, and say so', async () => {
    await ui.openSection('Events');
    await ui.treeItem(/^May 2024/).waitFor();
    await ui.runCommand('Dateline: Filter Events…');
    await ui.answer('smoked');
    await ui.page.locator('.sidebar .message').filter({ hasText: 'with “smoked”' }).waitFor();
    await ui.treeItem(/smoked herring/).waitFor();
    await ui.treeItem(/Lindqvist arrives in/).waitFor({ state: 'hidden' });
    await ui.runCommand('Dateline: Clear Event Filter');
    await ui.page.locator('.sidebar .message').filter({ hasText: 'smoked' }).waitFor({ state: 'hidden' });
    await ui.treeItem(/Lindqvist arrives in/).waitFor();
  });

  it('group events by person', async () => {
    await ui.runCommand('Dateline: Group Events by…');
    await ui.choose(/^Person/);
    await ui.page.locator('.pane-header[aria-label^="Events"]').filter({ hasText: 'by person' }).waitFor();
    assert.match((await ui.treeRows('Events'))[0]!, /^(Mara Lindqvist|Daniel Oduya) \d+ events/);
    await ui.runCommand('Dateline: Group Events by…');
    await ui.choose(/^Date/);
    await ui.treeItem(/^May 2024/).waitFor();
  });

  it('lead from the card of an event to its row', async () => {
    await ui.openFile(article);
    assert.match(await ui.hoverWord('signed'), /Told by/);
    await ui.editor.card.getByText('Show in tree').click();
    await ui.page
      .locator('.sidebar .monaco-list-row.selected')
      .filter({ hasText: /Wed 15/ })
      .waitFor();
    await ui.editor.leave();
  });

  it('go with marks in the margin, which can be switched off and on', async () => {
    await ui.openFile(article);
    const mark = ui.page.locator(`.monaco-editor[data-uri$="/${article}"] .cgmr`).first();
    const switchClaims = async (): Promise<void> => {
      await ui.runCommand('Dateline: Switch Highlights…');
      await ui.quick.widget.getByRole('checkbox', { name: 'Claims', exact: true }).click();
      await ui.quick.input.press('Enter');
    };
    await mark.waitFor();
    await switchClaims();
    await mark.waitFor({ state: 'detached' });
    await switchClaims();
    await mark.waitFor();
  });

  it('follow the cursor, for who wishes that', async () => {
    await ui.changeSettings({ 'dateline.events.followCursor': true });
    await ui.openSection('Events');
    await ui.openFile(article);
    await ui.editor.goTo('arrived in Port Amsel');
    await ui.page
      .locator('.sidebar .monaco-list-row.selected')
      .filter({ hasText: /Mon 13/ })
      .waitFor();
    await ui.changeSettings({ 'dateline.events.followCursor': false });
  });

  it('go without a text too long for an article, and the status bar says so', async () => {
    writeFileSync(join(ui.workspace, 'archive.txt'), 'Lindqvist arrived.\n'.repeat(60_000));
    await ui.openFile('archive.txt');
    await ui.statusItem(/too long for an article/).waitFor();
    await ui.openFile(article);
    await ui.statusItem(/Highlights: people/).waitFor();
  });
});

describe('without a folder of articles', () => {
  const ui = inWindow({ folder: 'syntaxes' });

  it('the views say in one sentence what to do', async () => {
    await ui.openView('Dateline');
    const pane = await ui.openSection('Events');
    await pane.getByText(/No \.txt, \.md or \.news files were found/).waitFor();
  });
});
