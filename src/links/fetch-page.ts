import { performance } from 'node:perf_hooks';
import { refusalOf } from './address-guard';
import type { FetchAllowance } from './allowance';
import { requestOnce, type Lookup, type OneAnswer } from './request-once';
import type { FetchedPage, FetchError, Hop } from './observation';
import { pageTitle } from './page-title';

export type FetchOptions = {
  /** `host:port` pairs that may be fetched although private: tests and the demo's own pages. */
  allowance?: FetchAllowance;
  /** Name resolution, `dns.lookup` unless a test brings its own. */
  lookup?: Lookup;
  /** For all hops together, in milliseconds. */
  timeout?: number;
  /** Of one body, as received and again as decompressed. */
  maxBytes?: number;
  maxRedirects?: number;
  userAgent?: string;
};

export type FetchPage = (url: string) => Promise<FetchedPage>;

/**
 * Fetches one page for a link check: GET, redirects followed hop by hop with the address guard at each, all
 * within one time limit. Never throws: what went wrong is in `error`. Keeps no cookies, sends no credentials.
 * A body longer than `maxBytes` is cut, which is no error.
 */
export const fetchPage = async (url: string, options: FetchOptions = {}): Promise<FetchedPage> => {
  const limits = { ...defaults, ...options };
  const started = performance.now();
  const signal = AbortSignal.timeout(limits.timeout);
  const hops: Hop[] = [];
  const end = (finalUrl: string, seen: Partial<FetchedPage>): FetchedPage => ({
    url,
    finalUrl,
    hops,
    bytes: 0,
    milliseconds: Math.round(performance.now() - started),
    ...seen,
  });

  let current = parse(url);
  if (!current) return end(url, { error: 'url-refused' });
  for (;;) {
    const refused = refusalOf(current, limits.allowance);
    if (refused) return end(current.href, { error: refused, ...lastStatus(hops) });
    const answer = await requestOnce(current, { ...limits, signal });
    if ('error' in answer) return end(current.href, { error: answer.error, ...lastStatus(hops) });
    if (!isRedirect(answer.statusCode)) return end(current.href, seenIn(answer));

    hops.push({ url: current.href, statusCode: answer.statusCode });
    const next = redirectTarget(answer.location, current);
    const error = hops.length > limits.maxRedirects ? 'too-many-redirects' : next.error;
    if (error) return end(current.href, { error, ...lastStatus(hops) });
    current = next.url;
  }
};

const defaults = {
  allowance: [],
  timeout: 15_000,
  maxBytes: 2 * 1024 * 1024,
  maxRedirects: 5,
  userAgent: 'Ibidem/0.1 (link check; cited pages of a publication)',
} satisfies FetchOptions;

const seenIn = (answer: Exclude<OneAnswer, { error: FetchError }>): Partial<FetchedPage> => ({
  statusCode: answer.statusCode,
  bytes: answer.bytes,
  ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
  ...titleOf(answer.body, answer.contentType),
});

const titleOf = (body: Uint8Array, contentType: string | undefined): { title?: string } => {
  const title = pageTitle(body, contentType);
  return title === undefined ? {} : { title };
};

/** On an error after a redirect, the redirect's status is all that is known. */
const lastStatus = (hops: readonly Hop[]): { statusCode?: number } => {
  const statusCode = hops.at(-1)?.statusCode;
  return statusCode === undefined ? {} : { statusCode };
};

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

type Target = { url: URL; error?: undefined } | { url: URL; error: FetchError };

const redirectTarget = (location: string | undefined, from: URL): Target => {
  if (location === undefined || location === '') {
    return { url: from, error: 'redirect-without-target' };
  }
  const url = parse(location, from);
  return url ? { url } : { url: from, error: 'url-refused' };
};

/** The fragment is for the reader, not for the server. */
const parse = (text: string, base?: URL): URL | undefined => {
  const url = URL.parse(text, base);
  if (!url) return undefined;
  url.hash = '';
  return url;
};
