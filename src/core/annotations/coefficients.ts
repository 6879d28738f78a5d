// How far people agree beyond chance, from the labels that they gave to the same units. Nominal: two labels are the same or not.

/** What each person called one unit, in the order of the people; null where a person said nothing of it. */
export type Labelled = readonly (string | null)[];

/**
 * Krippendorff's alpha for nominal labels, any number of people, with gaps (K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011, https://repository.upenn.edu/asc_papers/43). At most 1; 0 is chance. Null where no unit has two
 * labels, or where all labels are one: then nothing could have differed.
 */
export function nominalAlpha(units: readonly Labelled[]): number | null {
  const paired = units.map(labelsOf).filter((labels) => labels.length > 1);
  const counts = counted(paired.flat());
  const all = sum([...counts.values()]);
  const expected = all * all - sum([...counts.values()].map((count) => count * count));
  if (expected === 0) return null;
  const observed = sum(paired.map((labels) => differing(labels) / (labels.length - 1)));
  return 1 - ((all - 1) * observed) / expected;
}

/**
 * Cohen's kappa of two people (J. Cohen, "A coefficient of agreement for nominal scales", 1960); units that one of them said nothing
 * of do not count. At most 1; 0 is chance. Null where there are none, or where both gave the one same label to all.
 */
export function cohensKappa(units: readonly Labelled[]): number | null {
  const pairs = units.filter(([one, other]) => one != null && other != null);
  const [ones, others] = [0, 1].map((person) => counted(pairs.map((pair) => pair[person]!)));
  const chance = sum([...ones!].map(([label, count]) => count * (others!.get(label) ?? 0))) / pairs.length ** 2;
  if (pairs.length === 0 || chance === 1) return null;
  return (sameShare(pairs) - chance) / (1 - chance);
}

/** The share of units with the same two labels, from 0 to 1. Of no units it is 0. */
export function sameShare(pairs: readonly Labelled[]): number {
  return pairs.length === 0 ? 0 : pairs.filter(([one, other]) => one === other).length / pairs.length;
}

/** How many ordered pairs of the labels differ. */
function differing(labels: readonly string[]): number {
  return labels.length ** 2 - sum([...counted(labels).values()].map((count) => count * count));
}

function labelsOf(unit: Labelled): string[] {
  return unit.filter((label) => label !== null);
}

function counted(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
