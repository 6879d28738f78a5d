// "Show Timeline": events on a time axis, a lane for each source, each mark a way to its words.

import { commands as vscodeCommands, Disposable, l10n, window, type Uri } from 'vscode';
import type { Telling } from '../../core/comparison/types';
import { NothingChosen } from '../commands';
import { choose } from '../dialogue';
import { commands as commandIds, pages } from '../ids';
import { placeOf } from '../place';
import type { Services } from '../services';
import type { Session } from '../session';
import type { Subject } from '../subject';
import { PICTURES, type FromPage, type Picture, type ToTimelinePage } from './messages';
import { Page, type Content } from './page';
import { save } from './save';
import { timelineView } from './timelineView';

const KIND = { viewType: pages.timeline, name: 'timeline', title: l10n.t('Timeline') };

export function registerTimeline(services: Services): Disposable {
  const { session, commands } = services;
  let tellings: ReadonlyMap<string, Telling> = new Map();
  /** Where the picture that was asked of the page goes. */
  let target: Uri | undefined;
  const receive = async (message: FromPage): Promise<void> => {
    if (message.type === 'compare') await compare(tellings.get(message.key));
    if (message.type !== 'picture') return;
    const to = target;
    target = undefined;
    await save({ name: `timeline.${message.format}`, data: dataOf(message) }, to);
  };
  const content = async (): Promise<Content<ToTimelinePage>> => {
    const shown = contentOf(session);
    tellings = shown.tellings;
    return shown;
  };
  const page = new Page<ToTimelinePage>(services, KIND, content, receive);
  return Disposable.from(
    page,
    commands.register(commandIds.showTimeline, () => page.open()),
    commands.register(commandIds.exportTimeline, async (given?: Picture, to?: Uri) => {
      if (!page.panel?.visible) throw new NothingChosen(l10n.t('Show the timeline first.'));
      const format = PICTURES.find((one) => one === given) ?? (await askFormat());
      if (!format) return;
      target = to;
      page.send({ type: 'draw', format });
    }),
    window.registerWebviewPanelSerializer(pages.timeline, {
      deserializeWebviewPanel: async (panel) => page.adopt(panel),
    }),
  );
}

function contentOf(session: Session): Content<ToTimelinePage> & { readonly tellings: ReadonlyMap<string, Telling> } {
  const comparison = session.comparison();
  if (comparison.events.length > 0) {
    const { view, places, tellings } = timelineView(comparison, session.compared());
    return { title: KIND.title, message: { type: 'timeline', view }, places, tellings };
  }
  const because =
    session.entries().length > 0 ? l10n.t('No events were found in these articles.') : l10n.t('No articles yet.');
  return { title: KIND.title, message: { type: 'nothing', because }, places: new Map(), tellings: new Map() };
}

async function compare(telling: Telling | undefined): Promise<void> {
  if (!telling) return;
  const place = placeOf({ ...telling.trigger, source: telling.source });
  const subject: Subject = { kind: 'event', id: telling.event, ...place };
  await vscodeCommands.executeCommand(commandIds.compareEvent, subject);
}

function dataOf({ format, data }: Extract<FromPage, { type: 'picture' }>): Uint8Array {
  if (format === 'svg') return new TextEncoder().encode(data);
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

async function askFormat(): Promise<Picture | undefined> {
  const items: { label: string; format: Picture; description: string }[] = [
    { label: 'SVG', format: 'svg', description: l10n.t('sharp at any size') },
    { label: 'PNG', format: 'png', description: l10n.t('for any program') },
  ];
  return (await choose(items, { title: l10n.t('Export timeline') }))?.format;
}
