// Arcs set right. Each tree is given as a greedy parser may leave it, so that no retraining hides a rule:
// `word/TAG/head/relation`, heads counted from 1 and 0 for the root.

import { becomes } from './arcs';

describe('a subject that hangs elsewhere', () => {
  const asked =
    'Asked/VBN/6/advcl about/IN/3/case it/PRP/1/obl ,/,/1/punct spokesman/NN/1/xcomp told/VBD/0/root them/PRP/6/iobj';
  becomes(asked, 'spokesman', 'nsubj told');
  // Without the comma the noun is the participle's own.
  becomes('Seeing/VBG/3/advcl birds/NNS/1/obj told/VBD/0/root him/PRP/3/iobj', 'birds', 'obj Seeing');
  // The verb has a subject.
  becomes('What/WP/3/obj Ode/NNP/3/nsubj said/VBD/0/root', 'What', 'obj said');

  const tweeted =
    'Ode/NNP/0/root ,/,/5/punct who/WP/4/nsubj came/VBD/1/acl:relcl ,/,/1/punct tweeted/VBD/1/parataxis twice/RB/6/advmod';
  becomes(tweeted, 'tweeted', 'root');
  becomes(tweeted, 'Ode', 'nsubj tweeted');
  // A verb with a subject of its own stays beside.
  becomes('Ode/NNP/0/root ,/,/4/punct he/PRP/4/nsubj tweeted/VBD/1/parataxis', 'tweeted', 'parataxis Ode');
});

describe('a person who is told', () => {
  becomes(
    'Ode/NNP/2/nsubj told/VBD/0/root Marr/NNP/7/nsubj that/IN/7/mark ships/NNS/7/nsubj had/VBD/7/aux sailed/VBN/2/ccomp',
    'Marr',
    'iobj told',
  );
  // Behind "that" it is the clause's own.
  becomes(
    'Ode/NNP/2/nsubj told/VBD/0/root Marr/NNP/2/iobj that/IN/6/mark ships/NNS/6/nsubj sailed/VBD/2/ccomp',
    'ships',
    'nsubj sailed',
  );
});

describe('who says so', () => {
  becomes(
    'Ode/NNP/2/nsubj outlined/VBD/0/root complaints/NNS/2/obj ,/,/5/punct saying/VBG/3/acl so/RB/5/advmod',
    'saying',
    'advcl outlined',
  );
  // Right behind the noun it is what the noun does.
  becomes('Ode/NNP/2/nsubj saw/VBD/0/root people/NNS/2/obj saying/VBG/3/acl so/RB/4/advmod', 'saying', 'acl people');
});

describe('one more of a row, or a subject', () => {
  becomes(
    'Prices/NNS/2/nsubj rose/VBD/0/root in/IN/4/case May/NNP/2/obl and/CC/6/cc wages/NNS/4/conj fell/VBD/2/conj',
    'wages',
    'nsubj fell',
  );
  becomes('Prices/NNS/4/nsubj and/CC/3/cc wages/NNS/1/conj fell/VBD/0/root', 'wages', 'conj Prices');
  const two =
    'Ode/NNP/7/nsubj ,/,/3/punct minister/NN/1/appos ,/,/7/punct and/CC/7/cc Marr/NNP/7/nsubj signed/VBD/0/root';
  becomes(two, 'Marr', 'conj Ode');
  // Nothing in apposition: two clauses may have run together.
  becomes('Ode/NNP/4/nsubj and/CC/4/cc Marr/NNP/4/nsubj signed/VBD/0/root', 'Marr', 'nsubj signed');
});

