// Sentences that carry in brackets what the language layer must find there:
//   [who Lindqvist] said [who2 Oduya] would not [not2 resign] [in2 in March] [says2 Lindqvist].
// A mark is `[label words]`; a number ties it to a verb, none means the first. The verb's label says how true its clause is:
//   did happened   now ongoing   will planned   not denied   may hypothetical   is a state or a habit   verb any of these
// who subject, whom object, to indirect object, by agent of a passive, other labels a preposition. `says` holds the innermost
// source, `cue` the telling word of one who is not named; a verb with neither is told by the article itself, unless its mark
// is `verb`. `!who` must not be the subject, `!says` must not be the source. Several sentences stand in one string as they are.

import type { Analysis } from '../../src/core/language/analysis';
import type { Clause } from '../../src/core/language/clauses';
import type { Status } from '../../src/core/language/factuality';
import { NONE } from '../../src/core/language/words';

interface Mark {
  readonly label: string;
  readonly verb: number;
  readonly absent: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const STATUS: Readonly<Record<string, Status>> = {
  did: 'happened',
  now: 'ongoing',
  will: 'planned',
  not: 'denied',
  may: 'hypothetical',
  is: 'general',
};
const MARK = /\[(!?)([a-z]+)(\d?) ([^\]]*)\]/g;

export function readMarks(line: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    const [all, absent, label = '', verb, words = ''] = match;
    text += line.slice(from, match.index);
    marks.push({
      label,
      verb: Number(verb || 1),
      absent: absent === '!',
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    from = match.index + all.length;
  }
  return { text: text + line.slice(from), marks };
}

/** What is wrong with an analysis of the marked text, one line each; empty where all is as marked. */
export function faultsIn({ text, marks }: Marked, analysis: Analysis): string[] {
  return marks
    .filter(({ label }) => label === 'verb' || label in STATUS)
    .flatMap((verb) => {
      const clause = clauseAt(analysis, verb);
      if (clause === null) return [`no clause at “${text.slice(verb.start, verb.end)}”`];
      const about = marks.filter((mark) => mark !== verb && mark.verb === verb.verb);
      return [
        ...statusFaults(text, verb, clause, analysis, about),
        ...about.flatMap((mark) => argumentFault(text, mark, verb, clause, analysis)),
      ];
    });
}

function clauseAt(analysis: Analysis, { start, end }: Mark): Clause | null {
  for (let i = analysis.words.at(start); analysis.words.start(i) < end && i < analysis.words.length; i++) {
    const clause = analysis.clauseOf(i);
    if (clause !== null && (clause.predicate === i || clause.verb?.head === i)) return clause;
  }
  return null;
}

function statusFaults(text: string, verb: Mark, clause: Clause, analysis: Analysis, about: readonly Mark[]): string[] {
  const wanted = STATUS[verb.label];
  if (wanted === undefined) return [];
  const word = text.slice(verb.start, verb.end);
  const { status, sources } = analysis.factualityOf(clause);
  const faults = status === wanted ? [] : [`“${word}” is ${status}, not ${wanted}`];
  const named = about.some(({ label, absent }) => (label === 'says' || label === 'cue') && !absent);
  if (!named && sources.length > 0) {
    const { source, cue } = sources.at(-1) ?? { source: NONE, cue: NONE };
    faults.push(
      `“${word}” is told by “${analysis.words.form(source) || analysis.words.form(cue)}”, not by the article`,
    );
  }
  return faults;
}

function argumentFault(text: string, mark: Mark, verb: Mark, clause: Clause, analysis: Analysis): string[] {
  const { words } = analysis;
  const head = headFor(mark.label, clause, analysis);
  const inside = head.some((word) => words.start(word) >= mark.start && words.end(word) <= mark.end);
  if (inside !== mark.absent) return [];
  const found = head.map((word) => words.form(word)).join(', ') || 'nothing';
  const place = text.slice(mark.start, mark.end);
  return [
    `${mark.label} of “${text.slice(verb.start, verb.end)}” is ${found}, ${mark.absent ? 'and must not be' : 'not'} “${place}”`,
  ];
}

function headFor(label: string, clause: Clause, analysis: Analysis): number[] {
  const voice = analysis.factualityOf(clause).sources.at(-1);
  switch (label) {
    case 'who':
      return [clause.subject?.head ?? NONE].filter((word) => word !== NONE);
    case 'whom':
      return [clause.object?.head ?? NONE].filter((word) => word !== NONE);
    case 'to':
      return [clause.indirectObject?.head ?? NONE, ...obliques(clause, 'to')].filter((word) => word !== NONE);
    case 'by':
      return [clause.agent?.head ?? NONE].filter((word) => word !== NONE);
    case 'says':
      return voice === undefined || voice.source === NONE ? [] : [voice.source];
    case 'cue':
      return voice === undefined || voice.cue === NONE ? [] : [voice.cue];
    default:
      return obliques(clause, label === 'on' ? '' : label).concat(obliques(clause, label));
  }
}

function obliques(clause: Clause, preposition: string): number[] {
  return clause.obliques.filter((oblique) => oblique.preposition === preposition).map(({ head }) => head);
}
