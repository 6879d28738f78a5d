// What a person reads: cards, outline, references, walking, scanning; on ordinary and on odd files.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { home, hoverOn, openArticle, rangeOf, removeArticle, until } from './writing/workspace';

const STORY = `Thursday, 16 May 2024

Ministers agree on fishing

Foreign Minister Anna Lindgren met President Samuel Okoro in Port Amsel on Tuesday. "We will share the fishing grounds," Lindgren told reporters.

It was the first visit by a Norland minister in nine years. Okoro praised the trade agreement on Wednesday.
`;

const command = <T>(id: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(id, ...args);
const selected = (): string => {
  const { document, selection } = vscode.window.activeTextEditor!;
  return document.getText(selection);
};

async function write(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(home(), name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an open article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle('story.txt', STORY);
  });

  after(() => removeArticle(document));

  const tells = (words: string, expected: RegExp): Promise<unknown> =>
    until(async () => expected.test(await hoverOn(document, words)), `${expected} on “${words}”`);

  it('tells who a person is', () => tells('Lindgren', /^\*\*Anna Lindgren\*\* — person/));
  it('counts mentions', () => tells('Lindgren', /2 mentions here/));
  it('tells the day a date means', () => tells('Tuesday', /^\*\*Tuesday\\?, 14 May 2024\*\*/));
  it('tells what an issue is', () => tells('trade agreement', /— (?:main )?issue/));
  it('tells why a claim can be checked', () => tells('by a Norland', /^\*\*Claim.*\n.*Checkable because/));
  it('is silent on ordinary words', async () => assert.equal(await hoverOn(document, 'on fishing'), ''));

  it('lets only our own commands run from a card', async () => {
    const at = rangeOf(document, 'Lindgren').start;
    const hovers = await command<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const trust = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).isTrusted));
    for (const one of trust) {
      assert.ok(typeof one === 'object' && one.enabledCommands.every((id) => id.startsWith('dateline.')), String(one));
    }
  });

  it('has an outline of sections, events and people', async () => {
    const outline = await until(async () => {
      const found = await command<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      return found.length > 0 && found;
    }, 'the outline');
    const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(names(outline).includes('Anna Lindgren'), names(outline).join('\n'));
  });

  it('finds every mention of a person, under each form of the name', async () => {
    const at = rangeOf(document, 'Lindgren told').start;
    const places = await command<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    const words = places.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      words.map(({ range }) => document.getText(range)),
      ['Anna Lindgren', 'Lindgren'],
    );
  });

  it('marks every mention of the person under the cursor', async () => {
    const at = rangeOf(document, 'Lindgren').start;
    const marks = await command<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    assert.deepEqual(
      marks.map(({ range }) => document.getText(range)),
      ['Anna Lindgren', 'Lindgren'],
    );
  });

  it('is walked person by person, round the end', async () => {
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const walked: string[] = [];
    for (let i = 0; i < 5; i++) {
      await command('dateline.nextPerson');
      walked.push(selected());
    }
    assert.deepEqual(walked, ['Anna Lindgren', 'Samuel Okoro', 'Lindgren', 'Okoro', 'Anna Lindgren']);
    await command('dateline.previousPerson');
    assert.equal(selected(), 'Okoro');
  });

  it('is walked date by date', async () => {
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await command('dateline.nextDate');
    assert.equal(selected(), 'Tuesday');
  });

  it('is read again while it is edited, unsaved', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(STORY.length), '\nLindgren flew home on Thursday.\n');
    await vscode.workspace.applyEdit(edit);
    await tells('Lindgren', /3 mentions here/);
    assert.equal(document.isDirty, true);
    await command('workbench.action.files.revert');
  });

  it('dates anew from a publication date given by a person', async () => {
    const { start, end, source } = { start: 0, end: 1, source: document.uri.toString() };
    const subject = { kind: 'date', id: null, source, start, end, text: 'T' };
    await command('dateline.setPublished', subject, '2024-06-20');
    await tells('Tuesday', /Tuesday\\?, 18 June 2024/);
    await command('dateline.undo');
    await tells('Tuesday', /Tuesday\\?, 14 May 2024/);
  });

  it('shows words that a row names, even after an edit above them', async () => {
    const words = 'Lindgren told reporters';
    const start = STORY.indexOf(words);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A line more.\n');
    await vscode.workspace.applyEdit(edit);
    await command('dateline.open', { source: document.uri.toString(), start, end: start + words.length, text: words });
    assert.equal(selected(), words);
    await command('workbench.action.files.revert');
  });
});

