import assert from 'node:assert/strict';
import { inWindow } from './harness';

describe('the window', () => {
  const ui = inWindow();

  it('shows the articles of the folder', async () => {
    await ui.treeItem('01-harbour-post.txt').waitFor();
  });

  it('opens an article', async () => {
    await ui.openFile('01-harbour-post.txt');
    const lines = await ui.editor.pane.locator('.view-line').allInnerTexts();
    assert.ok(
      lines.some((line) => line.trim() !== ''),
      'the article shows no text',
    );
  });

  it('offers Dateline in the side bar', async () => {
    await ui.openView('Dateline');
    await (await ui.openSection('Events')).waitFor();
    await ui.screenshot('Dateline in the side bar');
  });
});
