// The outline of an article: its sections with the events told in them, then the people.

import { DocumentSymbol, languages as vscodeLanguages, SymbolKind, type Disposable } from 'vscode';
import type { Block } from '../core/article';
import type { Span } from '../core/span';
import type { Entry } from '../library/library';
import { timexInWords } from './timexWords';
import { languages } from './ids';
import { plain } from './plain';
import { toRange } from './positions';
import type { Services } from './services';
import { clip, count, oneLine } from './words';

export function registerOutline({ session }: Services): Disposable {
  return vscodeLanguages.registerDocumentSymbolProvider(
    [...languages],
    {
      async provideDocumentSymbols(document, token) {
        const entry = await session.fresh(document);
        if (!entry || token.isCancellationRequested) return undefined;
        const sections = document.languageId === 'markdown' ? [] : sectionsOf(entry);
        return outlineOf(entry, sections);
      },
    },
    { label: 'Dateline' },
  );
}

/** Headline and headings, in order. */
function sectionsOf({ blocks }: Entry): Block[] {
  return blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
}

/** Markdown brings an outline of its headings already, so it gets events and people alone. */
function outlineOf(entry: Entry, sections: readonly Block[]): DocumentSymbol[] {
  const events = entry.article.events.map((event) =>
    symbol(
      entry,
      event.title,
      timexInWords({ ...event, value: event.date }) ?? '',
      SymbolKind.Event,
      event,
      event.trigger,
    ),
  );
  const people = entry.article.people.map(({ name, mentions }) => {
    const [first] = mentions;
    return first && symbol(entry, name, count(mentions.length, 'mention'), SymbolKind.Variable, first, first);
  });
  const tops = sections.map((section, index) => {
    const end = sections[index + 1]?.start ?? entry.text.length;
    const title = clip(entry.text.slice(section.start, section.end), 60);
    return symbol(entry, title, '', SymbolKind.String, { start: section.start, end }, section);
  });
  const loose = events.filter((event) => !tops.some((top) => adopt(top, event)));
  return [...tops, ...loose, ...people.filter((person) => person !== undefined)];
}

function adopt(section: DocumentSymbol, event: DocumentSymbol): boolean {
  if (!section.range.contains(event.range)) return false;
  section.children.push(event);
  return true;
}

function symbol(
  entry: Entry,
  name: string,
  detail: string,
  kind: SymbolKind,
  whole: Span,
  words: Span,
): DocumentSymbol {
  const range = toRange(entry, whole).union(toRange(entry, words));
  return new DocumentSymbol(plain(oneLine(name) || '…'), plain(detail), kind, range, toRange(entry, words));
}
