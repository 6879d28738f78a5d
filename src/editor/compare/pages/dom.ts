// Elements from plain data. Words of an article become text nodes and never markup.

import type { Drawn } from '../drawing';
import type { FromPage } from '../messages';

type Attributes = Readonly<Record<string, string | boolean>>;

/** `true` sets an attribute without a value, `false` leaves it out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

export function button(label: string, attributes: Attributes, press: (event: MouseEvent) => void): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}

export function svgElement({ tag, attributes, children }: Drawn): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}

interface Host<State> {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare function acquireVsCodeApi<State>(): Host<State>;

export function connect<State>(): Host<State> {
  return acquireVsCodeApi<State>();
}

/** Only the window around the page sends messages here. */
export function listen<Message>(take: (message: Message) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<Message>) => take(data));
}

export function page(): HTMLElement {
  return document.getElementById('page')!;
}
