// Which of many sets of words a text holds, found in one walk over its characters (Aho and Corasick 1975): a line is asked a dozen
// questions, and a pattern for each would walk over it a dozen times to find what few lines have.

/** Letters of ASCII, digits, which are all one, and marks; all else is none of them. */
const CLASSES = 64;
const DIGIT = 27;
const MARKS = ' :.@([/|,>-\'&)©»›•·"–—';
const [FIRST_MARK, NINE] = [28, 57];
/** Characters from here on are looked for among the marks one by one. */
const TABLE = 256;
const classes = Uint8Array.from({ length: TABLE }, (_, unit) => classOf(unit));
/** A long s, which patterns that ignore case may take for an s. */
const LONG_S = 0x17f;

function classOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= NINE) return DIGIT;
  const mark = MARKS.indexOf(String.fromCharCode(unit));
  return mark < 0 ? 0 : FIRST_MARK + mark;
}

export class Finder {
  /** By state and class. */
  private readonly next: Uint16Array;
  /** By state: the sets of the words that end there. */
  private readonly found: Int32Array;

  /** At most 31 sets. Words are in lower case, of characters that have a class; any digit stands for all. */
  constructor(sets: readonly (readonly string[])[]) {
    const length = 1 + sets.flat().reduce((sum, word) => sum + word.length, 0);
    this.next = new Uint16Array(length * CLASSES);
    this.found = new Int32Array(length);
    let states = 1;
    sets.forEach((words, set) => {
      for (const word of words) states = this.enter(word, 1 << set, states);
    });
    this.connect(states);
  }

  /** The sets of which the text holds a word, one bit each; all of them where it cannot be told. `lower` is in lower case. */
  in(lower: string): number {
    const { next, found } = this;
    let [state, sets] = [0, 0];
    for (let i = 0; i < lower.length; i++) {
      const unit = lower.charCodeAt(i);
      if (unit === LONG_S) return -1;
      state = next[state * CLASSES + (unit < TABLE ? classes[unit]! : classOf(unit))]!;
      sets |= found[state]!;
    }
    return sets;
  }

  /** Answers how many states there are then. */
  private enter(word: string, set: number, states: number): number {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const at = state * CLASSES + classOf(word.charCodeAt(i));
      if (this.next[at] === 0) this.next[at] = states++;
      state = this.next[at]!;
    }
    this.found[state]! |= set;
    return states;
  }

  /** Where no word goes on, the longest end of what was read that begins a word does. */
  private connect(states: number): void {
    const back = new Uint16Array(states);
    const queue = Array.from(this.next.subarray(0, CLASSES)).filter((state) => state > 0);
    for (const state of queue) {
      this.found[state]! |= this.found[back[state]!]!;
      for (let each = 0; each < CLASSES; each++) {
        const at = state * CLASSES + each;
        const other = this.next[back[state]! * CLASSES + each]!;
        const own = this.next[at]!;
        if (own === 0) this.next[at] = other;
        else {
          back[own] = other;
          queue.push(own);
        }
      }
    }
  }
}
