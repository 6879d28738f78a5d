// The page's own date against what the text says, as the dates room has found it.

import { contains } from '../../span';
import type { Draft } from '../findings';
import { slipAt, type Checked } from './slip';

export function headerDate(checked: Checked): Draft[] {
  const { dates, published } = checked.article;
  const { doubt, evidence } = published;
  if (!doubt) return [];
  // The doubt names the header's date; that date is the first such day that the article writes.
  const header = dates.find(
    (date) => date.earliest !== null && date.earliest === date.latest && doubt.includes(date.earliest),
  );
  // A header that keeps its date ("3/4/2007" can be read two ways) contradicts nothing.
  if (!header || header.earliest === published.value) return [];
  return [
    slipAt(checked, header, {
      type: 'header-date',
      title: 'The date of the page does not fit the text',
      because: doubt,
      severity: 'medium',
      beside: evidence.filter((span) => !contains(span, header)),
    }),
  ];
}
