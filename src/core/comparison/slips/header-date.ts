// The page's own date against what the text says, as the dates room has found it.

import type { Draft } from '../findings';
import { slipAt, type Checked } from './slip';

export function headerDate(checked: Checked): Draft[] {
  const { doubt, evidence } = checked.article.published;
  const [header, ...rest] = evidence;
  if (!doubt || !header) return [];
  return [
    slipAt(checked, header, {
      type: 'header-date',
      title: 'The date of the page does not fit the text',
      because: doubt,
      severity: 'medium',
      beside: rest,
    }),
  ];
}
