import CachePolicy from 'http-cache-semantics';
import type { IncomingHttpHeaders } from 'node:http';
import { readerCacheControl } from '@/platform/cache-control';

/** How an answer may be kept and shared. */
export type StorageTerms = {
  /** Milliseconds; 0: not kept. A new generation of the publication ends it earlier. */
  lifetime: number;
  /** Whether requests that wait for the same address may have this answer too. */
  shareable: boolean;
  /** Cache-Control for clients and proxies. */
  cacheControl: string;
};

/** What Next sends for every page rendered on demand: no statement of ours about this page. */
const nextDefault = 'private, no-cache, no-store, max-age=0, must-revalidate';

/** The generation says when a page is stale; this bounds the harm of a change that forgot to say so. */
const pageLifetime = 60_000;
const missingLifetime = 5_000;

const storedStatuses: Readonly<Record<number, number>> = {
  200: pageLifetime,
  301: pageLifetime,
  308: pageLifetime,
  404: missingLifetime,
  410: missingLifetime,
};

/** The terms for an answer of Next to a request without cookies. `now` in milliseconds. */
export const storageTerms = (
  status: number,
  headers: IncomingHttpHeaders,
  url: string,
): StorageTerms => {
  const stated = headers['cache-control'];
  const lifetime = storedStatuses[status] ?? 0;
  if (headers['set-cookie'] || headers.vary === '*') return notKept(stated);
  if (status >= 500) return { ...notKept('no-store'), shareable: true };
  // What is for all readers ends with its generation, here; only others need be told a time.
  if (stated === undefined || stated === nextDefault || stated === readerCacheControl) {
    const cacheControl = lifetime > 0 ? readerCacheControl : 'no-store';
    return { lifetime, shareable: true, cacheControl };
  }
  const policy = new CachePolicy(
    { method: 'GET', url, headers: {} },
    { status, headers: { ...headers, vary: undefined } },
    { shared: true },
  );
  if (!policy.storable()) return notKept(stated);
  const stated_ = Math.max(0, policy.timeToLive());
  const capped = status < 400 ? stated_ : Math.min(stated_, missingLifetime);
  return { lifetime: capped, shareable: true, cacheControl: stated };
};

const notKept = (cacheControl = 'private, no-store'): StorageTerms => ({
  lifetime: 0,
  shareable: false,
  cacheControl,
});
