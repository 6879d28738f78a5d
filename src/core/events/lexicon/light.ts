// Verbs that tell an event through the noun they take: "held talks", "made an arrest", "came under fire". Collected for the
// project; nouns are lemmas, and where a preposition stands between verb and noun it stands between them here.

import type { EventClass } from './classes';

/** They tell the event that their object names, whatever it is: "conducted a raid", "called off the strike". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold have make take give conduct stage begin start open end conclude finish close wrap cap kick resume ' +
    'continue attend chair lead co-host host join reach strike cancel postpone delay schedule plan carry undertake ' +
    'mount complete suspend extend cut enter win engage score exchange mark hail undergo stand await participate ' +
    'progress proceed suffer commit perform organise organize face cause witness'
  ).split(' '),
);

/** They say that the event of their subject begins, goes on, ends or comes: "talks collapsed", "the strike began". */
export const PHASE_VERBS: ReadonlySet<string> = new Set(
  (
    'occur happen begin start end continue resume take-place follow come conclude finish close last proceed ' +
    'collapse erupt break-out break-down fail stall unfold ensue result strike hit shake kill rock claim spread ' +
    'drag'
  ).split(' '),
);

/** What a verb tells with just this noun; one class a row. */
export const LIGHT_PAIRS: Readonly<Partial<Record<EventClass, string>>> = {
  meeting:
    'call meeting, call summit, have chat, have word, exchange view, give interview, grant interview, hold briefing, give briefing, ' +
    'take question, shake hand, make call, place call, have call, hold call, receive call, receive letter, ' +
    'receive message, send letter, exchange greeting, exchange pleasantry, exchange gift, exchange letter, ' +
    'pose for photo, pose for photograph, pose for picture',
  travel:
    'pay visit, make visit, make trip, make stop, make way, make stopover, make detour, make landing, pay call, set sail, take flight, ' +
    'take refuge, set foot, make journey, make return, take trip, go on trip',
  statement:
    'make statement, make speech, make announcement, make claim, make promise, make declaration, make remark, ' +
    'make confession, make case, give speech, give address, give testimony, give assurance, give account, ' +
    'give evidence, give warning, give lecture, give statement, give explanation, give guarantee, ' +
    'deliver speech, deliver address, deliver message, deliver statement, deliver remark, deliver lecture, ' +
    'deliver keynote, issue statement, issue warning, issue denial, issue communique, issue alert, ' +
    'issue apology, issue declaration, issue decree, release statement, sound alarm, voice concern, ' +
    'send message, send signal, raise alarm, raise concern, raise question, offer condolence, send condolence, ' +
    'offer apology, make apology, express concern, make appeal, make plea, make request, make demand, ' +
    'issue appeal, issue call, issue plea, issue demand, extend invitation, send invitation, launch appeal, ' +
    'launch petition, sign petition, file petition, issue recommendation, make recommendation, put pressure, ' +
    'make offer, make proposal, make bid, put offer, table proposal, submit proposal, submit bid, submit plan, ' +
    'take swipe, take aim, take shot, take jab, take dig, take issue, make accusation, level accusation, ' +
    'level criticism, mount criticism, lay blame, put blame, make threat, issue threat, issue ultimatum, ' +
    'give ultimatum',
  agreement:
    'make deal, make pact, make commitment, make peace, make concession, come to agreement, come to term, ' +
    'enter into agreement, join force, give consent, find compromise, settle lawsuit, settle dispute, ' +
    'settle case, settle claim, settle suit',
  legislation:
    'give approval, give assent, win approval, cast vote, take vote, pass resolution, introduce bill, ' + 'table bill',
  legal:
    'take into custody, bring charge, press charge, file charge, file suit, file lawsuit, file complaint, ' +
    'file appeal, lodge appeal, issue warrant, issue ruling, issue verdict, issue injunction, deliver verdict, ' +
    'return verdict, make arrest, set bail, grant bail, deny bail, enter plea',
  conflict:
    'wage war, go to war, come under attack, come under fire, lay siege, take hostage, take prisoner, ' +
    'take control, seize control, seize power, exchange fire, trade fire, fire shot, fire round, fire shell, ' +
    'fire artillery, fire bullet, suffer loss, suffer casualty, inflict casualty, go on alert, put on alert, ' +
    'place on alert, test missile, fire missile, fire rocket, open fire',
  protest:
    'take to street, go on strike, walk off job, lodge protest, file protest, go on hunger, call strike, call protest, call walkout, call demonstration, call rally',
  appointment:
    'take office, take oath, take charge, take helm, take rein, assume office, assume power, assume command, ' +
    'leave office, tender resignation, submit resignation, hand in resignation, offer resignation, ' +
    'announce resignation',
  economic:
    'receive loan, receive aid, receive grant, receive fund, receive money, receive support, receive donation, ' +
    'get loan, send aid, send help, send supply, send relief, give shelter, give help, lend support, ' +
    'come to aid, come to rescue, give refuge',
  election:
    'cast ballot, go to poll, hold election, win election, win seat, win majority, take lead, call election, call referendum, call vote',
  sport:
    'set record, break record, take gold, take silver, take bronze, claim title, claim gold, score goal, ' +
    'win point, keep sheet, miss chance, make debut, make substitution, make attempt, have attempt',
  other:
    'cut tie, sever tie, break tie, cut relation, sever relation, put end, bring to end, call halt, ' +
    'bring to halt, come to halt, take step, take measure, take refuge, make change, make decision, ' +
    'take decision, take stock, make effort',
  business:
    'break ground, lay foundation, cut ribbon, make profit, make loss, make acquisition, make bid, ' +
    'file bankruptcy',
  culture: 'pay tribute, pay respect, pay homage, lay wreath, observe silence, hold vigil, hold funeral',
  health: 'give birth, suffer attack, suffer injury, suffer stroke, have attack, test positive, catch cold, take drug',
  accident: 'catch fire, run aground, take fire',
  death: 'commit suicide, lose life',
  science: 'carry study, conduct study, make discovery',
  crime: 'commit crime, commit murder, commit robbery, commit fraud',
};
