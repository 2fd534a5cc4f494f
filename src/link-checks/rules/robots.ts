import robotsParser from 'robots-parser';

/** The product token by which robots.txt may name us; it is the first word of our User-Agent. */
export const robotsToken = 'Ibidem';

/** What asking for a robots.txt gave: its status and text, or no status where the host could not be reached. */
export type RobotsAnswer = { status: number | null; text: string | null };

/** `unavailable`: the host cannot tell us now, so nothing may be fetched until it can. */
export type RobotsVerdict = 'allowed' | 'disallowed' | 'unavailable';

/**
 * Whether a page may be captured (RFC 9309 §2.3.1): rules that are there are followed, a missing file allows everything, a
 * host in trouble allows nothing for now.
 */
export const robotsVerdict = (url: string, { status, text }: RobotsAnswer): RobotsVerdict => {
  const address = robotsAddress(url);
  if (address === undefined) return 'disallowed';
  if (status === null || status >= 500) return 'unavailable';
  // 429 asks us to wait; RFC 9309 leaves it to us, and politeness decides.
  if (status === 429) return 'unavailable';
  if (status < 200 || status > 299 || text === null) return 'allowed';
  const rules = robotsParser(address, text.slice(0, longestRobots).replace(/^\ufeff/, ''));
  return rules.isAllowed(url.slice(0, longestUrl), robotsToken) === false
    ? 'disallowed'
    : 'allowed';
};

/** Where the rules for a page stand (RFC 9309 §2.3). */
export const robotsAddress = (url: string): string | undefined =>
  URL.canParse('/robots.txt', url) ? new URL('/robots.txt', url).href : undefined;

/** RFC 9309 §2.4 and §2.5: rules are read anew after a day, and 500 KiB of them must be enough. */
export const robotsLifetime = 86_400_000; // milliseconds
export const longestRobots = 500 * 1024;
const longestUrl = 4_000;
