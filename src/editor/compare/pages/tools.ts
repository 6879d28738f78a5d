// The bar above the timeline: which period, closer and wider, only shared events, export, and what the shapes mean.

import type { Days } from '../../../core/comparison/calendar';
import { drawn, sign, STATUSES } from '../drawing';
import { moved, namedPeriods, periodInWords, zoomed } from '../period';
import { t } from '../../texts';
import { button, make, svgElement } from './dom';

export interface Steering {
  show(period: Days): void;
  now(): Days;
  only(shared: boolean): void;
  draw(format: 'svg' | 'png'): void;
  /** Whether only shared events are shown from the start. */
  readonly chosen: boolean;
}

const CLOSER = 1 / 1.6;
const WIDER = 1.6;

export class Tools {
  readonly element: HTMLElement;
  private readonly select = make('select', { id: 'period', 'aria-label': t('Period') });
  private readonly shown = make('span', { class: 'shown', role: 'status' });
  private readonly earlier: HTMLButtonElement;
  private readonly later: HTMLButtonElement;
  private choices: readonly Days[] = [];
  private days: readonly Days[] = [];

  constructor(private readonly steering: Steering) {
    const act = (label: string, name: string, run: () => unknown): HTMLButtonElement =>
      button(label, { 'aria-label': name, title: name }, () => void run());
    this.earlier = act('', t('Earlier events'), () => this.toNearest(-1));
    this.later = act('', t('Later events'), () => this.toNearest(1));
    this.select.addEventListener('change', () => {
      const chosen = this.choices[Number(this.select.value)];
      if (chosen) steering.show(chosen);
    });
    const bar = make(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': t('Timeline') },
      this.select,
      act('+', t('Zoom in (+)'), () => this.press('+')),
      act('−', t('Zoom out (-)'), () => this.press('-')),
      this.earlier,
      this.later,
      this.sharedOnly(),
      act(t('Export SVG…'), t('Export this period as SVG'), () => steering.draw('svg')),
      act(t('Export PNG…'), t('Export this period as PNG'), () => steering.draw('png')),
    );
    const line = make('div', { class: 'line' }, this.shown, legend());
    this.element = make('header', {}, make('h1', { class: 'hidden' }, t('Timeline')), bar, line);
  }

  /** What there is to choose from, and what lies outside. */
  update(days: readonly Days[], whole: Days, busiest: Days): void {
    this.days = days;
    const named = [
      { name: t('All ({0})', days.length), days: whole },
      ...(busiest.first === whole.first && busiest.last === whole.last
        ? []
        : [{ name: t('Busiest days'), days: busiest }]),
      ...namedPeriods(days),
    ];
    this.choices = named.map((one) => one.days);
    const now = this.steering.now();
    const at = this.choices.findIndex(({ first, last }) => first === now.first && last === now.last);
    const options = named.map(({ name }, index) => make('option', { value: String(index) }, name));
    const own = at < 0 ? [make('option', { value: '-1' }, t('Own period'))] : [];
    this.select.replaceChildren(...own, ...options);
    this.select.value = String(at);
    this.shown.textContent = periodInWords(now);
    this.outside(now);
  }

  private outside(now: Days): void {
    const before = this.days.filter(({ last }) => last < now.first).length;
    const after = this.days.filter(({ first }) => first > now.last).length;
    this.earlier.textContent = t('‹ {0} earlier', before);
    this.later.textContent = t('{0} later ›', after);
    this.earlier.disabled = before === 0;
    this.later.disabled = after === 0;
  }

  /** `at` is the day that stays where it is. */
  press(key: string, at?: number): boolean {
    const now = this.steering.now();
    if (key === '+' || key === '=') this.steering.show(zoomed(now, CLOSER, at));
    else if (key === '-') this.steering.show(zoomed(now, WIDER, at));
    else if (key === '0') this.steering.show(this.choices[0]!);
    else return false;
    return true;
  }

  /** Half a period on. */
  step(direction: 1 | -1): boolean {
    const now = this.steering.now();
    const half = Math.max(1, Math.round((now.last - now.first) / 2));
    this.steering.show(moved(now, direction * half));
    return true;
  }

  /** The nearest events outside, with as many days around them as now. */
  private toNearest(direction: 1 | -1): void {
    const now = this.steering.now();
    const outside = this.days.filter(({ first, last }) => (direction < 0 ? last < now.first : first > now.last));
    const ends = outside.map(({ first, last }) => (direction < 0 ? last : first));
    if (ends.length === 0) return;
    const near = direction < 0 ? Math.max(...ends) : Math.min(...ends);
    this.steering.show(moved(now, near - Math.round((now.first + now.last) / 2)));
  }

  private sharedOnly(): HTMLElement {
    const box = make('input', { type: 'checkbox', checked: this.steering.chosen });
    box.addEventListener('change', () => this.steering.only(box.checked));
    return make('label', { class: 'only' }, box, t('Told by several sources'));
  }
}

function legend(): HTMLElement {
  const entries = STATUSES.map((status) => {
    return make('li', {}, svgElement(sign({ status })), t(status));
  });
  const band = drawn('rect', { class: 'band', x: 1, y: 2, width: 22, height: 12, rx: 3 });
  entries.push(
    make(
      'li',
      {},
      svgElement(drawn('svg', { width: 24, height: 16, 'aria-hidden': 'true' }, band)),
      t('some day within'),
    ),
    make('li', {}, make('span', { class: 'sign', 'aria-hidden': 'true' }, '≠'), t('sources differ')),
  );
  return make('ul', { class: 'legend', 'aria-label': t('What the shapes mean') }, ...entries);
}
