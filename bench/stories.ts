// Articles without end as a folder holds them: many stories, each told by a few sources that share some of their paragraphs.
// A story is an article that was written for the project, with the people of each telling called by names of their own.

import { annotate, type Knowledge } from '../src/core/annotate';
import { newsTexts } from './texts';
import { seeded } from './tracked';

/** As long as news is. */
const [SHORTEST, LONGEST] = [2500, 7500];
const MOST_SOURCES = 7;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bren cald dorn ferl grem'.split(' ');

interface Model {
  readonly paragraphs: readonly string[];
  /** Last words of the names of its people. */
  readonly surnames: RegExp | null;
}

export function* endlessStories(knowledge: Knowledge): Generator<string> {
  const random = seeded(7);
  const below = (most: number): number => Math.floor(random() * most);
  const models = newsTexts().map((text) => modelOf(text, knowledge));
  const surname = (): string => {
    const word = Array.from({ length: 3 }, () => SYLLABLES[below(SYLLABLES.length)]!).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  };
  for (;;) {
    const told = chosenFrom(models, below);
    const names = new Map<string, string>();
    const renamed = (name: string): string => names.get(name) ?? names.set(name, surname()).get(name)!;
    const paragraphs = told.flatMap((one) =>
      one.paragraphs.map((line) => (one.surnames ? line.replace(one.surnames, renamed) : line)),
    );
    for (let left = 1 + below(MOST_SOURCES); left > 0; left--) yield telling(paragraphs, below);
  }
}

function modelOf(text: string, knowledge: Knowledge): Model {
  const { people } = annotate({ id: 'model', text }, knowledge);
  const surnames = people.flatMap(({ name }) => (/\s/.test(name) ? name.split(/\s+/).slice(-1) : []));
  const longest = [...new Set(surnames)].filter((name) => /^\p{Lu}\p{L}{2,}$/u.test(name));
  return {
    paragraphs: text.split(/\n+/).filter((line) => line.length > 40),
    surnames: longest.length === 0 ? null : new RegExp(`\\b(?:${longest.join('|')})\\b`, 'g'),
  };
}

/** So many that a telling can leave some of the paragraphs out. */
function chosenFrom(models: readonly Model[], below: (most: number) => number): Model[] {
  const chosen: Model[] = [];
  for (let length = 0; length < LONGEST;) {
    const model = models[below(models.length)]!;
    chosen.push(model);
    length += model.paragraphs.join('').length;
  }
  return chosen;
}

/** The beginning, then what follows with gaps. */
function telling(paragraphs: readonly string[], below: (most: number) => number): string {
  const most = SHORTEST + below(LONGEST - SHORTEST);
  const lines: string[] = [];
  let length = 0;
  for (const line of paragraphs) {
    if (length >= most) break;
    if (lines.length > 0 && below(3) === 0) continue;
    lines.push(line);
    length += line.length;
  }
  return lines.join('\n\n');
}
