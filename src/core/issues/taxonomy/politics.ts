// Politics and international relations. Own list; codes and their meanings after the IPTC Media Topics (CC BY 4.0, iptc.org).

import { type TaxonomyEntry, phrases } from './entry';

const COUNTRYWIDE =
  'national|general|presidential|parliamentary|local|snap|early|municipal|legislative|regional|midterm';

export const politics: readonly TaxonomyEntry[] = [
  {
    id: 'politics',
    name: 'Politics',
    iptc: '11000000',
    words: phrases(`
      political crisis|turmoil|deadlock|instability|reform|dissent, constitutional crisis|reform|amendment`),
  },
  {
    id: 'elections',
    name: 'Elections',
    broader: 'politics',
    iptc: '20000574',
    words: phrases(`
      ${COUNTRYWIDE} election|vote|poll|runoff|race (campaign|result),
      election campaign|result|fraud|interference|day|commission|observer|monitor|law|rigging,
      run off (election|vote), presidential|parliamentary candidate|hopeful|nominee, by election,
      voter turnout|registration|fraud, rig~ … election|vote, referendum, exit poll`),
    not: phrases('early vote, early poll'),
  },
  {
    id: 'government',
    name: 'Government',
    broader: 'politics',
    iptc: '20000593',
    words: phrases(`
      coalition talk|government|agreement, cabinet reshuffle, vote of no confidence, no confidence vote|motion,
      impeachment (trial|inquiry|proceeding|motion|vote), caretaker|interim|unity|transitional government,
      government shutdown, power sharing (deal|agreement|government)`),
  },
  {
    id: 'corruption',
    name: 'Corruption',
    broader: 'politics',
    words: phrases(`
      corruption, bribery, bribe, embezzlement, embezzle~, money laundering, kickback, graft`),
    not: phrases('skin graft, data corruption, bone graft'),
  },
  {
    id: 'diplomacy',
    name: 'Diplomacy',
    broader: 'politics',
    iptc: '20000638',
    words: phrases(`
      expel~|expulsion (of) … diplomat,
      diplomatic row|crisis|spat|dispute|expulsion|recognition|immunity|boycott|isolation|incident,
      recall~|recalled … ambassador,
      {sever~|restore~|cut~|re-establish~|establish~|resume~|suspend~} (full) diplomatic relation|tie,
      persona non grata`),
  },
  {
    id: 'treaties',
    name: 'Treaties',
    broader: 'diplomacy',
    words: phrases(`
      peace|border|extradition|defence|defense|security|friendship treaty|pact,
      ratify~|ratification … treaty|agreement|pact|convention`),
  },
  {
    id: 'territorial-dispute',
    name: 'Territorial disputes',
    broader: 'diplomacy',
    words: phrases(`
      border|territorial|boundary dispute|claim|row|conflict, territorial integrity|waters,
      disputed border|territory|island, annexation, annex~`),
    not: phrases('annexe'),
  },
  {
    id: 'sanctions',
    name: 'Sanctions',
    about: 'Existing or threatened sanctions on states, firms or persons',
    broader: 'diplomacy',
    words: phrases(`
      (economic|financial|trade|international) sanctions,
      sanctions (regime|list|relief|evasion|package), economic|financial sanction,
      sanctioned|sanctioning (individual|firm|company|entity|official|by), asset freeze, freeze~ … asset,
      arms|oil|trade embargo, travel ban, blacklist~,
      act~|action|measure|penalty|step against … firm|company|entity|enterprise,
      punish~|penalise~|penalize~ … firm|company|bank|entity`),
    not: phrases('class action, legal action against, sanctioned by the court, court sanctions'),
  },
  {
    id: 'people-to-people',
    name: 'People-to-people ties',
    about: 'Exchanges of students, culture and tourists, commercial flights',
    broader: 'diplomacy',
    words: phrases(`
      (cultural|educational|student) (and) people to people (and) (cultural) exchange|tie|contact|link|diplomacy|relation,
      (inter) cultural (and) (educational|academic|people) exchange,
      intercultural exchange|dialogue|understanding,
      (educational|cultural|academic) (and) student|educational|academic|youth|scholarly|cultural|sporting exchange (programme|program),
      exchange student|program|programme|scholar, welcome~ (more) … student,
      American|foreign|international|Chinese student studying in, foreign|international student,
      commercial|direct (passenger) flight, visa free travel|entry|policy,
      tourism exchange|summit|tie|cooperation, panda diplomacy, sister city,
      business people and student`),
    near: [
      {
        words: phrases('passenger|air flight, flight between'),
        with: phrases('increase~, restore~, resume~, resumption, expand~, number of'),
      },
    ],
    not: phrases('commercial flight crash|carrying|from|bound, prisoner exchange'),
  },
  {
    id: 'foreign-aid',
    name: 'Foreign aid',
    about: 'Aid to other countries: military, economic, humanitarian; the laws that grant it',
    broader: 'diplomacy',
    words: phrases(`
      foreign (military) aid (bill|package|law|legislation|programme|program|budget|spending),
      military|security|economic|financial|humanitarian|supplemental aid|assistance bill|package|legislation,
      aid|assistance|funding bill|package|legislation for|to Ukraine|Taiwan|Israel|allies,
      billion in (military|foreign|security|economic|financial) aid|assistance,
      aid|assistance|funding for|to Ukraine|Taiwan|Israel, military|security aid|assistance to|for Ukraine|Israel|Taiwan|allies, development aid|assistance,
      overseas aid|development (budget)`),
    not: phrases('medical aid, first aid, legal aid, hearing aid'),
  },
];
