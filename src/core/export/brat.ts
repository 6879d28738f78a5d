// brat standoff (https://brat.nlplab.org/standoff.html): the text and an .ann file for each source, and the kinds of marks that brat
// has to be told of. Offsets count characters, as brat does.

import { anchoringIn, sureOf } from '../annotations/anchoring';
import { placeOfNote } from '../annotations/corrected';
import { isRaw, listOf } from '../annotations/json';
import type { ClaimNote } from '../annotations/records';
import { textSpan, type TextSpan } from '../span';
import { characterOffsets } from './characters';
import { MARK_KINDS, markedIn } from './marked';
import type { ExportFile, ExportInput, ExportSource } from './types';

const CLAIM = 'Claim';

export function brat({ sources, notes }: ExportInput): ExportFile[] {
  const files = sources.flatMap((source) => {
    const name = source.path.replace(/\.[^./]+$/, '');
    const own = notes.filter(({ target }) => target.source === source.path);
    return [
      { name: `${name}.txt`, text: source.text },
      { name: `${name}.ann`, text: annotations(source, own) },
    ];
  });
  return [...files, { name: 'annotation.conf', text: configuration(notes) }];
}

/** brat refuses kinds that it was not told of. */
function configuration(notes: readonly ClaimNote[]): string {
  const kinds = new Set<string>([...MARK_KINDS, CLAIM, ...notes.map(kindOf)]);
  return ['[entities]', ...kinds, '[relations]', '[events]', '[attributes]', ''].join('\n');
}

interface Line {
  readonly kind: string;
  readonly pieces: readonly TextSpan[];
  readonly remark: string;
}

/** brat's own mark for what a tagger found and nobody looked at. */
const FOUND = 'AnnotationUnconfirmed';

function annotations({ text, article }: ExportSource, notes: readonly ClaimNote[]): string {
  const characters = characterOffsets(text);
  const lines = [
    ...markedIn(article).map(({ kind, span }) => ({ kind, pieces: [span], remark: `${FOUND}\tfound by Dateline` })),
    ...notes.flatMap((note) => claim(text, note)),
  ].sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start);
  return lines
    .map(({ kind, pieces, remark }, index) => {
      const parts = pieces.flatMap((piece) => piecesOf(piece, characters));
      const [what, words] = remark.split('\t');
      const mark = `T${index + 1}\t${kind} ${parts.map(({ place }) => place).join(';')}\t${parts.map((part) => part.words).join(' ')}`;
      return remark === '' ? `${mark}\n` : `${mark}\n#${index + 1}\t${what} T${index + 1}\t${words}\n`;
    })
    .join('');
}

/** A claim where its words stand now; none where they are not there any more. */
function claim(text: string, note: ClaimNote): Line[] {
  const place = sureOf(placeOfNote(anchoringIn(text), note).anchoring);
  if (!place) return [];
  const kind = kindOf(note);
  const status = note.status ?? (kind === CLAIM ? 'open' : '');
  const words = [status, note.reason ?? ''].filter(Boolean).join(': ').replace(/\s+/g, ' ');
  const pieces = partsOf(note, textSpan(text, place.start, place.end));
  return [{ kind, pieces, remark: words === '' ? '' : `AnnotatorNotes\t${words}` }];
}

/** A mark that came from brat keeps its kind until somebody gives it a status. */
function kindOf({ status, others }: ClaimNote): string {
  const isKind = (body: unknown): body is { value: string } =>
    isRaw(body) && body['purpose'] === 'tagging' && /^[\w-]+$/.test(String(body['value']));
  const originals = others?.fields['dateline:imported'];
  const isBrat = isRaw(originals) && 'brat' in originals;
  return (status === null && isBrat && others?.bodies.find(isKind)?.value) || CLAIM;
}

/** Words that are not next to each other, in the pieces that brat told; whole where the words are others by now. */
function partsOf({ target, others }: ClaimNote, words: TextSpan): TextSpan[] {
  const pieces = listOf(others?.fields['dateline:pieces']).filter(isPiece);
  if (pieces.length === 0 || words.text !== target.selector[0].exact) return [words];
  const characters = [...words.text];
  const unitsIn = (count: number): number => characters.slice(0, count).join('').length;
  const parts = pieces.map(([start, end]) => textSpan(words.text, unitsIn(start), unitsIn(end)));
  const there = parts.filter(({ text }) => text.trim() !== '');
  if (there.length === 0) return [words];
  return there.map(({ start, end, text }) => ({ start: words.start + start, end: words.start + end, text }));
}

function isPiece(piece: unknown): piece is [number, number] {
  const [start, end, ...more] = listOf(piece);
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && more.length === 0;
  return isSpan && (start as number) >= 0 && (start as number) < (end as number);
}

/** "0 5;6 9": a mark that runs over a line break or a tab is given in pieces, each from its first to its last letter. */
function piecesOf(mark: TextSpan, characters: Uint32Array): { readonly place: string; readonly words: string }[] {
  return [...mark.text.matchAll(PIECE)].map(({ index, 0: words }) => {
    const start = mark.start + index;
    return { place: `${characters[start]!} ${characters[start + words.length]!}`, words };
  });
}

const PIECE = /\S(?:[^\t\n\v\f\r\u0085\u2028\u2029]*\S)?/g;