describe('who is told of without "that"', () => {
  const alleged = (joined: string): string =>
    'Ode/NNP/2/nsubj alleged/VBD/0/root the/DT/4/det man/NN/2/obj ,/,/6/punct Marr/NNP/2/obl ,/,/8/punct 61/CD/4/amod ' +
    `,/,/10/punct ${joined} fire/NN/10/obj`;
  const bare = alleged('opened/VBD/2/conj');
  becomes(bare, 'opened', 'ccomp alleged');
  becomes(bare, 'man', 'nsubj opened');
  becomes(bare, 'Marr', 'appos man');
  // "alleged fraud and opened fire": a coordinator joins two things that Ode did.
  const joined = 'Ode/NNP/2/nsubj alleged/VBD/0/root fraud/NN/2/obj and/CC/5/cc opened/VBD/2/conj fire/NN/5/obj';
  becomes(joined, 'opened', 'conj alleged');
  // A preposition's noun in between: "alleged fraud at the bank, opened".
  becomes(
    'Ode/NNP/2/nsubj alleged/VBD/0/root fraud/NN/2/obj to/TO/5/case judges/NNS/2/obl ,/,/7/punct left/VBD/2/conj',
    'left',
    'conj alleged',
  );
  // "built the wall, opened the gate": no verb that tells.
  becomes('Ode/NNP/2/nsubj built/VBD/0/root walls/NNS/2/obj ,/,/5/punct left/VBD/2/conj', 'left', 'conj built');
});

describe('a row of two nouns without "and"', () => {
  const mayor = 'Ode/NNP/7/nsubj ,/,/3/punct mayor/NN/1/conj of/IN/5/case Varn/NNP/3/nmod ,/,/1/punct left/VBD/0/root';
  becomes(mayor, 'mayor', 'appos Ode');
  becomes(
    'lost/VBD/0/root homes/NNS/1/obj ,/,/6/punct the/DT/6/det old/JJ/6/amod mills/NNS/2/conj',
    'mills',
    'appos homes',
  );

  becomes('music/NN/0/root ,/,/3/punct candles/NNS/1/conj', 'candles', 'conj music');
  const row = 'Varn/NNP/0/root ,/,/3/punct Osk/NNP/1/conj ,/,/6/punct and/CC/6/cc Tull/NNP/3/conj';
  becomes(row, 'Osk', 'conj Varn');
  becomes('mills/NNS/0/root and/CC/4/cc the/DT/4/det mines/NNS/1/conj', 'mines', 'conj mills');
});

describe('a subject taken for something else', () => {
  const plan = 'She/PRP/2/nsubj believed/VBD/0/root the/DT/4/det plan/NN/2/obj helped/VBD/2/conj Varn/NNP/5/obj';
  becomes(plan, 'helped', 'ccomp believed');
  becomes(plan, 'plan', 'nsubj helped');
  const two =
    'She/PRP/2/nsubj believed/VBD/0/root the/DT/4/det plan/NN/2/obj and/CC/6/cc helped/VBD/2/conj Varn/NNP/6/obj';
  becomes(two, 'helped', 'conj believed');
  becomes('He/PRP/2/nsubj built/VBD/0/root boats/NNS/2/obj sailed/VBD/2/conj', 'boats', 'obj built');

  const ship = 'On/IN/2/case board/NN/7/obl the/DT/4/det Varn/NNP/7/nsubj ,/,/7/punct Marr/NNP/7/nsubj left/VBD/0/root';
  becomes(ship, 'Varn', 'nmod board');
  becomes('In/IN/2/case May/NNP/6/obl ,/,/6/punct Ode/NNP/6/nsubj ,/,/6/punct left/VBD/0/root', 'Ode', 'nsubj left');
});

describe('two phrases in one', () => {
  const landed = 'landed/VBD/0/root on/IN/6/case 4/CD/6/nummod May/NNP/6/nmod:unmarked for/IN/6/case talks/NNS/1/obl';
  becomes(landed, '4', 'obl landed');
  becomes(landed, 'on', 'case 4');
  becomes(landed, 'May', 'nmod:unmarked 4');
  becomes(landed, 'for', 'case talks');
  // Two prepositions beside each other are one.
  becomes('came/VBD/0/root out/IN/4/case of/IN/4/case Tarn/NNP/1/obl', 'out', 'case Tarn');
  // A noun of the phrase itself.
  becomes('spoke/VBD/0/root of/IN/4/case coal/NN/4/compound mines/NNS/1/obl near/IN/4/case', 'coal', 'compound mines');
});
