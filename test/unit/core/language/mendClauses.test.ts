// Clauses and names that belong to another verb or noun than a tree may say; beside each arc that changes one that stays.

import { becomes } from './arcs';

describe('a participle behind a noun', () => {
  const later =
    'Ode/NNP/3/nsubj:pass was/VBD/3/aux:pass seen/VBN/0/root with/IN/6/case a/DT/6/det man/NN/3/obl convicted/VBN/3/advcl';
  becomes(later, 'convicted', 'acl man');
  becomes('Ode/NNP/2/nsubj fled/VBD/0/root Dorn/NNP/2/obj ,/,/5/punct chased/VBN/2/advcl', 'chased', 'advcl fled');

  const court = 'Ode/NNP/2/nsubj appeared/VBD/0/root in/IN/4/case court/NN/2/obl charged/VBN/4/acl';
  becomes(court, 'charged', 'advcl appeared');
  becomes('Ode/NNP/2/nsubj met/VBD/0/root a/DT/4/det man/NN/2/obj charged/VBN/4/acl', 'charged', 'acl man');

  const pay =
    'Crews/NNS/2/nsubj struck/VBD/0/root over/IN/4/case pay/NN/2/obl ,/,/6/punct halting/VBG/4/acl ships/NNS/6/obj';
  becomes(pay, 'halting', 'advcl struck');
});

describe('who only poses as somebody', () => {
  const posing = 'Thieves/NNS/2/nsubj posing/VBG/0/root as/IN/5/mark Ode/NNP/5/nsubj stole/VBD/2/advcl coins/NNS/5/obj';
  becomes(posing, 'stole', 'root');
  becomes(posing, 'Thieves', 'nsubj stole');
  becomes(posing, 'Ode', 'obl posing');
  // With an auxiliary the participle is the sentence's verb.
  const was = 'Thieves/NNS/3/nsubj were/VBD/3/aux posing/VBG/0/root as/IN/6/mark Ode/NNP/6/nsubj slept/VBD/3/advcl';
  becomes(was, 'slept', 'advcl posing');
});

describe('what they say of a noun', () => {
  const killed =
    'Ode/NNP/6/nsubj who/WP/4/nsubj police/NNS/4/nsubj say/VBP/1/acl:relcl killed/VBN/1/acl:relcl left/VBD/0/root';
  becomes(killed, 'killed', 'ccomp say');
  becomes(killed, 'who', 'nsubj killed');
  const two = 'Ode/NNP/5/nsubj who/WP/3/nsubj spoke/VBD/1/acl:relcl elected/VBN/1/acl:relcl left/VBD/0/root';
  becomes(two, 'elected', 'acl:relcl Ode');
});

describe('what there is no evidence of', () => {
  const robbed = 'evidence/NN/0/root that/WDT/4/nsubj Ode/NNP/4/nsubj robbed/VBD/1/acl:relcl banks/NNS/4/obj';
  becomes(robbed, 'robbed', 'acl evidence');
  becomes(robbed, 'that', 'mark robbed');
  // Without another subject "that" is the thief.
  becomes('evidence/NN/0/root that/WDT/3/nsubj helped/VBD/1/acl:relcl Ode/NNP/3/obj', 'that', 'nsubj helped');
});

describe('who is told, and who is called on', () => {
  becomes('Ode/NNP/2/parataxis told/VBD/0/root crowds/NNS/2/nsubj', 'crowds', 'obj told');
  // Behind a quotation it is the crowds who tell.
  becomes("Go/VB/3/ccomp ”/''/1/punct said/VBD/0/root crowds/NNS/3/nsubj", 'crowds', 'nsubj said');

  const resign = 'Ode/NNP/2/nsubj called/VBD/0/root on/IN/4/case Marr/NNP/2/obl to/TO/6/mark resign/VB/2/advcl';
  becomes(resign, 'resign', 'xcomp called');
  const win = 'Ode/NNP/2/nsubj played/VBD/0/root on/IN/4/case grass/NN/2/obl to/TO/6/mark win/VB/2/advcl';
  becomes(win, 'win', 'advcl played');

  const conference =
    'Ode/NNP/2/nsubj told/VBD/0/root reporters/NNS/2/obj that/IN/6/mark ships/NNS/6/nsubj sank/VBD/3/acl';
  becomes(conference, 'sank', 'ccomp told');
  // A noun that has a content of its own keeps it.
  const claim = 'Ode/NNP/2/nsubj told/VBD/0/root claims/NNS/2/obj that/IN/6/mark ships/NNS/6/nsubj sank/VBD/3/acl';
  becomes(claim, 'sank', 'acl claims');
});

describe('what a person is told', () => {
  const mayor =
    'Ode/NNP/2/nsubj told/VBD/0/root mayors/NNS/2/iobj that/WDT/6/obj he/PRP/6/nsubj resigned/VBD/3/acl:relcl';
  becomes(mayor, 'resigned', 'ccomp told');
  becomes(mayor, 'that', 'mark resigned');
  // A story is told, and he told it.
  const story = 'Ode/NNP/2/nsubj told/VBD/0/root tales/NNS/2/obj that/WDT/6/obj he/PRP/6/nsubj wrote/VBD/3/acl:relcl';
  becomes(story, 'wrote', 'acl:relcl tales');
});

describe('who stands behind an opening participle', () => {
  const told = 'Responding/VBG/6/advcl to/IN/3/case her/PRP/1/obl ,/,/5/punct spokesman/NN/1/parataxis told/VBD/0/root';
  becomes(told, 'spokesman', 'nsubj told');
  becomes('Seeing/VBG/4/advcl birds/NNS/1/obj ,/,/4/punct sang/VBD/0/root', 'birds', 'obj Seeing');
});

describe('whom somebody believes', () => {
  const took =
    'Ode/NNP/2/nsubj said/VBD/0/root she/PRP/4/nsubj believed/VBD/2/ccomp Marr/NNP/4/obj took/VBD/2/ccomp bribes/NNS/6/obj';
  becomes(took, 'took', 'ccomp believed');
  becomes(took, 'Marr', 'nsubj took');
});

describe('a second subject between commas', () => {
  const shot = 'Ode/NNP/7/nsubj ,/,/4/punct the/DT/4/det mayor/NN/7/nsubj ,/,/4/punct was/VBD/7/aux shot/VBN/0/root';
  becomes(shot, 'mayor', 'appos Ode');
  const kin =
    "Ode/NNP/7/nsubj ,/,/5/punct Marr/NNP/5/nmod:poss 's/POS/3/case son/NN/7/nsubj ,/,/5/punct fell/VBD/0/root";
  becomes(kin, 'son', 'appos Ode');
  // No comma closes it.
  becomes('Ode/NNP/5/nsubj ,/,/4/punct the/DT/4/det mayor/NN/5/nsubj fell/VBD/0/root', 'mayor', 'nsubj fell');
  // "and" joins two.
  const two = 'Ode/NNP/7/nsubj ,/,/4/punct the/DT/4/det mayor/NN/7/nsubj ,/,/4/punct and/CC/7/cc fell/VBD/0/root';
  becomes(two, 'mayor', 'nsubj fell');
});
