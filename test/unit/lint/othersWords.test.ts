// The direct way from words of others to VS Code is refused by lint; the way through `plain` is not.

import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { noProcesses, othersWords, processes, threads } from '../../../lint/othersWords.mjs';

function refused(code: string, rules = [...othersWords, threads, noProcesses]): boolean {
  const messages = new Linter().verify(code, [
    { languageOptions: { parser }, rules: { 'no-restricted-syntax': ['error', ...rules] } },
  ]);
  assert.deepEqual(
    messages.filter(({ fatal }) => fatal),
    [],
  );
  return messages.length > 0;
}

describe('lint rule for words of others', () => {
  const direct = [
    'window.showInputBox({ prompt: title })',
    "window['showQuickPick'](items)",
    'const { showErrorMessage } = window',
    'const say = window.showInformationMessage',
    'window.setStatusBarMessage(said, 8000)',
    'item.text = said',
    'item.tooltip = `${said}`',
    'view.message = said',
    'panel.title = event.title',
    'new TreeItem(row.label, state)',
    'new CodeAction(finding.title, kind)',
    'new DocumentSymbol(plain(name), detail, kind, whole, words)',
    'new Diagnostic(range, finding.title, severity)',
    'new DiagnosticRelatedInformation(place, words)',
    'progress.report({ message: name })',
    'window.withProgress({ location: 1, title: name }, work)',
    'new MarkdownString(title)',
    'markdown.appendMarkdown(title)',
    'markdown.isTrusted = true',
    'markdown.supportHtml = yes',
    'element.innerHTML = words',
    'element.insertAdjacentHTML("beforeend", words)',
    'env.openExternal(address)',
    "commands.executeCommand('vscode.open', address)",
    "import * as vscode from 'vscode'",
    "import { MarkdownString as Words } from 'vscode'",
    'new CodeLens(range, { title: name })',
    "item['tooltip'] = said",
    'window.createWebviewPanel(id, title, column)',
    "const { window } = await import('vscode')",
    "const { window } = require('vscode')",
    'window.createTerminal(name).sendText(words)',
    'new ShellExecution(words)',
    "import { spawn } from 'node:child_process'",
    "import { Worker } from 'node:worker_threads'",
    'eval(words)',
    'new Function(words)',
  ];
  for (const code of direct) it(`refuses ${code}`, () => assert.ok(refused(code)));

  const guarded = [
    'ask({ prompt: title })',
    'fail(sentence, openLog)',
    'item.text = statusText(icon, said)',
    'item.tooltip = plain(said)',
    'new TreeItem(plain(row.label), state)',
    'new DocumentSymbol(plain(name), plain(detail), kind, whole, words)',
    'new Diagnostic(range, plain(finding.title), severity)',
    'progress.report({ message: plain(name) })',
    'new MarkdownString(cardMarkdown(card))',
    'markdown.isTrusted = { enabledCommands }',
    'element.textContent = words',
    "import { MarkdownString, commands as vscodeCommands } from 'vscode'",
  ];
  for (const code of guarded) it(`lets pass ${code}`, () => assert.ok(!refused(code)));
});

describe('lint rule for the file that starts processes', () => {
  const there = (code: string): boolean => refused(code, [...othersWords, threads, ...processes]);

  for (const code of [
    "import { fork, spawn } from 'node:child_process'",
    "import { exec } from 'node:child_process'",
    "import * as processes from 'node:child_process'",
    'fork(words, [PART])',
    "fork(join(__dirname, 'cli.js'), words)",
    'item.text = said',
    "import { Worker } from 'node:worker_threads'",
  ])
    it(`refuses ${code}`, () => assert.ok(there(code)));

  for (const code of ["import { fork } from 'node:child_process'", "fork(join(__dirname, 'cli.js'), [PART], options)"])
    it(`lets ${code} pass`, () => assert.equal(there(code), false));
});
