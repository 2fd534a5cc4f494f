import type { FetchError } from '@/link-checks/rules/observation';

/** What an attempt met with: a status, or why there was none. */
export type Answered = { status?: number; error?: FetchError };

/** `gone`: the receiver wants no more of this kind. `hopeless`: it would not even be tried again. */
export type Outcome = 'delivered' | 'retry' | 'gone' | 'hopeless';

/**
 * How Standard Webhooks reads an answer: any 2xx has taken the message, 410 ends the subscription, and everything
 * else, redirects among it, is tried again.
 */
export const outcomeOf = ({ status, error }: Answered): Outcome => {
  if (error && ourOwn.has(error)) return 'hopeless';
  if (error || status === undefined) return 'retry';
  if (status >= 200 && status < 300) return 'delivered';
  return status === 410 ? 'gone' : 'retry';
};

/** The address itself may not be asked: nothing was sent, and waiting will not help. */
const ourOwn: ReadonlySet<FetchError> = new Set([
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
]);
