// What of a source a reader sees as words. Same length, offset for offset: everything else is blanked.

interface Hidden {
  /** Without this there is nothing to look for. */
  readonly mark: string;
  readonly pattern: RegExp;
}

const HIDDEN: readonly Hidden[] = [
  // Front matter; a fence that is never closed hides nothing.
  { mark: '---', pattern: /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,20000}?\n---[ \t]*(?=\r?\n|$)/g },
  { mark: '```', pattern: /^```[^\n]*\n[\s\S]{0,100000}?\n```[ \t]*$/gm },
  { mark: '~~~', pattern: /^~~~[^\n]*\n[\s\S]{0,100000}?\n~~~[ \t]*$/gm },
  { mark: '`', pattern: /`[^`\n]{1,500}`/g },
  { mark: '<', pattern: /<[a-zA-Z/!][^<>\n]{0,1000}>/g },
  // The target of a link: "[a building](https://…)" keeps "a building".
  { mark: '](', pattern: /\]\([^()\s]{1,2000}(?:\s"[^"\n]{0,200}")?\)/g },
  { mark: '://', pattern: /https?:\/\/[^\s<>"”)\]]{1,2000}/g },
  { mark: 'www.', pattern: /www\.[^\s<>"”)\]]{1,2000}/g },
  { mark: '@', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g },
];

export function readable(text: string): string {
  return HIDDEN.reduce((seen, { mark, pattern }) => (seen.includes(mark) ? seen.replace(pattern, blank) : seen), text);
}

function blank(matched: string): string {
  return matched.replace(/[^\n]/g, ' ');
}
