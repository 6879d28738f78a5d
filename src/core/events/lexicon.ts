// Trigger words of events by class, collected for the project from everyday news English. `cameo` is the root code of the
// CAMEO event scheme (Gerner, Schrodt, Yilmaz) where the class fits one. Verbs stand in the base form; irregular forms are in
// grammar-words.ts. A noun tells an event only when something ties it down (who, where or when), see nominals.ts.

export interface TriggerClass {
  readonly kind: string;
  readonly cameo?: string;
  readonly verbs: string;
  readonly nouns: string;
}

/** Classes of telling; of these one sentence yields one event. */
export const TELLINGS: ReadonlySet<string> = new Set(['statement', 'appeal', 'criticism', 'threat', 'refusal']);

export const TRIGGER_CLASSES: readonly TriggerClass[] = [
  {
    kind: 'meeting',
    cameo: '04',
    verbs:
      'meet greet welcome host confer convene consult discuss negotiate huddle summon receive dine mediate reconvene',
    nouns:
      'meeting meetings talks talk summit conference discussion discussions dialogue negotiations negotiation ' +
      'consultation consultations session sessions hearing forum reception dinner banquet lunch gathering audience ' +
      'encounter interview ceremony congress convention assembly conversation conversations roundtable get-together tete-a-tete',
  },
  {
    kind: 'travel',
    cameo: '04',
    verbs:
      'arrive visit travel land depart fly head leave return tour flee go come reach enter sail cross escape ' +
      'transit embark disembark evacuate migrate march accompany',
    nouns:
      'visit visits trip trips tour arrival departure flight flights journey stopover layover voyage evacuation crossing ' +
      'pilgrimage excursion homecoming',
  },
  {
    kind: 'statement',
    cameo: '01',
    verbs:
      'say tell state announce declare stress emphasize emphasise acknowledge tweet outline highlight reiterate underline ' +
      'underscore insist claim explain assert remark comment note respond reply answer speak convey indicate disclose reveal ' +
      'describe raise hint suggest confirm concede admit predict tout pledge promise vow argue warn caution complain ' +
      'allege testify brief recall recount clarify express voice repeat affirm reaffirm report write post add boast call communicate inform mention proclaim ' +
      'characterize characterise portray quote cite hail applaud laud commend advise',
    nouns: 'announcement speech pledge',
  },
  {
    kind: 'offer',
    cameo: '03',
    verbs: 'offer propose volunteer',
    nouns: 'offer proposal',
  },
  {
    kind: 'appeal',
    cameo: '02',
    verbs: 'urge appeal ask request plead beg recommend encourage invite demand press lobby petition',
    nouns: 'appeal request invitation',
  },
  {
    kind: 'criticism',
    cameo: '11',
    verbs:
      'criticize criticise condemn accuse denounce blame slam blast rebuke deplore object decry reprimand downplay',
    nouns: 'condemnation',
  },
  {
    kind: 'refusal',
    cameo: '12',
    verbs: 'reject refuse deny decline veto dismiss oppose rule snub boycott withhold block halt defy overrule',
    nouns: 'rejection refusal veto boycott',
  },
  {
    kind: 'threat',
    cameo: '13',
    verbs: 'threaten menace intimidate',
    nouns: 'threat ultimatum',
  },
  {
    kind: 'agreement',
    cameo: '05',
    verbs:
      'agree accept sign ratify ally endorse reconcile normalise normalize unite cooperate collaborate ' +
      'compromise accede renew resume restore reestablish re-establish',
    nouns:
      'agreement deal pact accord treaty consensus truce ceasefire armistice resumption memorandum settlement ' +
      'reconciliation partnership compromise',
  },
  {
    kind: 'legislation',
    verbs:
      'pass enact authorise authorize rescind draft approve adopt legislate repeal amend vote abolish outlaw decree mandate',
    nouns: 'vote referendum passage enactment repeal amendment ratification',
  },
  {
    kind: 'sanction',
    cameo: '17',
    verbs:
      'sanction ban embargo blacklist restrict impose freeze suspend expel bar prohibit penalise penalize curb enforce ' +
      'revoke confiscate seize fine tighten ease lift',
    nouns: 'sanctions ban embargo restrictions suspension expulsion seizure crackdown curbs',
  },
  {
    kind: 'conflict',
    cameo: '19',
    verbs:
      'attack invade bomb shell fire fight clash strike ambush raid capture kill wound injure shoot stab assassinate ' +
      'kidnap abduct besiege occupy battle storm retaliate torture murder massacre overthrow oust topple intercept down ' +
      'assault beat hijack sink drown destroy execute behead gun rape militarise withdraw surrender retreat conquer ' +
      'recapture liberate repulse repel rout bombard counterattack encircle hurt',
    nouns:
      'attack attacks invasion bombing airstrike airstrikes strike strikes raid clash clashes battle war shooting ' +
      'assassination coup siege offensive ambush massacre killing killings murder kidnapping explosion blast confrontation ' +
      'confrontations fighting conflict uprising rebellion genocide occupation deployment withdrawal',
  },
  {
    kind: 'trade',
    cameo: '06',
    verbs: 'buy sell export import acquire purchase merge invest trade ship supply order procure lease',
    nouns: 'merger acquisition takeover purchase sale investment shipment export exports tariff tariffs',
  },
  {
    kind: 'economic',
    verbs:
      'rise fall drop plunge surge soar slump tumble climb grow shrink rally default collapse cut hike lower raise ' +
      'devalue expand contract decline double triple increase decrease rebound halve gain peak bankrupt nationalise nationalize privatise privatize pay',
    nouns: 'recession bailout default bankruptcy stimulus downturn',
  },
  {
    kind: 'aid',
    cameo: '07',
    verbs:
      'donate aid help save rescue assist provide fund finance feed shelter deliver distribute grant contribute give lend',
    nouns: 'donation rescue airlift relief loan grant',
  },
  {
    kind: 'protest',
    cameo: '14',
    verbs: 'protest demonstrate riot rally picket loot chant occupy disrupt rebel revolt gather',
    nouns: 'protest protests demonstration demonstrations riot riots rally walkout march revolt unrest',
  },
  {
    kind: 'appointment',
    verbs:
      'appoint resign nominate hire promote succeed replace inaugurate retire swear name dismiss fire sack join quit ' +
      'step install designate reshuffle',
    nouns: 'appointment resignation nomination inauguration dismissal retirement swearing-in reshuffle',
  },
  {
    kind: 'election',
    verbs: 'elect campaign concede reelect re-elect',
    nouns: 'election elections campaign primary runoff by-election victory defeat landslide poll ballot',
  },
  {
    kind: 'legal',
    verbs:
      'arrest charge convict sentence sue indict acquit jail imprison detain extradite prosecute plead ' +
      'investigate probe try fine accuse free pardon appeal deport rule overturn file raid search testify impeach subpoena',
    nouns:
      'arrest trial conviction verdict sentence lawsuit indictment investigation probe inquiry ruling detention ' +
      'extradition acquittal prosecution impeachment pardon deportation execution',
  },
  {
    kind: 'disaster',
    verbs:
      'crash erupt flood collapse explode derail burn capsize trample hit devastate sweep quake displace damage ' +
      'die perish spread infect leak spill',
    nouns:
      'earthquake stampede shipwreck mudslide aftershock flood floods fire wildfire hurricane storm tornado tsunami crash eruption explosion landslide outbreak ' +
      'epidemic pandemic drought avalanche collapse accident derailment quake cyclone typhoon famine blackout leak',
  },
  {
    kind: 'incident',
    verbs:
      'collide detect spot discover happen occur disappear vanish hack breach violate drift stray intrude trespass',
    nouns: 'incident collision breach hack cyberattack disappearance discovery scandal standoff violation',
  },
  {
    kind: 'military',
    cameo: '15',
    verbs: 'patrol drill test launch arm deploy mobilise mobilize dispatch',
    nouns: 'exercise exercises drill drills manoeuvres maneuvers test launch patrol patrols parade',
  },
  {
    kind: 'contact',
    cameo: '05',
    verbs:
      'embrace hug kiss toast phone telephone congratulate thank apologise apologize honour honor praise celebrate ' +
      'commemorate bury mourn contact salute escort',
    nouns: 'handshake funeral celebration anniversary apology burial',
  },
  {
    kind: 'rupture',
    cameo: '16',
    verbs:
      'sever cancel postpone delay scrap abandon shelve recall reduce disband dissolve split break adjourn cease stall falter founder',
    nouns: 'cancellation postponement withdrawal breakdown collapse rupture boycott closure recall',
  },
  {
    kind: 'creation',
    verbs:
      'found establish create organise organize institute open unveil publish release build complete inaugurate launch introduce',
    nouns:
      'launch opening unveiling release publication foundation closure establishment premiere debut event festival concert exhibition fair',
  },
  {
    kind: 'contest',
    verbs: 'win lose defeat beat score compete qualify',
    nouns: 'tournament championship match race olympics competition games cup',
  },
];

