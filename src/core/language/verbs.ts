// Verb groups: "has not been told off" is tell, present perfect passive, negative, with the particle "off".

import { PAST_AND_PARTICIPLE } from './irregular';
import { adverbClass } from './vocabulary';
import { NONE, type Words } from './words';

export type Tense = 'past' | 'present' | 'future';
/** `subjunctive`: "demanded that he resign". `participle`: "speaking", "seized". */
export type VerbForm = 'finite' | 'imperative' | 'subjunctive' | 'infinitive' | 'participle';

export interface VerbGroup {
  /** The main verb; the form of "be" before a noun or an adjective ("was late"). */
  readonly head: number;
  /** Half-open range of words from the first auxiliary (or "to") to the head or its particle; a subject may stand in it ("Did he go"). */
  readonly start: number;
  readonly end: number;
  readonly auxiliaries: readonly number[];
  readonly lemma: string;
  /** "off" of "called off"; '' without one. */
  readonly particle: string;
  readonly form: VerbForm;
  /** Carries tense or mood: everything but infinitives and participles. */
  readonly finite: boolean;
  /** Null without one: infinitives, participles, and modals other than will and shall. */
  readonly tense: Tense | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly voice: 'active' | 'passive';
  /** Of the group itself: "not", "never", "no longer"; not "nobody came" (see factuality). */
  readonly negative: boolean;
  /** Lemma of the modal ("can", "would"), "be to" of "is to visit", '' without one. */
  readonly modal: string;
}

const AUXILIARIES = new Set(['be', 'have', 'do', 'get']);
const MODALS = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

/** The verb group of every main verb, by the index of its head; auxiliaries and participles that only describe have none. */
export function verbGroups(words: Words): Map<number, VerbGroup> {
  const groups = new Map<number, VerbGroup>();
  for (let i = 0; i < words.length; i++) if (isMain(words, i)) groups.set(i, groupOf(words, i));
  return groups;
}

function isMain(words: Words, i: number): boolean {
  const pos = words.pos(i);
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const relation = words.relation(i);
  if (relation === 'aux' || relation === 'aux:pass') return false;
  if (relation === 'amod' || relation === 'compound' || relation === 'case' || relation === 'fixed')
    return isFinite(words, i);
  return words.tag(i).startsWith('VB') || words.tag(i) === 'MD';
}

