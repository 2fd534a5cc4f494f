import type { BasePayload } from 'payload';
import type { AllowanceNow } from '../fetching/allowance';
import { fetchPage, type FetchOptions, type FetchPage } from '../fetching/fetch-page';
import { withHostTurn, type TurnOptions } from './with-host-turn';

export type Politeness = Omit<FetchOptions, 'turn' | 'allowance'> &
  TurnOptions & {
    /** Read at each request: what was allowed when the process started may be more by now. */
    allowance?: AllowanceNow;
  };

/**
 * How the publication asks for a cited page: each request, redirects too, waits for its host's turn. Not to be called
 * inside a turn, which would wait for itself.
 */
export const fetchPolitely =
  (payload: BasePayload, { pause, allowance, ...options }: Politeness = {}): FetchPage =>
  async (url, asked) =>
    fetchPage(url, {
      ...options,
      ...asked,
      ...(allowance ? { allowance: await allowance() } : {}),
      turn: (host, work) => withHostTurn({ payload }, host, work, { pause }),
    });
