// Tagged claims as schema.org ClaimReview. Who reads it makes links of addresses, so it names those of the
// web alone. An opinion is no claim to review, and an open claim has no verdict yet.

import { isWebAddress, type ClaimNote, type ClaimStatus } from '../annotations/records';
import { evidenceText } from './report';
import type { ExportInput } from './types';

/** From 1, false, to 5, true, as the rating scale of ClaimReview counts; null where no verdict is given. */
const RATINGS: Record<ClaimStatus, number | null> = {
  verified: 5,
  outdated: 3,
  disputed: 2,
  false: 1,
  'needs source': null,
  opinion: null,
};

export function claimReviews({ notes, sources }: ExportInput): string {
  const reviews = notes.flatMap((note) => {
    const rating = note.status && RATINGS[note.status];
    const article = sources.find(({ path }) => path === note.target.source)?.article;
    return rating ? [review(note, rating, article?.title ?? note.target.source)] : [];
  });
  return JSON.stringify(reviews, null, 2) + '\n';
}

function review(note: ClaimNote, rating: number, title: string): object {
  const cited = note.evidence.filter((piece) => piece.kind === 'words' || isWebAddress(piece.address));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: note.target.selector[0].exact,
    datePublished: note.modified.slice(0, 10),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: note.status,
      ...(note.reason ? { ratingExplanation: note.reason } : {}),
    },
    itemReviewed: {
      '@type': 'Claim',
      appearance: { '@type': 'NewsArticle', headline: title, identifier: note.target.source },
    },
    ...(cited.length > 0 ? { citation: cited.map(evidenceText) } : {}),
  };
}
