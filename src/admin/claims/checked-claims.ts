import type { CheckedClaims as Answer } from '@/reviews/queries/checked-claims';
import type { SaidCheck } from '@/reviews/rules/claim-checks';
import { ask } from '../ask';

export type CheckedClaims = {
  /** Of all claims of the text; 0 while nobody has checked one. */
  total: number;
  /** By the key of the claim's citation. */
  checks: ReadonlyMap<string, readonly SaidCheck[]>;
};

/** What people found of one article's claims; the rail and the popover share it. */
export type CheckedClaimsStore = {
  current: () => CheckedClaims;
  /** Asks again; a failed answer leaves what was known. */
  refresh: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
};

const stores = new Map<string, CheckedClaimsStore>();

export const checkedClaimsOf = (articleId: number | string): CheckedClaimsStore => {
  const id = String(articleId);
  const store = stores.get(id) ?? makeStore(id);
  stores.set(id, store);
  return store;
};

const makeStore = (articleId: string): CheckedClaimsStore => {
  let known: CheckedClaims = { total: 0, checks: new Map() };
  let asked = 0;
  const listeners = new Set<() => void>();
  return {
    current: () => known,
    refresh: async () => {
      const turn = (asked += 1);
      const answer = await ask<Answer>('GET', `/articles/${articleId}/checked-claims`);
      // A slow answer must not undo a later one.
      if (!answer.ok || turn !== asked) return;
      const { total, claims } = answer.value;
      known = { total, checks: new Map(claims.map(({ key, checks }) => [key, checks])) };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
