// Verbs without a subject, and what stands beside a clause, set right; trees as a greedy parser may leave them.

import { becomes } from './arcs';

describe('a verb that the tree left without a subject', () => {
  becomes(
    'Ode/NNP/6/vocative ,/,/3/punct tailor/NN/1/appos ,/,/1/punct instead/RB/6/advmod decided/VBD/0/root',
    'Ode',
    'nsubj decided',
  );
  becomes('climbers/NNS/3/obl have/VBP/3/aux fallen/VBN/0/root', 'climbers', 'nsubj fallen');
  becomes('boats/NNS/3/obl were/VBD/3/aux:pass sunk/VBN/0/root', 'boats', 'nsubj:pass sunk');
  // When it happened is nobody's deed.
  becomes('Tuesday/NNP/2/obl:unmarked ended/VBD/0/root', 'Tuesday', 'obl:unmarked ended');
  // Nor does what a preposition brings do anything.
  becomes('In/IN/2/case Dorn/NNP/3/obl reigned/VBD/0/root', 'Dorn', 'obl reigned');

  const lawyer =
    'In/IN/2/case Dorn/NNP/7/obl ,/,/4/punct lawyer/NN/2/appos Ode/NNP/4/appos ,/,/2/punct urged/VBD/0/root calm/NN/7/obj';
  becomes(lawyer, 'lawyer', 'nsubj urged');
  // Without the comma it is a part of the place.
  becomes('In/IN/2/case Dorn/NNP/4/obl port/NN/2/nmod urged/VBD/0/root calm/NN/4/obj', 'port', 'nmod Dorn');

  becomes("shut/VBN/4/ccomp ,/,/1/punct ”/''/1/punct said/VBD/0/root secretary/NN/4/ccomp", 'secretary', 'nsubj said');
  // What follows the verb directly may be told.
  becomes('Ode/NNP/2/nsubj said/VBD/0/root prayers/NNS/2/obj', 'prayers', 'obj said');

  const police = 'Ships/NNS/2/nsubj sank/VBD/6/ccomp there/RB/2/advmod ,/,/6/punct police/NNS/3/conj said/VBD/0/root';
  becomes(police, 'police', 'nsubj said');
  const family =
    'sunk/VBN/8/ccomp by/IN/3/case driver/NN/1/obl:agent ,/,/5/punct cops/NNS/3/conj and/CC/7/cc kin/NNS/3/conj said/VBD/0/root';
  becomes(family, 'cops', 'nsubj said');
  becomes(family, 'kin', 'conj cops');

  const storm = 'A/DT/3/det storm/NN/3/compound yesterday/NN/4/nsubj caused/VBD/0/root fires/NNS/4/obj';
  becomes(storm, 'storm', 'nsubj caused');
  becomes(storm, 'yesterday', 'obl:unmarked caused');
  becomes('market/NN/2/compound day/NN/3/nsubj came/VBD/0/root', 'day', 'nsubj came');

  const shares =
    'Shares/NNS/5/nsubj in/IN/3/case Tarnco/NNP/1/nmod ,/,/5/punct Holding/NNP/7/nsubj ,/,/5/punct fell/VBD/0/root';
  becomes(shares, 'Shares', 'nsubj fell');
  becomes(shares, 'Holding', 'appos Tarnco');

  const prices =
    'Prices/NNS/2/nsubj rose/VBD/0/root in/IN/4/case May/NNP/2/obl and/CC/6/cc owners/NNS/4/conj were/VBD/8/aux:pass warned/VBN/2/parataxis';
  becomes(prices, 'owners', 'nsubj:pass warned');
  becomes(prices, 'and', 'cc warned');
  becomes(
    'rose/VBD/0/root in/IN/3/case May/NNP/1/obl and/CC/5/cc heir/NN/3/conj Ode/NNP/5/appos fell/VBD/1/conj',
    'heir',
    'nsubj fell',
  );
  // Who rose also left.
  becomes('Ode/NNP/2/nsubj rose/VBD/0/root and/CC/4/cc left/VBD/2/conj', 'Ode', 'nsubj rose');
});

