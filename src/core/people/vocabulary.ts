// Words around names, compiled by hand for this project. One list per class, lower case, several words where the title has several.

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Stand directly before a name and are never part of it. */
export const TITLES = new Set(
  words(`mr mr. mrs mrs. ms ms. mx mx. miss messrs. mme mme. mlle mlle. monsieur madame madam sir dame lord lady dr dr. doctor prof prof.
    professor sen sen. sens. senator senators rep rep. reps. representative congressman congresswoman gov gov. governor gen gen. general
    col col. colonel maj maj. major lt lt. lieutenant sgt sgt. sergeant capt capt. captain cpl cpl. corporal pte. pvt. private adm adm.
    admiral cmdr cmdr. cdr. commander brig. brigadier marshal constable detective det. inspector insp. superintendent supt. rev rev.
    reverend fr. father sister brother pastor bishop archbishop cardinal pope imam sheikh sheik shaikh ayatollah mullah rabbi mufti
    patriarch hon hon. honourable honorable amb. ambassador president pres. vice-president premier chancellor minister secretary
    king queen prince princess emperor empress sultan emir tsar czar duke duchess count countess baron baroness earl
    mayor speaker chairman chairwoman chairperson judge justice magistrate attorney atty. councillor councilman councilwoman
    alderman coach herr frau senor señor señora don doña comrade saint chief deputy taoiseach tánaiste emeritus chief-of-staff
    commander-in-chief attorney-general governor-general secretary-general major-general lieutenant-general brigadier-general
    lieutenant-colonel vice-admiral rear-admiral under-secretary vice-chancellor vice-chairman
    datuk dato dato' datin tun alhaji alhaja oba otunba haji hajah ustaz ustadz ustazah puan encik tuan sheikha sheikhah maulana
    brig cmdr cdr insp det shri smt shrimati thiru supt adv adv. malam mallam engr engr. eng. barr barr. arc. ven ven. venerable pandit ustad maulvi allama
    swami prophet apostle evangelist cde cde. pastor detective-constable bro. hajia justice
    ratu tengku tunku tuanku pehin togbe togbui togbi asantehene kabaka kgosi igwe hujjatoleslam hojatoleslam hojjatoleslam
    mawlawi molvi sardarji maharaja maharani mwalimu mzee afioga weizero woizero abune rinpoche kyai bapak ibu`),
);

/** Honorifics that are names, too: outside the name where two words follow, "Nana Kwame Oduya"; not "Nana Rask", "Sardar Rask". */
export const TITLES_AND_NAMES = new Set(
  words('acharya ato baba begum bhai daw guru hajj hajji khun lama nana nawab nkosi sardar'),
);

/** Said of one's own as well: "Nana" alone is a grandmother. */
export const CALLED_LIKE_KIN = new Set(words('baba nana'));

/** Titles of two words whose second, and sometimes first, is also a name: "Tan Sri", "Pol Col", "the Amir". */
export const TITLE_PAIRS = new Set(
  phrases(`tan sri, puan sri, datuk seri, datuk sri, datuk wira, datuk paduka, dato seri, dato sri, dato' seri, dato' sri, datin seri, datin paduka,
    toh puan, pol col, pol maj, pol lt, pol gen, pol capt, pol sgt, police col, police maj, police lt, police gen, the amir, sub inspector, police constable, cabinet secretary,
    wing commander, group captain, squadron leader, flight lieutenant, air marshal, air commodore, vice admiral, sergeant major,
    the emir, the sultan, rt hon, rt. hon., tuan haji, tuan guru, yang berhormat`),
);

/** Titles by their letters, in capitals alone: "DPP Ida Rask", "MK Ida Rask", "HH the Amir". */
export const CAPITAL_TITLES = new Set(
  'ACP ADGP AIG ASI ASP CDS CJ CM COAS CP CS CSP DC DCI DCP DGP DI DIG DPP DSP HE HH HRH IG IGP MCA MEP MK MLA MLC MNA MP MPA MSP PM PS SAC SHO SI SP SSP TD VP WPC YAB YB YM'.split(
    ' ',
  ),
);

