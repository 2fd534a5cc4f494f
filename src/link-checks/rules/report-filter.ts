import { z } from 'zod';

import { oneOf, pageNumber, wholeNumber } from '@/platform/parameters/parameter-schemas';
import { linkVerdicts } from './link-verdicts';

export const placesOfUse = ['drafts', 'published'] as const;
export type PlaceOfUse = (typeof placesOfUse)[number];

export const mostLinksAtOnce = 200;

/** A question to the report on cited pages. */
export const linkQuestion = z.object({
  verdict: oneOf(linkVerdicts).describe('Left out: whatever is not as it should be.').optional(),
  usedIn: oneOf(placesOfUse).describe('Left out: anywhere.').optional(),
  page: pageNumber,
  limit: wholeNumber(1, mostLinksAtOnce).default(50),
});
export type LinkQuestion = z.output<typeof linkQuestion>;
