// Economy, trade, labour and energy. Own list; codes and their meanings after the IPTC Media Topics (CC BY 4.0, iptc.org).

import { type TaxonomyEntry, phrases } from './entry';

export const economy: readonly TaxonomyEntry[] = [
  {
    id: 'economy',
    name: 'Economy',
    iptc: '04000000',
    words: phrases(`
      economic growth|crisis|recovery|slowdown|downturn|reform|stimulus|recession|policy|collapse|stability,
      world|global economy, recession, gross domestic product, GDP (growth), financial crisis,
      macroeconomic (stability|policy), stock market`),
    near: [
      {
        words: phrases('economy'),
        with: phrases('shrink~, grew, grow~, contract~, slow~, recession, percent, inflation'),
      },
    ],
  },
  {
    id: 'inflation',
    name: 'Inflation and prices',
    broader: 'economy',
    words: phrases(`
      inflation (rate|target|figure), cost of living (crisis), consumer|food|fuel|energy|oil|gas|house price,
      price rise|hike|cap`),
    not: phrases('cosmic inflation'),
  },
  {
    id: 'public-finance',
    name: 'Public finance',
    broader: 'economy',
    words: phrases(`
      budget deficit|cut|crisis, national|government|public|sovereign|foreign debt,
      debt crisis|relief|ceiling|restructuring|default, tax cut|rise|increase|hike|reform|break|evasion|haven,
      austerity (measure|plan), bailout, spending cut, public spending, interest|exchange rate,
      monetary|fiscal policy`),
  },
  {
    id: 'business',
    name: 'Business',
    broader: 'economy',
    words: phrases(`
      takeover bid, hostile takeover, bankruptcy, insolvency, antitrust (case|law|suit), stock|share price,
      initial public offering, merger, foreign (direct) investment, market manipulation, insider trading`),
    not: phrases('moral bankruptcy'),
  },
  {
    id: 'trade',
    name: 'Trade',
    about: 'Trade policy and practices, market access, tariffs, surplus, trade war',
    broader: 'economy',
    words: phrases(`
      trade,
      (global|international|bilateral|free|fair|unfair|foreign|world|cross border) trade (policy|practice|war|dispute|deal|agreement|talk|surplus|deficit|imbalance|relation|relationship|route|tie|barrier|tension|restriction|negotiation|pact|issue|cooperation|rule|flow|gap|curb|friction|partner|balance),
      trade and investment,
      economic and trade|commercial relation|cooperation|tie|exchange|issue|policy|dialogue|relationship,
      trade and economic|investment|commercial relation|cooperation|tie|exchange|issue|policy,
      trade relation|tie|route, trade routes and practices, unfair (trade|economic) practice|competition,
      unfair economic (and) (trade) practice, non market (economic) practice|policy|policies,
      fair|economic competition, level playing field, market access, market economy status,
      access to … market, tariff (war|increase|rate|cut), import|export duty|tariff|quota|ban|tax|subsidy,
      customs duty|union, anti dumping (duty|measure|investigation), dumping of … goods|product|steel,
      protectionism|protectionist (policy|measure), WTO (rule|dispute|ruling|member|case|reform),
      World Trade Organization|Organisation rule|dispute|ruling|case, (industrial) {overcapacity|over-capacity},
      excess capacity, industrial|state subsidy, (global) supply chain (security|disruption|resilience),
      discriminatory|discriminate~|discrimination|unfair (practice) (to|against|towards) (American|foreign|Chinese|European|U.S.|US) business|company|firm,
      treatment of (American|foreign|Chinese|European|U.S.|US) business|company|firm,
      business climate|environment for, import|export of … goods, rare earth (export|mineral|supply),
      electric vehicle tariff|subsidy|export, solar panel tariff|subsidy|export, reciprocity, coercive economic,
      economic coercion, boycott of … goods|product`),
    not: phrases(`
      trade union|unionist|unionism,
      trade~ barb|blow|insult|accusation|fire|word|place|place|share|jab|punch|blame|gunfire|shot|joke|story,
      traded|trading at|on|with|in|up|down|for|to|by|publicly|card|floor|day|post|firm, trade secret,
      trade school|fair|show|mark|name|off|deadline|journal|publication|magazine|press|paper|craft|in|wind,
      slave|drug|arms|fur|sex|wildlife|ivory|skin|opium|weapon trade, trick|jack of the|all trade, of all trade,
      World Trade Center|Centre, International Trade Centre, trade|trades up|places|him|her|it|them|away,
      competition authority|commission|law|watchdog,
      Trade Representative|Secretary|Minister|Commissioner|Ministry|Department|Commission,
      trade representative|secretary|minister|commissioner|ministry|envoy|official|delegation|group|body|association|mission|unionists,
      by trade, to trade, trades`),
    near: [
      {
        words: phrases('export, import'),
        with: phrases('tariff, trade, duty, surplus, customs, percent, rose, fell'),
      },
      {
        words: phrases('electric vehicle, solar panel, steel'),
        with: phrases('overcapacity, tariff, subsidy, subsidise~, subsidize~, cheap, flood~, dump~, world market'),
      },
      { words: phrases('dumping'), with: phrases('steel, tariff, import, duty, price') },
    ],
  },
  {
    id: 'labour',
    name: 'Labour',
    iptc: '09000000',
    words: phrases(`
      trade|labour|labor union (leader|member), trade unionist,
      labour|labor dispute|law|market|right|shortage|relation, industrial action|dispute, minimum wage,
      working condition, collective bargaining, strike action|ballot,
      general|nationwide|rail|train|dock|port|teacher|nurse|doctor|miner|pilot strike, walkout,
      go|went|gone|going on strike, pay dispute|deal|rise`),
    not: phrases('hunger strike'),
  },
  {
    id: 'unemployment',
    name: 'Unemployment',
    broader: 'labour',
    iptc: '20000533',
    words: phrases(`
      unemployment (rate|benefit|figure), joblessness, jobless (rate|claim|figure), job|jobs loss|cut,
      mass layoff, layoff, redundancy`),
  },
  {
    id: 'energy',
    name: 'Energy',
    broader: 'economy',
    words: phrases(`
      energy crisis|policy|transition|supply|security|sector|market,
      oil|gas pipeline|field|production|supply|output|exploration|drilling|reserve|export, crude oil,
      natural gas, nuclear power (plant|station), nuclear|renewable|solar|wind|clean|green energy,
      wind farm|power|turbine, solar power|panel|farm, power grid|outage|cut, blackout, fossil fuel,
      coal mine|plant|power|mining, electricity supply|grid|price`),
    not: phrases('solar panel tariff|subsidy|export, news|media blackout'),
  },
  {
    id: 'agriculture-food',
    name: 'Agriculture and food',
    broader: 'economy',
    words: phrases(`
      food security|crisis|shortage|aid|supply, famine, grain export|deal|shipment, crop failure,
      fishing quota|right|dispute|ground, farm subsidy, agricultural policy|product|export, malnutrition`),
  },
];
