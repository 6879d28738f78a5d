// What every row of a language must have.

export interface Cases {
  readonly found: readonly string[];
  readonly silent: readonly string[];
}
