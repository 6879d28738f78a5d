// Sentences whose tags and trees people wrote: CoNLL-U in, the words of an article out. Each sentence is a block of its own
// where a paragraph begins (`# newpar`), so that what is asked of a parsed article can be asked of a treebank.

import { lemmaOf } from '../../src/core/language/lemma';
import { PARTS_OF_SPEECH, RELATIONS, TAGS, type Relation, type Tag } from '../../src/core/language/tagset';
import { NONE, Words } from '../../src/core/language/words';
import type { Block, Prose, Sentence } from '../../src/core/article';
import type { Span } from '../../src/core/span';

interface Row extends Span {
  readonly form: string;
  readonly sentence: number;
  readonly pos: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
}

/** The text of a CoNLL-U file as words with trees; relations that the product does not tell apart are cut to their main part. */
export function wordsOfTreebank(conllu: string): Words {
  const reader = new Reader();
  for (const line of conllu.split('\n')) reader.line(line);
  return reader.words();
}

class Reader {
  private text = '';
  private readonly rows: Row[] = [];
  private readonly sentences: Sentence[] = [];
  private readonly blocks: Block[] = [];
  private first = 0;
  private opens = true;
  private multi: { until: number; start: number } | null = null;

  line(line: string): void {
    if (line.startsWith('# newpar') || line.startsWith('# newdoc')) this.opens = true;
    else if (line.trim() === '') this.close();
    else if (!line.startsWith('#')) this.row(line.split('\t'));
  }

  private row([id = '', form = '', , pos = '', tag = '', , head = '', relation = '', , misc = '']: string[]): void {
    if (id.includes('.')) return;
    if (this.rows.length === this.first) this.begin();
    const gap = misc.includes('SpaceAfter=No') ? '' : ' ';
    if (id.includes('-')) {
      this.multi = { until: Number(id.split('-')[1]), start: this.text.length };
      this.text += form + gap;
      return;
    }
    const start = this.multi?.start ?? this.text.length;
    if (this.multi === null) this.text += form + gap;
    else this.multi.start += form.length;
    if (Number(id) === this.multi?.until) this.multi = null;
    const at = Number(head) === 0 ? NONE : this.first + Number(head) - 1;
    this.rows.push({
      start,
      end: start + form.length,
      form,
      sentence: this.sentences.length,
      pos,
      tag,
      head: at,
      relation,
    });
  }

  private begin(): void {
    if (this.opens && this.text !== '') this.text = `${this.text.trimEnd()}\n\n`;
    const start = this.text.length;
    if (this.opens) this.blocks.push({ start, end: start, kind: 'paragraph' });
    this.opens = false;
  }

  private close(): void {
    if (this.rows.length === this.first) return;
    const end = this.text.trimEnd().length;
    const block = this.blocks.length - 1;
    this.sentences.push({
      start: this.rows[this.first]?.start ?? 0,
      end,
      block,
      tokens: { start: this.first, end: this.rows.length },
    });
    const { start = 0, kind = 'paragraph' } = this.blocks[block] ?? {};
    this.blocks[block] = { start, end, kind };
    if (!/\s$/.test(this.text)) this.text += ' ';
    this.first = this.rows.length;
    this.multi = null;
  }

  words(): Words {
    this.close();
    const { rows } = this;
    return new Words(this.prose(), {
      start: Int32Array.from(rows, ({ start }) => start),
      end: Int32Array.from(rows, ({ end }) => end),
      token: Int32Array.from(rows, (_, i) => i),
      sentence: Int32Array.from(rows, ({ sentence }) => sentence),
      tag: Uint8Array.from(rows, ({ tag }) => placeIn(TAGS, tag)),
      pos: Uint8Array.from(rows, ({ pos }) => placeIn(PARTS_OF_SPEECH, pos)),
      head: Int32Array.from(rows, ({ head }) => head),
      relation: Uint8Array.from(rows, ({ relation }) => placeIn(RELATIONS, reduced(relation))),
      margin: new Uint8Array(rows.length).fill(255),
      lemma: rows.map(({ form, tag }) => lemmaOf(form.replaceAll('’', "'"), tag as Tag)),
    });
  }

  private prose(): Prose {
    const view = this.text.replaceAll('’', "'");
    return {
      text: this.text,
      view,
      format: 'text',
      blocks: this.blocks,
      sentences: this.sentences,
      tokens: this.rows.map(({ start, end, tag }) => ({
        start,
        end,
        text: view.slice(start, end),
        kind: tag === 'CD' ? 'number' : /^[A-Z]/.test(tag) ? 'word' : 'punctuation',
      })),
      masthead: { title: null, bylines: [], outlet: null, dateLines: [], frontMatterDate: null },
    };
  }
}

function reduced(relation: string): Relation {
  const known: readonly string[] = RELATIONS;
  return (known.includes(relation) ? relation : (relation.split(':')[0] ?? '')) as Relation;
}

function placeIn(list: readonly string[], name: string): number {
  return Math.max(0, list.indexOf(name));
}
