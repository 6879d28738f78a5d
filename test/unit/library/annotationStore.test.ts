import assert from 'node:assert/strict';
import { movedBy } from '../../../src/core/annotations/moved';
import { AnnotationStore, StoreError } from '../../../src/library/annotationStore';
import { ChangedSince } from '../../../src/library/reversal';
import { openStore, target } from '../../support/notes';

describe('annotation store', () => {
  it('keeps a tag, its reason, a correction and evidence, with their history', async () => {
    const { store, make } = openStore();
    await store.tag(target('her first visit in nine years'), 'disputed');
    const id = store.notes[0]!.id;
    await store.giveReason(id, 'She came in 2021.');
    await store.correct(id, { wording: 'her second visit', reason: 'see the archive' });
    await store.addEvidence(id, { kind: 'address', address: 'https://example.org/2021' });
    await store.addEvidence(id, { kind: 'words', target: { ...target('The port stayed shut'), source: 'b.txt' } });
    const again = make();
    await again.load();
    assert.deepEqual(again.notes, store.notes);
    const [note] = again.notes;
    assert.equal(note!.status, 'disputed');
    assert.equal(note!.reason, 'She came in 2021.');
    assert.equal(note!.correction?.wording, 'her second visit');
    assert.equal(note!.evidence.length, 2);
    assert.equal(note!.history.length, 5);
  });

  it('follows a file that was renamed, with evidence, dates and history, and a folder with all in it', async () => {
    const { store, make, files } = openStore();
    await store.tag(target('her first visit in nine years'), 'disputed');
    await store.tag({ ...target('The port stayed shut'), source: 'ab.txt' }, 'verified');
    await store.addEvidence(store.notes[1]!.id, { kind: 'words', target: target('The port stayed shut') });
    await store.addEvidence(store.notes[1]!.id, { kind: 'address', address: 'a.txt' });
    await store.decide({ kind: 'published', source: 'a.txt', value: '2024-05-16' });
    await store.decide({ kind: 'date-value', target: target('nine years'), value: '2015' });
    await store.decide({ kind: 'not-a-person', name: 'a.txt' });
    await store.follow(movedBy('a.txt', 'deep/b.txt'));
    const steps = files.steps;
    await store.follow(movedBy('deep', 'deeper'));
    await store.follow(movedBy('nobody.txt', 'c.txt'));
    assert.ok(files.steps > steps);
    const again = make();
    await again.load();
    const [other, one] = again.notes;
    assert.deepEqual([other!.target.source, one!.target.source], ['deeper/b.txt', 'ab.txt']);
    assert.deepEqual(
      one!.evidence.map((piece) => (piece.kind === 'words' ? piece.target.source : piece.address)),
      ['deeper/b.txt', 'a.txt'],
    );
    assert.deepEqual(
      other!.history.map(({ what }) => what),
      ['tagged disputed', 'followed its file, once a.txt', 'followed its file, once deep/b.txt'],
    );
    assert.deepEqual(
      again.decisions.map((one) =>
        one.kind === 'published' ? one.source : one.kind === 'date-value' ? one.target.source : one.kind,
      ),
      ['deeper/b.txt', 'deeper/b.txt', 'not-a-person'],
    );
    const quiet = files.steps;
    await store.follow(movedBy('nobody.txt', 'c.txt'));
    assert.equal(files.steps, quiet, 'nothing is written where nothing moved');
    const made = await store.follow(movedBy('deeper/b.txt', 'd.txt'));
    await store.undo(made);
    assert.deepEqual(
      store.notes.map(({ target }) => target.source),
      ['deeper/b.txt', 'ab.txt'],
    );
  });

  it('writes one W3C Web Annotation a line, in order of place', async () => {
    const { files, store } = openStore();
    await store.tag(target('The port stayed shut'), 'verified');
    await store.tag(target('her first visit in nine years'), 'false');
    const lines = files.texts
      .get('annotations.jsonl')!
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => line.target.selector[0].exact),
      ['her first visit in nine years', 'The port stayed shut'],
    );
    assert.equal(lines[0]['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(lines[0].type, 'Annotation');
  });

  it('tags the same words again instead of beginning a second note', async () => {
    const { store } = openStore();
    await store.tag(target('The port stayed shut'), 'verified');
    await store.tag(target('The port stayed shut'), 'outdated');
    assert.equal(store.notes.length, 1);
    assert.equal(store.notes[0]!.status, 'outdated');
  });

  it('goes back to an earlier state as one more change of the person at work, which undo takes back', async () => {
    const { files } = openStore();
    let tick = 0;
    const at = (): string => new Date(Date.UTC(2026, 0, 1) + 1000 * tick++).toISOString();
    const people = ['Ada', 'Ben', 'Cy'];
    const store = new AnnotationStore(
      files,
      at,
      () => `id-${tick}`,
      '',
      () => Promise.resolve(people.shift()),
    );
    await store.tag(target('The port stayed shut'), 'verified', 'The harbour log.');
    const { id } = store.notes[0]!;
    await store.tag(id, 'false');
    const made = await store.goBackTo(id, store.notes[0]!.history[0]!);
    const [note] = store.notes;
    assert.deepEqual([note!.status, note!.reason], ['verified', 'The harbour log.']);
    assert.deepEqual(
      note!.history.map(({ who }) => who),
      ['Ada', 'Ben', 'Cy'],
    );
    assert.match(files.texts.get('annotations.jsonl')!, /"creator":\{"type":"Person","name":"Ada"\}/);
    await store.undo(made);
    assert.deepEqual([store.notes[0]!.status, store.notes[0]!.history.length], ['false', 2]);
    await assert.rejects(store.goBackTo(id, { at: '2020-01-01T00:00:00Z', what: 'tagged opinion' }), StoreError);
  });

  it('undoes and makes again what a plan said', async () => {
    const { store } = openStore();
    await store.plan(target('The port stayed shut'), { assignee: 'Ada' });
    const { id } = store.notes[0]!;
    await store.plan(id, { due: '2026-12-01' });
    const made = await store.plan(id, { assignee: null });
    await store.undo(made);
    assert.equal(store.notes[0]!.assignee, 'Ada');
    await store.redo(made);
    assert.deepEqual([store.notes[0]!.assignee, store.notes[0]!.history.length], [null, 3]);
  });

  it('undoes a removal and a decision, and does them again', async () => {
    const { store } = openStore();
    await store.tag(target('The port stayed shut'), 'verified');
    const gone = await store.removeNote(store.notes[0]!.id);
    const said = await store.decide({ kind: 'not-a-person', name: 'The Port' });
    const state = (): number[] => [store.notes.length, store.decisions.length];
    await store.undo(said);
    await store.undo(gone);
    assert.deepEqual(state(), [1, 0]);
    await store.redo(gone);
    await store.redo(said);
    assert.deepEqual(state(), [0, 1]);
  });

  it('undoes beside what was done to the same note since, but not what was changed again', async () => {
    const { store, make } = openStore();
    const tagged = await store.tag(target('The port stayed shut'), 'verified');
    const { id } = store.notes[0]!;
    const reason = await store.giveReason(id, 'The log.');
    const other = make();
    await other.load();
    await other.addEvidence(id, { kind: 'address', address: 'https://example.org/log' });
    await store.undo(reason);
    const note = (): unknown[] => [store.notes[0]?.status, store.notes[0]?.reason, store.notes[0]?.evidence.length];
    assert.deepEqual(note(), ['verified', null, 1]);
    await store.redo(reason);
    assert.deepEqual(note(), ['verified', 'The log.', 1]);
    await other.tag(id, 'false');
    await assert.rejects(store.undo(tagged), ChangedSince);
    assert.deepEqual(note(), ['false', 'The log.', 1]);
  });

  it('undoes all of a change or nothing of it', async () => {
    const { store } = openStore();
    const first = await store.tag(target('The port stayed shut'), 'verified');
    const second = await store.tag(target('her first visit'), 'verified');
    await store.tag(target('her first visit'), 'false');
    await assert.rejects(store.undo([...first, ...second]), ChangedSince);
    assert.equal(store.notes.length, 2);
    await store.undo(first);
    assert.equal(store.notes.length, 1);
  });

  it('undoes one change and leaves later ones alone', async () => {
    const { store } = openStore();
    const made = await store.tag(target('The port stayed shut'), 'verified');
    await store.tag(target('her first visit in nine years'), 'false');
    await store.undo(made);
    assert.deepEqual(
      store.notes.map((note) => note.status),
      ['false'],
    );
  });

  it('loses nothing when changes come at once', async () => {
    const { store } = openStore();
    const words = ['The minister', 'her first visit', 'in nine years', 'The port', 'stayed shut'];
    await Promise.all(words.map((word) => store.tag(target(word), 'opinion')));
    assert.equal(store.notes.length, words.length);
  });

  it('sees what another program wrote meanwhile', async () => {
    const { store, make } = openStore();
    const other = make();
    await store.tag(target('The port stayed shut'), 'verified');
    await other.tag(target('her first visit'), 'false');
    assert.equal(other.notes.length, 2);
  });

  it('keeps a line it cannot read byte for byte, says which it is, and goes on saving', async () => {
    const { files, store } = openStore();
    await store.tag(target('The port stayed shut'), 'verified');
    const broken = '{"half":  \n';
    files.texts.set('annotations.jsonl', broken + files.texts.get('annotations.jsonl')!);
    await store.tag(target('her first visit'), 'false');
    const lines = files.texts.get('annotations.jsonl')!.split('\n');
    assert.equal(lines[0] + '\n', broken);
    assert.equal(store.notes.length, 2);
    assert.deepEqual(
      store.problems.map(({ file, line }) => [file, line]),
      [['annotations.jsonl', 1]],
    );
  });

  it('refuses a record that could not be read again, and writes nothing of it', async () => {
    const { files, store } = openStore();
    const [quote, position] = target('The port').selector;
    const nothing = { source: 'a.txt', selector: [{ ...quote, exact: '' }, position] } as const;
    await assert.rejects(store.tag(nothing, 'false'), (error) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /Nothing was saved.*exact/s);
      return true;
    });
    assert.deepEqual([...files.texts.keys()], []);
    await store.tag(target('The port'), 'false');
    assert.equal(store.notes.length, 1);
  });

  it('names a merge conflict as one', async () => {
    const { files, store } = openStore();
    files.texts.set('decisions.jsonl', '<<<<<<< HEAD\n');
    await store.load();
    assert.match(store.problems[0]!.message, /merge conflict/);
  });

  it('names the field that is wrong in a record', async () => {
    const { files, store } = openStore();
    await store.tag(target('The port stayed shut'), 'verified');
    files.texts.set('annotations.jsonl', files.texts.get('annotations.jsonl')!.replace('"verified"', '"sure"'));
    await store.load();
    assert.match(store.problems[0]!.message, /body\.0\.value/);
  });

  it('keeps its records when the disk refuses', async () => {
    const { files, store } = openStore();
    await store.tag(target('The port stayed shut'), 'verified');
    files.failure = new Error('The disk is full');
    await assert.rejects(store.tag(target('her first visit'), 'false'), /Nothing was saved.*disk is full/);
    assert.equal(store.notes.length, 1);
  });

  it('keeps decisions in the order they were made', async () => {
    const { store, make } = openStore();
    await store.decide({ kind: 'not-a-person', name: 'Port Amsel' });
    await store.decide({ kind: 'rename-person', from: 'M. Lind', to: 'Mara Lind' });
    const again = make();
    await again.load();
    assert.deepEqual(
      again.decisions.map((d) => d.kind),
      ['not-a-person', 'rename-person'],
    );
  });
});
