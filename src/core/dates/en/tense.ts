// The tense of the clause around an expression: does it speak of what was or of what is to come?

export type Tense = 'past' | 'future' | null;

const future =
  /\b(?:will|won't|shall|going to|(?:is|are|was|were|be) (?:to|due|scheduled|set|expected|slated|planned|supposed|likely)|expected to|scheduled (?:for|to|on)|set (?:for|to)|due (?:to|on|in|for|by)|plans? (?:to|for)|planned for|planning to|upcoming|hopes? to|intends? to|until|till|by|next|ahead of|would|could|may|might|begins?|starts?|opens?|expires?|takes place|through|forthcoming|wants? to|must|to be)\b|'ll\b/gi;
const past =
  /\b(?:said|was|were|had|has|have|did|told|went|came|took|made|got|held|won|lost|saw|met|left|began|became|fell|rose|sent|gave|found|led|ran|spoke|wrote|kept|brought|broke|bought|sold|struck|shot|hit|cut|put|set|paid|grew|drew|flew|knew|thought|felt|sat|stood|spent|built|fought|caught|taught|hurt|died|since|ago|last|after|following|earlier|\w{2,}ed)\b/gi;

/** Reads the words of the sentence `clause`; `at` and `end` are the expression's places in it. The nearest verb before decides, else the one after. */
export function tenseOf(clause: string, at: number, end: number): Tense {
  const before = clause.slice(0, at);
  const after = clause.slice(end);
  const [willBefore, wasBefore] = [lastIndex(future, before), lastIndex(past, before)];
  if (willBefore >= 0 || wasBefore >= 0) return willBefore > wasBefore - 12 && willBefore >= 0 ? 'future' : 'past';
  const [willAfter, wasAfter] = [firstIndex(future, after), firstIndex(past, after)];
  if (willAfter < 0 && wasAfter < 0) return null;
  return wasAfter < 0 || (willAfter >= 0 && willAfter < wasAfter) ? 'future' : 'past';
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
