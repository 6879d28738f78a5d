// Nouns that tell an event by themselves, in the singular, by class: "the crash of flight 12", "talks between the two sides".
// A noun alone is a bare word ("crash barriers"): what ties it down decides whether it is listed (nominals in rules.ts).
// Nouns of a verb's deed (nominalisations) take what was done to after "of": "the sinking of the Maren". Collected for the project.

import type { EventClass } from './classes';

export const NOUNS: Readonly<Partial<Record<EventClass, string>>> = {
  meeting:
    'meeting talk summit conference discussion dialogue negotiation consultation session forum reception dinner banquet lunch ' +
    'gathering audience encounter interview congress convention assembly conversation roundtable handshake briefing',
  travel:
    'visit trip tour arrival departure flight journey stopover layover voyage crossing pilgrimage excursion homecoming return expedition',
  statement:
    'announcement speech pledge statement condemnation apology appeal warning declaration testimony confession call denial ' +
    'recommendation offer proposal threat accusation allegation criticism rejection address order ultimatum',
  agreement:
    'consensus agreement deal pact accord treaty truce ceasefire armistice resumption settlement reconciliation partnership compromise signing ' +
    'normalisation normalization',
  legislation:
    'passage enactment repeal amendment ratification adoption abolition reform implementation vote referendum legislation approval veto',
  conflict:
    'attack invasion bombing airstrike raid clash battle war shooting coup siege offensive ambush fighting conflict uprising ' +
    'rebellion occupation deployment withdrawal blast bombardment shelling airlift incursion skirmish mutiny exercise drill patrol ' +
    'confrontation retreat capture surrender insurgency provocation retaliation downing ceasefire-violation hostilities strike',
  crime:
    'robbery theft burglary kidnapping abduction rape stabbing fraud smuggling arrest detention hijacking heist looting assault ' +
    'imprisonment poisoning manhunt break-in arson extortion bribery raid shoplifting jailbreak arraignment beating',
  legal:
    'trial conviction verdict sentence lawsuit indictment investigation probe inquiry inquest ruling extradition acquittal prosecution ' +
    'impeachment pardon deportation hearing sentencing prosecution retrial appeal autopsy plea testimony',
  sanction:
    'sanction ban embargo restriction suspension expulsion seizure crackdown boycott curfew lockdown fine confiscation curb',
  trade: 'export import shipment delivery tariff',
  business:
    'merger acquisition takeover purchase sale launch layoff closure opening reopening flotation restructuring release unveiling ' +
    'expansion bankruptcy buyout rebranding development investment outsourcing construction completion recall bid',
  incident:
    'incident breach hack cyberattack disappearance evacuation rescue escape standoff violation blackout leak discovery search interception',
  disaster:
    'earthquake quake aftershock mudslide flood flooding wildfire hurricane storm tornado tsunami landslide avalanche drought cyclone ' +
    'typhoon famine heatwave eruption blizzard downpour tremor',
  accident:
    'crash accident collision derailment shipwreck stampede collapse explosion fire blaze sinking capsizing drowning crush fall injury',
  appointment:
    'appointment resignation nomination inauguration dismissal retirement swearing-in reshuffle firing ouster departure promotion ousting removal',
  election: 'election by-election runoff primary poll campaign landslide victory defeat recount ballot turnout',
  protest: 'protest demonstration riot rally walkout march revolt unrest strike sit-in picket vigil',
  health:
    'outbreak epidemic pandemic infection vaccination operation transplant surgery diagnosis treatment overdose quarantine recovery hospitalisation hospitalization',
  science: 'discovery study survey experiment trial test launch landing excavation analysis mission',
  sport:
    'match game race tournament final championship victory defeat win goal penalty substitution marathon draw transfer debut assist attempt',
  culture:
    'festival concert exhibition premiere ceremony wedding celebration parade performance broadcast publication anniversary divorce',
  death:
    'death killing murder assassination suicide massacre execution funeral burial slaying drowning genocide casualty',
  economic:
    'recession bailout default devaluation downturn increase decrease rise drop cut decline loss surge slump growth hike reduction ' +
    'strike privatisation privatization nationalisation nationalization donation payment',
};

/** The rest are told by a verb of their own kind: these nouns stand for a thing or a state as often as for an event. */
export const LOOSE_NOUNS: ReadonlySet<string> = new Set(
  (
    'call order offer proposal address talk war conflict development investment sale export import delivery construction launch test ' +
    'study trial survey analysis treatment infection operation growth increase decrease rise drop cut decline loss payment fire game ' +
    'race final campaign win goal fall search appeal agreement deal plea reform legislation approval threat statement criticism ' +
    'reduction donation strike recovery draw transfer attempt assist defeat victory mission vote poll ballot return leak curb fine'
  ).split(' '),
);
