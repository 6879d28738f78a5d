// One kept file with the changes that it may not hold yet. What is read of it is the file and those changes together.

import { folded, type Change } from '../core/annotations/changeLog';
import type { Raw } from '../core/annotations/json';
import {
  readPage,
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

export interface Look<T> extends Judged {
  readonly page: Page<T>;
  /** What the file lacks of the changes. */
  readonly states: ReadonlyMap<string, Raw | null>;
  /** Those of this file. */
  readonly changes: readonly Change[];
  /** The file is there. */
  readonly isThere: boolean;
}

export class Shelf<T extends { readonly id: string }> {
  /** The file with all that it lacked when it was last seen. */
  private whole: Page<T>;
  private values: readonly T[] = [];
  /** The text that no window had told of, and when it was first seen. */
  private unknown = { text: '', since: '' };

  constructor(
    private readonly files: Files,
    private readonly journal: Journal,
    readonly file: string,
    readonly kind: RecordKind<T>,
  ) {
    this.whole = readPage('', kind);
  }

  get records(): readonly T[] {
    return this.values;
  }

  /** The records by id as they are written. */
  get kept(): readonly { readonly id: string; readonly raw: Raw }[] {
    return [...this.whole.records].map(([id, { raw }]) => ({ id, raw }));
  }

  get problems(): readonly LineProblem[] {
    return this.whole.problems;
  }

  async look(reader: Reader): Promise<Look<T>> {
    // Before the file: a change that is gone by then is in the file.
    const before = await this.changes();
    const found = await this.files.read(this.file);
    // A file that vanished is not an empty one: what is known of it stands.
    const page = readPage(found ?? this.whole.text, this.kind, this.whole);
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
  textOf({ page, states }: Look<T>, more: ReadonlyMap<string, Raw | null> = new Map()): string {
    return writePage(page, new Map([...states, ...more]), this.kind);
  }

  /** Takes in what was seen; `text` is the file with all that is known. Answers whether anything is other than before. */
  take(look: Look<T>, text = look.states.size === 0 ? look.page.text : this.textOf(look)): boolean {
    const whole = readPage(text, this.kind, look.page);
    if (whole.text === this.whole.text) return false;
    this.whole = whole;
    this.values = [...whole.records.values()].map(({ value }) => value);
    return true;
  }

  private async changes(): Promise<readonly Change[]> {
    return (await this.journal.read()).filter(({ file }) => file === this.file);
  }

  private judge(text: string, changes: readonly Change[], reader: Reader): Judged {
    if (this.unknown.text !== text) this.unknown = { text, since: reader.now() };
    return judge(text, changes, reader, this.unknown.since);
  }

  /** A change of somebody whose record no longer makes sense here changes nothing. */
  private valid(states: ReadonlyMap<string, Raw | null>): ReadonlyMap<string, Raw | null> {
    return new Map([...states].filter(([, raw]) => raw === null || refusal(raw, this.kind) === null));
  }
}

function union(before: readonly Change[], after: readonly Change[]): readonly Change[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...after.filter(({ id }) => !known.has(id))];
}
