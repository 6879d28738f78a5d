// All places of a person or an issue over all sources: the peek of a link, the references and the marks of a name.

import {
  commands as vscodeCommands,
  Disposable,
  DocumentHighlight,
  languages as vscodeLanguages,
  Uri,
  type Location,
} from 'vscode';
import type { Person } from '../core/article';
import { contains, type Span } from '../core/span';
import type { Entry } from '../library/library';
import { sharedPerson, type Surroundings } from './hover/surroundings';
import { languages, links } from './ids';
import { toLocation, toOffset, toPosition, toRange } from './positions';
import type { Services } from './services';
import type { Session } from './session';
import type { Subject } from './subject';

export function registerMentions({ session, commands }: Services): Disposable {
  const selector = [...languages];
  return Disposable.from(
    commands.register(links.showMentions, (subject: Subject) => peek(session, subject)),
    vscodeLanguages.registerReferenceProvider(selector, {
      async provideReferences(document, position, _context, token) {
        const entry = await session.fresh(document);
        if (!entry || token.isCancellationRequested) return undefined;
        const person = personAt(entry, toOffset(entry, position));
        return person && locationsOf(session, entry, { kind: 'person', id: person.id });
      },
    }),
    vscodeLanguages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        const entry = await session.fresh(document);
        if (!entry || token.isCancellationRequested) return undefined;
        const person = personAt(entry, toOffset(entry, position));
        return person?.mentions.map((mention) => new DocumentHighlight(toRange(entry, mention)));
      },
    }),
  );
}

function personAt({ article }: Entry, offset: number): Person | undefined {
  const at: Span = { start: offset, end: offset };
  return article.people.find(({ mentions }) => mentions.some((mention) => contains(mention, at)));
}

/** All places of the subject in one peek, to be read side by side. */
async function peek(session: Session, subject: Subject): Promise<void> {
  const entry = session.entry(subject.source);
  if (!entry) return;
  const locations = locationsOf(session, entry, subject);
  const at = toPosition(entry, subject.start);
  await vscodeCommands.executeCommand('editor.action.showReferences', Uri.parse(entry.uri, true), at, locations);
}

function locationsOf(session: Session, entry: Entry, about: Pick<Subject, 'kind' | 'id'>): Location[] {
  return (shared(session.around(entry), about) ?? own(entry, about)).flatMap((span) => {
    const source = session.entry(span.source);
    return source ? [toLocation(source, span)] : [];
  });
}

type Spans = readonly (Span & { readonly source: string })[];

function shared(around: Surroundings, { kind, id }: Pick<Subject, 'kind' | 'id'>): Spans | undefined {
  const { entry, comparison } = around;
  if (kind === 'issue') return comparison.issues.find((issue) => issue.id === id)?.mentions;
  const person = entry.article.people.find((candidate) => candidate.id === id);
  return person && sharedPerson(around, person)?.mentions;
}

/** Where the sources have not been laid side by side, the places of this article. */
function own({ uri, article }: Entry, { kind, id }: Pick<Subject, 'kind' | 'id'>): Spans {
  const holders = kind === 'issue' ? article.issues : article.people;
  const mentions = holders.find((holder) => holder.id === id)?.mentions ?? [];
  return mentions.map(({ start, end }) => ({ start, end, source: uri }));
}
