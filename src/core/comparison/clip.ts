const TITLE_WORDS = 70;

/** Words of a source for a title: one line, cut at a word after at most `most` characters, inside one that is longer than half of them. */
export function clip(text: string, most = TITLE_WORDS): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line.replace(/[.,;]$/, '');
  const end = line.lastIndexOf(' ', most - 2);
  return `${line.slice(0, end > most / 2 ? end : most - 1)}…`;
}
