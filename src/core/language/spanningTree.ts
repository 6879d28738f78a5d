// The best tree without crossing arcs for the scores of all heads of all words (Eisner 1996). Most sentences need no search: the best
// head of each word makes such a tree.

/** Heads by word, 0 for the root, k + 1 for word k. `scores`: by word, one for each head; a word's own is never chosen. */
export class SpanningTree {
  readonly head: Int32Array;
  private readonly steps: Int32Array;
  private chart: Chart | undefined;

  constructor(private readonly most: number) {
    this.head = new Int32Array(most);
    this.steps = new Int32Array(most);
  }

  find(scores: Float32Array, length: number): void {
    const { head } = this;
    for (let word = 0; word < length; word++) head[word] = bestOf(scores, word * (length + 1), length + 1);
    if (length === 0 || (this.isTree(length) && !crosses(head, length))) return;
    this.chart ??= new Chart(this.most);
    this.chart.search(scores, length, head);
  }

  /** Whether there is one root, and it is reached from every word. */
  private isTree(length: number): boolean {
    const { head, steps } = this;
    let roots = 0;
    steps.fill(-1, 0, length);
    for (let word = 0; word < length; word++) {
      if (head[word] === 0) roots++;
      let at = word;
      while (steps[at] === -1 && head[at] !== 0) {
        steps[at] = word;
        at = head[at]! - 1;
      }
      if (steps[at] === word) return false;
      steps[at] = steps[at] === -1 ? length : steps[at]!;
    }
    return roots === 1;
  }
}

function bestOf(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (scores[from + k]! > scores[from + best]!) best = k;
  return best;
}

/** Whether two arcs cross: a word between both ends of an arc has its head outside them. */
function crosses(head: Int32Array, length: number): boolean {
  for (let word = 0; word < length; word++) {
    const [from, to] = [Math.min(word + 1, head[word]!), Math.max(word + 1, head[word]!)];
    for (let between = from + 1; between < to; between++)
      if (head[between - 1]! < from || head[between - 1]! > to) return true;
  }
  return false;
}

/**
 * The values of the best stretches of words: complete ones (a word and all on one side of it, up to another) and such with an arc from end
 * to end. Rows are by the word that is the head, or, where the name says so, by the other end: whatever is added up lies side by side.
 */
class Chart {
  private readonly right: Float64Array;
  private readonly rightByEnd: Float64Array;
  private readonly left: Float64Array;
  private readonly leftByEnd: Float64Array;
  private readonly rightArc: Float64Array;
  private readonly leftArc: Float64Array;
  private readonly rightTurn: Int16Array;
  private readonly leftTurn: Int16Array;
  private readonly split: Int16Array;
  private width = 0;
  private scores: Float32Array = new Float32Array(0);

  constructor(most: number) {
    const values = (): Float64Array => new Float64Array(most * most);
    const words = (): Int16Array => new Int16Array(most * most);
    [this.right, this.rightByEnd, this.left, this.leftByEnd] = [values(), values(), values(), values()];
    [this.rightArc, this.leftArc] = [values(), values()];
    [this.rightTurn, this.leftTurn, this.split] = [words(), words(), words()];
  }

  search(scores: Float32Array, length: number, head: Int32Array): void {
    [this.scores, this.width] = [scores, length];
    for (let i = 0; i < length; i++) {
      const at = i * length + i;
      this.right[at] = this.rightByEnd[at] = this.left[at] = this.leftByEnd[at] = 0;
    }
    for (let span = 1; span < length; span++)
      for (let i = 0; i + span < length; i++) {
        this.joinWithArc(i, i + span);
        this.closeLeft(i, i + span);
        this.closeRight(i, i + span);
      }
    const root = this.bestRoot(length);
    head[root] = 0;
    this.unfold(root, length, head);
  }

  private bestRoot(length: number): number {
    let [root, best] = [0, -Infinity];
    for (let k = 0; k < length; k++) {
      const sides = this.left[k * length]! + this.right[k * length + length - 1]!;
      const score = sides + this.scores[k * (length + 1)]!;
      if (score > best) [root, best] = [k, score];
    }
    return root;
  }

  /** Each of both words as the other's head. */
  private joinWithArc(i: number, j: number): void {
    const { right, left, width, scores } = this;
    const [first, last] = [i * width, j * width];
    let split = i;
    let best = right[first + i]! + left[last + i + 1]!;
    for (let k = i + 1; k < j; k++) {
      const score = right[first + k]! + left[last + k + 1]!;
      if (score > best) {
        best = score;
        split = k;
      }
    }
    this.rightArc[first + j] = best + scores[j * (width + 1) + i + 1]!;
    this.leftArc[last + i] = best + scores[i * (width + 1) + j + 1]!;
    this.split[first + j] = split;
  }

  private closeLeft(i: number, j: number): void {
    const { leftByEnd, leftArc, width } = this;
    const [first, last] = [i * width, j * width];
    let turn = i;
    let best = leftByEnd[first + i]! + leftArc[last + i]!;
    for (let k = i + 1; k < j; k++) {
      const score = leftByEnd[first + k]! + leftArc[last + k]!;
      if (score > best) {
        best = score;
        turn = k;
      }
    }
    this.left[last + i] = leftByEnd[first + j] = best;
    this.leftTurn[last + i] = turn;
  }

  private closeRight(i: number, j: number): void {
    const { rightByEnd, rightArc, width } = this;
    const [first, last] = [i * width, j * width];
    let turn = j;
    let best = rightArc[first + j]! + rightByEnd[last + j]!;
    for (let k = i + 1; k < j; k++) {
      const score = rightArc[first + k]! + rightByEnd[last + k]!;
      if (score > best) {
        best = score;
        turn = k;
      }
    }
    this.right[first + j] = rightByEnd[last + i] = best;
    this.rightTurn[first + j] = turn;
  }

  /** Writes the heads of all words under the root. */
  private unfold(root: number, length: number, head: Int32Array): void {
    // Heads and the other end of what hangs on one side of them.
    const stretches: [head: number, end: number][] = [
      [root, 0],
      [root, length - 1],
    ];
    for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
      const [above, end] = stretch;
      if (above === end) continue;
      const turn = (end < above ? this.leftTurn : this.rightTurn)[above * this.width + end]!;
      head[turn] = above + 1;
      const [first, last] = [Math.min(turn, above), Math.max(turn, above)];
      const split = this.split[first * this.width + last]!;
      stretches.push([turn, end], [first, split], [last, split + 1]);
    }
  }
}
