// Who and what belongs to a verb: its own subject and objects, and those it takes over from another clause.

import { agreementDoubt } from './agreement';
import { withFixed, type Draft } from './clauses';
import { catenative, tellingVerb } from './vocabulary';
import type { Tree } from './tree';
import { NONE, type Words } from './words';

/**
 * How the argument came to the verb. `own`: stands with it. `shared`: "Oduya rose and | left". `control`: "Oduya agreed | to leave",
 * "told Oduya | to leave", "speaking in Paris, Oduya". `relative`: "Oduya, who | left", "a boat | seized by".
 */
export type Source = 'own' | 'shared' | 'control' | 'relative';

export interface Argument {
  /** Head word of the phrase (see Analysis.phraseAt). */
  readonly head: number;
  /** Half-open range of all words under it, without its preposition. */
  readonly start: number;
  readonly end: number;
  readonly by: Source;
  /** 0 (a guess) to 1. */
  readonly sure: number;
}

export interface Oblique extends Argument {
  /** Lower case: "in", "according to"; '' for bare ones ("last week"). */
  readonly preposition: string;
}

/** Their subject stays that of the verb though somebody is told: "promised her to leave". */
const SUBJECT_KEEPS = new Set(['promise', 'vow', 'pledge', 'swear', 'threaten', 'use', 'need', 'take', 'cost']);
const OBJECT_FORMS = /^(?:me|him|her|us|them)$/;
const RELATIVE_TAGS = new Set(['WDT', 'WP']);
/** What is not said in full is less sure than the arc itself. */
const SURE: Readonly<Record<Source, number>> = { own: 1, shared: 0.85, control: 0.85, relative: 0.9 };
const GAP = 0.6;

export class ArgumentFinder {
  constructor(
    private readonly words: Words,
    private readonly tree: Tree,
    private readonly clauses: readonly Draft[],
    private readonly clauseOf: Int32Array,
  ) {}

  /** Parents must be filled before the clauses under them. */
  fill(clause: Draft): void {
    const { words } = this;
    for (const child of words.children(clause.predicate)) this.take(clause, child);
    const copula = clause.verb?.head ?? clause.predicate;
    if (copula !== clause.predicate) for (const child of words.children(copula)) this.take(clause, child);
    clause.subject ??= this.borrowedSubject(clause);
    this.fillGap(clause);
    this.tellBeside(clause);
  }

  private take(clause: Draft, child: number): void {
    switch (this.words.relation(child)) {
      case 'nsubj':
      case 'nsubj:pass':
        this.takeSubject(clause, child);
        break;
      case 'csubj':
      case 'csubj:pass':
        clause.subject ??= this.argument(child, 'own');
        break;
      case 'obj':
        clause.object ??= this.resolved(clause, child);
        break;
      case 'iobj':
        clause.indirectObject ??= this.resolved(clause, child);
        break;
      case 'obl:agent':
        if (this.canAct(child)) clause.agent ??= this.resolved(clause, child);
        else this.addOblique(clause, child);
        break;
      case 'obl':
      case 'obl:unmarked':
      case 'nmod:unmarked':
        this.addOblique(clause, child);
        break;
      case 'ccomp':
      case 'xcomp':
        this.takeContent(clause, child);
    }
  }

  /** Of two before the verb the one behind a colon or dash: "VARNHOLM — Oduya left". */
  private takeSubject(clause: Draft, child: number): void {
    // "Under her | the company has sold": what stands behind a preposition in the object's form is no subject.
    if (OBJECT_FORMS.test(this.words.lower(child)) && this.words.child(child, 'case') === child - 1) {
      this.addOblique(clause, child);
      return;
    }
    const known = clause.subject?.head ?? NONE;
    if (known === NONE || this.isParted(known, child)) clause.subject = this.subjectAt(clause, child);
  }

  private isParted(known: number, child: number): boolean {
    return known < child && this.words.tag(this.tree.from(child) - 1) === ':';
  }

