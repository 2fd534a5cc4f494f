'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { hearDeskNews } from '../live/desk-news';
import { checkedClaimsOf, type CheckedClaims } from './checked-claims';

/** Asked for when it is looked at, after each save, and when something happened to the article. */
export const useCheckedClaims = (
  articleId: number | string,
  isLookedAt: boolean,
): CheckedClaims => {
  const store = checkedClaimsOf(articleId);
  const { lastUpdateTime } = useDocumentInfo();
  useEffect(() => {
    if (!isLookedAt) return undefined;
    void store.refresh();
    return hearDeskNews((change) => {
      if (change === `article ${articleId}` || change === 'everything') void store.refresh();
    });
  }, [articleId, isLookedAt, lastUpdateTime, store]);
  return useSyncExternalStore(store.subscribe, store.current, store.current);
};
