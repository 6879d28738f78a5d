// brat standoff (https://brat.nlplab.org/standoff.html): the text and an .ann file for each source, and the kinds of marks that brat
// has to be told of. Offsets count characters, as brat does.

import { resolveSpan } from '../annotations/anchoring';
import type { ClaimNote } from '../annotations/records';
import { textSpan, type TextSpan } from '../span';
import { characterOffsets } from './characters';
import { MARK_KINDS, markedIn } from './marked';
import type { ExportFile, ExportInput, ExportSource } from './types';

const CONFIGURATION = `[entities]
${[...MARK_KINDS, 'Claim'].join('\n')}
[relations]
[events]
[attributes]
`;

export function brat({ sources, notes }: ExportInput): ExportFile[] {
  const files = sources.flatMap((source) => {
    const name = source.path.replace(/\.[^./]+$/, '');
    const own = notes.filter(({ target }) => target.source === source.path);
    return [
      { name: `${name}.txt`, text: source.text },
      { name: `${name}.ann`, text: annotations(source, own) },
    ];
  });
  return [...files, { name: 'annotation.conf', text: CONFIGURATION }];
}

interface Line {
  readonly kind: string;
  readonly span: TextSpan;
  readonly remark: string;
}

function annotations({ text, article }: ExportSource, notes: readonly ClaimNote[]): string {
  const characters = characterOffsets(text);
  const lines = [
    ...markedIn(article).map(({ kind, span }): Line => ({ kind, span, remark: '' })),
    ...notes.flatMap((note) => claim(text, note)),
  ].sort((a, b) => a.span.start - b.span.start);
  return lines
    .map(({ kind, span, remark }, index) => {
      const pieces = piecesOf(span, characters);
      const note = remark ? `#${index + 1}\tAnnotatorNotes T${index + 1}\t${remark}\n` : '';
      return `T${index + 1}\t${kind} ${pieces.map(({ place }) => place).join(';')}\t${pieces.map(({ words }) => words).join(' ')}\n${note}`;
    })
    .join('');
}

/** A claim where its words stand now; none where they are not there any more. */
function claim(text: string, { target, status, reason }: ClaimNote): Line[] {
  const place = resolveSpan(text, target.selector);
  const remark = [status ?? 'open', reason ?? ''].filter(Boolean).join(': ').replace(/\s+/g, ' ');
  return place ? [{ kind: 'Claim', span: textSpan(text, place.start, place.end), remark }] : [];
}

/** "0 5;6 9": a mark that runs over a line break or a tab is given in pieces, each from its first to its last letter. */
function piecesOf(mark: TextSpan, characters: Uint32Array): { readonly place: string; readonly words: string }[] {
  return [...mark.text.matchAll(PIECE)].map(({ index, 0: words }) => {
    const start = mark.start + index;
    return { place: `${characters[start]!} ${characters[start + words.length]!}`, words };
  });
}

const PIECE = /\S(?:[^\t\n\v\f\r\u0085\u2028\u2029]*\S)?/g;
