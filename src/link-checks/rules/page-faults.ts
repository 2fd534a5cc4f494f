import type { LinkVerdict } from './link-verdicts';

/**
 * Why a page that answers with success does not show what was cited, with what that says of its link. `blocked`: the page may
 * well be behind it; `soft-404`: nothing is there; `failing`: it may pass by itself.
 */
const verdicts = {
  login: 'blocked',
  consent: 'blocked',
  challenge: 'blocked',
  denied: 'blocked',
  'rate-limited': 'blocked',
  region: 'blocked',
  paywall: 'blocked',
  'script-only': 'blocked',
  'sends-on': 'blocked',
  'other-kind': 'blocked',
  'not-found': 'soft-404',
  'front-page': 'soft-404',
  parked: 'soft-404',
  'default-page': 'soft-404',
  'no-words': 'soft-404',
  'broken-file': 'failing',
  maintenance: 'failing',
  'server-error': 'failing',
} as const satisfies Record<string, LinkVerdict>;

export type PageFault = keyof typeof verdicts;

export const pageFaults = Object.keys(verdicts) as readonly PageFault[];

export const verdictOfFault = (fault: PageFault): (typeof verdicts)[PageFault] => verdicts[fault];

/** What the database or a job gives back as one, if it is one. */
export const readPageFault = (stored: unknown): PageFault | undefined =>
  pageFaults.find((fault) => fault === stored);
