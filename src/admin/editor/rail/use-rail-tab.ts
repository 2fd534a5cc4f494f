'use client';

import { useCallback, useState } from 'react';
import { isRailTab, type RailTab } from './show-rail';

const key = 'ibidem-rail';

/** The part of the rail that somebody looked at last, in this browser. */
export const useRailTab = (): [RailTab, (tab: RailTab) => void] => {
  const [tab, setTab] = useState<RailTab>(remembered);
  const choose = useCallback((chosen: RailTab) => {
    setTab(chosen);
    try {
      window.localStorage.setItem(key, chosen);
    } catch {
      // A browser that keeps nothing shows the checks first.
    }
  }, []);
  return [tab, choose];
};

const remembered = (): RailTab => {
  try {
    const kept = typeof window === 'undefined' ? null : window.localStorage.getItem(key);
    return isRailTab(kept) ? kept : 'checks';
  } catch {
    return 'checks';
  }
};
