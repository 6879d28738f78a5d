// What of a source a reader sees as words. Same length, offset for offset: everything else is blanked.

interface Hidden {
  /** Without this there is nothing to look for. */
  readonly mark: string;
  readonly pattern: RegExp;
}

const HIDDEN: readonly Hidden[] = [
  // Front matter.
  { mark: '---', pattern: /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,20000}?\n---[ \t]*(?=\r?\n|$)/g },
  { mark: '`', pattern: /`[^`\n]{1,500}`/g },
  { mark: '<', pattern: /<[a-zA-Z/!][^<>\n]{0,1000}>/g },
  // The target of a link: "[a building](https://…)" keeps "a building".
  { mark: '](', pattern: /\]\([^()\s]{1,2000}(?:\s"[^"\n]{0,200}")?\)/g },
  { mark: '://', pattern: /https?:\/\/[^\s<>"”)\]]{1,2000}/g },
  { mark: 'www.', pattern: /www\.[^\s<>"”)\]]{1,2000}/g },
  { mark: '@', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g },
];

export function readable(text: string): string {
  const fenced = /^(?:```|~~~)/m.test(text) ? blankFences(text) : text;
  return HIDDEN.reduce(
    (seen, { mark, pattern }) => (seen.includes(mark) ? seen.replace(pattern, blank) : seen),
    fenced,
  );
}

/** Line by line, so that any number of fences that are never closed costs nothing; such a fence hides nothing. */
function blankFences(text: string): string {
  const lines = text.split('\n');
  let open = -1;
  for (const [i, line] of lines.entries()) {
    if (open === -1) {
      if (/^(?:```|~~~)/.test(line)) open = i;
    } else if (line.startsWith(lines[open]!.slice(0, 3)) && line.slice(3).trim() === '') {
      for (let k = open; k <= i; k++) lines[k] = blank(lines[k]!);
      open = -1;
    }
  }
  return lines.join('\n');
}

function blank(matched: string): string {
  return matched.replace(/[^\n]/g, ' ');
}
