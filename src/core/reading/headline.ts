// The headline as it reads. Its span is that of the source, with the marks of Markdown and the doubled marks of YAML in it.

import type { Prose } from '../article';
import { withoutOpenBrackets } from './view';

/** Found: "It's over" of `'It''s over'`, "The bay is open" of `# The [bay](map.md) is **open**`. Null where the source has no headline. */
export function headlineOf({ text, view, masthead }: Prose): string | null {
  const { title } = masthead;
  if (!title) return null;
  const isShown = view.slice(title.start, title.end).trim() !== '';
  return isShown
    ? withoutMarkup(title.text, view.slice(title.start, title.end))
    : withoutOpenBrackets(unescaped(title.text, text[title.start - 1]))
        .replace(/\s+/g, ' ')
        .trim();
}

/** `shown` is as long as `words`, and blank where they are no prose. */
function withoutMarkup(words: string, shown: string): string {
  let kept = '';
  for (let i = 0; i < words.length; i++) if (shown[i] !== ' ' || /\s/.test(words[i]!)) kept += words[i];
  return kept.replace(/\s+/g, ' ').trim();
}

/** A value of a front matter between `mark` and its like. */
function unescaped(words: string, mark: string | undefined): string {
  if (mark === "'") return words.replaceAll("''", "'");
  return mark === '"' ? words.replace(/\\(["\\])/g, '$1') : words;
}
