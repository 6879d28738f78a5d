export function killWriters(wish: { kills: number; windows?: number; longest?: number }): Promise<{
  readonly kills: number;
  readonly told: number;
  readonly lost: number;
  readonly halfWritten: number;
}>;
