// What was found in articles, kept on disk between two sessions: a text that has not changed is not read again.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { touches } from '../core/annotations/decisions';
import type { Decision } from '../core/annotations/records';
import type { SourceText } from './analyst';
import { toShare, type Parcel } from './parcel';

/** Of some 13,000 articles of 800 words. */
const MOST_BYTES = 400_000_000;
/** How much is left when there were more. */
const KEPT = 0.75;
/** What is typed on is written when nothing more comes for a moment; a scan does not wait that long. */
const PAUSE_MS = 2000;
const MOST_WAITING = 50;
const HASH_BYTES = 32;

/** What an article was read with. */
export interface With {
  /** Taxonomy and chronicle, '' for what ships. */
  readonly learnt: string;
  readonly decisions: readonly Decision[];
}

interface Stored {
  /** The text and all that read it. */
  readonly key: string;
  /** Ids of the decisions that touch it: with others the same is found. */
  readonly decided: readonly string[];
  readonly parcel: Parcel;
}

export class ArticleCache {
  private readonly waiting = new Map<string, Uint8Array>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSwept = false;
  private isBroken = false;

  /** `engine` names the program and the models. `log` hears once when nothing can be written. */
  constructor(
    private readonly folder: string,
    private readonly engine: string,
    private readonly log: (line: string) => void,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /** Null where the text was not read before with the same. */
  find(source: SourceText, by: With): Parcel | null {
    try {
      return this.found(source, by);
    } catch {
      return null; // it was never kept, or is not to be opened: the text is read as if for the first time
    }
  }

  /** A later text of the source takes the place of this one. */
  keep(source: SourceText, by: With, parcel: Parcel): void {
    if (this.isBroken) return;
    const decided = touching(source, by.decisions, parcel);
    const stored: Stored = { key: this.keyOf(source, by), decided, parcel };
    this.waiting.set(this.fileOf(source, by), bytesOf(stored));
    clearTimeout(this.timer);
    if (this.waiting.size >= MOST_WAITING) this.write();
    else this.timer = setTimeout(() => this.write(), PAUSE_MS);
  }

  /** Writes what waits. */
  write(): void {
    clearTimeout(this.timer);
    try {
      mkdirSync(this.folder, { recursive: true });
      for (const [file, bytes] of this.waiting) {
        const written = `${file}.${process.pid}`; // another window may write the same
        writeFileSync(written, bytes);
        renameSync(written, file);
      }
      if (!this.isSwept) this.sweep();
      this.isSwept = true;
    } catch (error) {
      this.isBroken = true;
      this.log(`What was found in articles is not kept for the next session: ${String(error)}`);
    }
    this.waiting.clear();
  }

  private found(source: SourceText, by: With): Parcel | null {
    const file = this.fileOf(source, by);
    const stored = storedIn(readFileSync(file));
    if (stored?.key !== this.keyOf(source, by)) return null;
    const { listed, shown, kept } = stored.parcel;
    const parcel = { listed, shown: toShare(shown), kept: toShare(kept) };
    if (stored.decided.join() !== touching(source, by.decisions, parcel).join()) return null;
    const now = new Date();
    utimesSync(file, now, now); // what is read stays longest
    return parcel;
  }

  /** Once a session: the oldest go. */
  private sweep(): void {
    const files = readdirSync(this.folder)
      .map((name) => join(this.folder, name))
      .map((file) => ({ file, ...sizeAndTime(file) }))
      .sort((a, b) => b.time - a.time);
    const all = files.reduce((sum, { size }) => sum + size, 0);
    if (all <= this.mostBytes) return;
    let kept = 0;
    for (const { file, size } of files) {
      kept += size;
      if (kept > this.mostBytes * KEPT) rmSync(file, { force: true });
    }
  }

  private fileOf({ uri }: SourceText, { learnt }: With): string {
    return join(this.folder, hash([uri, learnt]).slice(0, HASH_BYTES));
  }

  private keyOf({ uri, path, format, text }: SourceText, { learnt }: With): string {
    return hash([this.engine, learnt, uri, path, format, text]);
  }
}

export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function touching({ path }: SourceText, decisions: readonly Decision[], { listed: { names } }: Parcel): string[] {
  return decisions.filter((decision) => touches(decision, { path, names })).map(({ id }) => id);
}

/** Another window may take a file away meanwhile. */
function sizeAndTime(file: string): { size: number; time: number } {
  const found = statSync(file, { throwIfNoEntry: false });
  return { size: found?.size ?? 0, time: found?.mtimeMs ?? 0 };
}

function bytesOf(stored: Stored): Uint8Array {
  const bytes = serialize(stored);
  return Buffer.concat([digest(bytes), bytes]);
}

/** Null for what is not whole. */
function storedIn(bytes: Uint8Array): Stored | null {
  const rest = bytes.subarray(HASH_BYTES);
  return digest(rest).equals(bytes.subarray(0, HASH_BYTES)) ? (deserialize(rest) as Stored) : null;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
