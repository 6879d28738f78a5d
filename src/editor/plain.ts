// Others' words where VS Code reads marks out of plain strings: "[words](command:…)" is a live link in the line under an input box
// and in a notification, "$(bug)" a picture in lists, in the status bar and in "Go to Symbol". Pure.

import { UNSEEN } from '../core/export/visible';

/**
 * The same words with a blank between the two signs that would make a mark: "[words] (command:…)", "$ (bug)". They read as before
 * and can be copied; a backslash would show where no marks are read, a sign without width would travel with what is copied. Marks
 * that nobody sees go, line breaks stay.
 */
export function plain(text: string): string {
  return text
    .replace(/\u2028|\u2029/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\](?=\()|\$(?=\()/g, '$& ');
}
