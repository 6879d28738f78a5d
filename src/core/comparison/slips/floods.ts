// Many slips of one kind in one article have one cause ("paragraphs run together when the page was saved") and are one finding,
// with every place and one fix for all.

import type { Draft } from '../findings';
import { groupBy } from '../grouping';
import type { Fix } from '../types';

/** From so many on they are one. */
const MANY = 3;

/** Slips of one type and reason together; all others as they are. `drafts` are of one article. */
export function withoutFloods(drafts: readonly Draft[]): Draft[] {
  return [...groupBy(drafts, ({ type, because }) => `${type} ${because}`).values()].flatMap((same) =>
    same.length < MANY || same.some(({ fix }) => !fix) ? same : [together(same)],
  );
}

function together(same: readonly Draft[]): Draft {
  const [first] = same as [Draft];
  const fix = fixOfAll(same.map((one) => one.fix!));
  return {
    ...first,
    title: `${same.length} times: ${first.title}`,
    because: `${first.because} The same fault stands in ${same.length} places of this article, so it most likely has one cause.`,
    spans: same.flatMap(({ spans }) => spans),
    ...(fix ? { fix } : {}),
  };
}

/** None where two of them overlap. */
function fixOfAll(fixes: readonly Fix[]): Fix | null {
  const [first, ...also] = [...fixes].sort((a, b) => a.start - b.start) as [Fix, ...Fix[]];
  const apart = also.every(({ start }, i) => start >= (i === 0 ? first : also[i - 1]!).end);
  if (!apart) return null;
  return {
    ...first,
    label: `Mend all ${fixes.length} places`,
    also: also.map(({ start, end, replacement }) => ({ start, end, replacement })),
  };
}