/** "went", "goes": a form that no description can be. */
export function isFinite(words: Words, i: number): boolean {
  const tag = words.tag(i);
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

function groupOf(words: Words, head: number): VerbGroup {
  const predicate = words.relation(head) === 'cop' ? words.head(head) : head;
  const auxiliaries = auxiliariesOf(words, predicate, head);
  const to = infinitiveMark(words, predicate);
  const particle = words.child(head, 'compound:prt');
  const first = auxiliaries[0] ?? head;
  const form = formOf(words, head, predicate, first, to);
  const modal = modalOf(words, first, to);
  return {
    head,
    start: Math.min(first, to === NONE ? first : to),
    end: Math.max(head, particle > head + 3 ? head : particle) + 1,
    auxiliaries,
    lemma: words.lemma(head),
    particle: words.lower(particle),
    form,
    finite: form !== 'infinitive' && form !== 'participle',
    tense: form === 'finite' ? tenseOf(words, first, modal) : null,
    ...aspectOf(words, head, auxiliaries),
    negative: isNegative(words, predicate, head, first) || (to !== NONE && words.lower(to - 1) === 'yet'),
    modal,
  };
}

function infinitiveMark(words: Words, predicate: number): number {
  for (const child of words.children(predicate)) if (words.tag(child) === 'TO' && child < predicate) return child;
  return NONE;
}

/** By the tree; where it hangs none on a participle or bare form, those that stand right before it ("has never been | seen"). */
function auxiliariesOf(words: Words, predicate: number, head: number): number[] {
  const found = [];
  for (const child of words.children(predicate)) {
    const relation = words.relation(child);
    // After its verb only where it stands first: "Attached is".
    const before = child < predicate || relation === 'aux:pass';
    if ((relation === 'aux' || relation === 'aux:pass') && before && child !== head) found.push(child);
  }
  if (found.length > 0 || isFinite(words, head)) return found;
  return isJoined(words, head) ? found : adjacent(words, head);
}

/** A verb joined to one before it shares that one's auxiliaries, if any: they are not its own. */
function isJoined(words: Words, head: number): boolean {
  return words.relation(head) === 'conj' || words.tag(head - 1) === 'TO';
}

function adjacent(words: Words, head: number): number[] {
  const found: number[] = [];
  for (let i = head - 1; words.sentence(i) === words.sentence(head); i--) {
    const isAuxiliary = words.tag(i) === 'MD' || (AUXILIARIES.has(words.lemma(i)) && words.pos(i) === 'AUX');
    if (isAuxiliary && words.relation(i) !== 'cop') found.unshift(i);
    else if (words.pos(i) !== 'ADV' && words.lemma(i) !== 'not') break;
  }
  return found;
}

function formOf(words: Words, head: number, predicate: number, first: number, to: number): VerbForm {
  if (isFinite(words, first) || (first === head && isPastByPlace(words, head))) return 'finite';
  const tag = words.tag(first);
  if (tag === 'VBG' || tag === 'VBN') return 'participle';
  if (to !== NONE) return 'infinitive';
  if (isUnmarkedPast(words, head, predicate, first)) return 'finite';
  if (words.child(predicate, 'nsubj', 'nsubj:pass') !== NONE && words.child(predicate, 'mark') !== NONE)
    return 'subjunctive';
  return isOrder(words, predicate, head) ? 'imperative' : 'infinitive';
}

/** "never robbed or | killed", "A storm | flattened ten houses": a form that is past and participle, where only a past can stand. */
function isPastByPlace(words: Words, head: number): boolean {
  if (words.tag(head) !== 'VBN' || !isPastForm(words, head)) return false;
  const above = words.head(head);
  if (words.relation(head) === 'conj')
    return words.tag(above) === 'VBD' && above < head && words.child(above, 'aux', 'aux:pass') === NONE;
  const leads = /^(?:root|parataxis|ccomp)$/.test(words.relation(head));
  return leads && words.child(head, 'nsubj') !== NONE && words.child(head, 'nsubj') < head && takesObject(words, head);
}

function isPastForm(words: Words, head: number): boolean {
  const parts = PAST_AND_PARTICIPLE.get(words.lemma(head));
  return parts === undefined ? words.lower(head).endsWith('ed') : parts.past === words.lower(head);
}

function takesObject(words: Words, head: number): boolean {
  return words.child(head, 'obj') > head;
}

/** "Police let them go", "The bank cut rates": the past of some verbs looks like their bare form. */
function isUnmarkedPast(words: Words, head: number, predicate: number, first: number): boolean {
  const leads = /^(?:root|conj|parataxis)$/.test(words.relation(predicate));
  if (!leads || first !== head || words.tag(head) !== 'VB') return false;
  const subject = words.child(predicate, 'nsubj');
  return subject !== NONE && subject < head && PAST_AND_PARTICIPLE.get(words.lemma(head))?.past === words.lower(head);
}

/** "Stop the trains": heads its sentence (or is joined to such an order) and has nobody before it. */
function isOrder(words: Words, predicate: number, head: number): boolean {
  if (words.tag(head) !== 'VB' || words.child(predicate, 'nsubj', 'nsubj:pass') !== NONE) return false;
  const auxiliary = words.child(predicate, 'aux', 'aux:pass');
  if (auxiliary !== NONE && words.tag(auxiliary) !== 'VB') return false;
  if (infinitiveMark(words, predicate) !== NONE) return false;
  const relation = words.relation(predicate);
  const above = words.head(predicate);
  if (relation === 'conj') return above < predicate && isOrder(words, above, above);
  return relation === 'root' || relation === 'parataxis' || relation === 'ccomp';
}

function modalOf(words: Words, first: number, to: number): string {
  if (words.tag(first) === 'MD') return MODALS.get(words.lower(first)) ?? words.lower(first);
  return first < to && words.lemma(first) === 'be' ? 'be to' : '';
}

function tenseOf(words: Words, first: number, modal: string): Tense | null {
  if (modal !== '') return modal === 'will' || modal === 'shall' ? 'future' : null;
  return /^VB[DN]?$/.test(words.tag(first)) ? 'past' : 'present';
}

function aspectOf(words: Words, head: number, auxiliaries: readonly number[]) {
  const tag = words.tag(head);
  const isPassive = tag === 'VBN' && words.relation(head) !== 'cop' && !isPerfectOrPast(words, head, auxiliaries);
  return {
    perfect: auxiliaries.some((i) => words.lemma(i) === 'have'),
    progressive: auxiliaries.some((i, k) => {
      const next = auxiliaries[k + 1] ?? head;
      return words.lemma(i) === 'be' && words.tag(next) === 'VBG';
    }),
    voice: isPassive ? ('passive' as const) : ('active' as const),
  };
}

/** "has told", "has gone and | told", "robbed or | killed". */
function isPerfectOrPast(words: Words, head: number, auxiliaries: readonly number[]): boolean {
  const own = auxiliaries.at(-1);
  if (own !== undefined) return words.lemma(own) === 'have';
  if (isPastByPlace(words, head)) return true;
  const above = words.relation(head) === 'conj' ? words.head(head) : NONE;
  const shared = auxiliariesOf(words, above, above).at(-1);
  return words.tag(above) === 'VBN' && shared !== undefined && words.lemma(shared) === 'have';
}

/** Adverbs of the group; "not only" and "not just" deny nothing. */
function isNegative(words: Words, predicate: number, head: number, first: number): boolean {
  for (const child of words.children(predicate)) if (denies(words, child, head, first)) return true;
  for (const child of words.children(head)) if (denies(words, child, head, first)) return true;
  for (const child of words.children(first)) if (denies(words, child, head, first)) return true;
  return (
    words.lemma(first + 1) === 'not' && first < head && !/^(?:only|just|merely|simply)$/.test(words.lower(first + 2))
  );
}

function denies(words: Words, child: number, head: number, first: number): boolean {
  if (words.relation(child) !== 'advmod' && words.relation(child) !== 'cc') return false;
  if (words.lower(child) === 'longer') return words.lower(child - 1) === 'no';
  if (adverbClass(words.lemma(child)) !== 'negative' || words.relation(child) === 'cc') return false;
  if (/^(?:only|just|merely|simply|least)$/.test(words.lower(child + 1))) return false;
  return child < head || (child > first && words.lemma(child) === 'not' && child <= head + 2);
}
