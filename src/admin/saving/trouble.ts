/** Why something typed is not saved, by what somebody can do about it. */
export type Reason =
  | 'offline'
  | 'away'
  | 'busy'
  | 'failed'
  | 'signed-out'
  | 'somebody-else'
  | 'not-allowed'
  | 'changed'
  | 'closed'
  | 'too-long'
  | 'refused';

export type Trouble = {
  reason: Reason;
  /** What the server said, where it says more than the reason. */
  said: string;
  /** Seconds after which the same may succeed; null when something must change first. */
  again: number | null;
};

/** What came back of a save that did not happen; `status` 0 when nothing did. */
export type Refusal = {
  status: number;
  said: string;
  rules: readonly string[];
  /** Who changed the text meanwhile. */
  by?: string | undefined;
  retryAfter: string | null;
};

const longest = 60; // seconds between two tries
const session = 10; // seconds between two looks whether somebody is logged in again

/**
 * @param tries how often in a row it has failed by now, the first being 1
 * @param now for dates in `Retry-After`
 */
export const troubleOf = (refusal: Refusal, tries: number, now: Date): Trouble => {
  const { status, said } = refusal;
  const reason = reasonOf(refusal);
  const wait = again(reason, refusal, tries, now);
  return { reason, said: saysMore.has(reason) && status !== 0 ? said : '', again: wait };
};

const reasonOf = ({ status, rules }: Refusal): Reason => {
  if (status === 0) return 'offline';
  if (status === 401) return rules.includes('somebody-else') ? 'somebody-else' : 'signed-out';
  if (status === 403) return 'not-allowed';
  if (status === 409) return rules.includes('stale-save') ? 'changed' : 'closed';
  if (status === 413) return 'too-long';
  if (status === 429) return 'busy';
  if (status === 502 || status === 503 || status === 504) return 'away';
  return status >= 500 ? 'failed' : 'refused';
};

const saysMore: ReadonlySet<Reason> = new Set(['closed', 'refused', 'not-allowed', 'changed']);

const again = (
  reason: Reason,
  { retryAfter }: Refusal,
  tries: number,
  now: Date,
): number | null => {
  switch (reason) {
    case 'offline':
    case 'away':
    case 'busy':
    case 'failed':
      return Math.min(longest, secondsIn(retryAfter, now) ?? 2 ** tries);
    case 'signed-out':
    case 'somebody-else':
      return session;
    default:
      return null;
  }
};

/** `Retry-After` is a number of seconds or a date. */
const secondsIn = (header: string | null, now: Date): number | undefined => {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined;
};
