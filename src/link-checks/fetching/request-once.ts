import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isPrivateAddress } from './address-guard';
import { isAllowed, type FetchAllowance } from './allowance';
import type { FetchError, Header, Method } from '../rules/observation';
import { readBody } from './read-body';

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  addresses: string | LookupAddress[],
  family?: number,
) => void;
/** As `dns.lookup` is called by a connecting socket. */
export type Lookup = (hostname: string, options: LookupOptions, callback: LookupCallback) => void;

export type OneRequest = {
  allowance: FetchAllowance;
  lookup?: Lookup;
  signal: AbortSignal;
  maxBytes: number;
  userAgent: string;
  accept?: string;
  /** The time of which a web archive is asked (RFC 7089 §2.1.1), as HTTP writes dates. */
  acceptDatetime?: string;
  method?: Method;
  /** Sent by POST in place of a GET. */
  message?: { headers: Readonly<Record<string, string>>; body: string };
};

export type GoodAnswer = {
  statusCode: number;
  statusMessage: string;
  httpVersion: string;
  /** In the order and spelling of the server. */
  headers: readonly Header[];
  location?: string;
  contentType?: string;
  /** Decompressed, cut at the limit. */
  body: Uint8Array;
  truncated: boolean;
  /** As received. */
  bytes: number;
  /** The address that was talked to. */
  remoteAddress?: string;
};
export type OneAnswer = { error: FetchError } | GoodAnswer;

/** One request on a connection of its own, so that the address that was checked is the one that is used. */
export const requestOnce = (url: URL, options: OneRequest): Promise<OneAnswer> =>
  new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ error: errorOf(error, options.signal) });
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: options.message ? 'POST' : (options.method ?? 'GET'),
      agent: agentFor(url, options),
      lookup: isAllowed(url, options.allowance) ? options.lookup : guardedLookup(options.lookup),
      signal: options.signal,
      maxHeaderSize: 64 * 1024,
      headers: {
        ...headersSent(options.userAgent),
        ...(options.accept === undefined ? {} : { accept: options.accept }),
        ...(options.acceptDatetime === undefined
          ? {}
          : { 'accept-datetime': options.acceptDatetime }),
        ...options.message?.headers,
      },
    });
    let answered: IncomingMessage | undefined;
    // What comes after the end of an answer, such as more than its length, makes it no worse.
    request.on('error', (error) => answered?.complete || fail(error));
    let informed = 0;
    request.on('information', () => {
      informed += 1;
      if (informed > mostInformed) request.destroy(new Error('Too many interim answers'));
    });
    request.on('response', (response) => {
      answered = response;
      const { remoteAddress } = response.socket;
      readBody(response, isRedirect(response.statusCode) ? shortest(options) : options.maxBytes)
        .then((read) => resolve({ ...headOf(response), ...read, remoteAddress }))
        .catch(fail)
        .finally(() => request.destroy());
    });
    request.end(options.message?.body);
  });

/** What every request says besides its host. */
export const headersSent = (userAgent: string): Readonly<Record<string, string>> => ({
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en,*;q=0.5',
  'user-agent': userAgent,
});

/** Redirects that are followed; the others are answers. */
export const isRedirect = (status: number | undefined): boolean =>
  status !== undefined && [301, 302, 303, 307, 308].includes(status);

/** Interim answers (1xx) before the real one; a server that only ever announces is broken. */
const mostInformed = 20;

/** A redirect's body is a line for people whose browser does not follow. */
const shortest = ({ maxBytes }: OneRequest) => Math.min(maxBytes, 64 * 1024);

const headOf = (response: IncomingMessage) => ({
  statusCode: response.statusCode ?? 0,
  statusMessage: response.statusMessage ?? '',
  httpVersion: response.httpVersion,
  headers: pairs(response.rawHeaders),
  location: inUtf8(response.headers.location),
  contentType: response.headers['content-type'],
});

/** Node reads headers as Latin-1; servers that put letters of other scripts into an address write UTF-8. */
const inUtf8 = (header: string | undefined): string | undefined => {
  if (header === undefined || !/[\u0080-\u00ff]/.test(header)) return header;
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
};

const pairs = (raw: readonly string[]): Header[] => {
  const headers: Header[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return headers;
};

/** The library's agent refuses private addresses before and after DNS; an allowed host gets a plain one. */
const agentFor = (url: URL, { allowance }: OneRequest): http.Agent => {
  const secure = url.protocol === 'https:';
  if (isAllowed(url, allowance)) return secure ? new https.Agent() : new http.Agent();
  return secure ? new RequestFilteringHttpsAgent() : new RequestFilteringHttpAgent();
};

/**
 * Looks a name up once and refuses it when any answer is private. It stands behind the agent's own filter with
 * a stricter list (NAT64, 6to4, benchmarks); the socket then connects to the very answer that passed.
 */
const guardedLookup =
  (lookup: Lookup = systemLookup): Lookup =>
  (hostname, options, callback) =>
    lookup(hostname, options, (error, addresses, family) => {
      if (error) return callback(error, addresses, family);
      const all = typeof addresses === 'string' ? [addresses] : addresses.map((a) => a.address);
      if (all.some(isPrivateAddress)) return callback(new PrivateAddress(hostname), '', 4);
      callback(null, addresses, family);
    });

class PrivateAddress extends Error {
  readonly code = 'EPRIVATE';
}

const errorOf = (error: unknown, signal: AbortSignal): FetchError => {
  if (signal.aborted) return 'timeout';
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  if (code === 'EPRIVATE' || /is not allowed\. Because/.test(message)) return 'address-refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'host-not-found';
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code)) {
    return 'tls-failed';
  }
  if (/^(ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|EADDR|EACCES|EPERM)/.test(code)) {
    return 'connection-failed';
  }
  return 'response-broken';
};
