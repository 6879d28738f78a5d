// Turns the phrase lists of the data files into one test each.

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
/** Numbers and marks before the words, marks and a number in brackets after them: "12 Comments", "Comments (12) »", "Related:". */
const EDGE = /^[^\p{L}©(]+|(?:\s*\(\d{1,6}\))?[^\p{L}\p{N}):]*$/gu;

/** True for a line that is one of the phrases; digits and marks at its ends do not count, `*` stands for anything. */
export function wholeLine(phrases: string): (line: string) => boolean {
  const pattern = new RegExp(`^(?:${sources(phrases.replace(/:(?=[|\n])/g, '')).join('|')})$`, 'u');
  return (line) => line.length <= 200 && pattern.test(line.toLowerCase().replace(EDGE, ''));
}

/** True for a line that begins with one of the phrases. */
export function lineOpening(phrases: string): (line: string) => boolean {
  const pattern = new RegExp(`^(?:${sources(phrases).join('|')})`, 'u');
  return (line) =>
    pattern.test(
      line
        .slice(0, 80)
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}©(]+/u, ''),
    );
}

function sources(phrases: string): string[] {
  const rows = phrases.split(/[|\n]/).filter((phrase) => phrase.trim() !== '');
  return rows.map((phrase) => phrase.replace(SPECIAL, '\\$&').replace(/\\\*/g, '.{0,120}'));
}
