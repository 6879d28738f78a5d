// Claims that other rooms' findings carry: when something happened, who holds an office, who said something.

import type { Claim, DateExpression, Names, Prose, Quotation } from '../article';
import { overlaps, type Span, textSpan, within } from '../span';
import { notYet, pastTense } from './signs';

/** Something done, with a day, month or year that can be told. */
export function datings(
  prose: Prose,
  clause: Span,
  dates: readonly DateExpression[],
  quotations: readonly Quotation[],
): Claim[] {
  const date = within(dates, clause).find(
    ({ type, value }) => type !== 'SET' && type !== 'DURATION' && /^\d{4}/.test(value),
  );
  if (!date || within(quotations, clause).length > 0) return [];
  const words = prose.view.slice(clause.start, clause.end);
  if (!pastTense.test(words) || notYet.test(words)) return [];
  const because =
    date.basis === 'stated'
      ? 'says when it happened'
      : 'says when it happened, in words that depend on the article’s date';
  return [{ ...textSpan(prose.text, clause.start, clause.end), kind: 'date', because, worth: 0.45 }];
}

/** "Norland's foreign minister Mara Lindqvist": an office next to the name, once per person and office. */
export function relations({
  prose,
  names,
  quotations,
}: {
  prose: Prose;
  names: Names;
  quotations: readonly Quotation[];
}): Claim[] {
  const claims: Claim[] = [];
  for (const person of names.people) {
    const seen = new Set<string>();
    for (const role of person.roles) {
      const name = person.mentions.find((mention) => gap(prose.view, role, mention));
      const key = role.text.toLowerCase();
      if (!name || seen.has(key) || seen.size > 1 || isFurniture(prose, role)) continue;
      if (quotations.some((quotation) => overlaps(quotation, role))) continue;
      seen.add(key);
      const start = Math.min(role.start, name.start);
      const end = Math.max(role.end, name.end);
      claims.push({
        ...textSpan(prose.text, start, end),
        kind: 'relation',
        because: 'says what office somebody holds',
        worth: 0.25,
      });
    }
  }
  return claims;
}

const gap = (view: string, role: Span, name: Span): boolean =>
  (role.end <= name.start && /^,? ?(?:and )?$/.test(view.slice(role.end, name.start).slice(0, 8))) ||
  (name.end <= role.start && /^, (?:the |a |an )?$/.test(view.slice(name.end, role.start).slice(0, 8)));

function isFurniture(prose: Prose, span: Span): boolean {
  const kind = within(prose.blocks, span)[0]?.kind;
  return kind === 'furniture' || kind === 'masthead' || kind === 'title' || kind === 'heading';
}

/** Words put into a named person's mouth, long enough to be told apart from a phrase. */
export function attributions({ prose, quotations }: { prose: Prose; quotations: readonly Quotation[] }): Claim[] {
  return quotations
    .filter(({ kind, speaker, text }) => kind === 'direct' && speaker !== null && text.split(/\s+/, 8).length === 8)
    .map(({ start, end }) => ({
      ...textSpan(prose.text, start, end),
      kind: 'attribution' as const,
      because: 'puts words into somebody’s mouth',
      worth: 0.2,
    }));
}