/** Join the names of one person, in small letters: "Kamau wa Oduya", "Omar bin Rask". */
export const NAME_JOINTS = new Set('wa bin binti bint ibn ould ole arap bte a/l a/p dela delos'.split(' '));

/** Feasts that are called like people or places; plain facts. */
export const FEASTS = new Set(
  phrases(`hari raya, hari raya aidilfitri, hari raya haji, eid, eid al-fitr, eid al-adha, eid ul fitr, aidilfitri, ramadan, ramzan, diwali,
    deepavali, holi, navratri, durga puja, ganesh chaturthi, thaipusam, pongal, onam, baisakhi, vaisakhi, vesak, wesak, nowruz, tet, songkran,
    loy krathong, chuseok, seollal, hanukkah, passover, purim, yom kippur, rosh hashanah, sukkot, ashura, muharram, mawlid, timkat,
    enkutatash, umhlanga, dussehra, mahashivratri, maha shivaratri, ugadi, bihu, chhath puja, qingming, mid-autumn festival, lunar new year,
    chinese new year, losar, dashain, tihar, easter, christmas, epiphany, ascension, pentecost, lent, good friday, palm sunday, carnival,
    thanksgiving, halloween, kwanzaa, juneteenth, gawai, kaamatan, sinulog, ati-atihan, jallikattu, dia de los muertos, inti raymi, raksha bandhan, janmashtami, makar sankranti, lohri, galungan, nyepi`),
);

/** Given names that are also words of every day. */
export const CALLED_LIKE_THINGS = new Set(
  words(
    'bill grant will dean page chase faith hope grace rose lily ivy jack penny ruby pearl amber crystal olive daisy violet iris jade mark',
  ),
);

/** Bodies known by their letters, which may be written with stops. */
export const BODIES = new Set(
  'un eu who wto imf nato unicef unesco unhcr asean opec ecowas brics fao iaea ilo icc icj wfp oecd osce saarc fifa uefa ioc'.split(
    ' ',
  ),
);

/** Office words: what a person is or was; stand before a name ("spokesperson Ida Rask") or behind it, after a comma. */
export const ROLES = new Set(
  words(`president vice-president premier chancellor minister secretary undersecretary under-secretary ambassador envoy diplomat
    spokesman spokeswoman spokesperson senator congressman congresswoman representative lawmaker legislator deputy governor mayor
    councillor councilman councilwoman speaker leader chief head director chairman chairwoman chairperson chair ceo cfo coo cto
    founder co-founder cofounder owner manager executive officer official officials adviser advisor aide analyst economist expert
    researcher scientist professor lecturer fellow historian author writer journalist reporter correspondent columnist editor
    photographer filmmaker producer actor actress singer musician artist painter poet comedian activist campaigner advocate lawyer
    attorney barrister solicitor prosecutor judge justice sheriff constable detective inspector commissioner superintendent
    general colonel major captain lieutenant sergeant corporal commander admiral marshal brigadier pilot astronaut engineer
    physician surgeon nurse teacher principal student coach player striker midfielder defender goalkeeper quarterback driver
    rider champion captain referee king queen prince princess emperor empress sultan emir duke duchess lord lady baron baroness
    bishop archbishop cardinal pope imam rabbi pastor priest reverend monk cleric preacher candidate nominee delegate
    commissioner counselor counsellor consul attache attaché negotiator mediator strategist pollster counterpart
    treasurer auditor trustee dean provost rector curator librarian whip policeman policewoman treasury-secretary
    suspect victim witness resident farmer fisherman businessman businesswoman entrepreneur billionaire investor banker trader
    veteran soldier militant rebel warlord dictator tycoon mogul magnate presenter host anchor broadcaster blogger veterinarian
    chief-of-staff commander-in-chief attorney-general governor-general secretary-general vice-chancellor vice-chairman`),
);

