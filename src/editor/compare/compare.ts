// "Compare Sources…": one event, its sources as columns, each cell a way to its words.

import { Disposable, l10n, window, type QuickPickItem, type Uri } from 'vscode';
import type { SharedEvent } from '../../core/comparison/types';
import type { Entry } from '../../library/library';
import { NothingChosen } from '../commands';
import { choose } from '../dialogue';
import { sharedEvent, sourcesOf } from '../hover/surroundings';
import { commands as commandIds, pages } from '../ids';
import { toOffset } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import { subjectOf, type About, type Subject } from '../subject';
import { timexInWords } from '../timexWords';
import { count } from '../words';
import { gridCsv, gridMarkdown } from './gridExport';
import { gridView, type GridView, type Placed } from './gridView';
import { TABLES, type Table, type ToGridPage } from './messages';
import { Page, type Content } from './page';
import { findAgain, remember, rememberedIn, type Remembered } from './remembered';
import { fileNameOf, save } from './save';

const KIND = { viewType: pages.compare, name: 'grid', title: l10n.t('Compare sources') };

export function registerCompare(services: Services): Disposable {
  const { session, commands } = services;
  let remembered: Remembered | undefined;
  const page = new Page<ToGridPage>(
    services,
    KIND,
    async () => {
      const { content, now } = await contentOf(session, remembered);
      remembered = now;
      return content;
    },
    async (message) => {
      if (message.type === 'choose') await compare();
      if (message.type === 'save') await exportGrid(session, remembered, message.format);
    },
  );
  const compare = async (about?: About): Promise<void> => {
    const event = eventAbout(session, about) ?? (await chooseEvent(session));
    if (!event) return;
    remembered = remember(event);
    page.open();
  };
  return Disposable.from(
    page,
    commands.register(commandIds.compareEvent, compare),
    commands.register(commandIds.exportComparison, (format?: Table, target?: Uri) =>
      exportGrid(session, remembered, format, target),
    ),
    window.registerWebviewPanelSerializer(pages.compare, {
      async deserializeWebviewPanel(panel, state) {
        remembered = rememberedIn(state);
        page.adopt(panel);
      },
    }),
  );
}

interface Shown {
  readonly content: Content<ToGridPage>;
  /** The event as it is now: its words may have been edited. */
  readonly now: Remembered | undefined;
}

async function contentOf(session: Session, remembered: Remembered | undefined): Promise<Shown> {
  const { events } = session.comparison();
  const event = remembered && findAgain(events, remembered);
  if (!event) {
    const because = events.length === 0 ? l10n.t('The articles are being read…') : l10n.t('No source tells this now.');
    const title = remembered?.title ?? KIND.title;
    return { content: { title, message: { type: 'nothing', because }, places: new Map() }, now: remembered };
  }
  const { view, places } = await viewOf(session, event);
  const now = remember(event);
  return { content: { title: view.title, message: { type: 'grid', view, remembered: now }, places }, now };
}

async function viewOf(session: Session, event: SharedEvent): Promise<Placed<GridView>> {
  const { engine } = await session.ready;
  const telling = new Set(sourcesOf(event.tellings));
  const entries = session.compared().filter(({ uri }) => telling.has(uri));
  const grid = engine.gridOf(event, session.comparison(), entries);
  const read = entries.map((entry) => ({ ...entry, sentences: engine.read({ ...entry, id: entry.uri }).sentences }));
  return gridView(grid, event, read);
}

/** The event that a card, a row or a mark is about; undefined from the palette. */
function eventAbout(session: Session, about: About): SharedEvent | undefined {
  const subject = subjectOf(about);
  if (subject?.kind !== 'event') return undefined;
  const { events } = session.comparison();
  const { source, id } = subject;
  const here = ({ tellings }: SharedEvent): boolean =>
    tellings.some((telling) => telling.source === source && telling.event === id && overlap(telling.trigger, subject));
  return events.find(here) ?? sharedBy(session, session.entry(source), id);
}

function overlap(a: { readonly start: number; readonly end: number }, b: Subject): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where the text was edited since the sources were compared. */
function sharedBy(session: Session, entry: Entry | undefined, id: string | null): SharedEvent | undefined {
  const event = entry?.article.events.find((one) => one.id === id);
  return entry && event && sharedEvent(session.around(entry), event);
}

interface EventItem extends QuickPickItem {
  readonly event: SharedEvent;
}

/** Those that several sources tell, the one at the cursor first, then those that differ, then those most tell. */
async function chooseEvent(session: Session): Promise<SharedEvent | undefined> {
  const shared = session.comparison().events.filter(({ tellings }) => sourcesOf(tellings).length > 1);
  if (shared.length === 0) throw new NothingChosen(l10n.t('No event is told by more than one of your sources.'));
  const here = atCursor(session);
  const rank = (event: SharedEvent): number =>
    (event === here ? 1000 : 0) + (event.differs.length > 0 ? 100 : 0) + sourcesOf(event.tellings).length;
  const items = [...shared].sort((a, b) => rank(b) - rank(a)).map((event) => itemOf(event, event === here));
  const chosen = await choose(items, {
    title: l10n.t('Compare sources'),
    placeHolder: l10n.t('An event that several sources tell'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.event;
}

function itemOf(event: SharedEvent, here: boolean): EventItem {
  const when = timexInWords({ value: event.date, earliest: event.earliest, latest: event.latest });
  const told = count(sourcesOf(event.tellings).length, 'source');
  const differs = event.differs.length > 0 ? [l10n.t('differs')] : [];
  return {
    event,
    label: event.title,
    description: [told, ...differs, ...(here ? [l10n.t('at the cursor')] : [])].join(' · '),
    ...(when ? { detail: when } : {}),
  };
}

function atCursor(session: Session): SharedEvent | undefined {
  const editor = window.activeTextEditor;
  const entry = editor && session.entry(editor.document.uri);
  if (!entry) return undefined;
  const offset = toOffset(entry, editor.selection.active);
  const event = entry.article.events.find(({ start, end }) => start <= offset && offset <= end);
  return event && sharedEvent(session.around(entry), event);
}

async function exportGrid(
  session: Session,
  remembered: Remembered | undefined,
  given?: Table,
  target?: Uri,
): Promise<void> {
  const event = remembered && findAgain(session.comparison().events, remembered);
  if (!event) throw new NothingChosen(l10n.t('Compare the sources of an event first.'));
  const format = TABLES.find((one) => one === given) ?? (await askFormat());
  if (!format) return;
  const { view } = await viewOf(session, event);
  const [text, ending] = format === 'csv' ? [gridCsv(view), 'csv'] : [gridMarkdown(view), 'md'];
  await save({ name: fileNameOf(view.title, ending), data: new TextEncoder().encode(text) }, target);
}

async function askFormat(): Promise<Table | undefined> {
  const items: { label: string; format: Table; description: string }[] = [
    { label: 'Markdown', format: 'markdown', description: l10n.t('a table to read') },
    { label: 'CSV', format: 'csv', description: l10n.t('for spreadsheets') },
  ];
  return (await choose(items, { title: l10n.t('Export comparison') }))?.format;
}
