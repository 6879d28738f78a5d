import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsOn,
  forgetAll,
  home,
  hoverOn,
  kept,
  openArticle,
  rangeOf,
  removeArticle,
  take,
  until,
} from './workspace';

const article =
  'Envoy returns to Kessin\n\nPublished on Thursday, 16 May 2024\n\n' +
  'Foreign Minister Mara Lindqvist met President Tomas Oduya in London on Tuesday, her first visit in nine years. ' +
  'Mara Lindqvist said that the the talks had cost 40 million dollars.\n\n' +
  'Tomas Oduya said they would meet again.\n';

describe('tagging and correcting', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    document = await openArticle('tagging.txt', article);
  });

  beforeEach(async () => {
    await forgetAll();
    const isTagged = async (): Promise<boolean> =>
      (await actionsOn(document, 'her first visit')).some(({ title }) => title === 'Remove tag');
    await until(async () => !(await isTagged()), 'the notes to be forgotten');
  });

  after(() => removeArticle(document));

  it('offers the statuses, correction and evidence on a claim', async () => {
    const titles = (await actionsOn(document, 'her first visit')).map((action) => action.title);
    for (const status of ['verified', 'disputed', 'false', 'needs source', 'outdated', 'opinion']) {
      assert.ok(titles.includes(`Tag claim: ${status}`), titles.join(', '));
    }
    assert.ok(titles.includes('Correct claim…') && titles.includes('Add evidence…'));
  });

  it('keeps a tag beside the source, as a Web Annotation, and leaves the source alone', async () => {
    await take(document, 'her first visit', 'Tag claim: disputed');
    const [note] = await kept('annotations.jsonl');
    const target = note!['target'] as { source: string; selector: { exact?: string; start?: number }[] };
    assert.equal(note!['type'], 'Annotation');
    assert.equal(target.source, 'tagging.txt');
    assert.match(target.selector[0]!.exact!, /first visit/);
    assert.equal(document.getText().slice(target.selector[1]!.start).startsWith(target.selector[0]!.exact!), true);
    assert.equal(document.getText(), article);
    assert.equal(document.isDirty, false);
  });

  it('tells the tag on the hover card, and takes it back by undo', async () => {
    await take(document, 'her first visit', 'Tag claim: false');
    await until(async () => /false by you/.test(await hoverOn(document, 'first visit')), 'the tag on the card');
    await vscode.commands.executeCommand('dateline.undo');
    assert.deepEqual(await kept('annotations.jsonl'), []);
    await until(async () => /not tagged yet/.test(await hoverOn(document, 'first visit')), 'the card without the tag');
  });

  it('keeps a correction, its reason and evidence with their history', async () => {
    await take(document, 'her first visit', 'Tag claim: disputed');
    await take(document, 'her first visit', 'Correct claim…', 'her second visit in nine years', 'She came in 2021.');
    await take(document, 'her first visit', 'Add evidence…', 'https://example.org/2021');
    await take(document, 'her first visit', 'Give a reason…', 'The archive says so.');
    const [note, ...more] = await kept('annotations.jsonl');
    assert.equal(more.length, 0);
    const bodies = note!['body'] as { purpose: string; value?: string; source?: string }[];
    assert.deepEqual(
      bodies.map((body) => [body.purpose, body.value ?? body.source]),
      [
        ['tagging', 'disputed'],
        ['commenting', 'The archive says so.'],
        ['editing', 'her second visit in nine years'],
        ['linking', 'https://example.org/2021'],
      ],
    );
    assert.equal((note!['dateline:history'] as unknown[]).length, 4);
  });

  it('tags any selection, and offers it as evidence', async () => {
    const editor = vscode.window.activeTextEditor!;
    const range = rangeOf(document, 'they would meet again');
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('dateline.tagClaim', undefined, 'opinion');
    const [note] = await kept('annotations.jsonl');
    const { selector } = note!['target'] as { selector: { exact: string }[] };
    assert.equal(selector[0]!.exact, 'they would meet again');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(actions.some((action) => action.title === 'Use selection as evidence for…'));
  });

  it('takes a selection within a tagged sentence for a claim of its own', async () => {
    const exacts = async (): Promise<[string, unknown][]> =>
      (await kept('annotations.jsonl')).map((note) => {
        const { selector } = note['target'] as { selector: { exact: string }[] };
        const [tag] = note['body'] as { value: string }[];
        return [selector[0]!.exact, tag!.value];
      });
    const select = (words: string, isCursor = false): void => {
      const { start, end } = rangeOf(document, words);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(start, isCursor ? start : end);
    };
    const sentence = 'Mara Lindqvist said that the the talks had cost 40 million dollars.';
    select(sentence);
    await vscode.commands.executeCommand('dateline.tagClaim', undefined, 'disputed');
    select('40 million dollars');
    await vscode.commands.executeCommand('dateline.tagClaim', undefined, 'verified');
    const both = [
      [sentence, 'disputed'],
      ['40 million dollars', 'verified'],
    ];
    assert.deepEqual(await exacts(), both);
    // The cursor means the innermost; a part of a tagged sentence is enough to take its tag away.
    select('million dollars', true);
    await vscode.commands.executeCommand('dateline.tagClaim', undefined, 'false');
    assert.deepEqual(await exacts(), [both[0], ['40 million dollars', 'false']]);
    select('had cost');
    await vscode.commands.executeCommand('dateline.removeTag');
    assert.deepEqual(await exacts(), [['40 million dollars', 'false']]);
  });

  it('mends a doubled word only when asked', async () => {
    const diagnostic = await until(
      () => vscode.languages.getDiagnostics(document.uri).find((one) => /the the/.test(document.getText(one.range))),
      'the doubled word among the problems',
    );
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(diagnostic.source, 'Dateline');
    const actions = await actionsOn(document, 'the the');
    const fix = actions.find((action) => action.edit)!;
    assert.ok(fix, actions.map((action) => action.title).join(', '));
    await vscode.workspace.applyEdit(fix.edit!);
    assert.match(document.getText(), /said that the talks/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), article);
    await document.save();
  });

  it('believes who is not a person, and forgets it by undo', async () => {
    await take(document, 'Tomas Oduya in', '“Tomas Oduya” is not a person');
    assert.deepEqual(
      (await kept('decisions.jsonl')).map((one) => [one['kind'], one['name']]),
      [['not-a-person', 'Tomas Oduya']],
    );
    await until(
      async () => !/Tomas Oduya\*\* — person/.test(await hoverOn(document, 'Tomas Oduya in')),
      'no card of the person',
    );
    await vscode.commands.executeCommand('dateline.undo');
    await until(
      async () => /Tomas Oduya\*\* — person/.test(await hoverOn(document, 'Tomas Oduya in')),
      'the card again',
    );
  });

  it('renames and merges people', async () => {
    await take(document, 'Mara Lindqvist met', 'Rename “Mara Lindqvist”…', 'Mara E. Lindqvist');
    await until(
      async () => /Mara E\\. Lindqvist\*\* — person/.test(await hoverOn(document, 'Mara Lindqvist met')),
      'the new name',
    );
    await take(document, 'Tomas Oduya in', 'Merge “Tomas Oduya” with…', 'Mara E. Lindqvist');
    await until(
      async () => /Mara E\\. Lindqvist\*\* — person/.test(await hoverOn(document, 'Tomas Oduya said')),
      'one person',
    );
  });

  it('splits off who goes under another form of the name', async () => {
    await take(document, 'Tomas Oduya in', '“Tomas Oduya” is not the same person as…', 'Oduya');
    const [decision] = await kept('decisions.jsonl');
    assert.deepEqual([decision!['kind'], decision!['names']], ['different-people', ['Tomas Oduya', 'Oduya']]);
  });

  it('takes a date value and a publication date from a person', async () => {
    await until(async () => /14 May 2024/.test(await hoverOn(document, 'Tuesday')), 'the Tuesday before the article');
    await take(document, 'Tuesday', 'Set article date…', '2024-05-23');
    await until(async () => /21 May 2024/.test(await hoverOn(document, 'Tuesday')), 'the Tuesday before the new date');
    await take(document, 'Tuesday', 'Set the value of “Tuesday”…', '2024-05-07');
    await until(async () => /7 May 2024/.test(await hoverOn(document, 'Tuesday')), 'the value that was set');
  });

  it('asks for the date of an article whose header contradicts it', async () => {
    const header = 'Friday, 2 August 2024';
    const doubtful = await openArticle(
      'header.txt',
      `The Port Gazette\n${header}\n\nTalks are planned\n\nPORT AMSEL, May 16 - Foreign Minister Mara Lindqvist met President Tomas Oduya on Tuesday. ` +
        'The treaty will be signed on 24 May 2024, she said. Until then, the port is to stay shut.\n',
    );
    const isHint = ({ severity }: vscode.Diagnostic): boolean => severity === vscode.DiagnosticSeverity.Hint;
    const hint = await until(
      () => vscode.languages.getDiagnostics(doubtful.uri).find(isHint),
      'the hint on the header',
    );
    assert.equal(hint.code, undefined); // it would show beside the sentence, in words of ours
    assert.equal(doubtful.getText(hint.range), header);
    await take(doubtful, header, 'Set publication date…', '2024-05-16');
    await until(async () => /14 May 2024/.test(await hoverOn(doubtful, 'Tuesday')), 'the Tuesday before the date');
    await until(() => vscode.languages.getDiagnostics(doubtful.uri).every((one) => !isHint(one)), 'no hint');
    await removeArticle(doubtful);
    await vscode.window.showTextDocument(document);
  });

  it('keeps a ruling on a finding, and hides what is dismissed', async () => {
    const isDoubled = (one: vscode.Diagnostic) => /the the/.test(document.getText(one.range));
    await until(() => vscode.languages.getDiagnostics(document.uri).some(isDoubled), 'the problem');
    const dismiss = (await actionsOn(document, 'the the')).find((action) => action.title.startsWith('Dismiss'))!;
    await vscode.commands.executeCommand(dismiss.command!.command, ...dismiss.command!.arguments!, 'as printed');
    const [ruling] = await kept('decisions.jsonl');
    assert.deepEqual([ruling!['kind'], ruling!['verdict'], ruling!['reason']], ['ruling', 'dismiss', 'as printed']);
    await until(() => !vscode.languages.getDiagnostics(document.uri).some(isDoubled), 'no problem any more');
  });

  it('keeps a broken line byte for byte, says where it is, and goes on saving', async () => {
    const uri = vscode.Uri.joinPath(home(), '.dateline', 'annotations.jsonl');
    const broken = '{"half": \n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(broken));
    const problem = await until(() => vscode.languages.getDiagnostics(uri)[0], 'the problem on the file');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(problem.range.start.line, 0);
    await take(document, 'her first visit', 'Tag claim: false');
    const lines = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).split('\n');
    assert.equal(`${lines[0]}\n`, broken);
    assert.match(lines[1]!, /first visit/);
    await forgetAll();
    await until(() => vscode.languages.getDiagnostics(uri).length === 0, 'the problem gone');
  });

  it('takes two notes on the same words for two, and reaches a note whose words are gone', async () => {
    await take(document, 'her first visit', 'Tag claim: disputed');
    const [note] = await kept('annotations.jsonl');
    const target = note!['target'] as { selector: [{ exact: string }, object] };
    const gone = { ...target, selector: [{ ...target.selector[0], exact: 'Qqq zzz' }, target.selector[1]] };
    const records = [note, { ...note, id: 'second' }, { ...note, id: 'gone', target: gone }];
    const uri = vscode.Uri.joinPath(home(), '.dateline', 'annotations.jsonl');
    const text = records.map((record) => JSON.stringify(record) + '\n').join('');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const cards = async (): Promise<number> =>
      (await hoverOn(document, 'first visit')).split('disputed by you').length - 1;
    await until(async () => (await cards()) === 2, 'a card for each note');
    const subject = { kind: 'claim', source: document.uri.toString(), start: 0, end: 0, text: '' };
    await vscode.commands.executeCommand('dateline.tagClaim', { ...subject, id: 'second' }, 'verified');
    await vscode.commands.executeCommand('dateline.tagClaim', { ...subject, id: 'gone' }, 'false');
    const statuses = new Map(
      (await kept('annotations.jsonl')).map(({ id, body }) => [id, (body as { value: string }[])[0]!.value]),
    );
    assert.deepEqual(
      [statuses.get(note!['id']), statuses.get('second'), statuses.get('gone')],
      ['disputed', 'verified', 'false'],
    );
    await vscode.commands.executeCommand('dateline.removeTag', { ...subject, id: 'second' });
    assert.equal((await kept('annotations.jsonl')).length, 2);
  });

  it('exports a report without writing over anything', async () => {
    await vscode.commands.executeCommand('dateline.exportReport', 'markdown', home());
    await vscode.commands.executeCommand('dateline.exportReport', 'markdown', home());
    const folder = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(home(), 'dateline-export'));
    assert.deepEqual(folder.map(([name]) => name).sort(), ['dateline-report-2.md', 'dateline-report.md']);
    await vscode.window.showTextDocument(document);
  });
});
