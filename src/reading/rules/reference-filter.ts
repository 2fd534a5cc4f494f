import { linkVerdicts, type LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { Finding } from '@/platform/finding';
import { languages, type Language } from '@/platform/language';
import type { Result } from '@/platform/result';
import {
  day,
  domain,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  type Readers,
} from '@/platform/parameters/read-parameters';

export const editionChoices = ['live', 'public'] as const;
export type EditionChoice = (typeof editionChoices)[number];

/**
 * A question to `GET /api/references`: what published texts rest on. Sources by key, articles by slug or number, authors of
 * articles by slug, days of articles as `YYYY-MM-DD`, both ends counted in.
 */
export type ReferenceFilter = {
  source?: string;
  domain?: string;
  article?: string;
  author?: string;
  verdict?: LinkVerdict;
  language?: Language;
  since?: string;
  until?: string;
  /** `live`: of editions that readers have now; `public`: of earlier ones too. */
  editions: EditionChoice;
  page: number;
  limit: number;
};

export const readReferenceFilter = (params: URLSearchParams): Result<ReferenceFilter, Finding[]> =>
  readParameters<ReferenceFilter>(params, readers, { editions: 'live', page: 1, limit: 50 });

const readers: Readers<ReferenceFilter> = {
  source: words,
  domain,
  article: words,
  author: words,
  verdict: oneOf(linkVerdicts),
  language: oneOf(languages),
  since: day,
  until: day,
  editions: oneOf(editionChoices),
  page: wholeNumber(1, 100_000),
  limit: wholeNumber(1, 200),
};
