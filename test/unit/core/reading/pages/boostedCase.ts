import type { Boosted } from '../../../../../src/core/reading/pages/boosted';

/** Two trees of one question each: "is feature 0 at most 2?", "is feature 1 at most 5?". */
export const boostedCase: Boosted = { depth: 1, base: 0.5, features: [0, 1], limits: [2, 5], leaves: [1, 2, 3, 4] };
