// Every line of a page read once: its own features, its content words, and whether it turns to something else.

import { type Row, lowerOf } from '../rows';
import { LineScan } from './lineScan';
import { OWN_FEATURES, ownFeatures, ownText, phraseFeatures } from './ownFeatures';
import { DISCUSSING, MOST_WORDS, NO_CONTENT, NO_STEM, SEVERAL, TURNING, WordTable } from './wordTable';

export const OWN = OWN_FEATURES.length;

export interface PageScan {
  /** OWN numbers a line, line after line. */
  readonly own: Float64Array;
  /** The content words of each line by the numbers of their stems, each word once. */
  readonly contents: readonly (readonly number[])[];
  /** Stems have numbers below this. */
  readonly stems: number;
  /** "You may also like": few words, and one of them turns to something else. */
  readonly turning: readonly boolean[];
  /** "Top Rated Comments": the same, and it is about what readers say. */
  readonly discussing: readonly boolean[];
}

const FEW_WORDS = 6;

export function scanPage(rows: readonly Row[]): PageScan {
  const table = new WordTable();
  const scan = new LineScan(table);
  const contents = new Contents(table);
  const own = new Float64Array(rows.length * OWN);
  const found: number[][] = [];
  const turning: boolean[] = [];
  const discussing: boolean[] = [];
  rows.forEach((row, i) => {
    const text = ownText(row);
    scan.read(text, text === row.text ? lowerOf(row) : text.toLowerCase());
    ownFeatures(row, text, scan, own, i * OWN);
    const turns = row.words > FEW_WORDS || row.stopped ? 0 : kindsIn(scan);
    turning.push((turns & TURNING) !== 0);
    discussing.push((turns & DISCUSSING) !== 0);
    if (text !== row.text) scan.read(row.text, lowerOf(row));
    found.push(contents.of(scan));
  });
  phraseFeatures(rows, own, OWN);
  return { own, contents: found, stems: table.size, turning, discussing };
}

function kindsIn({ words, wordCount, table }: LineScan): number {
  let kinds = 0;
  for (let i = 0; i < wordCount; i++) kinds |= table.kinds[words[i]!]!;
  return kinds;
}

class Contents {
  private line = 0;
  private count = 0;

  constructor(private readonly table: WordTable) {}

  /** The stems of the content words of the line that was scanned. */
  of({ words, wordCount }: LineScan): number[] {
    const stems: number[] = [];
    this.line++;
    this.count = 0;
    for (let i = 0; i < wordCount && this.count < MOST_WORDS; i++) {
      const content = this.table.contents[words[i]!]!;
      if (content === SEVERAL) for (const each of this.table.severalIn(words[i]!)) this.add(each, stems);
      else if (content !== NO_CONTENT) this.add(content, stems);
    }
    return stems;
  }

  private add(content: number, stems: number[]): void {
    const { marks } = this.table;
    if (this.count++ >= MOST_WORDS || marks[content] === this.line) return;
    marks[content] = this.line;
    const stem = this.table.stems[content]!;
    if (stem !== NO_STEM) stems.push(stem);
  }
}
