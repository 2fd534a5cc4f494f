import type { Verdict } from './observation';

const day = 86_400_000;
const hour = 3_600_000;

export type Recheck = {
  verdict: Verdict;
  at: Date;
  /** When the server asked us to come again. */
  retryAt?: Date | undefined;
  /** Days between checks of a link that answers, as the publication wants it. */
  recheckDays: number;
  /** Since when the newest text that rests on the source is published; null while one is being written. */
  inUseSince: Date | null;
  /** 0 to 1: spreads what was checked together. */
  jitter: number;
};

/**
 * When a source is to be looked at again. What is new or being written is looked at more often than what has stood for
 * years; what fails, every day until it is known whether it is dead; a server that named a time, not before it.
 */
export const nextCheckAt = (facts: Recheck): Date => {
  const wait = daysUntilNext(facts) * day * (0.9 + 0.2 * facts.jitter);
  const next = facts.at.getTime() + Math.max(wait, hour);
  const asked = facts.retryAt ? facts.retryAt.getTime() + facts.jitter * hour : 0;
  // A server that says “in an hour” need not wait for its week.
  return new Date(facts.retryAt ? Math.max(asked, facts.at.getTime() + hour) : next);
};

const daysUntilNext = ({ verdict, recheckDays, inUseSince, at }: Recheck): number => {
  const usual = recheckDays * calm(inUseSince, at);
  switch (verdict) {
    case 'failing':
      return 1;
    case 'alive':
    case 'moved':
    case 'dead':
      return usual;
    case 'drifted':
    case 'soft-404':
    case 'blocked':
    case 'unchecked':
      return Math.min(usual, 7);
  }
};

/** While a text is written and in its first month, pages are seen twice as often; after a year, half as often. */
const calm = (inUseSince: Date | null, at: Date): number => {
  if (inUseSince === null) return 0.5;
  const age = at.getTime() - inUseSince.getTime();
  return age < 30 * day ? 0.5 : age < 365 * day ? 1 : age < 3 * 365 * day ? 2 : 3;
};
