// Takes the pictures of README and walkthrough anew: `npm run pictures`.
const article = '01-harbour-post.txt';
const claim = 'her second visit to Sarova within a year';

export default async (ui) => {
  await ui.openView('Dateline');
  await ui.openSection('Events');
  await ui.treeItem(/^May 2024/).waitFor();
  await takeText(ui);
  await takePages(ui);
  await takeClaim(ui);
};

async function takeText(ui) {
  await ui.openFile(article);
  await ui.clickWord('Daniel Oduya in the old');
  await ui.hoverWord('Daniel Oduya in the old');
  await ui.screenshot('overview');
  await ui.editor.leave();
  await ui.hoverWord('Wednesday evening');
  await ui.screenshot('hover-date');
  await ui.editor.leave();
}

async function takePages(ui) {
  await ui.runCommand('Dateline: Compare Sources…');
  await ui.choose(/^Lindqvist meets Oduya/);
  await ui.webview().locator('table').waitFor();
  await ui.page.waitForTimeout(800); // the tree settles
  await ui.screenshot('compare');
  await ui.runCommand('View: Close Editor');
  await ui.runCommand('Dateline: Show Timeline');
  await ui.webview().locator('svg .mark').first().waitFor();
  await ui.page.waitForTimeout(800);
  await ui.screenshot('timeline');
  await ui.runCommand('View: Close Editor');
}

async function takeClaim(ui) {
  await ui.openFile(article);
  await ui.quickFixes(claim); // by now the text has been read
  await ui.page.keyboard.press('Control+.');
  await ui.page.locator('.action-widget .monaco-list-row').first().waitFor();
  await ui.screenshot('light-bulb');
  await ui.page.keyboard.press('Escape');
  await ui.quickFix(claim, 'Tag claim: disputed');
  await ui.page.waitForTimeout(800);
  await ui.hoverWord(claim);
  await ui.screenshot('claim');
}
