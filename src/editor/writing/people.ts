// What people decide about names: the same person, not a person, another name. Kept as rules for all sources.

import { Disposable, l10n, window, type QuickPickItem } from 'vscode';
import type { Person } from '../../core/article';
import { contains } from '../../core/span';
import type { Entry } from '../../library/library';
import { sourcesOf } from '../hover/surroundings';
import { NothingChosen } from '../commands';
import { ask, choose } from '../dialogue';
import { writing } from '../ids';
import { toOffset } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import { subjectOf, wordsOf, type About, type Subject } from '../subject';
import { count } from '../words';
import { fromSubject } from './target';

export function registerPeople({ session, commands, changes }: Services): Disposable {
  return Disposable.from(
    commands.register(writing.mergePerson, async (about?: About, same?: unknown) => {
      const { person, path } = await chosenPerson(session, subjectOf(about));
      const other = wordsOf(same) ?? (await pickOther(session, person));
      if (!other) return;
      const name = other.length > person.name.length ? other : person.name;
      const decision = { kind: 'same-person', names: [person.name, other] as [string, string], name } as const;
      await changes.made(
        (await session.store()).decide(decision, path),
        l10n.t('“{0}” and “{1}” are one person', person.name, other),
      );
    }),
    commands.register(writing.splitPerson, async (about?: About, apart?: unknown) => {
      const { person, path } = await chosenPerson(session, subjectOf(about));
      const other = wordsOf(apart) ?? (await pickForm(session, { person, path }));
      if (!other) return;
      const decision = { kind: 'different-people', names: [person.name, other] as [string, string] } as const;
      await changes.made(
        (await session.store()).decide(decision, path),
        l10n.t('“{0}” and “{1}” are two people', person.name, other),
      );
    }),
    commands.register(writing.notAPerson, async (about?: About) => {
      const { person, path } = await chosenPerson(session, subjectOf(about));
      const { name } = person;
      await changes.made(
        (await session.store()).decide({ kind: 'not-a-person', name }, path),
        l10n.t('“{0}” is not a person', name),
      );
    }),
    commands.register(writing.renamePerson, async (about?: About, name?: unknown) => {
      const { person, path } = await chosenPerson(session, subjectOf(about));
      const from = person.name;
      const to = (wordsOf(name) ?? (await askName(from)))?.trim();
      if (!to || to === from) return;
      await changes.made(
        (await session.store()).decide({ kind: 'rename-person', from, to }, path),
        l10n.t('“{0}” is now “{1}”', from, to),
      );
    }),
  );
}

export function personAt(entry: Entry, offset: number): Person | undefined {
  const at = { start: offset, end: offset };
  return entry.article.people.find(({ mentions }) => mentions.some((mention) => contains(mention, at)));
}

/** The person, and the source where the choice was made. */
interface ChosenPerson {
  readonly person: Person;
  readonly path: string;
}

async function chosenPerson(session: Session, subject?: Subject): Promise<ChosenPerson> {
  const chosen = subject ? await personOf(session, subject) : await personAtCursor(session);
  if (!chosen) throw new NothingChosen(l10n.t('Put the cursor on the name of a person, then try again.'));
  return chosen;
}

async function personOf(session: Session, subject: Subject): Promise<ChosenPerson | undefined> {
  const { entry, span } = await fromSubject(session, subject);
  const person = entry.article.people.find(({ id }) => id === subject.id) ?? personAt(entry, span.start);
  return person && { person, path: entry.path };
}

async function personAtCursor(session: Session): Promise<ChosenPerson | undefined> {
  const editor = window.activeTextEditor;
  const entry = editor && (await session.fresh(editor.document));
  const person = entry && personAt(entry, toOffset(entry, editor.selection.active));
  return person && { person, path: entry.path };
}

async function pickOther(session: Session, person: Person): Promise<string | undefined> {
  const items = session
    .comparison()
    .people.filter(({ name }) => name !== person.name)
    .map((other): QuickPickItem & { name: string; mentions: number } => ({
      name: other.name,
      label: other.name,
      description: count(sourcesOf(other.mentions).length, 'source'),
      mentions: other.mentions.length,
    }))
    .sort((a, b) => shares(b.name, person.name) - shares(a.name, person.name) || b.mentions - a.mentions);
  const picked = await choose(items, {
    title: l10n.t('“{0}” is the same person as…', person.name),
    placeHolder: l10n.t('Choose a name'),
  });
  return picked?.name;
}

/** The other names under which the person goes, in any source. */
async function pickForm(session: Session, { person, path }: ChosenPerson): Promise<string | undefined> {
  const home = session.entries().find((entry) => entry.path === path)?.uri;
  const isMember = (m: { source: string; person: string }): boolean => m.source === home && m.person === person.id;
  const shared = session.comparison().people.find(({ members }) => members.some(isMember));
  const elsewhere = (shared?.members ?? []).flatMap(({ source, person: id }) => {
    const named = session.entry(source)?.article.people.find((one) => one.id === id);
    return named ? [named.name] : [];
  });
  const forms = new Set([...elsewhere, ...person.mentions.map(({ text }) => text)]);
  forms.delete(person.name);
  if (forms.size === 0) throw new NothingChosen(l10n.t('“{0}” goes under no other name.', person.name));
  const items = [...forms].map((name) => ({ label: name, name }));
  return (await choose(items, { title: l10n.t('“{0}” is not the same person as…', person.name) }))?.name;
}

/** Names that share a word come first. */
function shares(name: string, other: string): number {
  const words = new Set(other.toLowerCase().split(/\s+/));
  return name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => words.has(word)).length;
}

function askName(name: string): Thenable<string | undefined> {
  return ask({
    title: l10n.t('Rename person'),
    value: name,
    prompt: l10n.t('The name to show in all sources. The articles are not changed.'),
    validate: (value) => (value.trim() === '' ? l10n.t('A name has at least one letter.') : undefined),
  });
}
