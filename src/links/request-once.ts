import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isPrivateAddress } from './address-guard';
import { isAllowed, type FetchAllowance } from './allowance';
import type { FetchError } from './observation';
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
  /** Sent by POST in place of a GET. */
  message?: { headers: Readonly<Record<string, string>>; body: string };
};

export type OneAnswer =
  | { error: FetchError }
  | {
      statusCode: number;
      location?: string;
      contentType?: string;
      /** Decompressed, cut at the limit. */
      body: Uint8Array;
      /** As received. */
      bytes: number;
    };

/** One request on a connection of its own, so that the address that was checked is the one that is used. */
export const requestOnce = (url: URL, options: OneRequest): Promise<OneAnswer> =>
  new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ error: errorOf(error, options.signal) });
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: options.message ? 'POST' : 'GET',
      agent: agentFor(url, options),
      lookup: isAllowed(url, options.allowance) ? undefined : guardedLookup(options.lookup),
      signal: options.signal,
      maxHeaderSize: 16 * 1024,
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en,*;q=0.5',
        'user-agent': options.userAgent,
        ...options.message?.headers,
      },
    });
    request.on('error', fail);
    request.on('response', (response) => {
      readBody(response, options.maxBytes)
        .then(({ body, bytes }) =>
          resolve({
            statusCode: response.statusCode ?? 0,
            location: response.headers.location,
            contentType: response.headers['content-type'],
            body,
            bytes,
          }),
        )
        .catch(fail)
        .finally(() => request.destroy());
    });
    request.end(options.message?.body);
  });

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
