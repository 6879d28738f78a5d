// Among which relations the parser chooses: those that words of these two tags were seen to have.

import { MARGIN } from '../../src/core/language/sentence';
import { RELATIONS } from '../../src/core/language/tagset';
import type { Choices } from '../../src/core/language/model';
import type { Tagged } from './trainGuesses';

/** Pairs seen less often may also have what any head gives such a dependent. */
const WELL_KNOWN = 30;
/** Of so many such arcs at least one must have the relation. */
const RAREST = 500;
const ALL = Uint8Array.from(RELATIONS.keys()).slice(1);

export function relationChoices(examples: readonly Tagged[], classes: number): Choices {
  const pairs = new Map<number, Map<number, number>>();
  const count = (key: number, relation: number): void => {
    const seen = pairs.get(key) ?? new Map<number, number>();
    pairs.set(key, seen.set(relation, (seen.get(relation) ?? 0) + 1));
  };
  for (const { example, tags } of examples) {
    example.heads.forEach((head, k) => {
      if (head === 0) return;
      const side = head - MARGIN < k ? 1 : 0;
      count(((tags[head - MARGIN]! * classes + tags[k]!) << 1) | side, example.relations[k]!);
      count((tags[k]! << 1) | side, example.relations[k]!);
    });
  }
  return listed(pairs, classes);
}

/** Head class 0 stands for any head. */
function listed(pairs: ReadonlyMap<number, ReadonlyMap<number, number>>, classes: number): Choices {
  const lists = [ALL];
  const numbers = new Map<string, number>();
  const listOf = new Uint16Array(2 * classes * classes);
  for (let key = 0; key < listOf.length; key++) {
    const own = pairs.get(key);
    const total = [...(own?.values() ?? [])].reduce((a, b) => a + b, 0);
    const any = pairs.get(key % (2 * classes));
    const seen = total >= WELL_KNOWN ? own! : new Map([...(any ?? []), ...(own ?? [])]);
    if (seen.size === 0) continue;
    const list = [...seen.keys()].filter((k) => seen.get(k)! >= total / RAREST).sort((a, b) => a - b);
    const name = list.join(' ');
    if (!numbers.has(name)) numbers.set(name, lists.push(Uint8Array.from(list)) - 1);
    listOf[key] = numbers.get(name)!;
  }
  return { lists, listOf };
}
