// Curves as SVG, side by side, each from zero and with the straight line from zero to its last point behind it.

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly title: string;
  readonly points: readonly Point[];
}

const [WIDTH, HEIGHT, MARGIN] = [360, 260, 50];

export function chartOf(curves: readonly Curve[]): string {
  const width = WIDTH * curves.length;
  const panels = curves.map((curve, i) => `<g transform="translate(${i * WIDTH} 0)">${panelOf(curve)}</g>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}"`,
    ' font-family="sans-serif" font-size="12" fill="#333">',
    `<rect width="${width}" height="${HEIGHT}" fill="#fff"/>`,
    ...panels,
    '</svg>\n',
  ].join('\n');
}

function panelOf({ title, points }: Curve): string {
  const last = points.at(-1)!;
  const most = Math.max(...points.map(({ y }) => y));
  const [right, bottom] = [WIDTH - MARGIN / 2, HEIGHT - MARGIN];
  const place = ({ x, y }: Point): string => {
    const across = MARGIN + ((right - MARGIN) * x) / last.x;
    return `${across.toFixed(1)},${(bottom - ((bottom - MARGIN) * y) / most).toFixed(1)}`;
  };
  const [zero, end] = [place({ x: 0, y: 0 }), place(last)];
  const label = (x: number, y: number, text: string, anchor: string): string =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
  return [
    label(MARGIN, MARGIN / 2, title, 'start'),
    `<path d="M${MARGIN},${MARGIN} V${bottom} H${right}" fill="none" stroke="#999"/>`,
    `<path d="M${zero} L${end}" fill="none" stroke="#bbb" stroke-dasharray="4 4"/>`,
    `<polyline points="${points.map(place).join(' ')}" fill="none" stroke="#06c" stroke-width="2"/>`,
    label(MARGIN - 6, MARGIN + 4, shown(most), 'end'),
    label(MARGIN - 6, bottom + 4, '0', 'end'),
    label(right, bottom + 18, `${shown(last.x)} articles`, 'end'),
  ].join('');
}

function shown(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
