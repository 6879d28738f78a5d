// Peoples, tribes and languages: names of nobody and of no place. Plain facts, compiled by hand for this project; those that are common
// family names or places are left out.

export const PEOPLES = new Set(
  `
  yoruba yorubas igbo igbos hausa hausas fulani fulanis tiv ijaw kanuri efik ibibio itsekiri urhobo akan ashanti dagomba mamprusi konkomba
  wolof serer mandinka malinke bambara dogon songhai tuareg tuaregs berber berbers amazigh kabyle zaghawa masalit nuer dinka shilluk
  nubians oromo oromos amhara amharas amharic tigrayan tigrayans tigrinya sidama gurage somalis kikuyu kikuyus luo luos luhya kalenjin
  kisii maasai masai pokot rendille borana swahili baganda luganda acholi banyankole basoga bagisu karamojong hutu hutus tutsi tutsis
  banyamulenge lingala kinyarwanda kirundi bemba chewa chichewa ngoni shona zulus xhosa xhosas sotho sesotho tswana setswana swazi siswati
  tsonga afrikaner afrikaners afrikaans ovambo herero hereros khoikhoi khoisan malagasy creoles arabs arab arabic bedouin bedouins druze
  maronite maronites copts coptic alawite alawites yazidi yazidis yezidi kurd kurds kurdish turkmen turkmens azeri azeris armenian
  circassian circassians chechens ingush ossetian ossetians abkhaz tatar tatars bashkir bashkirs chuvash cossack cossacks romani sinti
  inuit inuits yupik aleut cree ojibwe iroquois navajo navajos cherokee cherokees sioux lakota hopi comanche choctaw seminole mayas mayan
  mayans aztec aztecs quechua aymara guarani guaraní mapuche mapuches yanomami garifuna nahuatl miskito zapotec zapotecs mestizo mestizos
  afro-brazilian pashtun pashtuns pathan pathans pashto baloch balochs baluch balochi punjabi punjabis sindhi sindhis saraiki hazara
  hazaras tajik tajiks uzbek uzbeks uighur uighurs uyghur uyghurs kazakhs kyrgyz farsi persian persians urdu hindi bengali bengalis bangla
  assamese marathi marathas gujarati gujaratis kannadiga telugu tamils tamil malayalam malayali konkani odia sanskrit nepali gorkhali
  gurkha gurkhas sherpa sherpas tharu madhesi madhesis sinhala sinhalese chakma rohingya rohingyas kachin kachins rakhine burman burmans
  bamar hmong khmer khmers thais malays malay bumiputera orang kadazan bajau bidayuh dayak dayaks javanese sundanese balinese batak
  acehnese minangkabau madurese papuan papuans melanesian melanesians polynesian polynesians micronesian micronesians maori māori maoris
  samoan samoans tongan tongans fijian fijians itaukei i-taukei indo-fijian indo-fijians aborigine aborigines aboriginal anangu arrernte
  yolngu tagalog cebuano ilocano ilocanos bisaya visayan visayans igorot mandarin cantonese hokkien hakka teochew tibetan tibetans mongol
  mongols manchu zhuang ainu latino latinos latina latinas hispanic hispanics chicano caucasian caucasians asian asians african africans
  european europeans arabian slavs slavic basque basques catalan catalans galician breton bretons walloon walloons fleming flemings flemish
  gaelic yiddish hebrew ladino sephardi ashkenazi ahmadi ahmadis ahmadiyya ismaili ismailis sufi sufis salafi salafis wahhabi wahhabis
  deobandi barelvi bahai baha'i bahá'í zoroastrian zoroastrians parsi parsis jains dalit dalits brahmin brahmins patidar jats rajput
  rajputs lingayat lingayats yadavs anglican anglicans methodist methodists baptist baptists lutheran lutherans presbyterian presbyterians
  evangelicals pentecostal pentecostals mormon mormons quaker quakers amish mennonite mennonites rastafarian rastafarians rastafari taoists
  confucian shinto animists`
    .trim()
    .split(/\s+/),
);
