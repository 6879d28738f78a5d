// Participles that only describe, conditions turned round, and contents parted from their verb; beside each arc that changes one that stays.

import { becomes } from './arcs';

describe('a participle that describes the subject', () => {
  const picked =
    'coins/NNS/2/nsubj picked/VBD/0/root up/RP/2/compound:prt by/IN/5/case Ode/NNP/8/nsubj:pass were/VBD/8/aux been/VBN/8/aux:pass sold/VBN/2/advcl';
  becomes(picked, 'picked', 'acl coins');
  becomes(picked, 'sold', 'root');
  becomes(picked, 'coins', 'nsubj:pass sold');
  becomes(picked, 'Ode', 'obl:agent picked');

  const refused =
    'Ode/NNP/3/nsubj ,/,/1/punct refused/VBD/0/root a/DT/5/det visa/NN/3/obj ,/,/3/punct stayed/VBN/3/advcl';
  becomes(refused, 'refused', 'acl Ode');
  becomes(refused, 'stayed', 'root');
  // Without commas he refused it.
  const plain = 'Ode/NNP/2/nsubj refused/VBD/0/root a/DT/4/det visa/NN/2/obj ,/,/2/punct crying/VBG/2/advcl';
  becomes(plain, 'refused', 'root');
});

describe('what stands behind the participle of a subject', () => {
  const led = 'men/NNS/5/nsubj led/VBN/1/acl by/IN/4/case Ode/NNP/5/obl fled/VBD/0/root';
  becomes(led, 'Ode', 'obl:agent led');
  // In front of the whole sentence it is the verb's.
  becomes('By/IN/2/case May/NNP/4/obl men/NNS/4/nsubj fled/VBD/0/root', 'May', 'obl fled');
});

describe('a finite verb under a noun', () => {
  const beaten = 'men/NNS/6/nsubj were/VBD/3/aux:pass beaten/VBN/1/acl ,/,/6/punct police/NNS/6/nsubj said/VBD/0/root';
  becomes(beaten, 'beaten', 'ccomp said');
  becomes(beaten, 'men', 'nsubj:pass beaten');
  becomes('men/NNS/3/nsubj beaten/VBN/1/acl left/VBD/0/root', 'beaten', 'acl men');
});

describe('the participle in front', () => {
  const charged = 'Also/RB/2/advmod charged/VBN/4/csubj was/VBD/4/cop Ode/NNP/0/root';
  becomes(charged, 'charged', 'root');
  becomes(charged, 'Ode', 'nsubj:pass charged');
  becomes('Running/VBG/4/csubj is/VBZ/4/cop a/DT/4/det sport/NN/0/root', 'sport', 'root');
});

describe('a participle that opens a sentence', () => {
  const led = 'Led/VBN/4/ccomp away/RB/1/advmod Ode/NNP/4/nsubj told/VBD/0/root them/PRP/4/iobj';
  becomes(led, 'Led', 'advcl told');
  const asked = 'Asked/VBD/5/ccomp by/IN/3/case Marr/NNP/1/obl Ode/NNP/5/nsubj left/VBD/0/root';
  becomes(asked, 'Asked', 'advcl left');
  const said = 'Marr/NNP/3/nsubj was/VBD/3/aux:pass led/VBN/5/ccomp Ode/NNP/5/nsubj told/VBD/0/root them/PRP/5/iobj';
  becomes(said, 'led', 'ccomp told');
});

describe('an auxiliary that is not said twice', () => {
  const both =
    'Ode/NNP/3/nsubj:pass was/VBD/3/aux:pass freed/VBN/0/root and/CC/6/cc Marr/NNP/6/nsubj hanged/VBN/3/conj';
  becomes(both, 'Marr', 'nsubj:pass hanged');
  const cheered =
    'Ode/NNP/3/nsubj:pass was/VBD/3/aux:pass freed/VBN/0/root and/CC/6/cc Marr/NNP/6/nsubj cheered/VBD/3/conj';
  becomes(cheered, 'Marr', 'nsubj cheered');
});

