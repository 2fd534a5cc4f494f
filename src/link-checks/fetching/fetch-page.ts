import { performance } from 'node:perf_hooks';
import { refusalOf } from './address-guard';
import { portOf, type FetchAllowance } from './allowance';
import type { Exchange, FetchedPage, FetchError, Hop, Method } from '../rules/observation';
import { pageTitle } from '../rules/page-title';
import {
  isRedirect,
  requestOnce,
  type GoodAnswer,
  type Lookup,
  type OneAnswer,
} from './request-once';

export type FetchOptions = {
  /** `host:port` pairs that may be fetched although private: tests and the demo's own pages. */
  allowance?: FetchAllowance;
  /** Name resolution, `dns.lookup` unless a test brings its own. */
  lookup?: Lookup;
  /** For all requests together, in milliseconds. */
  timeout?: number;
  /** Of one body, as received and again as decompressed. */
  maxBytes?: number;
  maxRedirects?: number;
  userAgent?: string;
  /** Which kinds of content are wanted, as the header of that name says it. */
  accept?: string;
  /** The time of which a web archive is asked (RFC 7089 §2.1.1), as HTTP writes dates. */
  acceptDatetime?: string;
  method?: Method;
  /** Give the body, and the answer of each hop. */
  keepBody?: boolean;
  /** Waits until the host may be asked, does `work`, and says that it is done. Once for each hop. */
  turn?: TakeTurn;
};

export type TakeTurn = <T>(host: string, work: () => Promise<T>) => Promise<T>;

export type FetchPage = (
  url: string,
  options?: Pick<FetchOptions, 'method' | 'keepBody' | 'maxBytes' | 'acceptDatetime'>,
) => Promise<FetchedPage>;

/**
 * Fetches one page, redirects followed hop by hop with the address guard at each, all within one time limit. Never
 * throws for what the other side does: what went wrong is in `error`. Keeps no cookies, sends no credentials. A body
 * longer than `maxBytes` is cut, which is no error.
 */
export const fetchPage = async (url: string, options: FetchOptions = {}): Promise<FetchedPage> => {
  const limits = { ...defaults, ...options };
  const hops: Hop[] = [];
  const exchanges: Exchange[] = [];
  let spent = 0;
  const ask = async (at: URL): Promise<OneAnswer> => {
    const started = performance.now();
    const signal = AbortSignal.timeout(Math.max(1, limits.timeout - spent));
    const answer = await requestOnce(at, { ...limits, signal });
    spent = Math.ceil(spent + performance.now() - started);
    if (limits.keepBody && !('error' in answer)) exchanges.push(exchangeOf(at, answer));
    return answer;
  };
  const end = (finalUrl: string, seen: Partial<FetchedPage>): FetchedPage => ({
    url,
    finalUrl,
    method: limits.method,
    hops,
    bytes: 0,
    milliseconds: spent,
    ...(limits.keepBody ? { exchanges } : {}),
    ...seen,
  });

  let current = parse(url);
  if (!current) return end(url, { error: 'url-refused' });
  for (;;) {
    const at: URL = current;
    const refused = refusalOf(at, limits.allowance);
    if (refused) return end(at.href, { error: refused, ...lastStatus(hops) });
    const answer = await limits.turn(turnOf(at), () => ask(at));
    if ('error' in answer) return end(at.href, { error: answer.error, ...lastStatus(hops) });
    if (!isRedirect(answer.statusCode)) return end(at.href, seenIn(answer, limits.keepBody));

    hops.push({ url: at.href, statusCode: answer.statusCode });
    const next = redirectTarget(answer.location, at);
    const error = hops.length > limits.maxRedirects ? 'too-many-redirects' : next.error;
    if (error) return end(at.href, { error, ...lastStatus(hops) });
    current = next.url;
  }
};

export const userAgent = 'Ibidem/0.1 (link check; cited pages of a publication)';

const defaults = {
  allowance: [],
  timeout: 15_000,
  maxBytes: 2 * 1024 * 1024,
  maxRedirects: 5,
  userAgent,
  method: 'GET',
  keepBody: false,
  turn: (_: string, work) => work(),
} satisfies FetchOptions;

/** Whose turn a request takes: a host is one whether it is asked by http or https. */
export const turnOf = (url: URL): string =>
  /^(80|443)$/.test(portOf(url)) ? url.hostname : url.host;

const seenIn = (answer: GoodAnswer, keepBody: boolean): Partial<FetchedPage> => ({
  statusCode: answer.statusCode,
  bytes: answer.bytes,
  ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
  ...mark(answer, 'etag', 'etag'),
  ...mark(answer, 'lastModified', 'last-modified'),
  ...mark(answer, 'retryAfter', 'retry-after'),
  ...titleOf(answer.body, answer.contentType),
  ...(keepBody ? { body: answer.body } : {}),
  ...(keepBody && answer.truncated ? { truncated: true as const } : {}),
});

const mark = (
  { headers }: GoodAnswer,
  name: 'etag' | 'lastModified' | 'retryAfter',
  header: string,
): Partial<FetchedPage> => {
  const value = headers.find(([called]) => called.toLowerCase() === header)?.[1];
  // A mark that is not short is no mark, and would only fill the database.
  return value === undefined || value.length > 200 ? {} : { [name]: value };
};

const exchangeOf = (url: URL, answer: GoodAnswer): Exchange => ({
  url: url.href,
  statusCode: answer.statusCode,
  statusMessage: answer.statusMessage,
  httpVersion: answer.httpVersion,
  headers: answer.headers,
  body: answer.body,
  ...(answer.remoteAddress === undefined ? {} : { remoteAddress: answer.remoteAddress }),
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
