// The front matter of a Markdown source: who wrote it, when, where. Values keep their place and are exactly as written.

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type TextSpan, textSpan } from '../span';
import { isRole } from './bylines';
import { isOutlet } from './outlets';
import { type Particulars, noParticulars } from './rows';

/** An address tells the outlet by its host, where nothing names it. */
type Field = keyof Particulars | 'address';

const KEYS: ReadonlyMap<string, Field> = new Map(
  Object.entries<Field>({
    title: 'title',
    headline: 'title',
    full_title: 'title',
    author: 'authors',
    authors: 'authors',
    byline: 'authors',
    bylines: 'authors',
    by: 'authors',
    creator: 'authors',
    creators: 'authors',
    date: 'date',
    published: 'date',
    pubdate: 'date',
    publishdate: 'date',
    published_at: 'date',
    publishedat: 'date',
    date_published: 'date',
    datepublished: 'date',
    publication_date: 'date',
    issued: 'date',
    outlet: 'outlet',
    source: 'outlet',
    publication: 'outlet',
    publisher: 'outlet',
    publicationtitle: 'outlet',
    publication_title: 'outlet',
    site: 'outlet',
    site_name: 'outlet',
    sitename: 'outlet',
    newspaper: 'outlet',
    url: 'address',
    source_url: 'address',
  }),
);
const LONGEST = 20_000;
const WIKI_LINK = /^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/;
const TEXT_LINK = /^\[([^\]]+)\]\([^)]*\)$/;
const ADDRESS = /^https?:\/\/(?:www\.)?([^/\s?#]+)/i;
/** An item of a list under its key: `  - "[[Ada Ruhl]]"`. */
const LINE_OF_LIST = /^[ \t]*-[ \t](.+)$/;
const LINE = /^[ \t]{0,20}["']?(\w[\w -]{0,39})["']?[ \t]{0,20}[:=](.*)$/gm;

/** `matter` is the source up to the end of its front matter, fences included; empty where it has none. */
export function readFrontMatter(matter: string): Particulars {
  if (matter === '' || matter.length > LONGEST) return noParticulars;
  const start = matter.indexOf('\n') + 1;
  const inner = matter.slice(start, Math.max(start, matter.lastIndexOf('\n')));
  const isYaml = /^\uFEFF?---/.test(matter);
  const values = (isYaml ? yamlValues(inner) : null) ?? lineValues(inner);
  return gather(values.map(({ field, from, to }) => ({ field, value: textSpan(matter, start + from, start + to) })));
}

interface Value {
  readonly field: Field;
  readonly from: number;
  readonly to: number;
}

/** Null where the front matter is no YAML that can be read. */
function yamlValues(inner: string): Value[] | null {
  const document = parseDocument(inner, { strict: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  return document.contents.items.flatMap(({ key, value }) => {
    const field = isScalar(key) ? fieldOf(String(key.value)) : undefined;
    if (!field) return [];
    return nodesOf(value).flatMap((node) => scalarValue(isMap(node) ? node.get('name', true) : node, field, inner));
  });
}

/** The items of a list; `[[Ada Ruhl]]` without quotation marks is a list in a list. */
function nodesOf(value: unknown): readonly unknown[] {
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  return items.flatMap((item) => (isSeq(item) ? item.items : [item]));
}

function scalarValue(node: unknown, field: Field, inner: string): Value[] {
  if (!isScalar(node) || !node.range || node.value === null || node.value === '') return [];
  const words = inner.slice(node.range[0], node.range[1]);
  return words.includes('\n') ? [] : [trimmed(words, node.range[0], field)];
}

/** `key: value` or `key = value`, line by line: TOML, and YAML with a slip ("title: Talks: day two"). */
function lineValues(inner: string): Value[] {
  return [...inner.matchAll(LINE)].flatMap((line) => {
    const field = fieldOf(line[1]!);
    const words = line[2]!;
    if (field && words.trim() === '') return listBelow(inner, line.index + line[0].length, field);
    if (!field || words.length > 500) return [];
    const list = field === 'authors' && /^\[.*\]$/.test(words.trim());
    const from = line.index + line[0].length - words.length;
    if (!list) return [trimmed(words, from, field)];
    return [...words.matchAll(/[^[\],]+/g)]
      .filter((part) => /\p{L}/u.test(part[0]))
      .map((part) => trimmed(part[0], from + part.index, field));
  });
}

function listBelow(inner: string, from: number, field: Field): Value[] {
  const values: Value[] = [];
  let at = from + 1;
  for (const line of inner.slice(at).split('\n')) {
    const item = LINE_OF_LIST.exec(line)?.[1];
    if (item === undefined) break;
    values.push(trimmed(item, at + line.length - item.length, field));
    at += line.length + 1;
  }
  return values;
}

function fieldOf(key: string): Field | undefined {
  const name = key.trim().toLowerCase().replace(/[ -]/g, '_');
  return KEYS.get(name);
}

/** Without blanks and quotation marks at the ends, of a link the words shown, of an address the host. */
function trimmed(words: string, from: number, field: Field): Value {
  const lead = /^\s*["']?/.exec(words)![0].length;
  const inner = words.slice(lead).trimEnd().replace(/["']$/, '');
  const host = field === 'outlet' || field === 'address' ? ADDRESS.exec(inner)?.[1] : undefined;
  const shown = (WIKI_LINK.exec(inner) ?? TEXT_LINK.exec(inner))?.[1] ?? host ?? (field === 'address' ? '' : inner);
  const start =
    from +
    lead +
    inner.lastIndexOf(shown, WIKI_LINK.test(inner) ? inner.length - 2 - shown.length : inner.indexOf(shown));
  return { field: host === undefined ? field : 'address', from: start, to: start + shown.length };
}

function gather(values: readonly { field: Field; value: TextSpan }[]): Particulars {
  const first = (field: Field): TextSpan | null =>
    values.find((each) => each.field === field && each.value.text !== '')?.value ?? null;
  const authors = values
    .filter(({ field, value }) => field === 'authors' && value.text !== '')
    .flatMap(({ value }) => namesIn(value));
  return { title: first('title'), authors, date: first('date'), outlet: first('outlet') ?? first('address') };
}

/** "Ruhl, Ada" */
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]*\p{Ll}, \p{Lu}[\p{L}'’-]*\p{Ll}$/u;

/** What parts two authors, and what parts an author from a job or an outlet. */
const BETWEEN = /[,;&]|\sand\s|\s[|/–—-]\s/g;
/** `[[Ada Ruhl]]`, `[[people/Ruhl|Ada Ruhl]]`, `[Ada Ruhl](address)`. */
const LINK = /\[\[(?:[^\]|]{0,200}\|)?([^\]|]{1,200})\]\]|\[([^\]]{1,200})\]\([^)]{0,500}\)/g;

/** "By Ada Ruhl and Tom Venn" as two, and every linked author. */
function namesIn(value: TextSpan): TextSpan[] {
  if (SURNAME_FIRST.test(value.text)) return [value];
  const links = [...value.text.matchAll(LINK)].map(({ index, 0: link, 1: wiki, 2: words }) => {
    const name = (wiki ?? words)!;
    const from = index + (wiki === undefined ? 1 : link.length - 2 - name.length);
    return nameAt(value, from, from + name.length);
  });
  if (links.length > 0) return links;
  const by = /^by\s+/i.exec(value.text)?.[0].length ?? 0;
  const names: TextSpan[] = [];
  let from = by;
  for (const { index, 0: mark } of [...value.text.matchAll(BETWEEN), { index: value.text.length, 0: '' }]) {
    if (index < from) continue;
    const name = nameAt(value, from, index);
    const isBeside = from > by && /[|/–—-]/.test(value.text[from - 2] ?? '');
    if (name.text !== '' && !(isBeside && (isRole(name.text) || isOutlet(name.text)))) names.push(name);
    from = index + mark.length;
  }
  return names;
}

/** Without blanks, quotation marks, and the brackets of a link that was cut. */
function nameAt(value: TextSpan, from: number, to: number): TextSpan {
  while (from < to && /[\s"'[]/.test(value.text[from]!)) from++;
  while (to > from && /[\s"'\]]/.test(value.text[to - 1]!)) to--;
  return { start: value.start + from, end: value.start + to, text: value.text.slice(from, to) };
}
