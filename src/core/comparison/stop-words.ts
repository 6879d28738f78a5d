// Words that carry no matter of their own: English function words, and verbs of telling and light verbs that any
// sentence of news may have. Written for this project. Compared after folding (see words.ts), never stemmed.

const LIST = `
a an the this that these those some any each every all both either neither no none such other another same own
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
myself yourself himself herself itself ourselves themselves one ones someone anyone everyone nobody nothing something
and or but nor so yet if then than as because while although though unless until since when where whether why how that's
of in on at by for with from to into onto over under about above below between among through during before after against
within without toward towards across along around behind beyond near off out up down upon via per amid despite except
is am are was were be been being do does did done doing have has had having will would shall should can could may might must
let get got make made take took taken go went gone come came give gave given put say said says saying tell told tells
not n't never don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't
also only just still even very too much many more most less least few several again ever once already almost nearly quite
there here now later today yesterday tomorrow ago last next first second new old according added told like well back
it's he's she's they're we're i'm you're i'll we'll they'll i've we've mr mrs ms dr
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean));
