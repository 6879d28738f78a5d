// What a title says of the content of a telling verb: a clause, the words beside it, a quotation.

import type { Clause } from '../language/clauses';
import { tellingVerb } from '../language/vocabulary';
import type { Span } from '../span';
import { NONE } from '../language/words';
import { fitted, textOf } from './phraseText';
import type { Scene } from './scene';
import { trimEnd, trimEnds } from '../trim';

const LONGEST_QUOTE = 9;

/** What is said, promised or tried: "says the port is shut", cut with "…" where it does not fit. */
export function contentText(
  scene: Scene,
  { complement, verb, index, object, indirectObject }: Clause,
  room: number,
  known: readonly string[],
): string {
  const { words, analysis } = scene;
  const content = analysis.clauses[complement];
  if (content === undefined || verb === null) return '';
  if (content.parent !== index || content.predicate < verb.head) return besideText(scene, content, index, room, known);
  if (content.quoted && opensInMarks(scene, content)) return quoteText(scene, content, room);
  // "asks the council | to meet": the title names whom is asked already.
  const asked = [object, indirectObject].some((one) => one !== null && one.head === content.subject?.head)
    ? (content.subject?.end ?? NONE)
    : NONE;
  const all = range(Math.max(asked, content.wholeStart), content.wholeEnd);
  while (words.form(all[0] ?? NONE) === ',') all.shift();
  const whole = all.length <= room;
  const cut = whole ? all : fitted(scene, all, room);
  const core = coreOf(scene, content, room, asked);
  const list = cut.includes(content.verb?.head ?? content.predicate) ? cut : core;
  const text = textOf(scene, list, known);
  return text === '' || whole ? text : `${text}…`;
}

/**
 * Subject and verb of what is said, and as much of the rest as fits: "that | the ship, which Oduya had built in Tarn, | sank".
 * `told`: where the words after a subject begin that the title has already; NONE where it has not.
 */
function coreOf(
  scene: Scene,
  { subject, verb, predicate, wholeEnd }: Clause,
  room: number,
  told: number = NONE,
): readonly number[] {
  const phrase = scene.analysis.phrases.get(subject?.head ?? NONE);
  if (phrase === undefined || verb === null || phrase.end > verb.start) return [];
  const named = told === NONE ? range(phrase.start, phrase.end) : range(told, verb.start);
  const core = [...named, ...range(verb.start, Math.max(verb.end, predicate + 1))];
  const rest = range((core.at(-1) ?? NONE) + 1, wholeEnd);
  return core.length > room ? [] : [...core, ...fitted(scene, rest, room - core.length)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

/** A telling verb with nothing after it but whom it is told: what is told stands in marks. */
export function saysNothing(
  { words, marks, analysis }: Scene,
  { verb, complement, object, predicate }: Clause,
): boolean {
  if (verb === null || tellingVerb(verb.lemma, verb.particle)?.frames.includes('quote') !== true) return false;
  if (object !== null && marks.quotation(object.head) === null && !/^(?:tell|ask|warn|remind|assure)$/.test(verb.lemma))
    return false;
  const content = analysis.clauses[complement];
  return (
    content === undefined ||
    content.quoted ||
    content.predicate < predicate ||
    /^["“:]/.test(words.form(content.wholeStart))
  );
}

/** The beginning of the quotation in marks that the verb tells: its own, else one in its sentence. */
export function quotedBeside({ words, marks }: Scene, { verb, predicate }: Clause): string {
  const { start, end } = words.of(words.sentence(predicate));
  // "Oduya tweeted: | “…”" goes on in the next sentence.
  const until = words.form(end - 1) === ':' ? words.of(words.sentence(predicate) + 1).end : end;
  let at: number = NONE;
  for (let i = start; i < until; i++) {
    const quote = marks.quotation(i);
    if (quote === null || quote.kind !== 'direct' || quote === marks.quotation(verb?.head ?? predicate)) continue;
    if (at === NONE || Math.abs(i - (verb?.head ?? predicate)) < Math.abs(at - (verb?.head ?? predicate))) at = i;
  }
  const quote = marks.quotation(at);
  if (quote === null) return '';
  const inside = trimEnds(quote.text, /[“”"‘’',.]/).split(/\s+/);
  const text = trimEnd(inside.slice(0, LONGEST_QUOTE).join(' '), /[,;:.–—-]/);
  return `“${text}${inside.length > LONGEST_QUOTE ? '…' : ''}”`;
}

/** "The port is shut, | he said": the words before the telling clause. */
function besideText(scene: Scene, content: Clause, telling: number, room: number, known: readonly string[]): string {
  const { words, analysis } = scene;
  const end = content.parent === telling ? content.wholeEnd : (analysis.clauses[telling]?.wholeStart ?? content.end);
  const whole = range(content.wholeStart, Math.min(content.wholeEnd, end));
  const inside = tellingInside(scene, telling);
  const all = whole.filter((i) => i < inside.start || i >= inside.end);
  while (words.pos(all.at(-1) ?? NONE) === 'PUNCT') all.pop();
  while (words.tag(all[0] ?? NONE) === 'CC' || words.pos(all[0] ?? NONE) === 'PUNCT') all.shift();
  if (content.quoted || all.length === 0) return '';
  const cut = all.length <= room ? all : fitted(scene, all, room);
  const carrier = Math.max(content.verb?.head ?? content.predicate, all[0] ?? NONE);
  const list = cut.includes(carrier) ? cut : coreOf(scene, content, room);
  const text = textOf(scene, list, known);
  const first = words.tag(all[0] ?? NONE);
  const lowered =
    /^NNP/.test(first) || scene.marks.isName(all[0] ?? NONE) || words.lower(all[0] ?? NONE) === 'i'
      ? text
      : (text[0] ?? '').toLowerCase() + text.slice(1);
  return text === '' ? '' : lowered + (list.length < all.length ? '…' : '');
}

/** "The boy, | jurors heard, | was ill": the telling words, with both commas where those set them off. */
function tellingInside({ words, analysis }: Scene, telling: number): Span {
  const { subject, verb, predicate } = analysis.clauses[telling] ?? { subject: null, verb: null, predicate: NONE };
  const start = Math.min(subject?.start ?? predicate, verb?.start ?? predicate);
  const end = Math.max(subject?.end ?? predicate, verb?.end ?? predicate);
  const isSetOff = words.form(start - 1) === ',' && words.form(end) === ',';
  return isSetOff ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Not "said they should be “partners”": the first words are the article's own. */
function opensInMarks({ words }: Scene, { wholeStart }: Clause): boolean {
  return /^["“]$/.test(words.form(wholeStart)) || /^["“]$/.test(words.form(wholeStart - 1));
}

function quoteText(scene: Scene, content: Clause, room: number): string {
  const all: number[] = [];
  for (let i = content.wholeStart; i < content.wholeEnd; i++) if (!/^["“”]$/.test(scene.words.form(i))) all.push(i);
  const list = all.slice(0, Math.max(0, room));
  const { words } = scene;
  // "be “partners”": the marks are left out, the blank before them is not.
  const gap = (before: number, i: number): string =>
    /\s/.test(words.prose.view.slice(words.end(before), words.start(i))) ? ' ' : '';
  const text = list.map((i, k) => (k > 0 ? gap(list[k - 1] ?? NONE, i) : '') + words.form(i)).join('');
  return text === '' ? '' : `“${text}${list.length < all.length ? '…' : ''}”`;
}
