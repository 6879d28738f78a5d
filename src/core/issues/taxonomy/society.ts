// Justice, environment, disaster, health, science and society. Own list; codes and their meanings after the IPTC Media Topics (CC BY 4.0, iptc.org).

import { type TaxonomyEntry, phrases } from './entry';

export const society: readonly TaxonomyEntry[] = [
  {
    id: 'justice',
    name: 'Crime, law and justice',
    iptc: '02000000',
    words: phrases(`
      court ruling|case|hearing|order|battle, plead~ (not) guilty, found guilty,
      murder trial|charge|case|investigation|conviction, death penalty|sentence, life sentence|imprisonment,
      supreme|high|constitutional court ruling|decision|case|hearing, arrest warrant, lawsuit,
      class action (suit|lawsuit), extradition (request|hearing|case),
      criminal charge|case|investigation|trial|court, human trafficking, organised|organized crime,
      people smuggling|smuggler, International Criminal Court, indictment`),
  },
  {
    id: 'violent-crime',
    name: 'Violent crime',
    broader: 'justice',
    words: phrases(`
      mass|school|drive by|fatal shooting, gun violence|control|crime|law,
      domestic|gang|sexual violence|abuse|assault, serial killer, manslaughter, homicide, armed robbery,
      kidnapping, knife attack|crime, stabbing, child abuse`),
  },
  {
    id: 'drugs',
    name: 'Drugs',
    broader: 'justice',
    words: phrases(`
      drug trafficking|smuggling|cartel|trade|abuse|lord|overdose|gang|crime, illegal|illicit|hard drug, cocaine,
      heroin, methamphetamine, war on drugs, narcotics`),
    not: phrases('narcotics anonymous'),
  },
  {
    id: 'policing',
    name: 'Policing',
    broader: 'justice',
    iptc: '20000129',
    words: phrases('police brutality|violence|reform|shooting|misconduct|custody, excessive force'),
  },
  {
    id: 'environment',
    name: 'Environment',
    iptc: '06000000',
    words: phrases(`
      environmental protection|damage|policy|impact|disaster, biodiversity, deforestation, endangered species,
      wildlife conservation, illegal logging|fishing, whaling, ozone layer, natural habitat`),
    not: phrases('Environmental Protection Agency'),
  },
  {
    id: 'climate',
    name: 'Climate change',
    broader: 'environment',
    iptc: '20000418',
    words: phrases(`
      climate change|crisis|talk|summit|policy|action|cooperation|emergency|goal|finance|accord|agreement,
      global warming, greenhouse gas (emission), carbon emission|dioxide|tax|footprint|neutrality,
      sea level rise, rising sea level, Paris Agreement|climate, Kyoto Protocol, net zero, methane emission,
      emission target|cut`),
  },
  {
    id: 'pollution',
    name: 'Pollution',
    broader: 'environment',
    iptc: '20000424',
    words: phrases(`
      air|water|plastic|environmental|noise|river pollution, oil spill|leak, toxic waste|chemical, smog,
      chemical spill|leak, nuclear|radioactive waste|contamination, contaminated water`),
  },
  {
    id: 'disaster',
    name: 'Disasters and accidents',
    iptc: '03000000',
    words: phrases(`
      natural disaster, earthquake, tsunami (warning), volcanic eruption|ash, landslide, mudslide, avalanche,
      wildfire, bushfire, forest fire, flash flood, flooding, hurricane, typhoon, tropical storm|cyclone,
      tornado, drought, state of emergency, disaster relief|area|zone, humanitarian crisis|disaster`),
  },
  {
    id: 'accidents',
    name: 'Accidents',
    broader: 'disaster',
    iptc: '20000139',
    words: phrases(`
      {plane|air|train|bus|car|helicopter|road|rail|mid-air|aviation|aircraft} crash|accident|collision|disaster|derailment,
      crash landing|investigator|site, emergency landing, derailment, shipwreck, capsize~, stampede,
      gas explosion, building collapse, mine|mining accident|disaster|explosion`),
  },
  {
    id: 'weather',
    name: 'Weather',
    iptc: '17000000',
    words: phrases(`
      heat wave, heatwave, cold snap|spell, snowstorm, blizzard, heavy rain|rainfall|snow,
      weather warning|forecast|alert, extreme weather, severe weather`),
  },
  {
    id: 'health',
    name: 'Health',
    iptc: '07000000',
    words: phrases(`
      public|mental health (crisis|emergency|care|official), health care (reform|system|bill|law|policy|cost),
      healthcare (reform|system|bill|policy), health insurance|crisis|emergency, medical research|error|care,
      abortion (right|law|ban), cancer treatment|patient|research|risk, obesity, drug approval,
      food safety|poisoning`),
  },
  {
    id: 'disease',
    name: 'Disease outbreaks',
    broader: 'health',
    iptc: '20000446',
    words: phrases(`
      pandemic, epidemic, coronavirus (outbreak|pandemic|case|vaccine),
      COVID (19) (pandemic|case|vaccine|vaccination), Covid (19) (pandemic|case|vaccine|vaccination),
      outbreak of … virus|disease|flu|fever|infection, Ebola (outbreak|virus|epidemic), bird|avian|swine flu (outbreak|virus), cholera (outbreak),
      malaria, measles (outbreak), tuberculosis, HIV, vaccination (campaign|programme|program), vaccine, H1N1,
      H5N1, Zika (virus), mpox`),
    not: phrases('opioid epidemic, outbreak of violence|war|fighting|hostilities'),
  },
  {
    id: 'science',
    name: 'Science',
    iptc: '13000000',
    words: phrases(`
      scientific research|discovery|study, stem cell (research), gene editing|therapy, genome,
      archaeological site|dig|discovery, fossil remains, particle physics|accelerator, cloning`),
  },
  {
    id: 'space',
    name: 'Space',
    broader: 'science',
    words: phrases(`
      space station|shuttle|probe|mission|exploration|programme|program|telescope|launch|flight|craft|walk|agency|debris,
      spacecraft, spaceflight, spacewalk, astronaut, cosmonaut, lunar lander|mission|landing,
      moon landing|mission, Mars rover|mission|lander, rocket launch, satellite launch, exoplanet, asteroid`),
    not: phrases('office|parking|living space'),
  },
  {
    id: 'technology',
    name: 'Technology',
    iptc: '20000756',
    words: phrases(`
      data protection|privacy, internet censorship|shutdown|freedom,
      social media (platform|ban|company|regulation), net neutrality, quantum computing|computer,
      self driving car, open source (software), biotechnology, facial recognition, cryptocurrency, bitcoin`),
  },
  {
    id: 'ai',
    name: 'Artificial intelligence',
    about: 'Artificial intelligence, its risks and safety, talks about it',
    broader: 'technology',
    words: phrases(`
      artificial intelligence (AI) (safety|risk|technology|governance),
      AI (safety|risk|technology|governance|model|dialogue|talk|system|regulation), machine learning,
      large language model, generative AI, chatbot, deepfake`),
  },
  {
    id: 'migration',
    name: 'Migration',
    iptc: '20000771',
    words: phrases(`
      (illegal|irregular|mass) immigration (policy|law|reform|crisis|crackdown), illegal|irregular|mass migration,
      migration policy|crisis|crackdown|deal|pact,
      illegal|undocumented|irregular|economic immigrant|migrant, migrant (crisis|boat|caravan|worker|camp),
      asylum (seeker|claim|application|policy|system), refugee (camp|crisis|status|agency), deportation, deport~,
      displaced person|people|family, internally displaced, family separation, border crossing|wall`),
    not: phrases('bird|wildlife|data migration, High Commissioner for Refugees'),
  },
  {
    id: 'society',
    name: 'Society',
    iptc: '14000000',
    words: phrases(`
      poverty (line|rate|reduction), homelessness, homeless people, child poverty, birth rate,
      ageing|aging population, social inequality|welfare|security, housing crisis|shortage, gender equality,
      same sex couple, child marriage|labour|labor`),
    not: phrases('Social Security Administration'),
  },
  {
    id: 'education',
    name: 'Education',
    iptc: '05000000',
    words: phrases(`
      education reform|system|policy|funding, higher education, tuition fee, student loan|debt,
      school closure|curriculum|funding|reform, university admission|entrance, literacy (rate)`),
  },
  {
    id: 'religion',
    name: 'Religion',
    iptc: '12000000',
    words: phrases(`
      religious freedom|minority|leader|tension|extremism|persecution, freedom of religion,
      blasphemy (law|charge), papal visit|conclave, religious festival`),
  },
  {
    id: 'culture',
    name: 'Arts and culture',
    iptc: '01000000',
    words: phrases(`
      cultural heritage|property, world heritage (site), film|music|art|literary festival, box office,
      looted art|artefact|artifact|antiquity, museum exhibition`),
  },
  {
    id: 'sport',
    name: 'Sport',
    iptc: '15000000',
    words: phrases(`
      World Cup (final|qualifier|match|squad), Olympic Games|medal|team|champion, Olympics, Paralympics,
      Paralympic Games,
      football|basketball|hockey|cricket|rugby|tennis match|tournament|league|championship|final,
      gold|silver|bronze medal, doping (scandal|test|ban), Grand Slam|Prix, Premier League, Champions League`),
    not: phrases('Olympic diplomacy'),
  },
];