/** Verbs that tell an event through the noun they take: "held talks", "took office", "began meetings", "made comments". */
export const LIGHT_VERBS =
  'hold have make take give conduct stage begin start open end conclude finish close wrap cap kick resume continue attend ' +
  'chair lead co-host host join reach strike sign cancel postpone delay schedule plan carry undertake pay launch mount ' +
  'complete suspend extend cut deliver enter win engage score exchange mark hail undergo stand await participate progress proceed';

/** Nouns that are events after any light verb, but not by themselves: "took action", "made comments". */
export const LIGHT_NOUNS =
  'office hands oath power action steps aim part place control talk comment comments remark remarks fire';

/**
 * Verbs that tell an event with just these nouns, a preposition between them where there is one; one class a line. Forms:
 * "made a brief stop", "paid tribute", "took a swipe", "came under fire". Singular nouns stand for both numbers.
 */
export const LIGHT_PAIRS = `meeting: have chat, have word, exchange view, give interview, grant interview, hold briefing, give briefing, take question
travel: make stop, make way, make stopover, make detour, make landing, pay call, set sail, take flight, take refuge, set foot, make journey, make return
statement: make statement, make speech, make announcement, make claim, make promise, make declaration, make remark, make confession, make case, give speech, give address, give testimony, give assurance, give account, give evidence, give warning, give lecture, give statement, give explanation, give guarantee, deliver speech, deliver address, deliver message, deliver statement, deliver remark, deliver lecture, deliver keynote, issue statement, issue warning, issue denial, issue communique, issue alert, issue apology, issue declaration, issue decree, release statement, sound alarm, voice concern, send message, send signal, raise alarm, raise concern, raise question, offer condolence, send condolence, offer apology, make apology, express concern
appeal: make appeal, make plea, make request, make demand, issue appeal, issue call, issue plea, issue demand, extend invitation, send invitation, launch appeal, launch petition, sign petition, file petition, issue recommendation, make recommendation, put pressure
offer: make offer, make proposal, make bid, put offer, table proposal, submit proposal, submit bid, submit plan
criticism: take swipe, take aim, take shot, take jab, take dig, take issue, make accusation, level accusation, level criticism, mount criticism, lay blame, put blame
threat: make threat, issue threat, issue ultimatum, give ultimatum
agreement: make deal, make pact, make commitment, make peace, make concession, come to agreement, come to term, enter into agreement, join force, give consent, find compromise, settle lawsuit, settle dispute, settle case, settle claim, settle suit
legislation: give approval, give assent, win approval, cast vote, take vote, pass resolution, introduce bill, table bill
legal: take into custody, bring charge, press charge, file charge, file suit, file lawsuit, file complaint, file appeal, lodge appeal, issue warrant, issue ruling, issue verdict, issue injunction, deliver verdict, return verdict, make arrest, set bail, grant bail, deny bail, enter plea, open fire
conflict: wage war, go to war, come under attack, come under fire, lay siege, take hostage, take prisoner, take control, seize control, seize power, exchange fire, trade fire, fire shot, fire round, fire shell, fire artillery, fire bullet, suffer loss, suffer casualty, inflict casualty
protest: take to street, go on strike, walk off job, lodge protest, file protest, go on hunger
appointment: take office, take oath, take charge, take helm, take rein, assume office, assume power, assume command, leave office, tender resignation, submit resignation, hand in resignation, offer resignation, announce resignation
contact: shake hand, pay tribute, pay respect, pay homage, lay wreath, make call, place call, have call, hold call, receive call, receive letter, receive message, send letter, exchange greeting, exchange pleasantry, exchange gift, exchange letter, pose for photo, pose for photograph, pose for picture, observe silence, hold vigil, hold funeral
aid: receive loan, receive aid, receive grant, receive fund, receive money, receive support, receive donation, get loan, send aid, send help, send supply, send relief, give shelter, give help, lend support, come to aid, come to rescue, give refuge
election: cast ballot, go to poll, hold election, win election, win seat, win majority, take lead
contest: set record, break record, take gold, take silver, take bronze, claim title, claim gold
rupture: cut tie, sever tie, break tie, cut relation, sever relation, put end, bring to end, call halt, bring to halt, come to halt
creation: break ground, lay foundation, cut ribbon
military: go on alert, put on alert, place on alert, test missile, fire missile, fire rocket
action: take step, take measure, take refuge, make change, make decision, take decision, take stock, make effort`;

/** Verbs whose class comes with their particle; one class a line. */
export const PHRASAL_VERBS = `statement: play down, point out, speak out, set out, lay out, spell out
appeal: call for, call on
refusal: rule out, turn down, push back, hold back
criticism: hit out, lash out
rupture: call off, put off, pull out, break off, break down, shut down, cut off, wind down
conflict: shoot down, blow up, break out, open fire
travel: lift off, take off, touch down, set off, set out, check in, fly over, stop over, head to, head into
appointment: step down, step aside, take over, stand down, swear in
legal: hand over, hand down, strike down, turn in
sanction: crack down, clamp down
agreement: sign off, commit to
economic: lay off, pay off
meeting: sit down, meet with, hold out, engage with, confer with
creation: roll out, set up, kick off`;

/** Verbs of no class whose base form their past does not show: "changed" is change, "developed" develop. */
export const OTHER_VERBS =
  'change combine determine define arrange excite intervene challenge control pour favour colour persuade convince confine ' +
  'decide encourage experience develop encounter expire escalate provoke coincide produce recognize recognise assume achieve ' +
  'improve remove secure observe operate rename televise examine imagine compile';
