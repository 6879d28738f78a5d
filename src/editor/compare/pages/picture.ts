// The timeline as a file: the same drawing at a width for paper; a PNG is that SVG painted at twice its size.

import type { Days } from '../../../core/comparison/calendar';
import { picture, pictureSize } from '../drawing';
import type { FromPage, Picture } from '../messages';
import { periodInWords } from '../period';
import { timelineLayout } from '../timelineLayout';
import type { Lane } from '../timelineView';
import { t } from '../../texts';
import { nameOf } from './story';

const WIDTH = 1400;
const SHARPNESS = 2;
/** Browsers paint no larger side. */
const LONGEST_SIDE = 16_000;

interface Receiver {
  postMessage(message: FromPage): void;
}

export async function send(host: Receiver, lanes: readonly Lane[], period: Days, format: Picture): Promise<void> {
  const everyLane = new Set(lanes.map(({ source }) => source));
  const layout = timelineLayout(lanes, period, WIDTH, everyLane);
  const drawn = new Set(layout.lanes.flatMap(({ marks }) => marks.map(({ mark }) => mark.key)));
  const all = lanes.flatMap(({ marks, undated }) => [...marks, ...undated]);
  const left = all.filter(({ key }) => !drawn.has(key)).length;
  const note = left > 0 ? t('Not shown: {0} outside this period or without a date.', left) : '';
  const svg = picture(layout, { title: periodInWords(period), note }, ({ mark }) => nameOf(mark));
  const data = format === 'svg' ? svg : await paint(svg, pictureSize(layout));
  host.postMessage({ type: 'picture', format, data });
}

/** A PNG in base 64. */
async function paint(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string> {
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / height);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
