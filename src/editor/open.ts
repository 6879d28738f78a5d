// What rows and keys of the views do: show the words, keep the focus; or move on to the text. And the log.

import { Disposable } from 'vscode';
import { commands as commandIds, links } from './ids';
import type { Place } from './place';
import type { Services } from './services';

export function registerOpen({ commands, opener, log }: Services): Disposable {
  return Disposable.from(
    commands.register(links.open, (place: Place) => opener.open(place, { preserveFocus: true })),
    commands.register(links.focusText, () => opener.focusText()),
    commands.register(commandIds.showLog, () => log.show()),
  );
}
