import type { LinkVerdict } from '@/citations/link-verdicts';

export type Verdict = LinkVerdict;

/** Why a page could not be read. The first four are our own refusals: nothing was learnt about the page. */
export const fetchErrors = [
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
  'too-many-redirects',
  'redirect-without-target',
  'timeout',
  'host-not-found',
  'connection-failed',
  'tls-failed',
  'response-broken',
] as const;
export type FetchError = (typeof fetchErrors)[number];

/** One hop's answer: the status and, for a redirect, where it leads. */
export type Hop = { url: string; statusCode: number };

/** What one fetch saw, before it is judged. Sizes in bytes as received, times in milliseconds. */
export type FetchedPage = {
  url: string;
  finalUrl: string;
  hops: readonly Hop[];
  statusCode?: number;
  contentType?: string;
  /** Words of the page's title element: data, never markup. */
  title?: string;
  bytes: number;
  milliseconds: number;
  error?: FetchError;
};
