// Names that the packages lack, compiled by hand; plain facts.

/** Short and former names of countries, by ISO code. */
export const COUNTRY_ALIASES: [name: string, code: string][] = (
  'U.S.:US U.S:US US:US USA:US U.S.A.:US America:US UK:GB U.K.:GB Britain:GB Great_Britain:GB UAE:AE U.A.E.:AE Emirates:AE DRC:CD ' +
  'DR_Congo:CD Democratic_Republic_of_Congo:CD Congo:CG Ivory_Coast:CI Burma:MM Holland:NL South_Korea:KR North_Korea:KP Korea:KR ' +
  'Russia:RU Soviet_Union:RU USSR:RU Iran:IR Syria:SY Vietnam:VN Laos:LA Bolivia:BO Venezuela:VE Tanzania:TZ Moldova:MD Brunei:BN ' +
  'Macedonia:MK North_Macedonia:MK Czechia:CZ Czech_Republic:CZ Slovakia:SK Swaziland:SZ Cape_Verde:CV East_Timor:TL Palestine:PS ' +
  "Vatican:VA Vatican_City:VA PRC:CN People's_Republic_of_China:CN Republic_of_China:TW Kosovo:XK Türkiye:TR Turkey:TR Bosnia:BA " +
  'Bosnia_and_Herzegovina:BA Gambia:GM Bahamas:BS Micronesia:FM Northern_Ireland:GB'
)
  .split(' ')
  .map((pair) => {
    const [name, code] = pair.split(':');
    return [name!.replaceAll('_', ' '), code!];
  });

export const DEMONYM_ALIASES: [word: string, code: string][] = (
  'american:US americans:US british:GB briton:GB britons:GB english:GB scottish:GB welsh:GB french:FR german:DE germans:DE dutch:NL ' +
  'russian:RU russians:RU soviet:RU chinese:CN taiwanese:TW japanese:JP korean:KR koreans:KR thai:TH vietnamese:VN filipino:PH ' +
  'filipinos:PH philippine:PH indian:IN indians:IN pakistani:PK pakistanis:PK afghan:AF afghans:AF iranian:IR iranians:IR iraqi:IQ ' +
  'iraqis:IQ israeli:IL israelis:IL palestinian:PS palestinians:PS saudi:SA saudis:SA syrian:SY syrians:SY turkish:TR turks:TR ' +
  'ukrainian:UA ukrainians:UA polish:PL poles:PL czech:CZ swiss:CH swedish:SE swedes:SE danish:DK danes:DK finnish:FI finns:FI ' +
  'norwegian:NO spanish:ES spaniards:ES portuguese:PT italian:IT italians:IT greek:GR greeks:GR irish:IE mexican:MX mexicans:MX ' +
  'canadian:CA canadians:CA brazilian:BR brazilians:BR cuban:CU cubans:CU argentine:AR egyptian:EG egyptians:EG nigerian:NG ' +
  'nigerians:NG kenyan:KE kenyans:KE burmese:MM australian:AU australians:AU'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);

/** Cities under other names, and those that share one with a region. */
export const CITY_ALIASES: [name: string, code: string][] = (
  'Washington:US Washington,_D.C.:US Washington_D.C.:US D.C.:US New_York:US New_York_City:US NYC:US L.A.:US Kiev:UA Kyiv:UA ' +
  'Saigon:VN Bombay:IN Rangoon:MM Peking:CN Tel_Aviv:IL Jerusalem:IL Quebec_City:CA Mexico_City:MX Luxembourg_City:LU'
)
  .split(' ')
  .map((pair) => {
    const [name, code] = pair.split(':');
    return [name!.replaceAll('_', ' '), code!];
  });

/** Subdivisions whose names are words. */
export const NO_REGIONS = new Set(
  (
    'north south east west central northern southern eastern western centre center littoral capital islands island highlands coast ' +
    'upper lower union est nord sud ouest north-west south-west north-east south-east northwest southwest northeast southeast ' +
    'liberty freedom hope progress'
  ).split(' '),
);

/** Common family names of languages that the lists cover thinly, in Latin letters. */
export const SURNAMES = (
  'hussain malik sharif bhutto singh kumar sharma gupta patel shah reddy rao modi gandhi nehru khan ahmed hassan hussein ali mohamed ' +
  'mohammed ibrahim abdullah rahman okafor adeyemi mensah kamau mwangi otieno moyo dlamini zulu nkosi traore diallo keita toure ' +
  'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki abe kishida mori hayashi shimizu'
).split(' ');
