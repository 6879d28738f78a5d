// How far a bulk scan is: one line that changes on a terminal, a line of JSON every few seconds elsewhere.

import { visible } from '../../core/export/visible';
import { asJson } from '../report';
import type { Answer } from './part';

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between two words. */
const EVERY = { terminal: 200, lines: 5000 };
/** So many failures, and files left out, are told one by one on a terminal; the others are counted. */
const MOST_TOLD = 1000;

export class Progress {
  private readonly counts = { made: 0, kept: 0, 'left out': 0, failed: 0 };
  private readonly told: { readonly path: string; readonly error?: string; readonly leftOut?: string }[] = [];
  private readonly began: number;
  private last: number;

  constructor(
    private readonly of: number,
    private readonly screen: Screen,
    private readonly now: () => number,
  ) {
    this.began = this.last = now();
  }

  get written(): number {
    return this.counts.made + this.counts.kept;
  }

  take(answer: Answer): void {
    if (answer.is === 'no room') return;
    this.counts[answer.is]++;
    if (answer.is === 'failed') this.tell({ path: answer.path, error: answer.reason });
    if (answer.is === 'left out') this.tell({ path: answer.path, leftOut: answer.reason });
    if (this.now() - this.last < (this.screen.isTTY ? EVERY.terminal : EVERY.lines)) return;
    this.last = this.now();
    this.screen.write(this.screen.isTTY ? `\r\x1b[K${this.line()}` : asJson({ progress: this.figures() }) + '\n');
  }

  /** A terminal is told at the end, so many as somebody reads; whoever reads lines is told of each at once. */
  private tell(one: (typeof this.told)[number]): void {
    if (!this.screen.isTTY) this.screen.write(asJson(one) + '\n');
    else if (this.told.length < MOST_TOLD) this.told.push(one);
  }

  /** Something else is about to be written there. */
  makeRoom(): void {
    if (this.screen.isTTY) this.screen.write('\r\x1b[K');
  }

  /** Tells what failed, and the figures. */
  end(how: 'done' | 'stopped' | 'interrupted'): void {
    if (!this.screen.isTTY) {
      this.screen.write(asJson({ ended: { how, ...this.figures(), seconds: this.seconds() } }) + '\n');
      return;
    }
    this.makeRoom();
    for (const { path, error, leftOut } of this.told)
      this.screen.write(`${visible(path)}: ${visible(error ?? `left out (${leftOut})`)}\n`);
    const more = this.counts.failed + this.counts['left out'] - this.told.length;
    if (more > 0) this.screen.write(`… and ${count(more)} more.\n`);
    this.screen.write(`${this.sentence()}\n`);
  }

  private get done(): number {
    return this.written + this.counts.failed + this.counts['left out'];
  }

  private figures() {
    const { made, kept, failed } = this.counts;
    return { done: this.done, of: this.of, made, kept, leftOut: this.counts['left out'], failed };
  }

  private seconds(): number {
    return Math.round((this.now() - this.began) / 100) / 10;
  }

  private line(): string {
    const aSecond = this.done / ((this.now() - this.began) / 1000);
    const bar = '█'.repeat(Math.round((20 * this.done) / Math.max(1, this.of))).padEnd(20, '░');
    const left = Math.ceil((this.of - this.done) / aSecond / 60);
    return `${bar} ${count(this.done)} of ${count(this.of)}, ${aSecond.toFixed(0)} a second, about ${count(left)} min left`;
  }

  private sentence(): string {
    const { made, kept, failed } = this.counts;
    const parts = [`${count(made)} read`, `${count(kept)} there already`, `${count(this.counts['left out'])} left out`];
    return `${parts.join(', ')}, ${count(failed)} failed, of ${count(this.of)} files in ${this.seconds()} s.`;
  }
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
