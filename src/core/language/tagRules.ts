// What is known of tags whatever the network has seen: which ones a form never has, and that a sentence with a full stop has a finite verb.

import { irregularLemma } from './irregular';
import { TAGS, type Tag } from './tagset';
import { PLAIN } from './wordFeatures';

const VERBS: readonly Tag[] = ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'];
const FINITE: readonly Tag[] = ['VBD', 'VBP', 'VBZ', 'MD'];

/** Marks behind which a word may begin large because a sentence begins there. */
const OPENERS = /^(?:[-–—:;.!?•*·…"“”'‘’`(/]+|``|\d+)$/;

/** A verb that is thought less likely than this is none, full stop or not. */
const LIKELY = 0.04;

/** Scores and shares are by word, `width` apart, one for each class of tags. */
export class TagRules {
  private readonly excludedBy: Readonly<Record<Kind, readonly number[]>>;
  private readonly verbs: readonly number[];
  private readonly finite: readonly number[];
  private readonly known = new Map<string, readonly number[]>();

  /** `tags`: the fine tag of each class, as a place in TAGS. */
  constructor(tags: Uint8Array) {
    const classes = (tag: Tag): number[] => [...tags.keys()].filter((k) => TAGS[tags[k]!] === tag);
    const past = classes('VBD');
    this.excludedBy = {
      any: [],
      past: classes('VBN'),
      participle: past,
      nothingElse: [...tags.keys()].filter((k) => !past.includes(k)),
    };
    this.verbs = VERBS.flatMap(classes);
    this.finite = FINITE.flatMap(classes);
  }

  /** "fell" is no participle, "fallen" no past and "sank" nothing but a past; a name inside a sentence is no verb. */
  leaveOut(forms: readonly string[], setting: number, scores: Float32Array, width: number): void {
    forms.forEach((form, word) => {
      const classes = isLargeInside(forms, word, setting) ? this.verbs : this.neverOf(form);
      for (const k of classes) scores[word * width + k] = -Infinity;
    });
  }

  /** "A ship collided with a trawler.": where no finite verb was found before a full stop, the likeliest one is it. */
  findVerb(forms: readonly string[], setting: number, shares: Float32Array, width: number, tag: Uint8Array): void {
    if (setting !== PLAIN || forms.at(-1) !== '.') return;
    if (forms.some((_, word) => this.finite.includes(tag[word]!))) return;
    let [best, word, likeliest] = [LIKELY, -1, 0];
    forms.forEach((_, i) => {
      for (const k of this.finite)
        if (shares[i * width + k]! > best) [best, word, likeliest] = [shares[i * width + k]!, i, k];
    });
    if (word < 0) return;
    shares.fill(0, word * width, (word + 1) * width);
    shares[word * width + likeliest] = 1;
    tag[word] = likeliest;
  }

  private neverOf(form: string): readonly number[] {
    const known = this.known.get(form);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const never = this.excludedBy[kindOf(form.toLowerCase())];
    this.known.set(form, never);
    return never;
  }
}

const MOST_KNOWN = 10_000;

function isLargeInside(forms: readonly string[], word: number, setting: number): boolean {
  if (setting !== PLAIN || word === 0 || !/^\p{Lu}\p{Ll}/u.test(forms[word]!)) return false;
  return !OPENERS.test(forms[word - 1]!);
}

type Kind = 'any' | 'past' | 'participle' | 'nothingElse';

/** What a form can be: "cut" and regular forms anything, "fell" a past or a noun, "fallen" a participle, "sank" a past and nothing else. */
function kindOf(form: string): Kind {
  const [past, participle] = [irregularLemma(form, 'VBD'), irregularLemma(form, 'VBN')];
  if ((past === undefined) === (participle === undefined)) return 'any';
  if (past === undefined) return 'participle';
  return past === form || OTHERS_TOO.has(form) ? 'past' : 'nothingElse';
}

/** Pasts that are nouns, adjectives or other verbs, too. */
const OTHERS_TOO: ReadonlySet<string> = new Set([
  'bade',
  'bore',
  'broke',
  'dove',
  'drove',
  'fell',
  'lay',
  'rose',
  'saw',
  'slew',
  'spoke',
  'stove',
  'wound',
]);