  private takeContent(clause: Draft, child: number): void {
    const content = this.clauseOf[child] ?? NONE;
    if (this.clauses[content]?.predicate !== child) clause.secondary = child;
    else if (clause.complement === NONE) clause.complement = content;
  }

  private addOblique(clause: Draft, child: number): void {
    const preposition = this.prepositionOf(child);
    const argument = this.resolved(clause, child);
    if (preposition === 'by' && clause.verb?.voice === 'passive' && clause.agent === null && this.canAct(child))
      clause.agent = argument;
    else clause.obliques = [...clause.obliques, { ...argument, preposition }];
  }

  /** "by the coastguard" but not "by Friday", "by 3 %". */
  private canAct(word: number): boolean {
    const { words } = this;
    return (
      words.pos(word) !== 'NUM' && words.child(word, 'nummod') === NONE && !TIMES.has(words.lemma(word).toLowerCase())
    );
  }

  private prepositionOf(word: number): string {
    const parts: string[] = [];
    for (const child of this.words.children(word))
      if (this.words.relation(child) === 'case' && this.words.tag(child) !== 'POS')
        parts.push(withFixed(this.words, child));
    return parts.join(' ');
  }

  private subjectAt(clause: Draft, child: number): Argument {
    const subject = this.resolved(clause, child);
    return subject.by === 'own'
      ? { ...subject, sure: subject.sure * agreementDoubt(this.words, clause, child) }
      : subject;
  }

  /** A relative pronoun stands for the word its clause hangs on. */
  private resolved(clause: Draft, child: number): Argument {
    const relative = this.relativeOf(clause);
    const stands = relative !== NONE && this.isRelativePronoun(child);
    return stands
      ? this.argument(relative, 'relative', this.words.sureness(clause.predicate))
      : this.argument(child, 'own');
  }

  /** The word that the nearest relative clause above (or the clause itself) hangs on. */
  private relativeOf(clause: Draft): number {
    let at: Draft | undefined = clause;
    while (at?.kind === 'complement' && /^(?:who|which|)$/.test(at.opener)) at = this.clauses[at.parent];
    return at?.kind === 'relative' ? at.governor : NONE;
  }

  private isRelativePronoun(word: number): boolean {
    return RELATIVE_TAGS.has(this.words.tag(word)) && this.words.lower(word) !== 'what';
  }

  private borrowedSubject(clause: Draft): Argument | null {
    const parent = this.clauses[clause.parent];
    if (clause.verb?.form === 'imperative') return null;
    if (clause.kind === 'conjunct') return this.lend(parent?.subject ?? null, 'shared', clause);
    if (clause.kind === 'relative') return this.gapSubject(clause);
    if (this.words.relation(clause.predicate) === 'acl') return this.ofNoun(clause);
    if (clause.verb?.finite === true) return this.drawnOut(clause);
    if (clause.verb === null || parent === undefined) return null;
    return this.lend(this.controller(clause, parent), 'control', clause);
  }

  /** "the money that | was lost" where the tree calls "that" a mark; "a move critics | say would end" leaves the noun to the verb below. */
  private gapSubject(clause: Draft): Argument | null {
    if (clause.complement !== NONE || this.words.child(clause.predicate, 'obj') === clause.governor) return null;
    return this.argument(clause.governor, 'relative', this.words.sureness(clause.predicate) * GAP);
  }

  /** "a move critics say | would end": the move. */
  private drawnOut(clause: Draft): Argument | null {
    const relative = clause.kind === 'complement' && clause.opener === '' ? this.relativeOf(clause) : NONE;
    return relative === NONE ? null : this.argument(relative, 'relative', this.words.sureness(clause.predicate) * GAP);
  }

  /** Reduced relatives ("a boat seized"); of a plan's infinitive the plan's owner ("her plan to leave") or the clause's subject. */
  private ofNoun(clause: Draft): Argument | null {
    if (clause.kind === 'participle')
      return this.argument(clause.governor, 'relative', this.words.sureness(clause.predicate));
    if (clause.verb?.finite !== false) return null;
    const owner = this.words.child(clause.governor, 'nmod:poss');
    if (owner !== NONE) return this.argument(owner, 'control');
    return this.lend(this.clauses[clause.parent]?.subject ?? null, 'control', clause);
  }

