import { linkVerdicts, type LinkVerdict } from './link-verdicts';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import {
  filledIn,
  oneOf,
  readParameters,
  wholeNumber,
  type Readers,
} from '@/platform/parameters/read-parameters';

export const placesOfUse = ['drafts', 'published'] as const;
export type PlaceOfUse = (typeof placesOfUse)[number];

export type LinkQuestion = {
  /** Absent: whatever is not as it should be. */
  verdict?: LinkVerdict;
  /** Absent: anywhere. */
  usedIn?: PlaceOfUse;
  page: number;
  limit: number;
};

/** Reads the parameters of a request for the report; every fault is a finding at the field of its name. Empty ones ask nothing. */
export const readLinkQuestion = (params: URLSearchParams): Result<LinkQuestion, Finding[]> =>
  readParameters<LinkQuestion>(filledIn(params), readers, { page: 1, limit: 50 });

export const mostLinksAtOnce = 200;

const readers: Readers<LinkQuestion> = {
  verdict: oneOf(linkVerdicts),
  usedIn: oneOf(placesOfUse),
  page: wholeNumber(1, 100_000),
  limit: wholeNumber(1, mostLinksAtOnce),
};
