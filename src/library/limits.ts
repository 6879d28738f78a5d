/** Articles longer than this (UTF-16 units) are left alone: no news article is, and typing must stay smooth. */
export const LONGEST_ARTICLE = 1_000_000;
