// Claims that other rooms' findings carry: when something happened, who holds an office, who said something.

import type { Claim, DateExpression, Names, Prose, Quotation } from '../article';
import { bySpan, firstEndingAfter, type Span, textSpan, within } from '../span';
import { notYet, opinion, pastTense } from './signs';

/** Something done, with a day, month or year that can be told. */
export function datings(
  prose: Prose,
  clause: Span,
  dates: readonly DateExpression[],
  quotations: readonly Quotation[],
): Claim[] {
  const date = within(dates, clause).find(isCalendar);
  if (!date || within(quotations, clause).length > 0) return [];
  const words = prose.view.slice(clause.start, clause.end);
  if (!pastTense.test(words) || notYet.test(words)) return [];
  const because =
    date.basis === 'stated'
      ? 'says when it happened'
      : 'says when it happened, in words that depend on the article’s date';
  return [{ ...textSpan(prose.text, clause.start, clause.end), kind: 'date', because, worth: 0.45 }];
}

/** A month, week or day, or a year in figures; "this year" is too wide to check. */
const isCalendar = ({ type, value, text }: DateExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && (/^\d{4}-[\dW]/.test(value) || (/^\d{4}/.test(value) && /\d{4}/.test(text)));

/** "Norland's foreign minister Mara Lindqvist": the longest office next to a name, once per person. */
export function relations({
  prose,
  names,
  quotations,
}: {
  prose: Prose;
  names: Names;
  quotations: readonly Quotation[];
}): Claim[] {
  const spoken = [...quotations].sort(bySpan);
  return names.people.flatMap((person) => {
    const told = person.roles
      .filter((role) => OFFICE.test(role.text) && isTold(prose, role) && within(spoken, role).length === 0)
      .flatMap((role) => besides(prose, role, person.mentions).map((name) => ({ role, name })))
      .sort((a, b) => b.role.text.length - a.role.text.length || a.role.start - b.role.start)[0];
    if (!told) return [];
    const [start, end] = [Math.min(told.role.start, told.name.start), Math.max(told.role.end, told.name.end)];
    return [
      {
        ...textSpan(prose.text, start, end),
        kind: 'relation' as const,
        because: 'says what office somebody holds',
        worth: 0.25,
      },
    ];
  });
}

/** Two words or more: "Prime Minister", "head of the agency"; a bare title says little. */
const OFFICE = /\S\s\S/;

/** The name right after or before the office. */
function besides(prose: Prose, role: Span, mentions: readonly Span[]): Span[] {
  const next = firstEndingAfter(mentions, role.end);
  return [mentions[next - 1], mentions[next]].filter(
    (name): name is Span => name !== undefined && isNext(prose.view, role, name),
  );
}

function isNext(view: string, role: Span, name: Span): boolean {
  if (role.end <= name.start)
    return name.start - role.end < 7 && /^,? ?(?:and )?$/.test(view.slice(role.end, name.start));
  return (
    role.start >= name.end && role.start - name.end < 8 && /^, (?:the |an? )?$/.test(view.slice(name.end, role.start))
  );
}

function isTold(prose: Prose, span: Span): boolean {
  const kind = within(prose.blocks, span)[0]?.kind;
  return kind === 'paragraph' || kind === 'item' || kind === 'caption';
}

/** What one source says of the past, in its own words or reported: as good as the source. */
export function attributions({ prose, quotations }: { prose: Prose; quotations: readonly Quotation[] }): Claim[] {
  return quotations
    .filter(({ kind, speakerText, text }) => kind !== 'fragment' && speakerText !== null && isAccount(text))
    .map(({ start, end, kind }) => ({
      ...textSpan(prose.text, start, end),
      kind: 'attribution' as const,
      because: kind === 'direct' ? 'quotes an account of what happened' : 'rests on what one source says',
      worth: kind === 'direct' ? 0.2 : 0.3,
    }));
}

const isAccount = (words: string): boolean =>
  words.split(/\s+/, 6).length === 6 &&
  pastTense.test(words) &&
  !notYet.test(words) &&
  !opinion.test(words) &&
  !/\?$/.test(words);
