// The page of "Show Timeline": draws the lanes, zooms and pans, walks from mark to mark, leads to the words.

import './language';
import type { Days } from '../../../core/comparison/calendar';
import { axisDrawing, drawn, lanesDrawing } from '../drawing';
import type { ToTimelinePage } from '../messages';
import { busiestPeriod, moved, wholePeriod, zoomed } from '../period';
import { AXIS_HEIGHT, NAME_WIDTH, timelineLayout, type TimelineLayout } from '../timelineLayout';
import type { Lane, Mark, TimelineView } from '../timelineView';
import { t } from '../../texts';
import { connect, listen, make, page, svgElement } from './dom';
import { send } from './picture';
import { Story, nameOf } from './story';
import { Tools } from './tools';
import { next } from '../timelineWalk';

interface State {
  readonly period: Days;
  readonly sharedOnly: boolean;
}

const host = connect<State>();
const kept = host.getState();
let view: TimelineView = { lanes: [] };
let period: Days | null = kept?.period ?? null;
let sharedOnly = kept?.sharedOnly ?? false;
let layout: TimelineLayout | null = null;
let current: string | null = null;
/** Sources whose lanes show all. */
const unfolded = new Set<string>();

const axis = make('div', { class: 'axis', 'aria-hidden': 'true' });
const chart = make('div', { class: 'chart', tabindex: '-1' });
const tools = new Tools({
  show: setPeriod,
  now: () => period!,
  only: setSharedOnly,
  draw: picture,
  chosen: sharedOnly,
});
const story = new Story({
  open: (key, stay) => host.postMessage({ type: 'open', key, stay }),
  compare: (key) => host.postMessage({ type: 'compare', key }),
});

listen<ToTimelinePage>((message) => {
  if (message.type === 'draw') return picture(message.format);
  if (message.type === 'nothing') {
    page().replaceChildren(make('p', { class: 'nothing', role: 'status' }, message.because));
    return;
  }
  view = message.view;
  if (!chart.isConnected) page().replaceChildren(tools.element, axis, chart, story.undated, story.element);
  draw();
});
host.postMessage({ type: 'ready' });
new ResizeObserver(() => draw()).observe(page());

function lanes(): readonly Lane[] {
  const shown = (mark: Mark): boolean => !sharedOnly || mark.sources > 1;
  return view.lanes
    .map((lane) => ({ ...lane, marks: lane.marks.filter(shown), undated: lane.undated.filter(shown) }))
    .filter(({ marks, undated }) => marks.length + undated.length > 0);
}

function allDays(shown: readonly Lane[]): Days[] {
  return shown.flatMap(({ marks }) => marks.map(({ days }) => days));
}

function draw(): void {
  if (view.lanes.length === 0) return;
  const shown = lanes();
  const days = allDays(shown);
  period ??= busiestPeriod(days);
  const width = Math.max(NAME_WIDTH + 200, chart.clientWidth);
  layout = timelineLayout(shown, period, width, unfolded);
  const hadFocus = chart.contains(document.activeElement);
  axis.replaceChildren(svgElement(drawn('svg', { width, height: AXIS_HEIGHT }, ...axisDrawing(layout))));
  const label = {
    role: 'group',
    'aria-label': t('Timeline: events by source. Arrow keys walk, Enter opens the words.'),
  };
  chart.replaceChildren(
    svgElement(
      drawn('svg', { width, height: layout.height, ...label }, ...lanesDrawing(layout, ({ mark }) => nameOf(mark))),
    ),
  );
  tools.update(days, wholePeriod(days), busiestPeriod(days));
  story.list(shown);
  rove(hadFocus);
}

/** One mark is reached by Tab; the arrow keys go on from there. */
function rove(focus: boolean): void {
  const marks = [...chart.querySelectorAll<SVGElement>('.mark')];
  const chosen = marks.find((mark) => mark.dataset['key'] === current) ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === chosen ? '0' : '-1');
  if (focus) (chosen ?? chart).focus({ preventScroll: !chosen });
}

