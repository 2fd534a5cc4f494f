import { cslTypes, type CslType } from '@/sources/rules/csl';
import { linkVerdicts, type LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import { editionChoices, type EditionChoice } from './reference-filter';
import {
  domain,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  type Readers,
} from '@/platform/parameters/read-parameters';

export const sourceOrders = ['-cited', 'cited', 'title', '-title', '-date', 'date'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** A question to `GET /api/sources`: cited works. Articles by slug or number, their authors by slug. */
export type SourceFilter = {
  /** Words to be found in the title, the names, the container or the publisher. */
  q?: string;
  domain?: string;
  article?: string;
  author?: string;
  type?: CslType;
  verdict?: LinkVerdict;
  editions: EditionChoice;
  sort: SourceOrder;
  page: number;
  limit: number;
};

export const readSourceFilter = (params: URLSearchParams): Result<SourceFilter, Finding[]> =>
  readParameters<SourceFilter>(params, readers, {
    editions: 'live',
    sort: '-cited',
    page: 1,
    limit: 20,
  });

const readers: Readers<SourceFilter> = {
  q: words,
  domain,
  article: words,
  author: words,
  type: oneOf(cslTypes),
  verdict: oneOf(linkVerdicts),
  editions: oneOf(editionChoices),
  sort: oneOf(sourceOrders),
  page: wholeNumber(1, 100_000),
  limit: wholeNumber(1, 100),
};
