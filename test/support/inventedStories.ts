// Invented stories as several outlets tell them (test/fixtures/stories), each with the right answer: what differs, which passages tell
// one event, which only look so.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../../src/core/annotate';
import { compare, listedOnly } from '../../src/core/comparison/comparison';
import type { Comparison, Finding, SharedEvent } from '../../src/core/comparison/types';

/** Tests and benches run in the project's own folder, wherever their program lies. */
const ROOT = join(process.cwd(), 'test/fixtures/stories');

export const STORIES = ['election', 'quake', 'shooting', 'summit', 'takeover', 'verdict'];

export interface Expected {
  readonly finding: string;
  /** One span has each of them. */
  readonly words: readonly string[];
  /** Beginnings of the names of sources that it must point to. */
  readonly sources: readonly string[];
}

/** Beginning of a source's name, and words of it that hold one word telling the event. */
type Passage = readonly [source: string, words: string];

interface ToldEvent {
  readonly is: string;
  readonly told: Readonly<Record<string, readonly string[]>>;
  /** So many sources at least, where not all of them tell it plainly. */
  readonly sources?: number;
}

interface Answer {
  readonly found: readonly Expected[];
  readonly events: readonly ToldEvent[];
  readonly apart: readonly (readonly [Passage, Passage])[];
}

export class InventedStory {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
  private readonly events: Comparison['events'];
  private readonly texts: ReadonlyMap<string, string>;

  constructor(
    readonly name: string,
    knowledge: Knowledge,
  ) {
    const read = (file: string): string => readFileSync(join(ROOT, name, file), 'utf8');
    const { events = [], apart = [], found } = JSON.parse(read('expected.json')) as Partial<Answer>;
    this.answer = { found: found ?? [], events, apart };
    const files = readdirSync(join(ROOT, name)).filter((file) => file.endsWith('.txt'));
    this.texts = new Map(files.map((file) => [file.slice(0, 2), read(file)]));
    const articles = files.map((id) => ({ article: annotate({ id, text: read(id) }, knowledge), text: read(id) }));
    const comparison = listedOnly(compare(articles, []));
    this.findings = comparison.findings;
    this.events = comparison.events;
  }

  /** How many of an event's sources stand in one event. */
  joined({ told }: ToldEvent): number {
    const tells = (event: SharedEvent, source: string): boolean =>
      told[source]!.some((words) => this.holds(event, [source, words]));
    return Math.max(0, ...this.events.map((one) => Object.keys(told).filter((source) => tells(one, source)).length));
  }

  isWhole(event: ToldEvent): boolean {
    return this.joined(event) >= (event.sources ?? Object.keys(event.told).length);
  }

  areTogether([a, b]: readonly [Passage, Passage]): boolean {
    return this.events.some((event) => this.holds(event, a) && this.holds(event, b));
  }

  matching({ finding, words, sources }: Expected): Finding[] {
    return this.findings.filter(
      ({ kind, type, spans }) =>
        `${kind}/${type}` === finding &&
        words.every((word) => spans.some(({ text }) => text.includes(word))) &&
        sources.every((name) => spans.some(({ source }) => source.startsWith(name))),
    );
  }

  private holds({ tellings }: SharedEvent, [source, words]: Passage): boolean {
    const at = this.texts.get(source)?.indexOf(words) ?? -1;
    if (at < 0) throw new Error(`${this.name}: ${source} does not say “${words}”.`);
    return tellings.some(
      (one) => one.source.startsWith(source) && one.trigger.start >= at && one.trigger.end <= at + words.length,
    );
  }
}
