// The telling words, as data: verbs with their forms, and phrases that carry a source. Own list.

/**
 * `say`: takes a clause of what is said ("said that …"). `tell`: takes a listener before it ("told reporters that …").
 * `speak`: colours the words ("praised …", "called it …"): carries fragments and, after a colon, whole sentences.
 */
export type CueClass = 'say' | 'tell' | 'speak';

/** Where the form can stand: `finite` after its subject, `plural` after a plural subject or an auxiliary, `participle` alone. */
export type CueForm = 'finite' | 'plural' | 'participle';

export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  readonly form: CueForm;
  /** Also a noun or an adjective ("claims", "reports", "states"): needs a subject right before it. */
  readonly doubtful: boolean;
}

const SAY =
  'say acknowledge add admit affirm agree allege announce answer argue assert assure believe boast caution claim ' +
  'comment complain concede conclude confess confirm contend counter declare deny disclose emphasise emphasize ' +
  'estimate explain express fear find hint imply indicate insist joke lament maintain mention muse note observe ' +
  'opine plead predict proclaim promise protest quip read recall recount reiterate rejoin remark repeat ' +
  'reply report respond retort reveal shout signal speculate state stress suggest swear testify think tweet ' +
  'underline underscore urge vow whisper wonder worry write yell blog post continue exclaim demand hope ' +
  'outline pledge propose recommend request reaffirm rule cry clarify elaborate reason guess joke quote';

const TELL = 'tell inform remind warn advise notify convince brief ask assure';

const SPEAK =
  'accuse applaud blame blast bemoan berate call challenge characterise characterize chide cite commend compare ' +
  'condemn congratulate consider criticise criticize credit decry defend demand denounce deplore deride describe ' +
  'dismiss dub encourage endorse greet hail highlight invoke label laud liken mock oppose pan portray praise ' +
  'present raise rebuke refer regard reject ridicule salute scold slam thank tout welcome voice talk speak argue ' +
  'apologise apologize appeal advocate bill brand lash liken press push reference threaten trumpet vent vilify summarise summarize ' +
  'convey';

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  Object.entries<[string, string]>({
    say: ['said', 'saying'],
    tell: ['told', 'telling'],
    think: ['thought', 'thinking'],
    write: ['wrote', 'writing'],
    swear: ['swore', 'swearing'],
    find: ['found', 'finding'],
    read: ['read', 'reading'],
    speak: ['spoke', 'speaking'],
    admit: ['admitted', 'admitting'],
    quip: ['quipped', 'quipping'],
    label: ['labelled', 'labelling'],
    signal: ['signalled', 'signalling'],
    refer: ['referred', 'referring'],
    blog: ['blogged', 'blogging'],
    slam: ['slammed', 'slamming'],
    pan: ['panned', 'panning'],
  }),
);

const AMERICAN: readonly (readonly [form: string, lemma: string, form: CueForm])[] = [
  ['labeled', 'label', 'finite'],
  ['labeling', 'label', 'participle'],
  ['signaled', 'signal', 'finite'],
  ['signaling', 'signal', 'participle'],
];

/** Third person or past forms that are more often something else. */
const DOUBTFUL = new Set(
  (
    'claims reports states notes comments calls demands promises fears hopes posts counters signals points blames ' +
    'finds found read reads rules ruled requests pledges threats raises raised presses pressed pushes pushed ' +
    'presented presents considered considers regarded regards continues continued speaks spoke talks talked ' +
    'hints answers tweets protests remarks bills billed brands branded briefs briefed estimates estimated ' +
    'greets greeted challenges challenged references referenced opposed opposes compares compared ' +
    'proposed expressed cites voices voiced appeals appealed salutes indicated indicates quotes quoted worries ' +
    'thanks addressed guesses responds responded thinks thought believed believes suggested suggests ' +
    'alleged reported stated'
  ).split(' '),
);

const third = (lemma: string): string =>
  /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) + 'ies' : /(?:s|sh|ch|x)$/.test(lemma) ? lemma + 'es' : lemma + 's';

const past = (lemma: string): string =>
  IRREGULAR.get(lemma)?.[0] ??
  (lemma.endsWith('e') ? lemma + 'd' : /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) + 'ied' : lemma + 'ed');

const gerund = (lemma: string): string =>
  IRREGULAR.get(lemma)?.[1] ?? (lemma.endsWith('e') ? lemma.slice(0, -1) : lemma) + 'ing';

function forms(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const put = (text: string, verb: Omit<CueVerb, 'doubtful'>) =>
    verbs.has(text) || verbs.set(text, { ...verb, doubtful: DOUBTFUL.has(text) });
  for (const [cueClass, list] of [
    ['tell', TELL],
    ['say', SAY],
    ['speak', SPEAK],
  ] as const) {
    for (const lemma of list.split(' ')) {
      put(past(lemma), { lemma, class: cueClass, form: 'finite' });
      put(third(lemma), { lemma, class: cueClass, form: 'finite' });
      put(gerund(lemma), { lemma, class: cueClass, form: 'participle' });
      put(lemma, { lemma, class: cueClass, form: 'plural' });
    }
  }
  for (const [text, lemma, form] of AMERICAN) put(text, { lemma, class: 'say', form });
  return verbs;
}

/** Every form of every telling verb, lower case. */
export const cueVerbs = forms();

/** "in a statement", "in his letter": carry the words of the clause's subject where no telling verb does. */
export const tellingNouns = new Set(
  (
    'statement statements letter letters speech speeches interview interviews tweet tweets post posts remarks ' +
    'comments message messages address testimony memo email e-mail article op-ed editorial book report filing ' +
    'telegram communique communiqué broadcast press briefing conference call video transcript readout answer ' +
    'reply response question slogan motto warning appeal toast plea promise pledge claim complaint'
  ).split(' '),
);