describe('a Markdown article', () => {
  it('is told in words without its marks', async () => {
    const text = '# Talks\n\nThe talks took **four hours** and cost [$12 million](https://example.org/m), she said.\n';
    const document = await openArticle('talks.md', text);
    const words = 'The talks took four hours and cost \\$12 million';
    await until(async () => (await hoverOn(document, 'took')).includes(words), words);
    await removeArticle(document);
  });
});

describe('the other sources', () => {
  const files: vscode.Uri[] = [];
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle('counted.txt', 'Minister Anna Lindgren met reporters on Monday. Lindgren smiled.');
  });

  after(async () => {
    await removeArticle(document);
    for (const file of files) await vscode.workspace.fs.delete(file);
  });

  const counts = (expected: string): Promise<unknown> =>
    until(async () => (await hoverOn(document, 'Lindgren')).includes(expected), expected);

  const text = 'Minister Anna Lindgren flew to Kessin on Tuesday.';

  it('count when they are closed', async () => {
    files.push(await write('closed.txt', utf8(text)));
    await counts('in 2 sources');
  });

  it('count in UTF-16', async () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    files.push(await write('utf16.txt', bytes));
    await counts('in 3 sources');
  });

  it('count in Windows-1252', async () => {
    files.push(
      await write(
        'western.txt',
        Uint8Array.from(`${text} “Fin”`, (c) => (c.charCodeAt(0) > 255 ? 0x93 : c.charCodeAt(0))),
      ),
    );
    await counts('in 4 sources');
  });

  it('stay out when they are deleted', async () => {
    await vscode.workspace.fs.delete(files.pop()!);
    await counts('in 3 sources');
  });

  it('stay out where the settings exclude them', async () => {
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('files.exclude', '**/{closed,utf16}.txt', vscode.ConfigurationTarget.Workspace);
    await until(async () => !/in \d sources/.test(await hoverOn(document, 'Lindgren')), 'one source alone');
    await settings.update('files.exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await counts('in 3 sources');
  });
});

describe('odd files', () => {
  const opened: vscode.TextDocument[] = [];

  afterEach(async () => {
    for (const document of opened.splice(0)) await removeArticle(document);
  });

  const open = async (name: string, text: string): Promise<vscode.TextDocument> => {
    const document = await openArticle(name, text);
    opened.push(document);
    return document;
  };

  const hoversAt = (document: vscode.TextDocument, offset: number): Thenable<vscode.Hover[]> =>
    command('vscode.executeHoverProvider', document.uri, document.positionAt(offset));

  it('an empty one is silent', async () => {
    const document = await open('empty.txt', '');
    assert.deepEqual(await hoversAt(document, 0), []);
  });

  it('a line of 5 MB is left alone', async () => {
    const document = await open('long.txt', 'Anna Lindgren spoke. '.repeat(250_000));
    assert.deepEqual(await hoversAt(document, 5), []);
  });

  it('right-to-left text is read', async () => {
    const document = await open('rtl.txt', 'قال الوزير في 14 مايو 2024.\nMinister Anna Lindgren spoke in Amman.\n');
    await until(async () => (await hoverOn(document, 'Lindgren')).includes('person'), 'the card');
  });

  it('every kind of line end keeps places true', async () => {
    const document = await open('ends.txt', 'One.\r\n\r\nTwo.\r\n\r\nMinister Anna Lindgren spoke.\r\n');
    const places = await command<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'Lindgren').start,
    );
    const here = places.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      ['Anna Lindgren'],
    );
  });

  it('an article that is a link or an image stays text', async () => {
    const evil = '[Anna Lindgren](command:workbench.action.quit)';
    const document = await open(
      'evil.txt',
      `Minister ${evil} said it was the first ![x](https://example.com/p.png) <img src=x> visit in nine years.\n`,
    );
    for (let offset = 0; offset < document.getText().length; offset += 3) {
      for (const { contents } of await hoversAt(document, offset)) {
        for (const part of contents) {
          const { value } = part as vscode.MarkdownString;
          assert.doesNotMatch(value, /(?<!\\)\]\(command:(?!dateline\.)|(?<!\\)!\[|(?<!\\)</);
        }
      }
    }
  });

  it('binary files do not stop a scan', async () => {
    const file = await write(
      'binary.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    );
    await command('dateline.scan');
    await vscode.workspace.fs.delete(file);
  });
});
