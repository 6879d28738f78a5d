// Shows the cards. Only commands of ours run from a link; the text of an article can neither format nor link.

import { Hover, languages as vscodeLanguages, MarkdownString, type Disposable } from 'vscode';
import { ContextKey } from '../contextKey';
import { contextKeys, languages } from '../ids';
import { toOffset, toRange } from '../positions';
import type { Services } from '../services';
import { cardMarkdown, type Card } from './card';
import { cardsAt } from './cardsAt';

export function registerHover({ session, commands }: Services): Disposable {
  const shown = ({ links, ...card }: Card): MarkdownString => {
    const usable = links.filter(({ command }) => commands.has(command));
    const markdown = new MarkdownString(cardMarkdown({ ...card, links: usable }));
    markdown.isTrusted = { enabledCommands: usable.map(({ command }) => command) };
    return markdown;
  };
  const hovered = new ContextKey<boolean>(contextKeys.hovered);
  return vscodeLanguages.registerHoverProvider([...languages], {
    async provideHover(document, position, token) {
      const entry = await session.fresh(document);
      if (!entry || token.isCancellationRequested) return undefined;
      const said = vscodeLanguages
        .getDiagnostics(document.uri)
        .some(({ source, range }) => source === 'Dateline' && range.contains(position));
      const cards = cardsAt(toOffset(entry, position), session.around(entry), !said);
      const [first] = cards;
      if (!first) return undefined;
      hovered.set(true);
      const texts = cards.map(({ card }) => shown(card));
      return new Hover(texts, toRange(entry, first));
    },
  });
}
