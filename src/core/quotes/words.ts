// Closed classes of English that mark where a source's words begin and end, and the nouns for people who speak unnamed.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const prepositions = set(
  'about above across after against along alongside amid among around as at before behind below beneath beside between ' +
    'beyond by despite down during except for from in inside into like near of off on onto out outside over per since ' +
    'through throughout to toward towards under until unlike up upon via with within without',
);

/** Prepositions that stay with an office or a profession: "a spokesman for the ministry", "an aide to the king". */
export const officePrepositions = set('for of to at with from');

export const determiners = set(
  'the a an this that these those one two three four five some many several most another both other no each every ' +
    'its his her their our my few any all senior top local former',
);

export const speakingPronouns = set('he she they it we i you who');

export const auxiliaries = set(
  "has have had is was were are be been being will would could may might can must should did do does 'd 've 's 'll",
);

export const bePassive = set("is was were are be been being 's");

export const adverbs = set(
  'also later then once again still even just now already never always often only further first earlier afterwards ' +
    'thus so too soon twice yesterday today simply not openly instead ever since yet',
);

/** Words after which a new clause, and so a new subject, begins. */
export const clauseOpeners = set(
  'that because while as when whereas although though if whether where but and or nor so than which what how why until unless once according',
);

/** Before a name these are its titles: "a spokesman for President Ode". */
export const titleWords = set(
  'president vice prime minister mr mr. mrs mrs. ms ms. dr dr. sir lord lady king queen prince princess pope chancellor ' +
    'premier senator sen. rep. representative congressman congresswoman governor gov. mayor secretary judge justice general ' +
    'gen. admiral adm. colonel col. captain capt. major maj. lieutenant lt. sergeant sgt. professor prof. ambassador amb. ' +
    'chief officer director chairman chairwoman former then-president spokesman spokeswoman spokesperson',
);

/** Bodies and papers that speak as people do. */
export const bodyNouns = set(
  'union unions court courts jury police army navy military guards troops crew parents family families ' +
    'government governments ministry ministries department embassy agency agencies administration authorities ' +
    'authority committee commission council parliament party parties office company companies firm firms bank ' +
    'group groups organisation organization team university institute centre center paper newspaper magazine ' +
    'statement report reports letter document documents study survey poll media press state broadcaster ' +
    'website',
);

/** Unnamed people whose words a paper prints. A noun here can be a source without an article before it. */
const personNouns = set(
  'person persons official officials spokesman spokesmen spokeswoman spokesperson spokespeople minister ministers ' +
    'president premier chancellor governor mayor senator senators lawmaker lawmakers legislator legislators ' +
    'congressman congresswoman mp mps diplomat diplomats ambassador envoy secretary aide aides adviser ' +
    'advisers advisor advisors analyst analysts expert experts economist economists researcher researchers ' +
    'scientist scientists scholar scholars professor academic academics historian author authors writer ' +
    'writers journalist journalists reporter reporters editor editors correspondent critic critics supporter ' +
    'supporters opponent opponents activist activists campaigner campaigners protester protesters ' +
    'demonstrator demonstrators organiser organisers organizer organizers leader leaders chief chiefs head ' +
    'director directors chairman chairwoman chair executive executives ceo manager managers owner owners ' +
    'founder trader traders investor investors farmer farmers worker workers employee employees lawyer ' +
    'lawyers attorney attorneys prosecutor prosecutors judge judges policeman policewoman officer officers ' +
    'detective detectives investigator investigators inspector sheriff commander general admiral colonel ' +
    'captain soldier soldiers guard rebel rebels doctor doctors physician nurse nurses medic medics patient ' +
    'patients teacher teachers student students resident residents villager villagers neighbour neighbours ' +
    'neighbor neighbors witness witnesses survivor survivors victim victims relative relatives mother father ' +
    'brother sister son daughter wife husband widow friend friends colleague colleagues coach player players ' +
    'driver drivers passenger passengers pilot customer customers voter voters candidate candidates delegate ' +
    'delegates negotiator negotiators mediator observer observers monitor monitors inspectors source sources ' +
    'insider insiders ministerial people others man woman men women boy girl youth child children caller ' +
    'blogger blogger user users commentator commentators pundits lawmakers republican republicans democrat ' +
    'democrats conservative conservatives liberals member members priest bishop imam rabbi pope king queen ' +
    'prince princess counterpart counterparts rival successor predecessor veteran specialist consultant',
);

export const roleNouns: ReadonlySet<string> = new Set([...personNouns, ...bodyNouns]);

/** What stands right before a mark when the words between the marks are a term or the title of a work, and nobody's words. */
export const termWords = set(
  'so-called called known dubbed nicknamed titled entitled named termed labelled labeled word words term phrase aka ' +
    'a.k.a. codenamed code-named book novel film movie song album single series show documentary play poem essay exhibition ' +
    'painting game episode programme program podcast chapter ship boat vessel yacht operation project headlined renamed ' +
    'christened styled hashtag',
);
