// Several processes that read articles, each one at a time. One that dies is started again, and its article read once more.

import type { Answer } from './part';

/** A process that reads; what is asked of a real one, and of one that a test makes up. */
export interface Reader {
  /** Rejects with Died where the process ends first. */
  read(path: string): Promise<Answer>;
  end(): void;
}

/** The message says how: "by the signal SIGKILL". */
export class Died extends Error {}

/** Reading cannot go on; the message says why. */
export class Stopped extends Error {}

/** A process can be killed for what another did; three of them for one article are no chance. */
const TRIES = 3;
/** So many articles one after the other, each of which three processes died of, are not the articles' fault. */
const MOST_LOST = 4;

export class Readers {
  private lostInARow = 0;
  private stopped: Stopped | null = null;
  private isAsked = false;

  constructor(
    private readonly start: () => Reader,
    private readonly jobs: number,
    private readonly answered: (answer: Answer) => void,
  ) {}

  /** What has been begun is ended; nothing else is begun. */
  stop(): void {
    this.isAsked = true;
  }

  /** Gives each path to one process. Rejects with Stopped. */
  async readAll(paths: AsyncGenerator<string>): Promise<void> {
    await Promise.all(Array.from({ length: this.jobs }, () => this.lane(paths)));
    if (this.stopped) throw this.stopped;
  }

  private async lane(paths: AsyncGenerator<string>): Promise<void> {
    let reader: Reader | null = null;
    try {
      while (!this.isOver) {
        const next = await paths.next();
        if (next.done || this.isOver) return;
        reader = await this.readBy(reader ?? this.start(), next.value);
      }
    } finally {
      reader?.end();
    }
  }

  private get isOver(): boolean {
    return this.isAsked || this.stopped !== null;
  }

  /** Answers the process that goes on; null where the last died. */
  private async readBy(first: Reader, path: string): Promise<Reader | null> {
    let reader = first;
    for (let tries = 1; ; tries++) {
      try {
        this.take(await reader.read(path));
        return reader;
      } catch (error) {
        if (!(error instanceof Died)) throw error;
        if (tries === TRIES) return this.lose(path, error);
        reader = this.start();
      }
    }
  }

  private take(answer: Answer): void {
    this.lostInARow = 0;
    if (answer.is === 'no room') this.stopped ??= new Stopped(answer.reason);
    else this.answered(answer);
  }

  private lose(path: string, { message }: Died): null {
    this.answered({ path, is: 'failed', reason: `Each of ${TRIES} processes that read this ended ${message}.` });
    if (++this.lostInARow === MOST_LOST) this.stopped = new Stopped(`The processes that read articles end ${message}`);
    return null;
  }
}
