// brat standoff: the text and an .ann file for each source, for tools that read it. Offsets count characters, as brat does.

import type { TextSpan } from '../span';
import type { ExportFile, ExportInput, ExportSource } from './types';

export function brat({ sources }: ExportInput): ExportFile[] {
  return sources.flatMap((source) => {
    const name = source.path.replace(/\.[^./]+$/, '');
    return [
      { name: `${name}.txt`, text: source.text },
      { name: `${name}.ann`, text: annotations(source) },
    ];
  });
}

function annotations({ text, article }: ExportSource): string {
  const marks: [string, TextSpan][] = [
    ...article.people.flatMap((p) => p.mentions.map((m): [string, TextSpan] => ['Person', m])),
    ...article.places.flatMap((p) => p.mentions.map((m): [string, TextSpan] => ['Place', m])),
    ...article.organisations.flatMap((o) => o.mentions.map((m): [string, TextSpan] => ['Organisation', m])),
    ...article.dates.map((d): [string, TextSpan] => ['Timex', d]),
    ...article.issues.flatMap((i) => i.mentions.map((m): [string, TextSpan] => ['Issue', m])),
    ...article.quotations.map((q): [string, TextSpan] => ['Quotation', q]),
    ...article.events.map((e): [string, TextSpan] => ['Event', e]),
  ];
  const characters = characterOffsets(text);
  return marks
    .sort(([, a], [, b]) => a.start - b.start)
    .map(
      ([type, mark], index) =>
        `T${index + 1}\t${type} ${place(text, mark, characters)}\t${mark.text.replace(/\s*\n\s*/g, ' ')}\n`,
    )
    .join('');
}

/** "0 5;6 9": a mark that runs over a line break is given in pieces, as brat wants it. */
function place(text: string, mark: TextSpan, characters: Uint32Array): string {
  const pieces: string[] = [];
  for (const line of text.slice(mark.start, mark.end).matchAll(/[^\n]*\S/g)) {
    const start = mark.start + line.index;
    pieces.push(`${characters[start]!} ${characters[start + line[0].length]!}`);
  }
  return pieces.join(';');
}

/** For each UTF-16 offset the number of characters before it. */
function characterOffsets(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0, count = 0; at < text.length; at++) {
    counts[at] = count;
    const isLead = text.codePointAt(at)! > 0xffff;
    if (isLead) counts[++at] = count;
    count++;
    counts[at + 1] = count;
  }
  return counts;
}
