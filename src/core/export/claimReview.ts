// Tagged claims as schema.org ClaimReview. Who reads it makes links of addresses, so it names those of the
// web alone. An opinion is no claim to review, and an open claim has no verdict yet.

import { anchoringIn, sureOf } from '../annotations/anchoring';
import { placeOfNote } from '../annotations/corrected';
import { isWebAddress, type ClaimNote, type ClaimStatus } from '../annotations/records';
import { evidenceText } from './report';
import type { ExportInput, ExportSource, Reviewer } from './types';

/** From 1, false, to 5, true, as the rating scale of ClaimReview counts; null where no verdict is given. */
const RATINGS: Record<ClaimStatus, number | null> = {
  verified: 5,
  outdated: 3,
  disputed: 2,
  false: 1,
  'needs source': null,
  opinion: null,
};

export function claimReviews({ notes, sources, reviewer }: ExportInput): string {
  const reviews = notes.flatMap((note) => {
    const rating = note.status && RATINGS[note.status];
    const source = sources.find(({ path }) => path === note.target.source);
    return rating ? [review(note, rating, source, reviewer)] : [];
  });
  return JSON.stringify(reviews, null, 2) + '\n';
}

function review(note: ClaimNote, rating: number, source?: ExportSource, reviewer?: Reviewer): object {
  const cited = note.evidence.filter((piece) => piece.kind === 'words' || isWebAddress(piece.address));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(reviewer ? { url: reviewer.url, author: { '@type': 'Organization', ...reviewer } } : {}),
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
    itemReviewed: claim(note, source),
    ...(cited.length > 0 ? { citation: cited.map(evidenceText) } : {}),
  };
}

/** Who said it and when it appeared, as far as the article tells. */
function claim(note: ClaimNote, source?: ExportSource): object {
  const day = source?.article.published.value;
  const speaker = source && speakerOf(note, source);
  return {
    '@type': 'Claim',
    ...(speaker ? { author: { '@type': 'Person', name: speaker } } : {}),
    ...(day ? { datePublished: day } : {}),
    appearance: {
      '@type': 'NewsArticle',
      headline: source?.article.title ?? note.target.source,
      identifier: note.target.source,
    },
  };
}

/** The named person in whose quotation the claim stands. */
function speakerOf(note: ClaimNote, { text, article }: ExportSource): string | undefined {
  const place = sureOf(placeOfNote(anchoringIn(text), note).anchoring);
  const said = article.quotations.find(({ start, end }) => place && start <= place.start && place.end <= end);
  return article.people.find(({ id }) => id === said?.speaker)?.name;
}
