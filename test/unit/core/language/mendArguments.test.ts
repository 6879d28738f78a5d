// Objects, auxiliaries and openers set right; trees as a greedy parser may leave them.

import { becomes } from './arcs';

describe('a subject and its auxiliary', () => {
  const officials =
    'officials/NNS/2/nsubj have/VBP/5/aux since/IN/4/case May/NNP/5/obl played/VBD/0/root it/PRP/5/obj down/RP/5/compound:prt';
  becomes(officials, 'officials', 'nsubj played');
  // A main verb keeps its own.
  becomes('officials/NNS/2/nsubj have/VBP/0/root ships/NNS/2/obj', 'officials', 'nsubj have');
});

describe('what a verb takes', () => {
  becomes('They/PRP/2/nsubj held/VBD/0/root long/JJ/4/amod talks/NNS/2/obl', 'talks', 'obj held');
  becomes('They/PRP/2/nsubj left/VBD/0/root that/DT/4/det week/NN/2/obl', 'week', 'obl left');
  becomes('They/PRP/2/nsubj spoke/VBD/0/root at/IN/4/case talks/NNS/2/obl', 'talks', 'obl spoke');

  becomes('coach/NN/0/root fired/VBN/1/acl this/DT/4/det season/NN/2/obj', 'season', 'obl:unmarked fired');
  becomes('They/PRP/2/nsubj enjoyed/VBD/0/root a/DT/4/det season/NN/2/obj', 'season', 'obj enjoyed');
});

describe('a clause behind its opener', () => {
  const as =
    'Ode/NNP/2/nsubj said/VBD/0/root ports/NNS/5/nsubj should/MD/5/aux shut/VB/2/ccomp as/IN/8/mark he/PRP/8/nsubj met/VBD/5/advcl crews/NNS/8/obj';
  becomes(as, 'met', 'advcl said');
  // Another's doing belongs to what is said.
  becomes(as.replace('he/PRP', 'rebels/NNS'), 'met', 'advcl shut');

  const until = 'stay/VB/0/root shut/JJ/1/xcomp until/IN/5/mark storms/NNS/5/nsubj passed/VBD/2/conj';
  becomes(until, 'passed', 'advcl stay');
  // "stay until storms pass and thunder": what "and" joins is joined.
  becomes('stay/VB/0/root until/IN/4/mark and/CC/4/cc passed/VBD/1/conj', 'passed', 'conj stay');
  // "that" opens no clause of time or cause.
  becomes('said/VBD/0/root that/IN/3/mark passed/VBD/1/conj', 'passed', 'conj said');
});

describe('what opens a phrase', () => {
  becomes('met/VBD/0/root Ode/NNP/1/obj in/IN/4/case Port/NNP/5/nmod Varn/NNP/2/nmod', 'in', 'case Varn');
  // A common noun behind the name is no part of it.
  becomes('met/VBD/0/root Ode/NNP/1/obj in/IN/4/case Varn/NNP/5/nmod talks/NNS/1/obl', 'in', 'case Varn');
});
