// What Dateline asks and says outside of its views, in one place: every text passes `plain` on the way to VS Code, ours as well, so
// that none is forgotten. The lint rule of eslint.config.mjs refuses the direct way everywhere else.

import { window, type InputBoxOptions, type QuickPickItem, type QuickPickOptions } from 'vscode';
import { plain } from './plain';
import { clip } from './words';

/** VS Code looks for links again at every bracket of a text: a headline of ten thousand would hold the window up. */
const LONGEST = 300;

export interface Question extends Pick<
  InputBoxOptions,
  'title' | 'prompt' | 'placeHolder' | 'value' | 'ignoreFocusOut'
> {
  /** What is wrong with what was typed so far. */
  readonly validate?: (typed: string) => string | undefined;
}

/** Undefined where the person went away. */
export function ask({ validate, ...question }: Question): Thenable<string | undefined> {
  const wrong = (typed: string): string | undefined => {
    const said = validate?.(typed);
    return said === undefined ? undefined : brief(said);
  };
  const { title = '', prompt = '', placeHolder = '' } = question;
  const texts = { title: brief(title), prompt: brief(prompt), placeHolder: brief(placeHolder) };
  return window.showInputBox({ ...question, ...texts, validateInput: wrong });
}

type Choice = Pick<QuickPickOptions, 'title' | 'placeHolder' | 'matchOnDescription' | 'matchOnDetail'>;

export async function choose<T extends QuickPickItem>(items: readonly T[], choice: Choice): Promise<T | undefined> {
  return (await window.showQuickPick(items.map(shown), told(choice)))?.item;
}

export async function chooseMany<T extends QuickPickItem>(
  items: readonly T[],
  choice: Choice,
): Promise<T[] | undefined> {
  const chosen = await window.showQuickPick(items.map(shown), { ...told(choice), canPickMany: true });
  return chosen?.map(({ item }) => item);
}

/** Answers the button that was pressed. */
export function offer(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return window.showInformationMessage(plain(message), ...buttons);
}

export function warn(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return window.showWarningMessage(plain(message), ...buttons);
}

export function fail(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return window.showErrorMessage(plain(message), ...buttons);
}

/** Asks before something is done: a question and, under it, what would be done, a line for each part. */
export function propose(question: string, parts: readonly string[], button: string): Thenable<string | undefined> {
  const detail = parts.map(brief).join('\n');
  return window.showInformationMessage(plain(question), { modal: true, detail }, button);
}

/** In the status bar, for some milliseconds. */
export function mention(message: string, forMs: number): void {
  window.setStatusBarMessage(brief(message), forMs);
}

/** Words of an entry of the status bar, behind a product icon. */
export function statusText(icon: string, words: string): string {
  return `$(${icon}) ${brief(words)}`;
}

function brief(text: string): string {
  return clip(plain(text), LONGEST);
}

function shown<T extends QuickPickItem>(item: T): QuickPickItem & { readonly item: T } {
  const { label, description, detail, kind, iconPath, picked } = item;
  return {
    label: brief(label),
    ...(description !== undefined && { description: brief(description) }),
    ...(detail !== undefined && { detail: brief(detail) }),
    ...(kind !== undefined && { kind }),
    ...(iconPath !== undefined && { iconPath }),
    ...(picked !== undefined && { picked }),
    item,
  };
}

function told({ title = '', placeHolder = '', ...more }: Choice): QuickPickOptions {
  return { ...more, title: brief(title), placeHolder: brief(placeHolder) };
}
