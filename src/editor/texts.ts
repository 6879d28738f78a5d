// Texts of ours in the language of the window, for pages and for files that know no vscode; elsewhere `l10n.t` does the same.
// A text is its own key, in English; `{0}` stands for a value. All are gathered in l10n/bundle.l10n.json (`npm run l10n`). Pure.

export type Bundle = Readonly<Record<string, string>>;

let bundle: ReadonlyMap<string, string> = new Map();

/** Takes the translations that VS Code has for this window, none for English. */
export function speak(texts: Bundle | undefined): void {
  bundle = new Map(Object.entries(texts ?? {}));
}

export function t(text: string, ...values: readonly (string | number)[]): string {
  return (bundle.get(text) ?? text).replace(/\{(\d{1,2})\}/g, (hole, index: string) =>
    String(values[Number(index)] ?? hole),
  );
}

/** Marks a text of a list that is translated where it is shown. */
export function text<T extends string>(english: T): T {
  return english;
}
