// Issues between the great powers, most of them between the United States and China. Own list.

import { type TaxonomyEntry, phrases } from './entry';

const CHINA = 'China|Chinese|Beijing|PRC';
const RUSSIA = 'Russia|Russian|Moscow|Kremlin';
const WAR_TRADE = 'war|military|defense|defence|arms|weapon|army|industrial|invasion|aggression';

export const powers: readonly TaxonomyEntry[] = [
  {
    id: 'tech-export-controls',
    name: 'Technology export controls',
    about: 'Limits on the sale of advanced technology and semiconductors',
    broader: 'trade',
    words: phrases(`
      export control|curb|restriction|ban|rule,
      control~|curb~|restriction|limit~|ban~ on … export|sale of … chip|semiconductor|technology,
      chip|semiconductor|technology (export) curb|restriction|ban|control|sanction|war|export,
      hold~ back … semiconductor|chip|technology|tech (industry|sector),
      block~|restrict~|limit~|deny~|curb~|choke~|hobble~ … semiconductor|chip|technology (industry|sector|sale|export),
      cut~ off … semiconductor|chip|technology,
      access to … advanced|cutting|sensitive|high|critical|U.S.|US|American (end|edge) chip|semiconductor|technology|tech,
      restriction|curb~|control|limit on … chip|semiconductor|technology|tech|microchip,
      technology|tech control, {machine tool|microelectronics} … export,
      advanced|sensitive chip|semiconductor|computing|microchip,
      cutting edge|end chip|semiconductor|technology|microchip, high end chip|semiconductor|technology|microchip,
      semiconductor industry|sector|technology|equipment,
      technology|tech blockade|transfer|containment|rivalry|competition|decoupling, Entity List, export blacklist,
      chip making equipment|tool|machine, computer chip, CHIPS (and Science) Act`),
    echo: phrases('semiconductor, microchip'),
  },
  {
    id: 'decoupling',
    name: 'De-risking / decoupling',
    about: 'Loosening of economic ties between countries',
    broader: 'trade',
    words: phrases(`
      decoupling, decouple~, de risk~|couple~, derisk~, economic|technological|financial decoupling,
      friend shoring, near shoring, sever|cut~ (its|their|all) economic tie|link|relation,
      diversify~ (its|their|the) supply chain|trade, delink~`),
  },
  {
    id: 'ip-theft',
    name: 'Intellectual property theft',
    about: 'Theft of inventions and trade secrets',
    broader: 'trade',
    words: phrases(`
      intellectual property (right) (theft|protection|violation|infringement),
      theft|steal~ (of) … intellectual property, theft|steal~ (of) … trade secret,
      theft|steal~ (of) … technology, trade secret (theft), IP theft, forced technology transfer,
      industrial|economic|corporate espionage, copyright piracy|infringement`),
  },
  {
    id: 'fentanyl',
    name: 'Fentanyl / counter-narcotics',
    about: 'Fentanyl and other opioids, their precursors, and work against drugs',
    broader: 'drugs',
    words: phrases(`
      fentanyl (precursor|crisis|trade|trafficking|production|flow) (chemical),
      precursor (chemical) (for|of|to) fentanyl|opioid, precursor chemical, chemical precursor,
      synthetic opioid|drug, opioid (crisis|epidemic|overdose|trade), counter narcotic (cooperation|effort|work),
      counternarcotics|counternarcotic (cooperation|effort|work), anti narcotics|drug cooperation, narcotics control|cooperation`),
    echo: phrases('precursor'),
    near: [
      {
        words: phrases('drug trafficking|trade|trafficker|trafficking, illicit|illegal drug, narcotics'),
        with: phrases('fentanyl, opioid, precursor'),
      },
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    about: 'The ban or forced sale of TikTok',
    broader: 'technology',
    words: phrases(`
      TikTok (ban|sale|divestiture|bill|app), ban~|sale|sell~|divest~ (of|on|from) TikTok, ByteDance`),
  },
  {
    id: 'russia-support',
    name: "Support for Russia's war",
    about: 'Dual-use exports to Russia, trade and ties with it, help for its defence industry',
    broader: 'ukraine-war',
    words: phrases(`
      support|backing|aid|assistance|help for|of|to (the) ${RUSSIA} (${WAR_TRADE}) (industrial) (industry|base|sector|effort|machine),
      support~|back~|aid~|help~|assist~|arm~|fuel~|power~|prop~|bolster~|rebuild~|replenish~|supply~|sustain~|enable~ … ${RUSSIA} ${WAR_TRADE} (industrial|production) (base|sector|industry|effort|machine|production|complex),
      supply~|provide~|sell~|send~|export~|deliver~|give~ … to ${RUSSIA},
      supply~|provide~|sell~|send~|export~|deliver~|give~ … to ${RUSSIA} (for) (use) (in) ${WAR_TRADE} (industry|base|sector|effort|machine),
      power~|fuel~|fund~|feed~|drive~|bankroll~|aid~|sustain~|support~|back~ … ${RUSSIA} (brutal|illegal) war|invasion|aggression|assault (effort|machine|of aggression),
      help~|assist~|enable~ … ${RUSSIA} … {rebuild~|re-arm~|rearm~|resupply~|wage~},
      backing|support for|of {${RUSSIA}} war|invasion,
      replenishment|rebuilding|revival|reconstitution|expansion of ${RUSSIA} … ${WAR_TRADE} (industrial) (base|sector|industry),
      ${RUSSIA} support, ${RUSSIA} defense|defence|military|arms|war (industrial) base|sector|industry|complex|machine|effort,
      machine tool|microelectronics … ${RUSSIA}, ${RUSSIA} … machine tool|microelectronics, dual use good|item|export|product|component|technology|material|equipment|trade,
      (economic|trade) (and) (trade|economic|commercial|business) exchange|tie|cooperation|relation|dealing|trade with ${RUSSIA},
      China Russia|Russian trade|tie|relation|relationship|cooperation|partnership|alliance,
      tie|relation|relationship|partnership|friendship|alignment with ${RUSSIA},
      no limits partnership|friendship,
      ${CHINA} tie|relation|relationship|partnership|friendship with|to (Vladimir) Putin|${RUSSIA}`),
    not: phrases(`
      in|of|from ${RUSSIA} support, Russian civil war, Russian Revolution, U.S.|US|American|Washington|Ukraine|Ukrainian … tie|relation with ${RUSSIA}`),
  },
  {
    id: 'spy-balloon',
    name: 'Spy balloon',
    about: 'A surveillance balloon over another country',
    broader: 'espionage',
    words: phrases(`
      spy|surveillance|reconnaissance balloon (incident|episode|affair|saga|programme|program),
      ${CHINA} (spy|surveillance|weather|high altitude) balloon (incident|episode|affair),
      balloon incident|episode|affair|saga|shootdown, shoot~ down … balloon, balloon … shot down`),
    echo: phrases('balloon'),
  },
  {
    id: 'containment',
    name: 'Containment / development rights',
    about: "A country's complaint that another holds down its development or encircles it",
    broader: 'strategic-rivalry',
    words: phrases(`
      (legitimate) development right|interest, right to development, core interest,
      contain~ and|or suppress~|encircle~ (${CHINA}),
      contain~|encircle~|suppress~ (and) (contain~|encircle~|suppress~) (of) ${CHINA} (development|rise|growth|economy),
      containment and suppression|encirclement, containment policy|strategy, policy|strategy of containment,
      hold~|keep~ ${CHINA} down|back, {technological|economic} suppression,
      suppress~|suppression|stifle~|thwart~|hamper~|obstruct~|impede~ (of) (its|their|${CHINA}|country) … development|rise|growth|progress,
      suppress~ … Chinese|foreign company|enterprise|firm, small yard high fence, bloc confrontation`),
    near: [
      {
        words: phrases('containment, encirclement'),
        with: phrases(`
      development, bloc, alliance, Cold War, ${CHINA}`),
      },
    ],
    not: phrases(`
      containment zone|dome|vessel|building|structure|boom|effort, development rights agreement`),
  },
  {
    id: 'strategic-rivalry',
    name: 'Strategic rivalry',
    about: 'Competition between powers, the risk of conflict or miscalculation',
    broader: 'diplomacy',
    words: phrases(`
      new|second Cold War, strategic|superpower|geopolitical (strategic) rivalry|competition|rival|competitor,
      great power competition|rivalry|conflict, miscalculation, risk|danger|possibility|fear|threat of miscalculation,
      risk|danger|possibility|prospect|threat of (a) (armed|military|open|direct) conflict|confrontation|clash|war,
      clash~ militarily, military clash|confrontation, tension|friction with Beijing|Washington|Moscow,
      tension|friction between … Beijing|Washington|China|superpower, zero sum (game|competition),
      thucydides trap, intense competition`),
    near: [{ words: phrases('Cold War'), with: phrases('fear, risk, mentality, avoid, prevent, return') }],
    not: phrases('Cold War era|veteran|history|museum|spy'),
  },
  {
    id: 'communication-channels',
    name: 'Communication channels',
    about: 'Diplomatic lines of communication, high-level exchanges, crisis management',
    broader: 'diplomacy',
    words: phrases(`
      (diplomatic) line|channel of communication|dialogue,
      (diplomatic) communication|dialogue channel|line|mechanism,
      high|senior|top level communication|dialogue|contact|exchange|engagement|channel|interaction|consultation (and) (contact|communication|exchange|dialogue),
      (more) frequent|regular communication|contact,
      strengthen~|maintain~|keep~|improve~|enhance~|restore~|resume~|reopen~ (open) communication|dialogue (channel|line),
      strengthened|open communication between, communication|contact at … high|senior|top level,
      direct communication|engagement|dialogue|contact, sustained dialogue|engagement,
      communication on (an) equal footing|term, crisis management|communication|prevention (mechanism),
      crisis hotline, diplomatic channel|contact|engagement|dialogue|consultation, back channel (talk|diplomacy), dialogue with ${CHINA},
      bilateral|strategic (economic|security|political) dialogue|consultation (mechanism)`),
    near: [
      {
        words: phrases('guardrail, hotline'),
        with: phrases(`
      relationship, relation, competition, rivalry, military, navy, army, crisis, defence, defense, leader`),
      },
    ],
    not: phrases('suicide|tip|counselling|counseling|abuse hotline, hotline number'),
  },
  {
    id: 'military-communication',
    name: 'Military communication',
    about: 'Talks and channels between armed forces',
    broader: 'communication-channels',
    words: phrases(`
      military to military (talk|communication|contact|channel|dialogue|exchange|tie|engagement|relation|hotline),
      mil to mil,
      military (and) (defense|defence) communication|dialogue|contact|hotline|channel|talk|exchange|consultation,
      defense|defence (and) (military) dialogue|talk|consultation|contact|hotline|communication,
      communication|contact|dialogue|talk|channel|exchange between … military|army,
      communication|contact|dialogue|talk|channel|exchange between … armed forces,
      communication|contact|dialogue|talk|channel|exchange between … defence|defense chief|minister|ministry,
      theater|theatre commander talk|call|dialogue, line|channel of … military communication,
      communicate~ between … military, military crisis communication|channel`),
  },
];
