// What a change did, as plain data: it can be kept over a restart, taken back and made again.

import { isRaw, type Raw } from '../core/annotations/json';

export interface MadeStep {
  /** Address of the folder that keeps the record; empty where there is but one. */
  readonly folder: string;
  /** The kept file. */
  readonly file: string;
  readonly id: string;
  /** The record, null where it was not there. */
  readonly before: Raw | null;
  readonly after: Raw | null;
}

/** In the order in which it was done. */
export type Made = readonly MadeStep[];

/** A change with what was said of it. */
export interface Told {
  readonly said: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly made: Made;
}

const MOST = 50;

/** What can be undone and done again, the latest last. */
export class ChangeStack {
  private constructor(
    readonly done: readonly Told[],
    readonly undone: readonly Told[],
  ) {}

  static readonly EMPTY = new ChangeStack([], []);

  /** From what was kept; entries in a form that is not ours are left out. */
  static read(data: unknown): ChangeStack {
    if (!isRaw(data)) return ChangeStack.EMPTY;
    return new ChangeStack(toldOf(data['done']), toldOf(data['undone']));
  }

  with(told: Told): ChangeStack {
    return new ChangeStack([...this.done, told].slice(-MOST), []);
  }

  /** The last change is undone now. */
  get taken(): ChangeStack {
    return new ChangeStack(this.done.slice(0, -1), [...this.undone, ...this.done.slice(-1)]);
  }

  /** What was undone last is done again. */
  get again(): ChangeStack {
    return new ChangeStack([...this.done, ...this.undone.slice(-1)], this.undone.slice(0, -1));
  }

  /** Without what can be undone, or done again, no more. */
  without(told: Told): ChangeStack {
    const others = (list: readonly Told[]): readonly Told[] => list.filter((one) => one !== told);
    return new ChangeStack(others(this.done), others(this.undone));
  }

  /** Plain data for `read`. */
  get data(): unknown {
    return { done: this.done, undone: this.undone };
  }
}

function toldOf(list: unknown): Told[] {
  return Array.isArray(list) ? list.filter(isTold) : [];
}

function isTold(one: unknown): one is Told {
  if (!isRaw(one) || typeof one['said'] !== 'string' || typeof one['at'] !== 'string') return false;
  return Array.isArray(one['made']) && one['made'].every(isStep);
}

function isStep(step: unknown): boolean {
  if (!isRaw(step)) return false;
  const names = [step['folder'], step['file'], step['id']];
  const records = [step['before'], step['after']];
  return names.every((name) => typeof name === 'string') && records.every((one) => one === null || isRaw(one));
}
