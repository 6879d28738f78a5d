// The trained weights of tags and trees, opened. The file is written by training/syntax/write.ts in the order of `openSyntax`.

import { GUESSES } from './guesses';
import { Reader } from './reader';
import { RELATIONS } from './tagset';
import { readPairedWeights, readWeights, type PairedWeights, type Weights } from './weights';

export const MAGIC = 0x334e5953; // "SYN3"

/** Among which relations the parser chooses, by tag of the head, tag of the dependent and side: see `choiceOf`. */
export interface Choices {
  readonly lists: readonly Uint8Array[];
  readonly listOf: Uint16Array;
}

/** `classes`: how many tags there are. */
export function choiceOf(
  choices: Choices,
  classes: number,
  head: number,
  dependent: number,
  isRight: boolean,
): Uint8Array {
  const list = choices.listOf[((head * classes + dependent) << 1) | (isRight ? 1 : 0)] ?? 0;
  return choices.lists[list]!;
}

export interface SyntaxModel {
  /** Fine tag and part of speech of each class of the tagger, as places in TAGS and PARTS_OF_SPEECH. */
  readonly tags: Uint8Array;
  readonly pos: Uint8Array;
  /** Hash of a folded form: its tags in training (10 bits), its fine class (11 bits), its coarse class (11 bits). */
  readonly words: ReadonlyMap<number, number>;
  /** By habit, the classes among which the tagger chooses. */
  readonly candidates: readonly Uint8Array[];
  /** By habit, the class of tags of words that are finite verbs more often than not, 0 for others. */
  readonly finite: Uint8Array;
  readonly tagger: Weights;
  readonly secondLook: Weights;
  /** By tag of the word, see guesses.ts. */
  readonly guessChoices: readonly Uint8Array[];
  readonly guesses: Weights;
  readonly actions: PairedWeights;
  readonly relationChoices: Choices;
  readonly relations: Weights;
  /** See reviewer.ts. */
  readonly review: Weights;
  /** By `Reviewer.doubt`: the share of heads and relations that were right, 255 for all. */
  readonly sureness: Uint8Array;
  /** What was found in a sentence is kept for the next time it is read. Who reads each text once has nothing of it. */
  readonly remembers?: boolean;
}

/** Throws where the bytes are no such model or are cut short. */
export function openSyntax(file: Uint8Array): SyntaxModel {
  const read = new Reader(file, 'syntax model');
  if (file.length < 4 || read.fixed() !== MAGIC) throw new Error('Not a syntax model.');
  const classes = read.number();
  const tags = read.bytes(classes);
  const pos = read.bytes(classes);
  return {
    tags,
    pos,
    candidates: readLists(read, classes),
    finite: read.bytes(read.number()),
    words: readWords(read),
    tagger: readWeights(read),
    secondLook: readWeights(read),
    guessChoices: readLists(read, GUESSES),
    guesses: readWeights(read),
    actions: readPairedWeights(read),
    relationChoices: { lists: readLists(read, RELATIONS.length), listOf: read.pairs(2 * classes * classes) },
    relations: readWeights(read),
    review: readWeights(read),
    sureness: read.bytes(read.number()),
  };
}

/** Lists of classes to choose from; none is empty. */
function readLists(read: Reader, classes: number): Uint8Array[] {
  return Array.from({ length: read.number() }, () => {
    const list = Uint8Array.from(read.numbers(read.number()));
    if (list.length === 0 || list.some((k) => k >= classes)) throw new Error('Not a syntax model.');
    return list;
  });
}

function readWords(read: Reader): Map<number, number> {
  const count = read.number();
  const [gaps, fine, coarse, habit] = [read.planes(count, 4), read.pairs(count), read.pairs(count), read.pairs(count)];
  const words = new Map<number, number>();
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += gaps[i]!;
    words.set(hash | 0, habit[i]! | (fine[i]! << 10) | (coarse[i]! << 21));
  }
  return words;
}
