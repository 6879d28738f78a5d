// Peoples, tribes and languages: names of nobody and of no place. Plain facts, compiled by hand for this project; those that are common
// family names or places are left out.

export const PEOPLES = new Set(
  `yoruba yorubas igbo igbos hausa hausas fulani fulanis fula tiv ijaw kanuri efik ibibio itsekiri urhobo akan ashanti asante ewe ga-adangbe
  fante dagomba mamprusi konkomba wolof serer mandinka malinke bambara dogon songhai tuareg tuaregs berber berbers amazigh kabyle zaghawa masalit
  nuer dinka shilluk nubian nubians beja oromo oromos amhara amharas amharic tigrayan tigrayans tigrinya afar sidama gurage somalis kikuyu kikuyus
  luo luos luhya kalenjin kamba kisii maasai masai meru turkana samburu pokot rendille borana swahili baganda luganda acholi banyankole basoga
  bagisu karamojong hutu hutus tutsi tutsis twa banyamulenge lingala kinyarwanda kirundi kongo luba bemba chewa chichewa nyanja tonga lozi ngoni
  shona ndebele zulus xhosa xhosas sotho sesotho tswana setswana pedi swazi siswati venda tsonga afrikaner afrikaners afrikaans ovambo herero
  hereros nama damara san khoikhoi khoisan malagasy creole creoles arabs arab arabic bedouin bedouins druze maronite maronites copts coptic
  alawite alawites yazidi yazidis yezidi kurd kurds kurdish turkmen turkmens azeri azeris armenian circassian circassians chechens ingush ossetian
  ossetians abkhaz tatar tatars bashkir bashkirs chuvash cossack cossacks roma romani sinti sami inuit inuits yupik aleut cree ojibwe mohawk iroquois
  navajo navajos apache apaches cherokee cherokees sioux lakota hopi comanche choctaw seminole maya mayas mayan mayans aztec aztecs quechua aymara
  guarani guaraní mapuche mapuches yanomami garifuna nahuatl miskito zapotec zapotecs mestizo mestizos afro-brazilian pashtun pashtuns pathan
  pathans pashto baloch balochs baluch balochi punjabi punjabis sindhi sindhis saraiki hazara hazaras tajik tajiks uzbek uzbeks uighur uighurs
  uyghur uyghurs kazakhs kyrgyz dari farsi persian persians urdu hindi bengali bengalis bangla assamese marathi marathas gujarati gujaratis kannada
  kannadiga telugu tamils tamil malayalam malayali konkani odia oriya sanskrit nepali gorkhali gurkha gurkhas sherpa sherpas tharu madhesi madhesis
  sinhala sinhalese chakma rohingya rohingyas karen kachin kachins chin shan mon rakhine burman burmans bamar hmong khmer khmers thais lao
  malays malay bumiputera orang iban kadazan dusun bajau bidayuh dayak dayaks javanese sundanese balinese batak acehnese minangkabau madurese bugis
  papuan papuans melanesian melanesians polynesian polynesians micronesian micronesians maori māori maoris samoan samoans tongan tongans fijian
  fijians itaukei i-taukei indo-fijian indo-fijians aborigine aborigines aboriginal anangu arrernte yolngu moro moros tagalog cebuano ilocano
  ilocanos bisaya visayan visayans igorot lumad mandarin cantonese hokkien hakka teochew tibetan tibetans mongol mongols manchu zhuang ainu
  latino latinos latina latinas hispanic hispanics chicano caucasian caucasians asian asians african africans european europeans arabian slavs slavic
  basque basques catalan catalans galician breton bretons walloon walloons fleming flemings flemish cornish gaelic yiddish hebrew ladino sephardi
  ashkenazi ahmadi ahmadis ahmadiyya ismaili ismailis sufi sufis salafi salafis wahhabi wahhabis deobandi barelvi bahai baha'i bahá'í zoroastrian
  zoroastrians parsi parsis jain jains dalit dalits brahmin brahmins patidar jat jats maratha rajput rajputs lingayat lingayats yadavs anglican
  anglicans methodist methodists baptist baptists lutheran lutherans presbyterian presbyterians evangelicals pentecostal pentecostals mormon mormons
  quaker quakers amish mennonite mennonites rastafarian rastafarians rastafari taoist taoists confucian shinto animist animists`
    .trim()
    .split(/\s+/),
);
