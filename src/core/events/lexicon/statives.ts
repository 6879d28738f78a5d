// Verbs that say how things are or seem rather than what happens: "the firm owns three mills", "talks remain difficult".
// Not here: "kept in a cell", "tried to flee", "heard of the fire", which happen to somebody. Collected for the project.

export const STATIVES: ReadonlySet<string> = new Set(
  (
    'be have seem appear own possess contain consist comprise include involve belong concern matter mean need want like love hate ' +
    'know believe think understand doubt fear hope wish prefer remember look sound smell taste weigh cost resemble equal ' +
    'deserve depend rely lack owe fit suit tend remain live exist regard consider assume suppose imagine trust respect admire ' +
    'enjoy dislike envy mind care anticipate await intend represent constitute range vary differ correspond relate refer apply ' +
    'enable require entail imply reflect mirror embody symbolise symbolize surround border overlook stretch span lie sit stand ' +
    'accommodate feature base situate locate attribute associate link connect entitle sympathise sympathize hesitate wonder ' +
    'suspect guess presume reckon prevail persist linger deem act behave comply conform cater let can dwell hinge pertain ' +
    'boast house feel qualify plan expect aim hang date specialise specialize'
  ).split(' '),
);

/** Behind a noun they say how it stands, not what was done to it: "a firm chaired by Oduya". */
export const STANDING: ReadonlySet<string> = new Set(['chair', 'head', 'lead', 'run', 'own', 'back']);

/** Behind a noun and before a name they say what it is called: "a ship named Varn". */
export const NAMING: ReadonlySet<string> = new Set(['name', 'call', 'dub', 'nickname']);
