// Bodies of the world by their names: firms, media, parties, forces. Plain facts, compiled by hand for this project; only names that
// are no word of every day, no place and no person's.

const phrases = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const FIRMS = phrases(`
  petronas, sime darby, maybank, airasia, genting, tenaga nasional, telekom malaysia, axiata, capitaland, temasek, singtel, dbs,
  garuda indonesia, pertamina, gojek, tokopedia, bank mandiri, telkomsel, san miguel, jollibee, cebu pacific, pldt,
  vinfast, vingroup, vietcombank, vietjet, viettel, siam cement, alibaba, tencent, huawei, xiaomi, baidu, bytedance, lenovo,
  foxconn, tsmc, mediatek, petrochina, sinopec, cnooc, evergrande, catl, samsung, hyundai, kia, posco, softbank, rakuten,
  toyota, nissan, mitsubishi, nintendo, sony, panasonic, toshiba, fujitsu, mazda, 
  infosys, wipro, flipkart, paytm, zomato, swiggy, byju's, airtel, bharti airtel, vodafone idea, reliance jio, tata motors, tata steel,
  tata consultancy services, hdfc bank, icici bank, state bank of india, axis bank, larsen & toubro, ongc, ntpc, bhel,
  air india, spicejet, adani group, adani enterprises, vedanta, biocon, cipla, maruti suzuki, grameen bank,
  grameenphone, engro, ptcl, wapda, sui northern, pakistan steel mills, srilankan airlines, dialog axiata,
  aramco, saudi aramco, sabic, etihad, flydubai, emaar, adnoc, mubadala, damac, etisalat, dewa, qatarenergy, ooredoo, kuwait airways,
  gulf air, oman air, turkish airlines, koc holding, aselsan, teva, elbit systems, maersk, siemens, volkswagen, bmw, audi,
  lufthansa, allianz, deutsche bank, commerzbank, thyssenkrupp, basf, continental ag, airbus, peugeot,
  citroen, citroën, stellantis, michelin, carrefour, danone, totalenergies, bnp paribas, societe generale, société générale, credit agricole,
  sanofi, alstom, thales, l'oreal, l'oréal, lvmh, unilever, asml, heineken, ing groep, abn amro, nestle, nestlé, novartis, 
  ubs, credit suisse, glencore, swatch, fiat, eni, enel, unicredit, intesa sanpaolo, alitalia, telefonica, telefónica, iberdrola,
  repsol, inditex, bbva, ikea, ericsson, volvo, spotify, electrolux, nokia, equinor, statoil, telenor, norsk hydro, lego,
  novo nordisk, carlsberg, ryanair, aer lingus, easyjet, british airways, barclays, hsbc, lloyds, natwest, tesco, sainsbury's, asda,
  morrisons, vodafone, glaxosmithkline, gsk, astrazeneca, bp, rio tinto, bhp, anglo american, de beers, rosneft, gazprom, lukoil,
  sberbank, aeroflot, yandex, kaspersky, ukrzaliznytsia, naftogaz, orlen, petrobras, embraer, itau, itaú, bradesco, odebrecht, jbs, pdvsa,
  pemex, cemex, televisa, america movil, américa móvil, ecopetrol, avianca, latam airlines, codelco, ypf, mercadolibre, safaricom,
  equity bank, kenya airways, kcb, dangote, dangote cement, mtn, multichoice, eskom, transnet, sasol, naspers, shoprite, absa, nedbank,
  standard bank, prasa, ethiopian airlines, ethio telecom, sonatrach, sonangol, zesco, econet, zesa, nnpc, ecobank, zenith bank, access bank,
  guaranty trust bank, gtbank, innoson, qantas, jetstar, virgin australia, telstra, optus, woolworths, westpac, commonwealth bank,
  fonterra, air new zealand, fiji airways, air niugini, digicel, microsoft, google, facebook, netflix, twitter, 
  airbnb, intel, nvidia, qualcomm, ibm, cisco, hewlett packard enterprise, boeing, tesla, general motors, chrysler,
  exxon, exxonmobil, chevron, conocophillips, walmart, costco, starbucks, mcdonald's, pepsico, coca-cola, pfizer, moderna, verizon,
  comcast, at&t, jpmorgan, jpmorgan chase, citigroup, goldman sachs, blackrock, fedex, spacex, openai, paypal, ebay, yahoo, linkedin, tiktok,
  whatsapp, instagram, youtube, air canada, bombardier, shopify, blackberry`);

