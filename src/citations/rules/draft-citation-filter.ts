import { z } from 'zod';

import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import {
  domain,
  oneOf,
  pageNumber,
  recordId,
  wholeNumber,
  words,
} from '@/platform/parameters/parameter-schemas';
import { quotationVerdicts } from './quotation-verdicts';

export const draftStatuses = ['unresolved', 'proposed', 'resolved', 'waived', 'broken'] as const;

/** A question to `GET /api/citations/drafts`: what the texts in work rest on. */
export const draftCitationFilter = z.object({
  status: oneOf(draftStatuses)
    .describe('`broken`: a cited page is gone, failing, or says something else now.')
    .optional(),
  verdict: oneOf(linkVerdicts).optional(),
  quotation: oneOf(quotationVerdicts).describe('Of citations that quote their source.').optional(),
  article: recordId.optional(),
  source: words.describe('Key of the cited work.').optional(),
  domain: domain.optional(),
  page: pageNumber,
  limit: wholeNumber(1, 200).default(50),
});
export type DraftCitationFilter = z.output<typeof draftCitationFilter>;
