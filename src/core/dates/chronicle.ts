// Dated events the world agrees on: summits, elections, treaties.

export interface ChronicleEntry {
  readonly id: string;
  readonly name: string;
}

export const chronicle: readonly ChronicleEntry[] = [];
