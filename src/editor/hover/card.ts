// A hover card as data: lines of our words and of the source's words, and one line of links. Pure; provider.ts shows it.

import { oneLine } from '../words';

export interface Link {
  readonly label: string;
  readonly command: string;
  readonly args?: readonly unknown[];
}

/** The line's text may hold words of an article; all of it is escaped. */
export interface Card {
  /** What it is called, shown strong; `kind` follows it. */
  readonly name: string;
  readonly kind: string;
  readonly lines: readonly string[];
  readonly links: readonly Link[];
}

/** Most lines of facts: with the name and the links a card has six. */
export const MOST_LINES = 4;

/** Every mark that Markdown could read is escaped, so that the text of an article stays text. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

export function cardMarkdown(card: Card): string {
  const head = `**${escapeMarkdown(card.name)}** — ${escapeMarkdown(card.kind)}`;
  const facts = card.lines.slice(0, MOST_LINES).map(escapeMarkdown);
  const links = card.links.map(linkMarkdown);
  return [head, ...facts, ...(links.length > 0 ? [links.join(' · ')] : [])].join('  \n');
}

function linkMarkdown({ label, command, args = [] }: Link): string {
  const query = args.length > 0 ? `?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, percent)}` : '';
  return `[${escapeMarkdown(label)}](command:${command}${query})`;
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}

/** The same card without marks, as a screen reader says it. */
export function cardText({ name, kind, lines, links }: Card): string {
  const labels = links.map(({ label }) => label).join(' · ');
  return [`${name} — ${kind}`, ...lines.slice(0, MOST_LINES), ...(labels ? [labels] : [])].join('\n');
}
