// What of a source a reader sees as words. Same length, offset for offset: everything else is blanked.

const BLANKED: readonly RegExp[] = [
  // Front matter; a fence that is never closed hides nothing.
  /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,20000}?\n---[ \t]*(?=\r?\n|$)/g,
  /^(?:```|~~~)[^\n]*\n[\s\S]{0,100000}?\n(?:```|~~~)[ \t]*$/gm,
  /`[^`\n]{1,500}`/g,
  /<[a-zA-Z/!][^<>\n]{0,1000}>/g,
  // The target of a link: "[a building](https://…)" keeps "a building".
  /\]\([^()\s]{1,2000}(?:\s"[^"\n]{0,200}")?\)/g,
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]{1,2000}/g,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
];

export function readable(text: string): string {
  return BLANKED.reduce((seen, pattern) => seen.replace(pattern, blank), text);
}

function blank(matched: string): string {
  return matched.replace(/[^\n]/g, ' ');
}
