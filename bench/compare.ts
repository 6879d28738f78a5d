// Speed of the comparison alone: 1,000 articles about 200 events, made up so that every check has work to do, and how the time
// grows from 500 articles to 1,000.

import type { Article, DateExpression, Event, Person, Quotation } from '../src/core/article';
import { compare } from '../src/core/comparison/comparison';
import type { ComparedArticle } from '../src/core/comparison/types';
import { analyse } from '../src/core/language/language';
import { read } from '../src/core/reading/reading';
import { loadKnowledge } from './knowledge';

const EVENTS = 200;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bren cald dorn ferl grem'.split(' ');

/** Mulberry32: the same articles every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const word = (): string => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const WORDS = Array.from({ length: 3000 }, word);
/** A few words are everywhere, most are rare, as in any text. */
const commonWord = (): string => WORDS[Math.floor(WORDS.length * random() ** 3)]!;
const PEOPLE = Array.from({ length: 80 }, () => `${capital(word())} ${capital(word())}`);
const PLACES = Array.from({ length: 40 }, () => capital(word()));

interface Happening {
  readonly who: readonly string[];
  readonly place: string;
  readonly date: string;
  readonly matter: string;
  readonly number: number;
  readonly quote: string;
}

const HAPPENINGS = Array.from({ length: EVENTS }, (): Happening => ({
  who: [pick(PEOPLE), pick(PEOPLE)],
  place: pick(PLACES),
  date: new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 700))).toISOString().slice(0, 10),
  matter: `${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}`,
  number: 3 + Math.floor(random() * 900),
  quote: Array.from({ length: 14 }, commonWord).join(' '),
}));

const { syntax } = loadKnowledge();

class ArticleWriter {
  private text = '';
  private readonly people = new Map<string, Person & { mentions: { start: number; end: number; text: string }[] }>();
  private readonly events: Event[] = [];
  private readonly dates: DateExpression[] = [];
  private readonly quotations: Quotation[] = [];

  constructor(private readonly id: string) {}

  private say(text: string): { start: number; end: number; text: string } {
    const start = this.text.length;
    this.text += text;
    return { start, end: this.text.length, text };
  }

  private name(name: string): string {
    const mention = this.say(name);
    if (!this.people.has(name)) this.people.set(name, { id: `p${this.people.size}`, name, roles: [], mentions: [] });
    this.people.get(name)!.mentions.push(mention);
    return this.people.get(name)!.id;
  }

  tell(event: Happening): void {
    const start = this.text.length;
    const participants = [this.name(event.who[0]!)];
    this.say(' ');
    const trigger = this.say('met');
    this.say(' ');
    participants.push(this.name(event.who[1]!));
    this.say(` in ${event.place} on `);
    const date = this.say(event.date);
    this.say(` about ${event.matter}`);
    const span = { start, end: this.text.length, text: this.text.slice(start) };
    this.say('. ');
    const days = { value: event.date, earliest: event.date, latest: event.date };
    this.dates.push({ ...date, ...days, type: 'DATE', basis: 'stated', because: 'Stated.', anchor: null });
    this.events.push({
      ...span,
      id: `e${this.events.length}`,
      title: `Meeting about ${event.matter}`,
      kind: 'meeting',
      trigger,
      date: event.date,
      earliest: event.date,
      latest: event.date,
      dateBecause: 'Stated.',
      place: event.place,
      placeBecause: 'Stated.',
      participants,
      roles: { agents: participants, patients: [], partners: [], recipients: [] },
      attributedTo: null,
      salience: 0.5,
      others: [],
      status: 'happened',
      issues: [],
      alsoAt: [],
    });
  }

  detail(event: Happening): void {
    const boats = random() < 0.1 ? event.number + 1 : event.number;
    this.say(`The ${event.matter} will cost ${boats} ${event.matter.split(' ')[0]} boats. “`);
    const words = event.quote.split(' ');
    if (random() < 0.2) words[5] = commonWord();
    const quote = this.say(words.join(' '));
    this.say('”, said ');
    const speaker = this.name(event.who[0]!);
    this.say('.\n');
    this.quotations.push({ ...quote, kind: 'direct', speaker, speakerText: null, speakerSpan: null, cue: null });
  }

  fill(): void {
    const words = Array.from({ length: 16 }, commonWord).join(' ');
    this.say(`${capital(words)}.${random() < 0.25 ? '\n' : ' '}`);
  }

  done(published: string): ComparedArticle {
    const article: Article = {
      id: this.id,
      title: null,
      outlet: null,
      bylines: [],
      published: { value: published, basis: 'given', evidence: [] },
      people: [...this.people.values()],
      places: [],
      organisations: [],
      references: [],
      dates: this.dates,
      issues: [{ id: 'trade', name: 'Trade', main: false, share: 1, mentions: [] }],
      quotations: this.quotations,
      events: this.events,
      claims: [],
      analysis: analyse(read({ id: this.id, text: this.text }), syntax),
    };
    return { article, text: this.text };
  }
}

function writeArticle(number: number): ComparedArticle {
  const writer = new ArticleWriter(`article-${String(number).padStart(4, '0')}.txt`);
  const main = HAPPENINGS[number % EVENTS]!;
  writer.tell(main);
  writer.detail(main);
  for (let i = 0; i < 18; i++) writer.fill();
  writer.tell(pick(HAPPENINGS));
  for (let i = 0; i < 6; i++) writer.fill();
  return writer.done(main.date);
}

function timed(articles: readonly ComparedArticle[]): { ms: number; joined: number; findings: number } {
  const before = performance.now();
  const { events, findings } = compare(articles, []);
  return { ms: performance.now() - before, joined: events.length, findings: findings.length };
}

/** Best of three, in milliseconds; `growth` is the time of 1,000 articles over that of 500. */
export async function benchCompare(): Promise<Record<string, number | string | null>> {
  const articles = Array.from({ length: 1000 }, (_, i) => writeArticle(i));
  const best = (list: readonly ComparedArticle[]) =>
    [1, 2, 3].map(() => timed(list)).reduce((a, b) => (b.ms < a.ms ? b : a));
  const half = best(articles.slice(0, 500));
  const all = best(articles);
  return {
    '1,000 articles, ms': Math.round(all.ms),
    '500 articles, ms': Math.round(half.ms),
    'growth from 500 to 1,000': Math.round((all.ms / half.ms) * 100) / 100,
    'events joined out of 1,000 articles': all.joined,
    findings: all.findings,
  };
}
