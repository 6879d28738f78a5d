// Objects, auxiliaries and openers set right; trees as a greedy parser may leave them.

import { becomes } from './arcs';

describe('a subject and its auxiliary', () => {
  const officials =
    'officials/NNS/2/nsubj have/VBP/5/aux since/IN/4/case May/NNP/5/obl played/VBD/0/root it/PRP/5/obj down/RP/5/compound:prt';
  becomes(officials, 'officials', 'nsubj played');
  // A main verb keeps its own.
  becomes('officials/NNS/2/nsubj have/VBP/0/root ships/NNS/2/obj', 'officials', 'nsubj have');

  becomes(
    'It/PRP/5/nsubj has/VBZ/5/aux been/VBN/5/advcl quietly/RB/5/advmod raising/VBG/0/root prices/NNS/5/obj',
    'been',
    'aux raising',
  );
  becomes('It/PRP/3/nsubj was/VBD/3/cop fine/JJ/0/root', 'was', 'cop fine');
});

describe('what a verb takes', () => {
  becomes('They/PRP/2/nsubj held/VBD/0/root long/JJ/4/amod talks/NNS/2/obl', 'talks', 'obj held');
  becomes('They/PRP/2/nsubj left/VBD/0/root that/DT/4/det week/NN/2/obl', 'week', 'obl left');
  becomes('They/PRP/2/nsubj spoke/VBD/0/root at/IN/4/case talks/NNS/2/obl', 'talks', 'obl spoke');

  becomes('coach/NN/0/root fired/VBN/1/acl this/DT/4/det season/NN/2/obj', 'season', 'obl:unmarked fired');
  becomes('They/PRP/2/nsubj enjoyed/VBD/0/root a/DT/4/det season/NN/2/obj', 'season', 'obj enjoyed');

  const results = 'has/VBZ/0/root far/RB/4/advmod -/HYPH/2/punct reaching/VBG/1/advcl results/NNS/4/obj';
  becomes(results, 'results', 'obj has');
  becomes(results, 'reaching', 'amod results');
  becomes('sat/VBD/0/root reaching/VBG/1/advcl shelves/NNS/2/obj', 'shelves', 'obj reaching');
});

describe('a clause behind its opener', () => {
  const balloon =
    'put/VBD/0/root off/RP/1/compound:prt trips/NNS/1/obj after/IN/6/case a/DT/6/det balloon/NN/3/nmod flew/VBD/1/conj past/RB/7/advmod';
  becomes(balloon, 'balloon', 'nsubj flew');
  becomes(balloon, 'after', 'mark flew');
  becomes(balloon, 'flew', 'advcl put');
  // Joined by "and", the second verb is told of who did the first.
  becomes('rose/VBD/0/root after/IN/3/case lunch/NN/1/obl and/CC/5/cc left/VBD/1/conj', 'lunch', 'obl rose');

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