describe('a content that stands before another participle', () => {
  const denied =
    'Ode/NNP/2/nsubj denied/VBD/0/root that/IN/5/mark towns/NNS/5/nsubj fell/VBD/7/ccomp ,/,/7/punct saying/VBG/2/advcl';
  becomes(denied, 'fell', 'ccomp denied');
  const heard =
    'Ode/NNP/2/nsubj left/VBD/0/root that/IN/5/mark towns/NNS/5/nsubj fell/VBD/7/ccomp ,/,/7/punct saying/VBG/2/advcl';
  becomes(heard, 'fell', 'ccomp saying');
});

describe('what a report in a paper says', () => {
  const report = 'report/NN/0/root in/IN/3/case papers/NNS/1/nmod that/WDT/6/obj Ode/NNP/6/nsubj left/VBD/3/acl:relcl';
  becomes(report, 'left', 'acl report');
  becomes(report, 'that', 'mark left');
  const claim =
    'Ode/NNP/2/nsubj lost/VBD/0/root claims/NNS/2/obj by/IN/5/case Marr/NNP/2/obl that/WDT/8/obj aides/NNS/8/nsubj stole/VBD/2/advcl';
  becomes(claim, 'stole', 'acl claims');
  const boats =
    'Ode/NNP/2/nsubj lost/VBD/0/root boats/NNS/2/obj by/IN/5/case Marr/NNP/2/obl that/WDT/8/obj aides/NNS/8/nsubj stole/VBD/2/advcl';
  becomes(boats, 'stole', 'advcl lost');
  const boat = 'boat/NN/0/root in/IN/3/case ports/NNS/1/nmod that/WDT/6/obj Ode/NNP/6/nsubj built/VBD/3/acl:relcl';
  becomes(boat, 'built', 'acl:relcl ports');
});

describe('"had" in front', () => {
  const arrested =
    'Had/VBD/6/aux Ode/NNP/3/nsubj:pass arrested/VBN/6/advcl he/PRP/6/nsubj would/MD/6/aux left/VBN/0/root';
  becomes(arrested, 'Had', 'aux arrested');
  const atRoot =
    'Had/VBD/3/aux Ode/NNP/3/nsubj resigned/VBN/0/root ,/,/6/punct he/PRP/7/nsubj would/MD/7/aux stay/VB/3/parataxis';
  becomes(atRoot, 'resigned', 'advcl stay');
  becomes(atRoot, 'stay', 'root');
  const under = 'Had/VBD/5/aux Ode/NNP/1/obj come/VB/1/xcomp would/MD/5/aux win/VB/0/root';
  becomes(under, 'come', 'advcl win');
  becomes(under, 'Ode', 'nsubj come');
  const plain = 'Ode/NNP/3/nsubj had/VBD/3/aux left/VBN/0/root';
  becomes(plain, 'had', 'aux left');
});

describe('who says one thing and denies another', () => {
  const safe =
    'Ode/NNP/2/nsubj said/VBD/0/root staff/NNS/5/nsubj were/VBD/5/cop safe/JJ/2/ccomp and/CC/7/cc denied/VBD/5/conj plans/NNS/7/obj';
  becomes(safe, 'denied', 'conj said');
  const slept =
    'Ode/NNP/2/nsubj said/VBD/0/root staff/NNS/5/nsubj were/VBD/5/cop safe/JJ/2/ccomp and/CC/7/cc slept/VBD/5/conj';
  becomes(slept, 'slept', 'conj safe');
});

describe('the verb behind a relative clause', () => {
  const called =
    'Ode/NNP/0/root ,/,/5/punct whose/WP$/4/nmod:poss party/NN/5/nsubj won/VBD/1/acl:relcl votes/NNS/5/obj ,/,/8/punct called/VBN/6/acl';
  becomes(called, 'called', 'root');
  becomes(called, 'Ode', 'nsubj called');
  const seen =
    'Ode/NNP/0/root ,/,/5/punct whose/WP$/4/nmod:poss party/NN/5/nsubj won/VBD/1/acl:relcl votes/NNS/5/obj called/VBN/6/acl';
  becomes(seen, 'called', 'acl votes');
});