const MEDIA = phrases(`
  bernama, malaysiakini, the star online, free malaysia today, new straits times, sin chew daily, berita harian, harian metro, 
  straits times, channel newsasia, mediacorp, kompas, jakarta post, tribunnews, rappler, abs-cbn, gma news,
  philippine daily inquirer, philippine star, manila bulletin, manila times, bangkok post, khaosod, thai rath, vnexpress, tuoi tre, thanh nien,
  viet nam news, phnom penh post, khmer times, myanmar times, frontier myanmar, xinhua, people's daily, global times,
  caixin, china daily, cctv, south china morning post, apple daily, ming pao, yonhap, chosun ilbo, hankyoreh, korea herald, korea times, kcna,
  nhk, kyodo, kyodo news, asahi shimbun, yomiuri shimbun, mainichi shimbun, nikkei, japan times, times of india, hindustan times,
  indian express, deccan herald, deccan chronicle, economic times, press trust of india, ndtv, aaj tak, doordarshan, the wire,
  telegraph india, daily star, prothom alo, bdnews24, dhaka tribune, new age bangladesh, geo news, ary news, samaa tv, express tribune,
  daily jang, jang group, daily mirror, daily ft, himalayan times, kathmandu post, kantipur, tolo news, tolonews,
  pajhwok, khaama press, al jazeera, al arabiya, al hayat, al-ahram, asharq al-awsat, gulf news, khaleej times, arab news, saudi gazette,
  gulf times, times of oman, jordan times, daily star lebanon, l'orient-le jour, haaretz, jerusalem post, times of israel, yedioth ahronoth,
  maariv, irna, tasnim, fars news, press tv, anadolu, anadolu agency, hurriyet, hürriyet, daily sabah, cumhuriyet, tass, ria novosti, itar-tass,
  kommersant, novaya gazeta, izvestia, meduza, kyiv independent, kyiv post, ukrinform, gazeta wyborcza, der spiegel, die zeit, die welt,
  frankfurter allgemeine, frankfurter allgemeine zeitung, sueddeutsche zeitung, süddeutsche zeitung, deutsche welle, ard, zdf, dpa,
  agence france-presse, afp, le monde, le figaro, libération, radio france, el pais, el país, el mundo, la vanguardia, efe,
  corriere della sera, la repubblica, la stampa, ansa, nrk, svt, yle, rté, irish times, irish independent, bbc, itv, sky news,
  channel 4, daily mail, daily telegraph, financial times, reuters, associated press, united press international, bloomberg, cnn, msnbc,
  fox news, npr, pbs, new york times, washington post, wall street journal, los angeles times, chicago tribune, boston globe, usa today,
  politico, buzzfeed, huffpost, axios, globe and mail, toronto star, cbc, el universal, la jornada, clarin, clarín, la nacion,
  la nación, folha de s.paulo, o globo, o estado de s. paulo, el tiempo, el espectador, el comercio, el nacional, telesur, notimex,
  jamaica observer, jamaica gleaner, trinidad express, trinidad guardian, newsday, stabroek news, guyana chronicle, kaieteur news, barbados today,
  nation news, daily nation, daily monitor, new vision, the east african, citizen tv, ktn, ntv kenya, sabc, enca, mail & guardian,
  mail and guardian, news24, daily maverick, sowetan, business day, the namibian, namibian new era, zimbabwe independent, newsday zimbabwe,
  daily graphic, ghanaian times, myjoyonline, joy fm, citi fm, premium times, vanguard newspaper, channels television, channels tv, sahara reporters,
  daily trust, thisday, addis standard, addis fortune, the reporter ethiopia, sudan tribune, egypt independent, mada masr, fiji times, fiji sun,
  fbc news, islands business, post-courier, the national png, solomon star, samoa observer, matangi tonga, radio new zealand, rnz, 
  new zealand herald, nz herald, sydney morning herald, australian financial review, courier mail, herald sun, abc news, sbs news`);