/** Words that begin or extend an office before its head word: "deputy prime minister", "national security adviser". */
export const ROLE_MODIFIERS = new Set(
  words(`acting deputy vice assistant associate senior junior chief principal executive managing general national federal state
    prime foreign defence defense interior home finance trade health education justice labour labor energy economy economic
    environment transport agriculture culture commerce treasury security intelligence press political special permanent top
    under attorney lead leading first lord high former ex late then incumbent outgoing incoming current new newly-appointed interim
    retired veteran honorary opposition shadow party majority minority cabinet government presidential parliamentary diplomatic
    military army naval navy police air force fire coast guard supreme court district regional provincial city county local
    internal external public private royal crown climate digital science technology communications budget policy campaign
    research marketing sales operating financial technical creative artistic medical legal religious spiritual`),
);

/** The office is not held when the article speaks. */
export const FORMER = new Set(
  words('former ex ex- then late onetime one-time erstwhile retired ousted deposed disgraced'),
);

/** Institutions that may stand inside a role: "State Department spokesperson", "Foreign Ministry spokesman". */
export const ORGANISATION_WORDS = new Set(
  words(`inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc ag gmbh sa nv group holdings partners bank bancorp
    university college institute institution academy school council committee commission agency authority bureau department dept.
    ministry office service services administration association federation confederation union alliance league organization
    organisation foundation trust fund society club party congress parliament senate assembly house court tribunal army navy force
    forces police guard corps command brigade battalion regiment division times post journal news press gazette herald tribune
    guardian telegraph observer chronicle magazine television tv radio broadcasting network media airlines airways air motors
    electric energy oil gas petroleum steel pharmaceuticals pharma systems technologies technology software laboratories labs
    records studios pictures entertainment productions orchestra choir band theatre theater museum library hospital clinic
    church cathedral team united city rovers wanderers fc f.c. cf sc afc tigers lions bears eagles hawks giants rangers
    front movement brigades network coalition initiative project programme program board registry secretariat directorate
    treasury exchange consortium cooperative industries international global watch monitor center centre forum`),
);

/** Last words of names of waters. */
export const WATER_WORDS = new Set(
  words('sea ocean river lake strait straits gulf bay channel canal creek reservoir sound lagoon'),
);

/** Words of names of buildings, roads and other things made by people. */
export const FACILITY_WORDS = new Set(
  words(`airport airbase base stadium arena hall house palace castle tower bridge dam tunnel station port harbour harbor street
    avenue road highway square plaza park garden gardens hospital hotel prison jail mosque cathedral church temple abbey shrine
    museum theatre theater library school mall market plant reactor embassy cemetery memorial monument checkpoint crossing
    building centre center terminal camp`),
);

/** Words of names of regions and other land. */
export const REGION_WORDS = new Set(
  words(`province state county district region territory island islands peninsula valley mountains mountain mount mt. hills desert
    coast plateau archipelago oblast prefecture canton borough shire basin bank strip highlands governorate republic`),
);

export const PARTICLES = new Set(
  words(`al el bin ibn bint ben abu von van der den de del della di da das do dos du la le las los ter ten zu zum zur af av of st. y e
    al- el- ul ur ud ap mac`),
);

export const SUFFIXES = new Set(words('jr jr. sr sr. ii iii iv vi vii viii ix esq esq. phd ph.d. md m.d.'));

/** Words for telling, in the forms that stand beside a speaker. */
export const SAY_WORDS = new Set(
  words(`said says say saying told tells tell added adds stated noted notes asked asks replied replies
    explained explains warned warns argued argues claimed claims insisted insists announced announces declared declares
    acknowledged acknowledges admitted admits denied denies confirmed confirms suggested suggests commented comments remarked
    remarks concluded concludes continued continues recalled recalls wrote writes tweeted posted testified testifies called urged
    urges vowed pledged promised joked quipped thinks believes believed hopes hoped wants wanted met meets visited visits won`),
);