describe('a subject lent to the telling verb', () => {
  const held = 'Ode/NNP/6/nsubj was/VBD/3/aux:pass held/VBN/6/ccomp ,/,/6/punct aides/NNS/6/nsubj said/VBD/0/root';
  becomes(held, 'Ode', 'nsubj:pass held');
  const own = 'Ode/NNP/3/nsubj:pass was/VBD/3/aux:pass held/VBN/6/ccomp ,/,/6/punct aides/NNS/6/nsubj said/VBD/0/root';
  becomes(own, 'aides', 'nsubj said');
});

describe('what is due', () => {
  const resume = 'trials/NNS/5/nsubj are/VBP/5/cop due/JJ/5/mark to/TO/3/fixed resume/VB/0/root';
  becomes(resume, 'resume', 'xcomp due');
  becomes(resume, 'due', 'root');
  becomes('They/PRP/2/nsubj shut/VBD/0/root due/IN/5/case to/TO/3/fixed rain/NN/2/obl', 'due', 'case rain');
});

describe('how many were killed', () => {
  const people = 'storms/NNS/2/nsubj killed/VBD/0/root at/IN/4/case least/JJS/5/nmod 12/CD/6/nummod people/NNS/2/obl';
  becomes(people, 'people', 'obj killed');
  becomes('shares/NNS/2/nsubj fell/VBD/0/root 12/CD/4/nummod points/NNS/2/obl', 'points', 'obl fell');
});

describe('a verb said once for two', () => {
  const won =
    'Ode/NNP/2/nsubj won/VBD/0/root the/DT/4/det set/NN/2/obj and/CC/6/cc Marr/NNP/4/conj the/DT/8/det second/JJ/2/advmod';
  becomes(won, 'Marr', 'conj won');
  becomes(won, 'second', 'orphan Marr');
  // Of two names both are objects; a day is no object.
  const held =
    'Ode/NNP/2/nsubj held/VBD/0/root the/DT/4/det Varn/NNP/2/obj and/CC/6/cc Marr/NNP/4/conj the/DT/8/det second/JJ/2/advmod';
  becomes(held, 'Marr', 'conj Varn');
  const day =
    'Ode/NNP/2/nsubj saw/VBD/0/root the/DT/4/det set/NN/2/obj and/CC/6/cc Marr/NNP/4/conj the/DT/8/det day/NN/2/obl:unmarked';
  becomes(day, 'Marr', 'conj set');
  const nine =
    'Ode/NNP/2/nsubj won/VBD/0/root two/CD/4/nummod cups/NNS/2/obj and/CC/6/cc Marr/NNP/7/compound nine/CD/4/conj';
  becomes(nine, 'Marr', 'conj won');
  const some = 'Ode/NNP/2/nsubj won/VBD/0/root cups/NNS/2/obj and/CC/5/cc Marr/NNP/6/compound bonds/NNS/3/conj';
  becomes(some, 'Marr', 'compound bonds');
});

describe('a past between two nouns', () => {
  const closed = 'The/DT/4/det storm/NN/4/compound closed/VBD/4/amod schools/NNS/0/root in/IN/6/case Tarn/NNP/4/nmod';
  becomes(closed, 'closed', 'root');
  becomes(closed, 'storm', 'nsubj closed');
  becomes(closed, 'The', 'det storm');
  becomes(closed, 'schools', 'obj closed');
  becomes('the/DT/4/det rain/NN/4/compound soaked/VBN/4/amod schools/NNS/0/root', 'soaked', 'amod schools');
  becomes('the/DT/3/det closed/VBD/3/amod schools/NNS/0/root', 'closed', 'amod schools');
});

describe('a name behind a noun of a relative clause', () => {
  const who = 'Ode/NNP/10/nsubj ,/,/4/punct who/WP/4/nsubj met/VBD/1/acl:relcl her/PRP$/6/nmod:poss aide/NN/4/obj';
  becomes(`${who} ,/,/8/punct Marr/NNP/10/nsubj ,/,/8/punct went/VBD/0/root`, 'Marr', 'appos aide');
  becomes(`${who} ,/,/8/punct Marr/NNP/10/nsubj then/RB/10/advmod went/VBD/0/root`, 'Marr', 'nsubj went');
});