const PARTIES = phrases(`
  umno, amanah, bersatu, pakatan harapan, barisan nasional, perikatan nasional, democratic action party, people's action party,
  golkar, gerindra, pdi-p, nasdem, pheu thai, palang pracharath, move forward party, national league for democracy, kuomintang,
  democratic progressive party, liberal democratic party, komeito, bharatiya janata party, bjp, aam aadmi party, trinamool congress,
  samajwadi party, bahujan samaj party, shiv sena, rashtriya janata dal, telugu desam party, ysr congress, akali dal, shiromani akali dal,
  cpi-m, rashtriya swayamsevak sangh, pakistan tehreek-e-insaf, pakistan people's party, pakistan muslim league, pml-n, mqm, jamaat-e-islami,
  jamiat ulema-e-islam, tehreek-e-labbaik pakistan, awami league, jatiya party, nepali congress, cpn-uml, janatha vimukthi peramuna,
  samagi jana balawegaya, taliban, al-qaeda, al qaeda, al-qaida, islamic state, boko haram, al-shabaab, al shabaab, hezbollah, hizbollah, hamas,
  houthis, likud, yesh atid, knesset, blue and white party, ennahda, muslim brotherhood, zanu-pf, zanu pf, swapo, frelimo, renamo,
  mpla, unita, chama cha mapinduzi, chadema, jubilee party, orange democratic movement, national resistance movement, m23, inkatha freedom party,
  african national congress, economic freedom fighters, all progressives congress, peoples democratic party, new patriotic party,
  national democratic congress, convention people's party, sodelpa, fijifirst, pangu pati, people's national party, jamaica labour party,
  people's national movement, united national congress, sandinista front, fmln, farc, eln, podemos, ciudadanos,
  forza italia, fidesz, jobbik, syriza, pasok, sinn fein, sinn féin, fine gael, fianna fail, fianna fáil, plaid cymru, bundestag,
  bundesrat, duma, state duma, verkhovna rada, sejm, folketing, riksdag, storting, althing, oireachtas, dáil, seanad, knesset,
  majlis, lok sabha, rajya sabha, dewan rakyat, dewan negara, jatiya sangsad, loya jirga, `);

const FORCES = phrases(`
  interpol, europol, scotland yard, fbi, cia, nsa, mi5, mi6, mossad, shin bet, kgb, fsb, isi, national investigation agency,
  central bureau of investigation, border security force, rapid action battalion, rapid response squad, assam rifles, bundeswehr, carabinieri,
  guardia civil, garda, gardaí, idf, israel defense forces, bundesbank, federal reserve, red cross, red crescent, oxfam, greenpeace,
  amnesty international, human rights watch, save the children, médecins sans frontières, medecins sans frontieres, doctors without borders,
  transparency international, unicef, unesco, unhcr, world bank, european union, african union, arab league, european commission, asean,
  mercosur, caricom, ecowas, nato, opec, fifa, uefa, fiba, bcci, concacaf, conmebol, wada, nba, nfl, ufc, real madrid, fc barcelona,
  juventus, ac milan, inter milan, bayern munich, borussia dortmund, paris saint-germain, manchester united, manchester city, tottenham hotspur,
  arsenal, aston villa, newcastle united, west ham, benfica, sporting lisbon, feyenoord, galatasaray, fenerbahce, besiktas, boca juniors,
  river plate, flamengo, fluminense, palmeiras, al ahly, zamalek, kaizer chiefs, gor mahia, simba sc, mumbai indians,
  chennai super kings, royal challengers bangalore, kolkata knight riders, all blacks, wallabies, springboks, socceroos, harambee stars,
  super eagles, black stars, bafana bafana, indomitable lions`);

/** In small letters. */
export const BODIES_OF_THE_WORLD: readonly string[] = [...new Set([...FIRMS, ...MEDIA, ...PARTIES, ...FORCES])];
