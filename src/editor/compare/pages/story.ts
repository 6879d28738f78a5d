// Below the timeline: the mark that is looked at, in words; and the events that no day can be told of.

import { sign } from '../drawing';
import type { Lane, Mark } from '../timelineView';
import { t } from '../../texts';
import { button, make, svgElement } from './dom';

export interface Ways {
  open(key: string, stay: boolean): void;
  compare(key: string): void;
}

/** What a screen reader says of a mark. */
export function nameOf({ title, when, status, source, sources, differs }: Mark): string {
  const told = sources > 1 ? t('told by {0} sources', sources) : '';
  const differ = differs ? t('they differ on {0}', differs) : '';
  return [title, when, status === 'happened' ? '' : t(status), source, told, differ].filter(Boolean).join(', ');
}

export class Story {
  readonly element = make('footer', { 'aria-label': t('Event') });
  readonly undated = make('section', { class: 'undated' });

  constructor(private readonly ways: Ways) {
    this.element.append(make('p', { class: 'hint' }, t('Point at an event, or walk with the arrow keys.')));
  }

  tell(mark: Mark): void {
    const { key, title, when, status, source, words, sources, differs } = mark;
    const facts = [when, status === 'happened' ? '' : t(status), differs && t('sources differ on {0}', differs)];
    const ways = [button(t('Open words'), {}, ({ detail }) => this.ways.open(key, detail > 0))];
    if (sources > 1) ways.push(button(t('Compare {0} sources', sources), {}, () => this.ways.compare(key)));
    this.element.replaceChildren(
      make('p', {}, make('strong', {}, title), ` — ${facts.filter(Boolean).join(' · ')}`),
      make('p', { class: 'quoted' }, `${source}: “${words}”`),
      make('div', { class: 'tools' }, ...ways),
    );
  }

  list(lanes: readonly Lane[]): void {
    const undated = lanes.flatMap((lane) => lane.undated);
    const open = this.undated.querySelector('details')?.open ?? false;
    const focused = document.activeElement?.getAttribute('data-key');
    const items = undated.map((mark) => {
      const press = ({ detail }: MouseEvent): void => this.ways.open(mark.key, detail > 0);
      return make(
        'li',
        {},
        svgElement(sign(mark)),
        button(`${mark.title} — ${mark.source}`, { 'data-key': mark.key }, press),
      );
    });
    const details = make(
      'details',
      { open },
      make('summary', {}, t('No date told ({0})', undated.length)),
      make('ul', {}, ...items),
    );
    this.undated.replaceChildren(...(undated.length > 0 ? [details] : []));
    if (focused) this.undated.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }
}
