// The page of "Compare Sources": a table that is walked with the arrow keys; each cell leads to its words.

import './language';
import { MARK_SIGNS, markWords, type CellMark, type GridView, type ViewCell, type ViewRow } from '../gridView';
import type { ToGridPage } from '../messages';
import type { Remembered } from '../remembered';
import { t } from '../../texts';
import { button, connect, listen, make, page } from './dom';

interface State {
  readonly remembered: Remembered;
}

const host = connect<State>();

listen<ToGridPage>((message) => {
  if (message.type === 'nothing') {
    page().replaceChildren(make('p', { class: 'nothing', role: 'status' }, message.because));
    return;
  }
  host.setState({ remembered: message.remembered });
  show(message.view);
});
host.postMessage({ type: 'ready' });

/** What had the focus keeps it, by its key. */
function show(view: GridView): void {
  const focused = document.activeElement?.getAttribute('data-key');
  const scrolled = document.querySelector('.scroll')?.scrollLeft ?? 0;
  const table = make(
    'table',
    {},
    make('caption', {}, t('{0}: what each source says', view.title)),
    head(view),
    make('tbody', {}, ...view.rows.map((row) => bodyRow(row, view))),
  );
  table.addEventListener('keydown', walk);
  const scroll = make('div', { class: 'scroll' }, table);
  page().replaceChildren(top(view), scroll);
  scroll.scrollLeft = scrolled;
  if (focused) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function top({ title, facts }: GridView): HTMLElement {
  return make(
    'header',
    {},
    make('h1', {}, title),
    make('p', { class: 'facts' }, facts),
    make(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': t('Comparison') },
      button(t('Other event…'), { 'data-key': 'choose' }, () => host.postMessage({ type: 'choose' })),
      button(t('Export Markdown…'), { 'data-key': 'markdown' }, () =>
        host.postMessage({ type: 'save', format: 'markdown' }),
      ),
      button(t('Export CSV…'), { 'data-key': 'csv' }, () => host.postMessage({ type: 'save', format: 'csv' })),
    ),
  );
}

function head({ sources }: GridView): HTMLElement {
  const names = sources.map(({ name }) => make('th', { scope: 'col' }, name));
  return make('thead', {}, make('tr', {}, make('td', {}), ...names));
}

function bodyRow({ id, label, cells }: ViewRow, { sources }: GridView): HTMLElement {
  return make(
    'tr',
    { class: `row-${id}` },
    make('th', { scope: 'row' }, label),
    ...cells.map((cell, column) => bodyCell(cell, label, sources[column]!.name)),
  );
}

function bodyCell({ mark, words }: ViewCell, row: string, source: string): HTMLElement {
  if (words.length === 0) return make('td', { class: 'cell silent' }, sign('silent'));
  const buttons = words.map(({ text, key }) => {
    const said = markWords(mark) ? `, ${markWords(mark)}` : '';
    const attributes = { class: 'way', 'data-key': key, 'aria-label': `${text}${said}. ${row}, ${source}` };
    return button(text, attributes, (event) => open(key, event));
  });
  return make('td', { class: `cell ${mark}` }, ...buttons, ...(markWords(mark) ? [sign(mark)] : []));
}

function sign(mark: CellMark): HTMLElement {
  const shape = make('span', { class: 'sign', 'aria-hidden': 'true' }, MARK_SIGNS[mark]);
  return make('span', { class: 'mark' }, shape, ` ${markWords(mark)}`);
}

/** The mouse and the space bar look; Enter goes there. */
function open(key: string, { detail }: MouseEvent): void {
  host.postMessage({ type: 'open', key, stay: detail > 0 || pressed !== 'Enter' });
}

let pressed = '';
document.addEventListener('keydown', ({ key }) => (pressed = key), { capture: true });

const STEPS: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map(
  Object.entries<[number, number]>({
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  }),
);

function walk(event: KeyboardEvent): void {
  const from = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const step = STEPS.get(event.key);
  if (!from || !step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const target = withinCell(event.target as HTMLElement, step[0]) ?? beyond(from, step);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Several tellings stand under each other in one cell. */
function withinCell(from: HTMLElement, rows: number): HTMLElement | null {
  const next = rows > 0 ? from.nextElementSibling : rows < 0 ? from.previousElementSibling : null;
  return next instanceof HTMLButtonElement ? next : null;
}

/** The next cell in this direction that says something. */
function beyond(cell: HTMLTableCellElement, [rows, columns]: readonly [number, number]): HTMLElement | null {
  const table = cell.closest('table')!;
  let [row, column] = [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex];
  for (;;) {
    [row, column] = [row + rows, column + columns];
    const next = table.rows[row]?.cells[column];
    if (!next || next.tagName !== 'TD') return null;
    const buttons = next.querySelectorAll('button');
    const found = rows < 0 ? buttons[buttons.length - 1] : buttons[0];
    if (found) return found;
  }
}
