// Closed classes and irregular verbs of English, as the clause splitter and the status need them. Collected for the project.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  "a an the this that these those his her its their our your my some any no every each another both all several many few such 's '",
);
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto over under about against between among amid during through throughout across ' +
    'towards toward upon via near around behind beyond within without despite above below beside alongside concerning ' +
    'regarding including inside outside along off out like unlike per versus following according',
);
/** Open a clause of their own wherever a verb follows. */
export const SUBORDINATORS = set(
  'that which who whom whose where when while as after before since because if unless until although though whereas once whether why how what',
);
export const COORDINATORS = set('and but or nor yet');
export const PRONOUNS = set('he she they it we i you who which that this these those there');
export const BE = set('is are was were be been being am');
export const HAVE = set("has have had having 've");
export const DO = set('do does did');
export const MODALS = set(
  "will would shall should may might can could must 'll 'd won't wouldn't can't cannot couldn't shouldn't",
);
export const NEGATIONS = set(
  "not never no neither nor n't nobody none didn't doesn't don't won't wasn't weren't isn't aren't hasn't haven't hadn't wouldn't couldn't can't cannot without",
);
export const ADVERBS = set(
  'also then still again already just now soon never not even only later earlier since ever once often always briefly recently ' +
    'previously reportedly allegedly afterwards afterward yesterday today first finally eventually jointly both together',
);
/** Nothing happens in these: being, having, wanting, believing. */
export const STATIVES = set(
  'be have seem appear remain believe think know want hope need like love hate own belong contain include consist involve ' +
    'depend exist matter mean cost weigh equal resemble lack deserve fear doubt suppose understand prefer wish feel look sound ' +
    'regard consider expect aim seek intend plan tend try hear see represent reflect show underlie stem relate concern range ' +
    'vary differ serve fail enjoy face stand lie sit live work become get keep use do make let allow help lead cause follow ' +
    'continue base focus suit perceive deem require allow enable prompt center centre view estimate value locate situate dub',
);

/** Words before an infinitive that make it a plan: "is expected to", "plans to", "due to" with a verb. */
export const PLANNING = set(
  'expected set due scheduled planned slated plans plan planning intends intend intended going poised chose chosen opted hopes ' +
    'likely bound arranged decided about plans preparing prepares',
);
/** Their infinitive is what is agreed or promised: an event of its own is only what has a day. */
export const COMMITTING = set('agree promise pledge vow undertake');
/** Before an infinitive or instead of a fact: wished, threatened, possible. */
export const SUPPOSING = set(
  'hope hoped hopes hoping want wants wanted wish wished threatened threatens threaten prepared ready possible possibly perhaps ' +
    'maybe potential alleged supposed hypothetical proposed prospect could might may aims aimed seeks sought considering ' +
    'considers mulling urged asked',
);
export const REFUSING = set('refused refuses refuse declined declines decline failed fails fail');

/** base past participle; a third form is left out where it equals the past. */
export const IRREGULAR = `arise arose arisen
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent
bind bound
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
burn burnt
burst burst
buy bought
catch caught
choose chose chosen
come came come
cut cut
deal dealt
dig dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
lie lay lain
lose lost
make made
mean meant
meet met
overthrow overthrew overthrown
pay paid
put put
quit quit
read read
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spill spilt
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written`;
