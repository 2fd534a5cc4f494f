import { linkVerdicts, type LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { quotationVerdicts, type QuotationVerdict } from './quotation-verdicts';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import {
  domain,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  type Readers,
} from '@/platform/parameters/read-parameters';

/** `broken` is not a status of a citation but what became of a page that it cites. */
export const draftStatuses = ['unresolved', 'proposed', 'resolved', 'waived', 'broken'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** A question to `GET /api/citations/drafts`: what the texts in work rest on. Sources by key. */
export type DraftCitationFilter = {
  status?: DraftStatus;
  verdict?: LinkVerdict;
  quotation?: QuotationVerdict;
  /** Number of the article. */
  article?: number;
  source?: string;
  domain?: string;
  page: number;
  limit: number;
};

export const readDraftCitationFilter = (
  params: URLSearchParams,
): Result<DraftCitationFilter, Finding[]> =>
  readParameters<DraftCitationFilter>(params, readers, { page: 1, limit: 50 });

const readers: Readers<DraftCitationFilter> = {
  status: oneOf(draftStatuses),
  verdict: oneOf(linkVerdicts),
  quotation: oneOf(quotationVerdicts),
  article: wholeNumber(1, 9_999_999),
  source: words,
  domain,
  page: wholeNumber(1, 100_000),
  limit: wholeNumber(1, 200),
};