describe('two verbs and one noun', () => {
  const man = 'man/NN/2/nsubj fired/VBD/0/root on/IN/4/case Monday/NNP/2/obl walked/VBD/2/advcl in/RB/5/advmod';
  becomes(man, 'man', 'nsubj walked');
  becomes(man, 'walked', 'root');
  becomes(man, 'fired', 'acl man');
  // Both verbs tell where "and" joins them.
  becomes('man/NN/2/nsubj smiled/VBD/0/root and/CC/4/cc walked/VBD/2/conj', 'man', 'nsubj smiled');

  const suicide =
    'kin/NN/2/nsubj spoke/VBD/9/advcl after/IN/4/case father/NN/2/obl ,/,/6/punct Ode/NNP/4/appos ,/,/2/punct had/VBD/9/aux died/VBN/0/root';
  becomes(suicide, 'father', 'nsubj died');
  becomes(suicide, 'died', 'advcl spoke');
  becomes(suicide, 'after', 'mark died');

  const survey = 'survey/NN/4/nsubj ,/,/4/punct aged/JJ/4/amod years/NNS/6/obl was/VBD/6/aux:pass done/VBN/0/root';
  becomes(survey, 'survey', 'nsubj:pass done');
});

describe('a participle that is the verb of its clause', () => {
  const storm = 'Storm/NN/0/root killed/VBN/1/acl 12/CD/4/nummod people/NNS/2/obj';
  becomes(storm, 'killed', 'root');
  becomes(storm, 'Storm', 'nsubj killed');
  // Without an object it only describes.
  becomes('Men/NNS/0/root killed/VBN/1/acl there/RB/2/advmod', 'killed', 'acl Men');
});

describe('beside a clause', () => {
  const label = 'Key/JJ/2/amod Demands/NNS/0/root :/:/2/punct Ode/NNP/5/nsubj met/VBD/2/acl:relcl Marr/NNP/5/obj';
  becomes(label, 'met', 'parataxis Demands');
  becomes(label, 'Ode', 'nsubj met');
  // A verb before the colon tells what follows.
  becomes('Ode/NNP/2/nsubj said/VBD/0/root :/:/2/punct Ships/NNS/5/nsubj sank/VBD/2/ccomp', 'sank', 'ccomp said');

  const day = '3/CD/5/nsubj May/NNP/1/nmod:unmarked –/:/4/punct Ode/NNP/1/appos met/VBD/0/root Marr/NNP/5/obj';
  becomes(day, 'Ode', 'nsubj met');
  becomes(day, '3', 'obl:unmarked met');
  const three = '3/CD/5/nsubj men/NNS/1/nmod ,/,/4/punct Ode/NNP/1/appos met/VBD/0/root Marr/NNP/5/obj';
  becomes(three, 'Ode', 'appos 3');

  const hale = 'One/CD/5/nsubj ,/,/3/punct Hale/NNP/1/conj ,/,/1/punct pulled/VBD/0/root';
  becomes(hale, 'Hale', 'appos One');
  // Joined by "and", they are two.
  becomes('Ode/NNP/4/nsubj and/CC/3/cc Hale/NNP/1/conj pulled/VBD/0/root', 'Hale', 'conj Ode');

  const who =
    'shown/VBN/0/root foul/NN/1/obl on/IN/4/case Tate/NNP/2/nmod ,/,/7/punct who/WP/7/nsubj left/VBD/1/acl:relcl';
  becomes(who, 'left', 'acl:relcl Tate');
  // No name stands before the comma.
  becomes(
    'shown/VBN/0/root foul/NN/1/obl twice/RB/1/advmod ,/,/6/punct who/WP/6/nsubj left/VBD/1/acl:relcl',
    'left',
    'acl:relcl shown',
  );
});
