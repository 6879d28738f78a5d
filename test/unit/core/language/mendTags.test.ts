import { becomes, mendedTag } from './arcs';

describe('tags that the subject shows to be wrong', () => {
  mendedTag('Kestria/NNP/2/nsubj beat/VBP/0/root Sarova/NNP/2/obj', 'beat', 'VBD');
  mendedTag('They/PRP/2/nsubj beat/VBP/0/root Sarova/NNP/2/obj', 'beat', 'VBP');
  mendedTag('Kestria/NNP/4/nsubj and/CC/3/cc Varn/NNP/1/conj beat/VBP/0/root Sarova/NNP/4/obj', 'beat', 'VBP');
  mendedTag('Oduya/NNP/2/nsubj sing/VBP/0/root', 'sing', 'VBP');
  mendedTag('He/PRP/2/nsubj said/VBD/0/root :/:/2/punct Oduya/NNP/5/nsubj left/VBN/2/ccomp', 'left', 'VBD');
  mendedTag('He/PRP/2/nsubj said/VBD/0/root Oduya/NNP/5/nsubj:pass was/VBD/5/aux:pass left/VBN/2/ccomp', 'left', 'VBN');
  mendedTag('boats/NNS/0/root Oduya/NNP/3/nsubj taken/VBN/1/acl:relcl', 'taken', 'VBN');
});

describe('who tells again', () => {
  const they = (tag: string, verb: string): string =>
    `They/PRP/2/nsubj claimed/VBD/0/root Paris/NNP/4/nsubj left/VBD/2/ccomp and/CC/6/cc ${verb}/${tag}/4/conj she/PRP/8/nsubj lied/VBD/6/ccomp`;
  becomes(they('VBP', 'claim'), 'claim', 'conj claimed');
  becomes(they('VBP', 'say'), 'say', 'conj claimed');
  // Paris may have said so.
  becomes(they('VBD', 'said'), 'said', 'conj left');
  // Nothing is told again.
  becomes(they('VBP', 'run'), 'run', 'conj left');
});

describe('names and ages', () => {
  becomes('Oduya/NNP/5/nsubj ,/,/3/punct 24/CD/1/conj ,/,/1/punct left/VBD/0/root', '24', 'amod Oduya');
  becomes(
    'ran/VBD/0/root in/IN/3/case May/NNP/1/obl and/CC/5/cc 24/CD/3/conj ,/,/3/punct too/RB/1/advmod',
    '24',
    'conj May',
  );
  becomes('Oduya/NNP/6/nsubj ,/,/3/punct 24/CD/1/conj and/CC/5/cc 30/CD/3/conj won/VBD/0/root', '24', 'conj Oduya');
  becomes(
    'The/DT/6/det 34/CD/4/nummod -/HYPH/2/punct year/NN/6/compound -/HYPH/4/punct old/JJ/7/amod cried/VBD/0/root',
    'old',
    'nsubj cried',
  );
  becomes(
    'an/DT/6/det 8/CD/3/nummod year/NN/5/compound -/HYPH/3/punct old/JJ/6/amod boat/NN/0/root',
    'old',
    'amod boat',
  );
  becomes('visit/NN/0/root in/IN/3/case Port/NNP/4/compound Amsel/NNP/1/nmod', 'in', 'case Amsel');
  becomes('visit/NN/0/root in/IN/3/case ports/NNS/1/nmod', 'in', 'case ports');
  becomes('Minister/NNP/4/nsubj Mara/NNP/3/compound Oduya/NNP/4/nsubj met/VBD/0/root', 'Minister', 'nmod Oduya');
  becomes(
    'Oduya/NNP/7/vocative ,/,/1/punct the/DT/4/det mayor/NN/7/nsubj ,/,/4/punct has/VBZ/7/aux left/VBN/0/root',
    'mayor',
    'appos Oduya',
  );
  becomes('Oduya/NNP/5/vocative ,/,/1/punct you/PRP/5/nsubj have/VBP/5/aux won/VBN/0/root', 'Oduya', 'vocative won');
  becomes(
    'told/VBD/0/root reporters/NNS/1/iobj on/IN/4/case Friday/NNP/1/obl that/WDT/8/obj talks/NNS/8/nsubj would/MD/8/aux resume/VB/4/acl:relcl',
    'resume',
    'ccomp told',
  );
  becomes(
    'told/VBD/0/root reporters/NNS/1/iobj on/IN/4/case Friday/NNP/1/obl that/WDT/6/nsubj followed/VBD/4/acl:relcl',
    'followed',
    'acl:relcl Friday',
  );
});
