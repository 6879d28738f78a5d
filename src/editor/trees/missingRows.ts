// What people keep of files that are gone: a row for each file, its notes under it. Pure.

import type { ClaimNote } from '../../core/annotations/records';
import { clip, count, oneLine } from '../words';
import { row, type Row } from './row';
import type { MissingSource } from './told';

/** None where no file is missing. */
export function missingRows(missing: readonly MissingSource[]): Row[] {
  if (missing.length === 0) return [];
  return [
    row({
      id: 'missing',
      label: 'Source not found',
      description: String(missing.length),
      tooltip: 'What you keep of these files waits for them to come back, or for you to choose the file they are now',
      icon: 'search-stop',
      context: 'group',
      open: true,
      children: missing.map(sourceRow),
    }),
  ];
}

function sourceRow({ path, uri, notes }: MissingSource): Row {
  return row({
    id: `missing ${path}`,
    label: path,
    description: notes.length > 0 ? count(notes.length, 'note') : 'dates and evidence',
    tooltip: `There is no file ${path} any more. All that you keep of it is still there: Choose File… puts it on another file.`,
    icon: 'file',
    context: 'missingSource',
    subject: { kind: 'source', id: path, source: uri, start: 0, end: 0, text: '' },
    children: notes.map(noteRow),
  });
}

function noteRow(note: ClaimNote): Row {
  const { exact } = note.target.selector[0];
  return row({
    id: `missing note ${note.id}`,
    label: clip(oneLine(exact), 110),
    description: note.status ?? 'open',
    tooltip: [oneLine(exact), ...(note.reason ? [`Your reason: ${note.reason}`] : [])].join('\n'),
    icon: 'circle-slash',
    context: 'missingNote',
  });
}
