import type { LinkVerdict } from './link-verdicts';

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

export type Method = 'HEAD' | 'GET';

/** One hop's answer: the status and, for a redirect, where it leads. */
export type Hop = { url: string; statusCode: number };

/** What one fetch saw, before it is judged. Sizes in bytes as received, times in milliseconds. */
export type FetchedPage = {
  url: string;
  finalUrl: string;
  method?: Method;
  hops: readonly Hop[];
  statusCode?: number;
  contentType?: string;
  /** The server's own marks of this version of the page. */
  etag?: string;
  lastModified?: string;
  /** `Retry-After` as it came: seconds or a date. */
  retryAfter?: string;
  /** Words of the page's title element: data, never markup. */
  title?: string;
  bytes: number;
  /** Spent in requests; waiting for a host's turn is not counted. */
  milliseconds: number;
  error?: FetchError;
  /** Decompressed; only where the caller asked to keep it. */
  body?: Uint8Array;
  /** The body is only the beginning: the page is longer than the limit. */
  truncated?: true;
  /** Every answer on the way, redirects included; only where the body is kept. */
  exchanges?: readonly Exchange[];
};

/** Name and value. */
export type Header = readonly [string, string];

/** One answer as it came, for an archive. */
export type Exchange = {
  url: string;
  statusCode: number;
  statusMessage: string;
  httpVersion: string;
  headers: readonly Header[];
  /** Without the content codings that `headers` name. */
  body: Uint8Array;
  remoteAddress?: string;
};