/** Heads of states and governments, so well known that papers leave out the rest of their names; plain facts. */
export const LEADERS = new Set(
  words(`trump biden obama clinton bush reagan carter nixon kennedy harris vance putin medvedev yeltsin gorbachev zelensky zelenskyy
    zelenskiy lukashenko assad netanyahu rabin arafat abbas erdogan erdoğan macron hollande sarkozy merkel scholz merz starmer sunak
    truss blair thatcher churchill hitler stalin lenin mussolini franco tito orban orbán meloni berlusconi sanchez sánchez modi nehru
    gaddafi qaddafi saddam mubarak morsi sisi khamenei khomeini rouhani raisi pezeshkian ahmadinejad mao xi lula bolsonaro rousseff
    maduro chavez chávez castro milei kirchner peron perón pinochet morales petro trudeau carney albanese morrison ardern luxon
    duterte marcos aquino suharto sukarno jokowi widodo prabowo mahathir anwar najib thaksin prayut mugabe mnangagwa mandela mbeki
    zuma ramaphosa nkrumah mahama nyerere museveni kagame kenyatta ruto buhari tinubu obasanjo jonathan bongo sall macky rajapaksa
    wickremesinghe hasina yunus bhutto musharraf karzai abe kishida ishiba koizumi yoon moon`),
);

/** What people do and firms, things and places do not. */
export const DEEDS_OF_PEOPLE = new Set(
  words(`agreed married divorced resigned retired died walked ran sang wept cried smiled laughed nodded shrugged sighed whispered shouted
    studied grew lived slept woke ate drank knew felt loved hated feared apologised apologized thanked grinned sat stood knelt fled
    confessed pleaded testified scored headed dribbled volleyed homered batted bowled rushed caught threw co-wrote starred enlisted
    graduated dreamed dreamt prayed refused himself herself`),
);

/** Stand before the names of storms, ships and campaigns, which are often names of people. */
export const THINGS = new Set(
  words(
    'cyclone hurricane typhoon storm depression operation uss hms hmas hmcs ss mv fs ins rms rfa usns starship asteroid comet',
  ),
);

/** Companies and papers that are called like people; plain facts. */
export const NAMED_LIKE_PEOPLE = new Set(
  phrases(`lockheed martin, morgan stanley, goldman sachs, jp morgan, j.p. morgan, merrill lynch, lehman brothers, charles schwab,
    wells fargo, ernst & young, deloitte touche, booz allen hamilton, northrop grumman, rolls royce, rolls-royce, aston martin,
    harley davidson, harley-davidson, mercedes benz, mercedes-benz, eli lilly, johnson & johnson, procter & gamble,
    merck sharp, bristol myers, bristol-myers, philip morris, estee lauder, calvin klein, ralph lauren, hugo boss, christian dior,
    louis vuitton, yves saint laurent, tommy hilfiger, jack daniels, jim beam, ben & jerry, marks & spencer, john lewis, sotheby's,
    christie's, barnes & noble, williams sonoma, sherwin williams, smith & wesson, black & decker, hewlett packard, hewlett-packard,
    warner bros, warner brothers, thomson reuters, dow jones, standard & poor's, price waterhouse,
    mcdonnell douglas, pratt & whitney, john deere, mary kay`),
);

/** Faiths and those who hold them: neither organisations nor places. */
export const FAITHS = new Set(
  words(`islam islamic islamist islamists muslim muslims christian christians christianity catholic catholics catholicism protestant
    protestants orthodox jew jews jewish judaism hindu hindus hinduism buddhist buddhists buddhism sikh sikhs sunni sunnis shia shias
    shiite shiites shi'ite shi'ites`),
);

export const CALENDAR = new Set(
  words(`january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug.
    sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday`),
);

/** Behind the "of" of an office, in small letters too: "chief of staff". */
export const OFFICES = new Set(words('staff state defense defence affairs relations operations works police justice'));

