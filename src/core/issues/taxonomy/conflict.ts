// Conflict, security, rights and protest. Own list; codes and their meanings after the IPTC Media Topics (CC BY 4.0, iptc.org).

import { type TaxonomyEntry, phrases } from './entry';

const AMERICA = 'U.S.|US|American|America';

export const conflict: readonly TaxonomyEntry[] = [
  {
    id: 'conflict',
    name: 'Conflict, war and peace',
    iptc: '16000000',
    words: phrases(`
      civil war, armed conflict, war crime, air strike|raid, airstrike, drone strike|attack,
      missile strike|attack, rocket fire|attack, military offensive|operation|coup|intervention|occupation,
      guerrilla war|warfare, insurgency, shelling, martial law, coup attempt, coup d'etat, coup d'état,
      failed coup`),
    near: [{ words: phrases('coup'), with: phrases('military, junta, soldier, army, overthrow~, oust~') }],
  },
  {
    id: 'peace-process',
    name: 'Peace process',
    broader: 'conflict',
    iptc: '20000073',
    words: phrases(`
      peace talk|process|deal|agreement|negotiation|plan|accord|treaty|conference|proposal|envoy|mediation,
      ceasefire (agreement|deal|talk|violation), cease fire (agreement|deal|talk), truce,
      peacekeeping (mission|force|operation), peacekeeper, hostage (release) deal|talk`),
    not: phrases('Justice of the Peace, Nobel Peace Prize'),
  },
  {
    id: 'terrorism',
    name: 'Terrorism',
    broader: 'conflict',
    iptc: '20000053',
    words: phrases(`
      terrorism, counter terrorism, (violent) extremism, jihadist, militant group|attack, terrorist (attack|group|organisation|organization|cell|threat|plot),
      terror attack|plot|group|cell|threat, suicide bomber|bombing|attack, car bomb|bombing, bomb attack,
      roadside bomb, hostage taking|crisis`),
  },
  {
    id: 'ukraine-war',
    name: 'War in Ukraine',
    about: 'The war itself',
    broader: 'conflict',
    words: phrases(`
      war|conflict|fighting|invasion|crisis|hostilities|bloodshed|aggression in|of|against (eastern) Ukraine,
      (Russian|Russia) (full) (scale) (illegal) (unprovoked) (brutal) invasion|war|aggression|offensive|attack (of|on|against|in) Ukraine,
      Russia|Russian|Moscow|Putin (full scale) (illegal|brutal|unprovoked) invasion|aggression|war (of aggression),
      assault|attack|onslaught on|against Ukraine,  Ukraine war|conflict|crisis|invasion|peace,
      Russia|Russian Ukraine|Ukrainian war|conflict, Ukrainian war|conflict|crisis, invade~ Ukraine,
      issue|question|topic|matter|situation of|in Ukraine`),
    near: [
      {
        words: phrases('Ukraine'),
        with: phrases('Taiwan, Gaza, Middle East, North Korea, discuss~, topic, agenda, South China Sea'),
      },
    ],
    not: phrases('aid|assistance|package|bill … Ukraine'),
  },
  {
    id: 'middle-east',
    name: 'Middle East conflict',
    broader: 'conflict',
    words: phrases(`
      war|conflict|fighting|offensive|hostilities|situation|crisis in (the) (northern|southern) Gaza|Lebanon|Syria|Yemen (Strip),
      Gaza war|conflict|ceasefire|offensive|crisis, Israel Hamas|Gaza|Palestinian|Hezbollah|Iran war|conflict,
      Israeli Palestinian conflict|peace|talk, two state solution, West Bank settlement|settler,
      Red Sea attack|shipping|crisis, crisis|conflict|tension|situation|war in the Middle East,
      Middle East crisis|conflict|tension|peace, Houthi (attack|strike|rebel)`),
    near: [
      {
        words: phrases('Middle East, Gaza'),
        with: phrases('discuss~, agenda, Ukraine, topic, raise~, conflict, attack, war, talk, touch~'),
      },
    ],
  },
  {
    id: 'security',
    name: 'Security',
    about: 'Security or national security named without a subject',
    words: phrases(`
      national|global|regional|international|maritime|border|energy|collective security (concern|threat|issue|interest|risk|affair),
      security concern|threat|interest|affair|challenge|cooperation|risk|alliance|pact|guarantee`),
    not: phrases(`
      security concern|threat|affair|implication|risk of|over|about,
      national security adviser|advisor|council|team|official|spokesman|spokesperson|law|agency|aide,
      National Security Adviser|Council|Agency|Advisor, maritime security agency, border security guard|agent`),
  },
  {
    id: 'nuclear-arms',
    name: 'Nuclear arms',
    broader: 'security',
    words: phrases(`
      nuclear (armed) weapon|arsenal|warhead|test|proliferation|disarmament|missile|programme|program|deal|talk|threat|arms|deterrence|stockpile,
      uranium enrichment, enrich~ uranium, ballistic missile (test|launch|programme|program),
      arms control (talk|treaty|agreement), arms race, non proliferation (treaty)`),
  },
  {
    id: 'espionage',
    name: 'Espionage',
    broader: 'security',
    words: phrases(`
      espionage, spy ring|agency|scandal|chief|base|facility|station, listening|eavesdropping post|station, accuse~|charge~|convict~|arrest~ … spying, spy~ for,
      intelligence leak|gathering, spying`),
    not: phrases('spy film|novel|thriller|movie'),
  },
  {
    id: 'cyber-security',
    name: 'Cyber security',
    broader: 'security',
    iptc: '20001361',
    words: phrases(`
      cyber attack|security|espionage|warfare|threat|crime|intrusion, cyberattack, cybersecurity, cyberspace,
      cybercrime, ransomware (attack), data breach|leak, hacking (attack|campaign|group|scandal), hacker,
      disinformation (campaign), election interference|meddling, malware`),
  },
  {
    id: 'military',
    name: 'Military',
    broader: 'security',
    words: phrases(`
      military {exercise|drill|spending|build-up|buildup|base|draft|conscription|modernisation|modernization|presence|deployment|alliance},
      defence|defense spending|budget|pact, arms sale|deal|export|shipment, war game, conscription,
      troop deployment|withdrawal|buildup`),
    not: phrases('arms sale to Taiwan'),
  },
  {
    id: 'human-rights',
    name: 'Human rights',
    about: 'Human rights in general, transnational repression',
    iptc: '20000587',
    words: phrases(`
      human right (abuse|violation), transnational repression, civil liberty,
      crime against humanity, genocide, ethnic cleansing, forced labour|labor, political prisoner,
      arbitrary detention|arrest, torture, repression of, universal value, fundamental freedom|right`),
    not: phrases(`
      Human Rights Watch|Campaign|Council|Commission|Committee|Foundation|Law,
      human rights lawyer|activist|group|organisation|organization|defender|watchdog|campaigner|commissioner|advocate|attorney|court,
      European Court of Human Rights, Commission on Human Rights, Observatory for Human Rights,
      High Commissioner for Human Rights`),
  },
  {
    id: 'press-freedom',
    name: 'Press freedom',
    broader: 'human-rights',
    words: phrases(`
      press|media freedom, freedom of the press|speech|expression, free speech|press, censorship,
      jailed|detained|imprisoned|arrested journalist|reporter|blogger, censor~`),
  },
  {
    id: 'equality',
    name: 'Equality and discrimination',
    broader: 'human-rights',
    iptc: '20000775',
    words: phrases(`
      racial|gender|sex|caste|religious discrimination|equality|inequality|profiling|segregation, racism,
      anti semitism, antisemitism, islamophobia,
      gay|LGBT|LGBTQ|transgender|women|minority|civil|indigenous|voting right, same sex marriage, gay marriage,
      gender (pay) gap, sexual harassment`),
    not: phrases('indigenous right wing'),
  },
  {
    id: 'protest',
    name: 'Protests and unrest',
    iptc: '20000065',
    words: phrases(`
      {mass|street|anti-government|pro-democracy|violent|nationwide|student|peaceful|public} protest|demonstration|rally,
      protest march|movement|rally|camp, protester, demonstrator, civil unrest|disobedience, riot police,
      rioting, rioter, tear gas, hunger strike`),
    near: [{ words: phrases('water cannon'), with: phrases('police, crowd, protester, demonstrator, rally') }],
  },
  {
    id: 'detained-citizens',
    name: 'Detained citizens',
    about: 'Citizens held in another country',
    broader: 'human-rights',
    words: phrases(`
      ${AMERICA} (citizen|national) detained|imprisoned|jailed|held|detainee|prisoner|hostage,
      (wrongfully|unjustly|arbitrarily) detained|imprisoned|jailed|held ${AMERICA}|citizen|national|foreigner (citizen|national),
      detention|imprisonment of … ${AMERICA}|citizen|foreigner (citizen|national),
      release of detained|jailed|imprisoned citizen|national|foreigner|American,
      (wrongful|arbitrary) detention of (foreign) citizen|national|foreigner, wrongfully|unjustly detained|held,
      ${AMERICA} citizen|national … {detained|imprisoned|jailed|held in|held by|held hostage}, exit ban, ${AMERICA} {detained|imprisoned|jailed|held in}, hostage diplomacy, detained|jailed|imprisoned citizen|national|foreigner|journalist,
      citizen|national detained|imprisoned|jailed|held in|by|on, prisoner swap|exchange`),
  },
];
