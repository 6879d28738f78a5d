// A thread that outlives its death: it is started again, told what it knew and asked again what it had not answered.

/** What a thread answers. */
export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly problem: string });

/** What it says unasked, for the log. */
export interface Line {
  readonly line: string;
}

export interface Port {
  post(message: unknown): void;
  end(): void;
}

export interface Ears {
  heard(said: Answer | Line): void;
  died(why: string): void;
}

export type StartThread = (ears: Ears) => Port;

/** A question is given up when the thread died so often while it was the first in line. */
const MOST_DEATHS = 3;

interface Asked {
  /** Made anew for each thread: it may say what this one has not heard yet. */
  readonly make: (id: number) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  deaths: number;
}

export class LastingThread {
  private port: Port | null = null;
  private readonly told = new Map<string, unknown>();
  private readonly asked = new Map<number, Asked>();
  private lastId = 0;
  private isOver = false;

  /** `fresh` is called before a thread hears its first word. */
  constructor(
    private readonly start: StartThread,
    private readonly log: (line: string) => void,
    private readonly fresh: () => void = () => undefined,
  ) {}

  /** Holds until the next word on the same topic. */
  tell(topic: string, message: unknown): void {
    this.told.set(topic, message);
    this.port?.post(message);
  }

  ask(make: (id: number) => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      const asked = { make, resolve, reject, deaths: 0 };
      this.asked.set(id, asked);
      if (this.port) this.port.post(make(id));
      else this.begin();
    });
  }

  /** What is asked stays unanswered. */
  dispose(): void {
    this.isOver = true;
    this.port?.end();
  }

  private begin(): void {
    if (this.isOver) return;
    this.fresh();
    const port = this.start({
      heard: (said) => ('line' in said ? this.log(said.line) : this.answered(said)),
      died: (why) => {
        if (this.port === port) this.died(why);
      },
    });
    this.port = port;
    for (const message of this.told.values()) port.post(message);
    for (const [id, { make }] of this.asked) port.post(make(id));
  }

  private answered(answer: Answer): void {
    const asked = this.asked.get(answer.id);
    this.asked.delete(answer.id);
    if ('value' in answer) asked?.resolve(answer.value);
    else asked?.reject(new Error(answer.problem));
  }

  private died(why: string): void {
    this.port = null;
    if (this.isOver) return;
    const [first] = this.asked;
    this.log(`A thread of Dateline ended (${why}); ${this.asked.size} pieces of its work are done again.`);
    if (first && ++first[1].deaths === MOST_DEATHS) {
      this.asked.delete(first[0]);
      first[1].reject(new Error(`Dateline could not finish this: its thread ended again and again (${why}).`));
    }
    if (this.asked.size > 0) this.begin();
  }
}
