// How the language layer reads a text, as lines for people who work on it: tags, tree, phrases, clauses, and whose word each is.

import type { Article } from '../article';
import type { Argument } from '../language/arguments';
import type { Analysis } from '../language/analysis';
import type { Clause } from '../language/clauses';
import type { Voice } from '../language/factuality';
import type { VerbGroup } from '../language/verbs';
import { NONE, type Words } from '../language/words';

/** Sentence by sentence, then what each room makes of the whole. */
export function explanation(article: Article): string {
  const { analysis } = article;
  const { words } = analysis;
  const sentences = words.prose.sentences.map((_, sentence) => explainSentence(analysis, sentence));
  return [...sentences, explainRooms(article)].join('\n');
}

function explainSentence(analysis: Analysis, sentence: number): string {
  const { words, clauses } = analysis;
  const { start, end } = words.of(sentence);
  const roots: number[] = [];
  for (let i = start; i < end; i++) if (words.head(i) === NONE) roots.push(i);
  const here = clauses.filter(({ predicate }) => predicate >= start && predicate < end);
  return [
    `# ${words.prose.text.slice(words.start(start), words.end(end - 1)).replace(/\s+/g, ' ')}`,
    ...roots.flatMap((root) => branch(words, root)),
    ...here.flatMap((clause) => explainClause(analysis, clause)),
    '',
  ].join('\n');
}

/** The tree below a word, heads over what hangs on them; the stack is the program's own, so that no depth overflows it. */
function branch(words: Words, root: number): string[] {
  const lines: string[] = [];
  const open: [word: number, depth: number][] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [word, depth] = next;
    const sure = words.sureness(word).toFixed(2);
    lines.push(
      `${'  '.repeat(depth)}${words.form(word)}  ${words.relation(word)} ${words.tag(word)} ${words.lemma(word)} ${sure}`,
    );
    for (const child of [...words.children(word)].reverse()) open.push([child, depth + 1]);
  }
  return lines;
}

function explainClause(analysis: Analysis, clause: Clause): string[] {
  const { words } = analysis;
  const { status, sources, because } = analysis.factualityOf(clause);
  const opener = clause.opener === '' ? '' : ` “${clause.opener}”`;
  const roles: [string, Argument | null][] = [
    ['subject', clause.subject],
    ['object', clause.object],
    ['indirect object', clause.indirectObject],
    ['agent', clause.agent],
    ...clause.obliques.map((oblique): [string, Argument] => [oblique.preposition || 'bare', oblique]),
  ];
  return [
    `  clause ${words.form(clause.predicate)}: ${clause.kind}${opener}${clause.verb === null ? '' : `, ${describeVerb(clause.verb)}`}`,
    `    ${status} (${because})${sources.map((voice) => `, ${describeVoice(words, voice)}`).join('')}`,
    ...roles.flatMap(([name, argument]) =>
      argument === null ? [] : [`    ${name}: ${describeArgument(words, argument)}`],
    ),
  ];
}

/** "past perfect passive negative". */
export function describeVerb(verb: VerbGroup): string {
  return [
    verb.finite && verb.form === 'finite' ? '' : verb.form,
    verb.tense,
    verb.modal && verb.tense !== 'future' ? verb.modal : '',
    verb.perfect && 'perfect',
    verb.progressive && 'progressive',
    verb.voice === 'passive' && 'passive',
    verb.negative && 'negative',
    verb.particle && `with ${verb.particle}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function describeVoice(words: Words, { source, cue, kind }: Voice): string {
  return `${kind} ${source === NONE ? 'somebody' : words.form(source)}${cue === NONE ? '' : ` (${words.form(cue)})`}`;
}

function describeArgument(words: Words, { start, end, by, sure }: Argument): string {
  const text = words.prose.text.slice(words.start(start), words.end(end - 1)).replace(/\s+/g, ' ');
  return `${text}${by === 'own' ? '' : ` [${by}]`} ${sure.toFixed(2)}`;
}

function explainRooms({ people, references, dates, quotations, events, claims }: Article): string {
  const rows: [string, readonly string[]][] = [
    ['people', people.map(({ name, mentions }) => `${name} ×${mentions.length}`)],
    ['references', references.map(({ text, people: ids }) => `${text} → ${ids.join(', ')}`)],
    ['dates', dates.map(({ text, value }) => `${text} = ${value}`)],
    ['quotations', quotations.map(({ kind, text, speakerText }) => `${kind}: ${text} — ${speakerText ?? 'nobody'}`)],
    ['events', events.map(({ kind, status, title }) => `${kind}, ${status}: ${title}`)],
    ['claims', claims.map(({ kind, text }) => `${kind}: ${text}`)],
  ];
  return rows.map(([room, lines]) => `${room}: ${lines.length === 0 ? 'none' : lines.join('; ')}`).join('\n') + '\n';
}
