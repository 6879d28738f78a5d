// Changes not to be forgotten, each a file of its own that is written once and never again (as mail is kept in a Maildir,
// https://cr.yp.to/proto/maildir.html): no two windows, machines or sync programs ever write to the same one.

import { inOrder, readChange, writeChange, type Change } from '../core/annotations/changeLog';
import { ATTRIBUTES, JOURNAL, type Files } from './files';

const ENDING = '.jsonl';
/**
 * For git. The journal is this moment's and has no place in a repository. Of the kept files, where both sides of a merge added or
 * changed lines side by side, it takes all of them: records are lines, and their order tells nothing.
 */
const FOR_GIT = [
  { name: `${JOURNAL}/.gitignore`, text: '*\n' },
  { name: ATTRIBUTES, text: '*.jsonl merge=union\n' },
];

export class Journal {
  private known = new Map<string, Change>();

  constructor(private readonly files: Files) {}

  /** All changes that are there, in their order. What is no whole change yet is looked at again next time. */
  async read(): Promise<readonly Change[]> {
    const names = (await this.files.list(JOURNAL)).filter((name) => name.endsWith(ENDING));
    const found = await Promise.all(
      names.map(async (name): Promise<[string, Change] | null> => {
        const change = this.known.get(name) ?? readChange((await this.files.read(`${JOURNAL}/${name}`)) ?? '');
        return change && [name, change];
      }),
    );
    this.known = new Map(found.filter((one) => one !== null));
    return inOrder([...this.known.values()]);
  }

  async add(change: Change): Promise<void> {
    for (const { name, text } of FOR_GIT)
      if ((await this.files.read(name)) === null) await this.files.write(name, text);
    const name = nameOf(change);
    await this.files.write(`${JOURNAL}/${name}`, writeChange(change));
    this.known.set(name, change);
  }

  async drop(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      await this.files.remove(`${JOURNAL}/${nameOf(change)}`);
      this.known.delete(nameOf(change));
    }
  }
}

/** "20260514T093000123Z-4f7c….jsonl": in order of time in any list of files. */
function nameOf({ at, id }: Change): string {
  return `${at.replace(/[^0-9TZ]/g, '')}-${id.replace(/[^\w-]/g, '_')}${ENDING}`;
}
