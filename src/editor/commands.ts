// Registers commands so that an error ends in one short sentence, and knows which exist (a link shows only if its command does).

import { commands, l10n, type Disposable, type LogOutputChannel } from 'vscode';
import { fail, offer } from './dialogue';
import { plain } from './plain';

/** Does what the message says is to be done first. */
export interface Remedy {
  readonly label: string;
  readonly run: () => Thenable<unknown>;
}

/** A command was called where there is nothing for it; the message says what to do. */
export class NothingChosen extends Error {
  constructor(
    message: string,
    readonly remedy?: Remedy,
  ) {
    super(message);
  }
}

const SAME_CAUSE_MS = 2000;

export class Commands {
  private readonly known = new Set<string>();
  private last = { said: '', at: 0 };

  constructor(private readonly log: LogOutputChannel) {}

  register<A extends readonly unknown[]>(id: string, run: (...args: A) => unknown): Disposable {
    this.known.add(id);
    return commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(...(args as unknown as A));
      } catch (error) {
        this.report(error);
        return undefined;
      }
    });
  }

  /** One cause can make several parts fail at once; the person hears of it once. */
  private justSaid(sentence: string): boolean {
    const { said, at } = this.last;
    this.last = { said: sentence, at: Date.now() };
    return said === sentence && Date.now() - at < SAME_CAUSE_MS;
  }

  has(id: string): boolean {
    return this.known.has(id);
  }

  private tell({ message, remedy }: NothingChosen): void {
    void offer(message, ...(remedy ? [remedy.label] : [])).then(async (choice) => {
      if (remedy && choice === remedy.label) await remedy.run();
    });
  }

  /** The sentence of the error, once, with the way to the log. Never awaited by callers: nothing waits for the person. */
  report(error: unknown): void {
    if (error instanceof NothingChosen) return this.tell(error);
    const sentence = error instanceof Error ? error.message : String(error);
    this.log.error(plain(error instanceof Error ? (error.stack ?? sentence) : sentence));
    if (this.justSaid(sentence)) return;
    const openLog = l10n.t('Open log');
    void fail(sentence, openLog).then((choice) => {
      if (choice === openLog) this.log.show();
    });
  }
}