function setPeriod(days: Days): void {
  period = days;
  host.setState({ period, sharedOnly });
  draw();
}

function setSharedOnly(only: boolean): void {
  sharedOnly = only;
  if (period) host.setState({ period, sharedOnly });
  draw();
}

function picture(format: 'svg' | 'png'): void {
  if (layout && period) void send(host, lanes(), period, format);
}

function markAt(target: EventTarget | null): Mark | undefined {
  const key = target instanceof Element ? target.closest<SVGElement>('.mark')?.dataset['key'] : undefined;
  return find(key ?? null);
}

function find(key: string | null): Mark | undefined {
  return view.lanes.flatMap(({ marks }) => marks).find((mark) => mark.key === key);
}

/** Folds or unfolds the lane of a "+6"; false where the target is none. */
function turn(target: EventTarget | null): boolean {
  const lane = target instanceof Element ? target.closest<SVGElement>('.fold')?.dataset['lane'] : undefined;
  if (lane === undefined) return false;
  if (!unfolded.delete(lane)) unfolded.add(lane);
  draw();
  return true;
}

chart.addEventListener('click', ({ target }) => {
  if (turn(target)) return;
  const mark = markAt(target);
  if (mark) host.postMessage({ type: 'open', key: mark.key, stay: true });
});

chart.addEventListener('focusin', ({ target }) => {
  const mark = markAt(target);
  if (mark) choose(mark);
});

chart.addEventListener('pointerover', ({ target }) => {
  const mark = markAt(target);
  if (mark) tell(mark);
});

function choose(mark: Mark): void {
  current = mark.key;
  for (const element of chart.querySelectorAll<SVGElement>('.mark'))
    element.setAttribute('tabindex', element.dataset['key'] === current ? '0' : '-1');
  tell(mark);
}

/** The same event in the other lanes is marked with it. */
function tell(mark: Mark): void {
  for (const element of chart.querySelectorAll<SVGElement>('.mark'))
    element.classList.toggle('same', element.dataset['event'] === mark.event);
  story.tell(mark);
}

/** The day under the mouse stays there. */
chart.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey || !period || !layout) return;
    event.preventDefault();
    const share = (event.clientX - chart.getBoundingClientRect().left - NAME_WIDTH) / (layout.width - NAME_WIDTH);
    const at = period.first + Math.max(0, share) * (period.last - period.first + 1);
    setPeriod(zoomed(period, event.deltaY > 0 ? 1.3 : 1 / 1.3, at));
  },
  { passive: false },
);

chart.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || !period) return;
  if (press(event)) event.preventDefault();
});

/** Whether the key means something here. */
function press({ key, shiftKey, target }: KeyboardEvent): boolean {
  if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) return tools.step(key === 'ArrowLeft' ? -1 : 1);
  const isPress = key === 'Enter' || key === ' ';
  if (isPress && turn(target)) return true;
  const mark = markAt(target);
  if (!mark || !period) return tools.press(key);
  if (isPress) {
    host.postMessage({ type: 'open', key: mark.key, stay: key === ' ' });
    return true;
  }
  const towards = next(lanes(), mark, key);
  if (towards) {
    goTo(towards);
    return true;
  }
  return tools.press(key, Math.max(period.first, Math.min(period.last, mark.days!.first)));
}

/** Moves the period where the mark is outside of it, and unfolds its lane where it waits behind a "+6". */
function goTo({ key, days }: Lane['marks'][number]): void {
  current = key;
  const { first, last } = period!;
  if (days.last < first || days.first > last) {
    const middle = Math.round((first + last) / 2);
    setPeriod(moved(period!, days.first - middle));
  }
  const lane = view.lanes.find(({ marks }) => marks.some((mark) => mark.key === key));
  if (lane && !layout?.lanes.some(({ marks }) => marks.some(({ mark }) => mark.key === key))) {
    unfolded.add(lane.source);
    draw();
  }
  rove(true);
}