export const PLACE_PREPOSITIONS = new Set(
  words('in at from near across outside inside around throughout toward towards to'),
);

/** Before the name of the one who made a picture: "Photo: Ida Rask", "Image: Oduya". */
export const CREDIT_WORDS = new Set(
  words(
    'photo photos photograph image images picture pictures credit courtesy photographer illustration video audio graphic by',
  ),
);

/** Names of waters and continents; plain facts. */
export const WATERS =
  phrases(`atlantic, pacific, atlantic ocean, pacific ocean, indian ocean, arctic ocean, southern ocean, mediterranean,
  mediterranean sea, black sea, red sea, dead sea, caspian sea, aral sea, baltic sea, north sea, irish sea, adriatic, adriatic sea, aegean,
  aegean sea, ionian sea, caribbean sea, yellow sea, east china sea, south china sea, sea of japan, sea of azov, azov sea, philippine sea,
  arabian sea, coral sea, tasman sea, bering sea, barents sea, white sea, weddell sea, persian gulf, arabian gulf, gulf of mexico,
  gulf of aden, gulf of oman, gulf of thailand, gulf of guinea, gulf of finland, bay of bengal, bay of biscay, hudson bay, english channel,
  taiwan strait, strait of hormuz, strait of malacca, malacca strait, bering strait, strait of gibraltar, bosphorus, bosporus, dardanelles,
  suez canal, panama canal, kerch strait, bab el-mandeb, amazon river, nile, blue nile, rhine, danube, volga, dnieper, dniester, don river,
  thames, seine, loire, rhone, elbe, oder, vistula, tiber, tigris, euphrates, jordan river, ganges, indus, brahmaputra, mekong, yangtze,
  yellow river, yalu, amur, irrawaddy, salween, murray river, mississippi river, missouri river, ohio river, colorado river, rio grande,
  hudson river, potomac, potomac river, yukon river, congo river, niger river, zambezi, limpopo, orinoco, lake victoria, lake tanganyika,
  lake malawi, lake chad, lake baikal, lake superior, lake michigan, lake huron, lake erie, lake ontario, lake geneva, lake titicaca`);

export const CONTINENTS =
  phrases(`africa, antarctica, asia, europe, north america, south america, oceania, latin america, central america,
  eurasia, americas, southeast asia, south-east asia, east asia, south asia, central asia, western europe, eastern europe, central europe,
  middle east, north africa, sub-saharan africa, west africa, east africa`);

export const REGIONS =
  phrases(`balkans, caucasus, scandinavia, crimea, donbas, donbass, kashmir, siberia, patagonia, sahel, sahara, maghreb,
  levant, kurdistan, gaza strip, west bank, gaza, golan heights, sinai, darfur, chechnya, dagestan, abkhazia, south ossetia, transnistria,
  nagorno-karabakh, catalonia, basque country, andalusia, bavaria, saxony, normandy, brittany, provence, tuscany, sicily, sardinia, corsica,
  lombardy, flanders, wallonia, wales, scotland, england, northern ireland, ulster, cornwall, yorkshire, new england, midwest, deep south,
  silicon valley, wall street, tibet, xinjiang, manchuria, inner mongolia, hong kong, macau, macao, taiwan, punjab, bengal, kerala, bihar,
  tamil nadu, gujarat, maharashtra, karnataka, sindh, balochistan, okinawa, hokkaido, kyushu, honshu, java, sumatra, borneo, bali, sulawesi,
  mindanao, luzon, papua, tasmania, queensland, new south wales, victoria, zanzibar, tigray, katanga, biafra, himalayas, alps, andes,
  rocky mountains, rockies, urals, pyrenees, carpathians, appalachia, amazon, arctic, horn of africa, greenland, faroe islands, falklands,
  falkland islands, guam, puerto rico, hawaii, alaska, aceh, palestine, west coast, east coast, asia-pacific, indo-pacific`);
