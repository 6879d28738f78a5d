// Texts on their way to be read: each gets its turn, a newer text of the same source takes the place of an older one, and what
// nobody wants any more is not begun.

import type { Annotated, Reader, SourceText } from './analyst';
import { Turns, type Urgency } from './turns';

interface Order {
  readonly source: SourceText;
  readonly resolve: (annotated: Annotated | null) => void;
  readonly reject: (error: unknown) => void;
}

export class Desk {
  private readonly turns = new Turns<Order>();
  private readonly last = new Map<string, Order>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly reader: Pick<Reader, 'read'>,
    private readonly atOnce: number,
  ) {}

  /** Null where a newer text of the source came, or it was withdrawn. */
  read(source: SourceText, urgency: Urgency): Promise<Annotated | null> {
    this.withdraw(source.uri);
    return new Promise((resolve, reject) => {
      const order = { source, resolve, reject };
      this.last.set(source.uri, order);
      this.turns.add(source.uri, order, urgency);
      this.serve();
    });
  }

  hurry(uri: string, urgency: Urgency): void {
    this.turns.hurry(uri, urgency);
  }

  withdraw(uri: string): void {
    this.turns.take(uri);
    this.last.get(uri)?.resolve(null);
    this.last.delete(uri);
  }

  private serve(): void {
    while (this.underWay.size < this.atOnce) {
      // A text of which an older version is being read waits: a third may follow before its turn.
      const order = this.turns.next((uri) => !this.underWay.has(uri));
      if (!order) return;
      void this.carryOut(order);
    }
  }

  private async carryOut(order: Order): Promise<void> {
    const { uri } = order.source;
    this.underWay.add(uri);
    try {
      order.resolve(await this.reader.read(order.source));
    } catch (error) {
      order.reject(error);
    }
    if (this.last.get(uri) === order) this.last.delete(uri);
    this.underWay.delete(uri);
    this.serve();
  }
}
