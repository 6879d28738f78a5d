// The tense of the clause around an expression: does it speak of what was or of what is to come?

export type Tense = 'past' | 'future' | null;

/** Verbs that look ahead; a bare present tense ("the show opens Friday") counts only beside the expression. */
const future =
  /\b(?:will|won't|shall|going to|(?:is|are|be|'s|'re) (?:to|due|scheduled|set|expected|slated|planned|supposed|likely|hoping|preparing)|(?:was|were) (?:to|due|scheduled|set|expected|slated|supposed) |expected to|scheduled (?:for|to|on)|set (?:for|to)|due (?:to|on|in|for|by)|plans? (?:to|for)|planned for|planning to|upcoming|hopes? to|intends? to|wants? to|must|ahead of|forthcoming|(?:would|could)(?! not\b|n't)|should|may|might|can|(?:plan|hop|agre|promis|decid|vow|pledg|want|intend|threaten|prepar|aim)(?:n?ed|e?s|ing)? to|to be [a-z]{2,14}(?:ed|en|ld|ne|wn|ght))\b|'ll\b/g;
const ahead =
  /\b(?:until|till|through|begins|(?<![Hh]ousing |[Hh]ome |family |[Bb]uilding )starts|opens|expires|launches|runs|ends|takes place|resumes|returns|meets|continues|arrives|leaves|votes|faces|is due)(?: (?:on|in|until|through|to|at|next))? $/;
/** "the 12 months through September" */
const length = /\b(?:days|weeks|months|quarters?|years?|period) through $/;
/** "The deadline is Friday." */
const equal = /\b(?:is|are)(?: on)? $/;
/** "They meet Monday": the plural looks ahead only beside the day. */
const aheadPlural = /\b(?:resume|begin|meet|expire|gather|arrive|convene)(?: (?:on|in|at))? $/;
const past =
  /\b(?:(?:would|could)(?: not|n't)|said|says|was|were|had|has|have|did|told|went|came|took|made|got|held|won|lost|saw|met|left|began|became|fell|rose|sent|gave|found|led|ran|spoke|wrote|kept|brought|broke|bought|sold|struck|shot|hit|paid|grew|drew|flew|knew|thought|felt|stood|spent|built|fought|caught|taught|died|since|ago|[a-z]{2,}ed)\b/g;

/** Reads the words of the sentence `clause`; `at` and `end` are the expression's places in it. The nearest verb before decides, else the one after. */
export function tenseOf(clause: string, at: number, end: number): Tense {
  const before = clause.slice(0, at);
  const beside = before.slice(-30);
  if ((ahead.test(beside) && !length.test(beside)) || aheadPlural.test(beside)) return 'future';
  if (leavesFor(before) || equal.test(beside) || / ?(?:is|are) /y.test(clause.slice(end))) return 'future';
  const [willBefore, wasBefore] = [lastIndex(future, before), lastIndex(past, before)];
  if (willBefore >= 0 || wasBefore >= 0) return willBefore >= 0 && willBefore > wasBefore - 14 ? 'future' : 'past';
  const after = clause.slice(end);
  const [willAfter, wasAfter] = [firstIndex(future, after), firstIndex(past, after)];
  if (willAfter < 0 && wasAfter < 0) return /\bby $/.test(beside) ? 'future' : null;
  return wasAfter < 0 || (willAfter >= 0 && willAfter <= wasAfter) ? 'future' : 'past';
}

/** "He begins a four-day visit on Monday": what is begun in the present lies ahead, with no other verb between. */
function leavesFor(before: string): boolean {
  const begun = /\b(?:begins?|opens?|arrives?|leaves|departs?|travels?|goe?s?|enters) ([^.;:,]{1,50}) $/.exec(
    before.slice(-64),
  );
  return begun !== null && firstIndex(past, begun[1]!) < 0;
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

function firstIndex(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  pattern.lastIndex = 0;
  return found?.index ?? -1;
}
