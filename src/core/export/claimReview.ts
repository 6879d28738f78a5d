// Tagged claims as schema.org ClaimReview. Who reads it makes links of addresses, so it names those of the
// web alone. An opinion is no claim to review, and an open claim has no verdict yet.

import { anchoringIn, sureOf } from '../annotations/anchoring';
import { placeOfNote } from '../annotations/corrected';
import type { ClaimNote } from '../annotations/records';
import { isWebAddress } from '../annotations/webPage';
import { RATINGS, ratingScale } from './ratings';
import { evidenceText } from './report';
import type { ExportInput, ExportSource, Reviewer } from './types';

export function claimReviews({ notes, sources, reviewer, scale = ratingScale(RATINGS)! }: ExportInput): string {
  const reviews = notes.flatMap((note) => {
    const rating = note.status && scale.ratings.get(note.status);
    if (rating === null || rating === undefined) return [];
    const source = sources.find(({ path }) => path === note.target.source);
    const { worst, best } = scale;
    return [review(note, { ratingValue: rating, worstRating: worst, bestRating: best }, source, reviewer)];
  });
  return JSON.stringify(reviews, null, 2) + '\n';
}

function review(note: ClaimNote, rating: object, source?: ExportSource, reviewer?: Reviewer): object {
  const cited = note.evidence.filter((piece) => piece.kind === 'words' || isWebAddress(piece.address));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(reviewer ? { url: reviewer.url, author: { '@type': 'Organization', ...reviewer } } : {}),
    claimReviewed: note.target.selector[0].exact,
    datePublished: note.modified.slice(0, 10),
    reviewRating: {
      '@type': 'Rating',
      ...rating,
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
