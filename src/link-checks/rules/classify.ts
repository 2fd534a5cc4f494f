import type { FetchedPage, FetchError, Verdict } from './observation';

const day = 86_400_000;
/** Failures closer than this count as one: a weekend's outage is not the death of a page. */
const apart = 3 * day;
const failuresUntilDead = 3;

/** The verdict on one fetch, by itself. A single failure is never a death. */
export const classify = (page: Pick<FetchedPage, 'hops' | 'statusCode' | 'error'>): Verdict => {
  if (page.error) return refusals.has(page.error) ? 'unchecked' : 'failing';
  const status = page.statusCode;
  if (status === undefined) return 'failing';
  if (blockedStatuses.has(status)) return 'blocked';
  if (status < 200 || status > 299) return 'failing';
  if (emptyStatuses.has(status)) return 'soft-404';
  return page.hops.some((hop) => permanentRedirects.has(hop.statusCode)) ? 'moved' : 'alive';
};

/**
 * The verdict on a source: this observation in the light of the failures since it was last seen alive.
 * `earlierFailures` are times in milliseconds, in any order.
 */
export const verdictOverTime = (
  latest: Verdict,
  at: number,
  earlierFailures: readonly number[],
): { verdict: Verdict; failures: number } => {
  // A door that is closed to us, or our own refusal, says nothing of the page: what was counted stands.
  if (latest === 'blocked' || latest === 'unchecked') {
    return { verdict: latest, failures: countApart(earlierFailures) };
  }
  if (latest !== 'failing') return { verdict: latest, failures: 0 };
  const failures = countApart([...earlierFailures, at]);
  return { verdict: failures >= failuresUntilDead ? 'dead' : 'failing', failures };
};

/** Our own refusals: we did not look, so nothing is known about the page. */
const refusals: ReadonlySet<FetchError> = new Set([
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
]);

/**
 * RFC 9110 §15.5, RFC 6585 §4 (429), RFC 7725 (451), and 999 of a network that refuses all machines: the server refuses
 * us, the page may well be there.
 */
const blockedStatuses: ReadonlySet<number> = new Set([401, 403, 429, 451, 999]);
/** RFC 9110 §15.3.5, §15.3.6: nothing is there, successfully. */
const emptyStatuses: ReadonlySet<number> = new Set([204, 205]);
/** RFC 9110 §15.4: the address itself has changed; 302, 303 and 307 leave it as it is. */
const permanentRedirects: ReadonlySet<number> = new Set([301, 308]);

const countApart = (times: readonly number[]): number => {
  let counted = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of [...times].sort((a, b) => a - b)) {
    if (time - last < apart) continue;
    counted += 1;
    last = time;
  }
  return counted;
};
