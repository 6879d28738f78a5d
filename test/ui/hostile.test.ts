// Everything in a hostile folder is pointed at and clicked: no command runs, no page loads, nothing is written outside.

import assert from 'node:assert/strict';
import { inWindow } from './harness';
import { HostileFolder, Watch } from './hostile-folder';

const article = '01-north-wire.txt';
const MOST_ROWS = 4;

describe('a hostile folder', () => {
  const hostile = new HostileFolder();
  before(() => hostile.make());
  const ui = inWindow({
    folder: hostile.folder,
    settings: { 'workbench.hover.delay': 200, 'editor.hover.delay': 50, 'dateline.claims.show': 'all' },
  });
  let watch: Watch;
  before(() => (watch = new Watch(ui.page)));
  after(() => hostile.remove());

  it('says in a message what cannot be read, and the message leads nowhere', async () => {
    await ui.toast('decisions.jsonl').waitFor();
    assert.ok((await watch.click('.notification-list-item-message')) > 0);
    await watch.assertQuiet('message');
    await ui.runCommand('Notifications: Clear All Notifications');
  });

  for (const view of ['Events', 'People', 'Issues', 'Claims', 'Findings'])
    it(`shows its words in ${view}, on rows and on what they say when pointed at`, async () => {
      await ui.openView('Dateline');
      const shown = (await ui.treeRows(view)).join('\n');
      assert.match(shown, /canary/i);
      const rows = (await ui.openSection(view)).locator('.monaco-list-row');
      for (let at = 0; at < Math.min(await rows.count(), MOST_ROWS); at++) {
        await ui.pointAt(rows.nth(at));
        await watch.assertQuiet(`${view}, row ${at}`);
        await ui.leaveRows();
        await rows.nth(at).click();
        await ui.leaveRows();
        await ui.page.keyboard.press('ArrowRight');
      }
      await watch.assertQuiet(view);
      await (await ui.openSection(view)).locator('.pane-header').click();
    });

  it('shows its words on cards', async () => {
    await ui.openFile(article);
    const words = ['Daniel Oduya', 'canary accord', 'signed', '[every channel]'];
    for (const one of words) {
      assert.notEqual(await ui.hoverWord(one), '', one);
      await watch.assertQuiet(`card of ${one}`);
    }
    assert.match(await ui.hoverWord('of the ministry'), /javascript:alert\("canary"\)/);
    await watch.assertQuiet('card of evidence');
    await ui.editor.leave();
  });

  const asking: [command: string, at: string][] = [
    ['Set Publication Date…', 'Lindqvist canary'],
    ['Give a Reason…', 'of the ministry'],
  ];
  for (const [command, at] of asking)
    it(`quotes its words under the question of ${command}`, async () => {
      await ui.openFile(article);
      await ui.editor.goTo(at);
      await ui.runCommand(`Dateline: ${command}`);
      await ui.page.locator('.quick-input-message').filter({ hasText: 'canary' }).waitFor();
      assert.ok((await watch.click('.quick-input-message')) > 0);
      await watch.assertQuiet(command);
      await ui.page.keyboard.press('Escape');
    });

  const listing: [command: string, at: string][] = [
    ['Tag Claim…', 'of the ministry'],
    ['Add Evidence…', 'Mara Lindqvist'],
    ['Merge Person With…', 'Mara Lindqvist'],
    ['Not the Same Person As…', 'Daniel Oduya'],
    ['Compare Sources…', 'Mara Lindqvist'],
  ];
  it('lists its words in every choice, without icons', async () => {
    for (const [command, at] of listing) {
      await ui.editor.goTo(at);
      await ui.runCommand(`Dateline: ${command}`);
      await ui.quick.input.waitFor();
      await watch.click('.quick-input-title, .quick-input-message, .quick-input-description');
      const icons = ui.quick.widget.locator('.codicon-bug, .codicon-zap, .codicon-flame');
      assert.equal(await icons.count(), 0, command);
      await watch.assertQuiet(command);
      await ui.page.keyboard.press('Escape');
    }
  });

  it('shows its words in Go to Symbol, without icons', async () => {
    await ui.quick.openWith('@');
    await ui.quick.option(/canary/i).waitFor();
    assert.equal(await ui.quick.widget.locator('.codicon-bug, .codicon-zap, .codicon-flame').count(), 0);
    await ui.page.keyboard.press('Escape');
  });

  it('shows its words in the table and on the timeline as text', async () => {
    await ui.runCommand('Dateline: Compare Sources…');
    await ui.choose(/canary accord/);
    await ui
      .webview()
      .getByRole('columnheader', { name: /canary/ })
      .first()
      .waitFor();
    assert.equal(await ui.webview().locator('main :is(a, img, script, iframe, object)').count(), 0);
    for (const way of (await ui.webview().locator('button.way').all()).slice(0, 4)) await way.click();
    await watch.assertQuiet('table');
    await ui.runCommand('View: Close All Editors');
    await ui.runCommand('Dateline: Show Timeline');
    await ui.webview().locator('.mark').first().waitFor();
    for (const mark of await ui.webview().locator('.chart .mark').all()) await mark.hover({ force: true });
    assert.equal(await ui.webview().locator('main :is(a, img, script, iframe, object)').count(), 0);
    await watch.assertQuiet('timeline');
    await ui.runCommand('View: Close All Editors');
  });

  it('writes no report through the folder that is a link', async () => {
    await ui.runCommand('Dateline: Export Report…');
    await ui.choose('Markdown report');
    await ui.quick.accept('Export here');
    await ui.toast('is a link to another place').waitFor();
    hostile.assertNothingOutside();
  });

  it('ran nothing; the command that it tried would have shown', async () => {
    await watch.assertQuiet('at the end');
    hostile.assertNothingOutside();
    await ui.runCommand('Terminal: Create New Terminal');
    await ui.page.locator('.terminal-wrapper').first().waitFor();
  });
});
