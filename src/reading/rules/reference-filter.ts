import { z } from 'zod';

import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { languages } from '@/platform/language';
import {
  day,
  domain,
  oneOf,
  pageNumber,
  wholeNumber,
  words,
} from '@/platform/parameters/parameter-schemas';

export const editionChoices = ['live', 'public'] as const;

/** What both questions about cited works ask. */
export const citingFilter = {
  domain: domain.describe('A site, with all that stands below it: `example.org`.').optional(),
  article: words.describe('Slug or number of the citing article.').optional(),
  author: words.describe('Slug of an author of the citing article.').optional(),
  verdict: oneOf(linkVerdicts).optional(),
  editions: oneOf(editionChoices)
    .describe('`live`: of editions that readers have now; `public`: of earlier public ones too.')
    .default('live'),
  page: pageNumber,
};

/** A question to `GET /api/references`: what published texts rest on. Both days of articles are counted in. */
export const referenceFilter = z.object({
  source: words.describe('Key of the cited work.').optional(),
  ...citingFilter,
  language: oneOf(languages).optional(),
  since: day.optional(),
  until: day.optional(),
  limit: wholeNumber(1, 200).default(50),
});
export type ReferenceFilter = z.output<typeof referenceFilter>;
