// A first day with Dateline: open an article, hover, walk the tree, tag a claim, come back to it after a restart.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWindow } from './harness';

describe('a first day', () => {
  const ui = inWindow();
  const article = '01-harbour-post.txt';
  const claim = 'her second visit to Sarova';
  const kept = (): string => readFileSync(join(ui.workspace, '.dateline', 'annotations.jsonl'), 'utf8');

  it('tells who somebody is', async () => {
    await ui.openView('Dateline');
    await ui.openSection('Events');
    await ui.treeItem(/May 2024/).waitFor();
    await ui.openFile(article);
    const card = await ui.hoverWord('Lindqvist arrived');
    assert.match(card, /Mara Lindqvist — person/);
    assert.match(card, /foreign minister/i);
    assert.match(card, /\d+ in \d+ sources/);
    await ui.screenshot('hover person');
    await ui.editor.leave();
  });

  it('tells when a day was, and why', async () => {
    assert.match(await ui.hoverWord('Tuesday she'), /Tuesday, 14 May 2024 — “Tuesday”/);
    await ui.screenshot('hover date');
    await ui.editor.leave();
  });

  it('leads from an event in the tree to the words that tell it', async () => {
    await ui.openView('Dateline');
    await ui.openSection('Events');
    const event = ui.treeItem(/Lindqvist.*Oduya/);
    await event.waitFor();
    await ui.screenshot('events');
    await event.click();
    await ui.page.locator('.tab.active').waitFor();
    const focus = await ui.page.evaluate(`document.activeElement?.closest('.sidebar') !== null`);
    assert.equal(focus, true, 'the focus stays in the tree');
  });

  it('tags a claim from the light bulb, beside the source and not in it', async () => {
    await ui.openFile(article);
    const before = readFileSync(join(ui.workspace, article), 'utf8');
    await ui.quickFix(claim, 'Tag claim: disputed');
    await ui.statusItem(/Claim tagged “disputed”/).waitFor();
    await ui.screenshot('claim tagged');
    assert.match(kept(), /"value":"disputed"/);
    assert.equal(readFileSync(join(ui.workspace, article), 'utf8'), before);
  });

  it('finds the tag again after a restart', async () => {
    await ui.reload();
    await ui.openFile(article);
    await ui
      .statusItem(/Dateline/)
      .first()
      .waitFor();
    await ui.openView('Dateline');
    await ui.openSection('Claims');
    await ui.treeItem(/^Open,/).click(); // folds it, so that the rows below come into view
    await ui.treeItem(/^Disputed/).waitFor();
    assert.match(await ui.hoverWord('second visit'), /disputed by you/);
    await ui.screenshot('claim after restart');
    await ui.editor.leave();
  });

  it('corrects it from the palette', async () => {
    await ui.clickWord('second visit');
    await ui.runCommand('Dateline: Correct Claim…');
    await ui.answer('her third visit to Sarova within a year');
    await ui.answer('The archive lists three.');
    await ui.statusItem(/Correction kept/).waitFor();
    assert.match(kept(), /her third visit to Sarova/);
  });

  it('switches a kind of highlight off and keeps the choice', async () => {
    const item = ui.statusItem(/Highlights: people, dates, issues/);
    await item.click();
    await ui.quick.widget.getByRole('checkbox', { name: 'Dates', exact: true }).click();
    await ui.quick.input.press('Enter');
    await ui.statusItem(/Highlights: people, issues/).waitFor();
    await ui.reload();
    await ui.openFile(article);
    await ui.statusItem(/Highlights: people, issues/).waitFor();
  });
});
