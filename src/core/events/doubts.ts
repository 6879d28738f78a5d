// One verb, two certainties: "is to meet Ode and possibly Brandt" plans one meeting and holds another possible.

import type { Clause } from './clauses';
import type { Draft } from './draft';
import { COORDINATORS } from './grammar-words';
import { lemmaAt } from './chains';
import { verbalDraft, type Setting } from './verbal';
import { joined } from './wording';
import type { Word } from './words';

const PERHAPS = /^(?:possibly|perhaps|maybe|potentially)$/;

/** The events of a clause: mostly one, none where nothing is told, two where part of it is doubted. */
export function clauseDrafts(setting: Setting, clause: Clause): Draft[] {
  const whole = verbalDraft(setting, clause);
  if (whole === null) return [];
  const at = doubtAt(setting.words, clause);
  if (at === null || (whole.status !== 'planned' && whole.status !== 'happened')) return [whole];
  const certain = { ...clause, to: at };
  const clauses = setting.clauses.map((one) => (one === clause ? certain : one));
  const sure = verbalDraft({ ...setting, clauses }, certain);
  const doubted = whole.people.filter((person) => sure !== null && !sure.people.includes(person));
  return sure === null || doubted.length === 0 ? [whole] : [sure, doubtful(setting, clause, whole, doubted)];
}

function doubtful({ words, label }: Setting, { predicate: { head } }: Clause, whole: Draft, doubted: string[]): Draft {
  const { agents, span, trigger } = whole;
  const tie = words[head + 1]?.lower === 'with' ? 'with ' : '';
  return {
    ...whole,
    status: 'hypothetical',
    people: [...agents, ...doubted],
    span: { start: Math.min(words[head]!.start, trigger.start), end: span.end },
    title: `${joined(agents.map(label))} may ${lemmaAt(words, head)} ${tie}${joined(doubted.map(label))}`.trim(),
  };
}

/** Where "and possibly Brandt" begins; null where nobody certain stands before it. */
function doubtAt(words: readonly Word[], { predicate: { head }, to }: Clause): number | null {
  let named = false;
  for (let k = head + 1; k < to; k++) {
    if (words[k]!.people !== null) named = true;
    if (!named || !PERHAPS.test(words[k]!.lower)) continue;
    const before = words[k - 1]!;
    return COORDINATORS.has(before.lower) || before.text === ',' ? k - 1 : null;
  }
  return null;
}