  private controller(clause: Draft, parent: Draft): Argument | null {
    const { words } = this;
    if (words.relation(clause.predicate) === 'csubj') return null;
    const called = calledParty(parent);
    if (called !== null && words.relation(clause.predicate) === 'xcomp') return called;
    if (words.relation(clause.predicate) === 'xcomp' && !SUBJECT_KEEPS.has(parent.verb?.lemma ?? ''))
      return parent.object ?? parent.indirectObject ?? parent.subject;
    // "accused the firm | of bribing them": the firm is said to have done so.
    const frame = clause.opener === 'of' ? 'object of' : clause.opener === 'with' ? 'object with' : null;
    const told = frame !== null && catenative(parent.verb?.lemma ?? '', '', frame) !== undefined;
    return told && parent.object !== null ? parent.object : parent.subject;
  }

  private lend(argument: Argument | null, by: Source, clause: Draft): Argument | null {
    if (argument === null) return null;
    return { ...argument, by, sure: argument.sure * SURE[by] * this.words.sureness(clause.predicate) };
  }

  /** "the money | it had taken": a verb that takes an object and has none takes the word its clause hangs on. */
  private fillGap(clause: Draft): void {
    const bare = clause.kind === 'relative' && clause.object === null && clause.complement === NONE;
    if (!bare || clause.subject === null || clause.subject.by === 'relative' || clause.verb?.voice !== 'active') return;
    if (clause.verb.head !== clause.predicate || clause.secondary !== NONE) return;
    if (/^(?:where|when|why)$/.test(clause.opener) || TIMES.has(this.words.lemma(clause.governor))) return;
    if (clause.obliques.some(({ by }) => by === 'relative')) return;
    clause.object = this.argument(clause.governor, 'relative', this.words.sureness(clause.predicate) * GAP);
  }

  /** "They left, he said": what stands beside the telling verb is its content; the same for "as he put it". */
  private tellBeside(clause: Draft): void {
    if (clause.complement !== NONE || clause.verb === null || clause.parent === NONE) return;
    const row = tellingVerb(clause.verb.lemma, clause.verb.particle);
    if (row === undefined || clause.verb.form === 'imperative') return;
    const beside =
      clause.object === null &&
      this.words.relation(clause.predicate) === 'parataxis' &&
      row.frames.some((frame) => FRAMES.has(frame));
    const as = clause.opener === 'as' && row.frames.includes('as') && clause.kind === 'adverbial';
    if (beside || as) clause.complement = clause.parent;
  }

  private argument(head: number, by: Source, sure = this.words.sureness(head)): Argument {
    const { words, tree } = this;
    let start = tree.from(head);
    while (start < head && isEdge(words, start, head)) start++;
    let end = tree.to(head);
    while (end > head + 1 && words.pos(end - 1) === 'PUNCT') end--;
    return { head, start, end, by, sure: sure * SURE[by] };
  }
}

/** "called on | Oduya to resign": whom the infinitive is asked of; null where nobody is called on. */
export function calledParty({ verb, obliques }: Pick<Draft, 'verb' | 'obliques'>): Oblique | null {
  return (
    obliques.find(({ preposition }) => catenative(verb?.lemma ?? '', '', `${preposition} to`) !== undefined) ?? null
  );
}

const FRAMES = new Set(['that', 'quote']);
const TIMES = new Set(
  'day week month year hour minute time night morning evening monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

function isEdge(words: Words, i: number, head: number): boolean {
  if (words.pos(i) === 'PUNCT') return true;
  const relation = words.relation(i);
  const hangs = words.head(i) === head || words.relation(words.head(i)) === 'case' || words.relation(i) === 'fixed';
  return hangs && (relation === 'case' || relation === 'cc' || relation === 'mark' || relation === 'fixed');
}
