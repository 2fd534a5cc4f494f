import type { BasePayload } from 'payload';
import { fetchPage, type FetchOptions, type FetchPage } from '@/links/fetch-page';
import { withHostTurn, type TurnOptions } from './with-host-turn';

type Politeness = Omit<FetchOptions, 'turn'> & TurnOptions;

/**
 * How the publication asks for a cited page: each request, redirects too, waits for its host's turn. Not to be called
 * inside a turn, which would wait for itself.
 */
export const fetchPolitely =
  (payload: BasePayload, { pause, ...options }: Politeness = {}): FetchPage =>
  (url, asked) =>
    fetchPage(url, {
      ...options,
      ...asked,
      turn: (host, work) => withHostTurn({ payload }, host, work, { pause }),
    });
