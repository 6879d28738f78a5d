// One kept file with the changes that it may not hold yet. What is read of it is the file and those changes together.

import { folded, type Change } from '../core/annotations/changeLog';
import { isSame, type Raw } from '../core/annotations/json';
import {
  readPage,
  recordsWith,
  refusal,
  writePage,
  type Kept,
  type LineProblem,
  type Page,
  type RecordKind,
} from '../core/annotations/page';
import type { Files } from './files';
import type { Journal } from './journal';
import { isSaved, judge, type Judged, type Reader } from './superseded';

export interface Seen<T> {
  readonly page: Page<T>;
  /** What the file lacks of the changes. */
  readonly states: States;
  /** The text is what a window last gave the file: what it lacks is to be written. */
  readonly isOurs: boolean;
}

type States = ReadonlyMap<string, Raw | null>;

export interface Look<T> extends Judged, Seen<T> {
  /** Those of this file. */
  readonly changes: readonly Change[];
  /** The file is there. */
  readonly isThere: boolean;
}

/** In characters: some six hundred notes. */
const LARGE = 1_000_000;

export class Shelf<T extends { readonly id: string }> {
  /** The file as it was last seen, and what it lacked then. */
  private seen: Seen<T>;
  private whole: ReadonlyMap<string, Kept<T>> = new Map();
  private values: readonly T[] = [];
  private lastRead: { readonly stamp: string | null; readonly text: string | null } = { stamp: null, text: null };
  /** The text that no window had told of, and when it was first seen. */
  private unknown = { text: '', since: '' };

  constructor(
    private readonly files: Files,
    private readonly journal: Journal,
    readonly file: string,
    readonly kind: RecordKind<T>,
  ) {
    this.seen = { page: readPage('', kind), states: new Map(), isOurs: true };
  }

  get records(): readonly T[] {
    return this.values;
  }

  /** The records by id as they are written. */
  get kept(): readonly { readonly id: string; readonly raw: Raw }[] {
    return [...this.whole].map(([id, { raw }]) => ({ id, raw }));
  }

  get problems(): readonly LineProblem[] {
    return this.seen.page.problems;
  }

  /** The file is to get something that is known. */
  get isBehind(): boolean {
    return this.seen.isOurs && this.seen.states.size > 0;
  }

  /** Writing it takes so long that nobody should wait for it. */
  get isLarge(): boolean {
    return this.seen.page.text.length > LARGE;
  }

  async look(reader: Reader): Promise<Look<T>> {
    // Before the file: a change that is gone by then is in the file.
    const before = await this.changes();
    const found = await this.text();
    // A file that vanished is not an empty one: what is known of it stands.
    const page = readPage(found ?? this.textOf(this.seen), this.kind, this.seen.page);
    // After the file too: a window tells of its save before it saves.
    const changes = isSaved(page.text, before, reader) ? before : union(before, await this.changes());
    const judged = found === null ? { isOurs: false, superseded: [] } : this.judge(page.text, changes, reader);
    const due = changes.filter((change) => !judged.superseded.includes(change));
    return { ...judged, page, states: this.valid(folded(page.records, due)), changes, isThere: found !== null };
  }

  /** A record as it is with all that is known. */
  standing({ page, states }: Look<T>, id: string): Kept<T> | null {
    const raw = states.get(id);
    if (raw === null) return null;
    return raw ? { raw, value: this.kind.parse(raw) } : (page.records.get(id) ?? null);
  }

  /** The text of the file with all that is known, and with `more`. */
  textOf({ page, states }: Pick<Seen<T>, 'page' | 'states'>, more: States = new Map()): string {
    return writePage(page, new Map([...states, ...more]), this.kind);
  }

  /** Takes in what was seen. Answers whether anything is other than before. */
  take({ page, states, isOurs }: Seen<T>): boolean {
    const isKnown = page === this.seen.page && isSameStates(states, this.seen.states);
    this.seen = { page, states, isOurs };
    if (isKnown) return false;
    this.whole = recordsWith(page, states, this.kind);
    this.values = [...this.whole.values()].map(({ value }) => value);
    return true;
  }

  /** A large file that nobody wrote since is not read again. */
  private async text(): Promise<string | null> {
    const stamp = (await this.files.stampOf?.(this.file)) ?? null;
    if (stamp === null || stamp !== this.lastRead.stamp)
      this.lastRead = { stamp, text: await this.files.read(this.file) };
    return this.lastRead.text;
  }

  private async changes(): Promise<readonly Change[]> {
    return (await this.journal.read()).filter(({ file }) => file === this.file);
  }

  private judge(text: string, changes: readonly Change[], reader: Reader): Judged {
    if (this.unknown.text !== text) this.unknown = { text, since: reader.now() };
    return judge(text, changes, reader, this.unknown.since);
  }

  /** A change of somebody whose record no longer makes sense here changes nothing. */
  private valid(states: States): States {
    return new Map([...states].filter(([, raw]) => raw === null || refusal(raw, this.kind) === null));
  }
}

function union(before: readonly Change[], after: readonly Change[]): readonly Change[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...after.filter(({ id }) => !known.has(id))];
}

function isSameStates(a: States, b: States): boolean {
  return a.size === b.size && [...a].every(([id, raw]) => b.has(id) && isSame(raw, b.get(id)!));
}
