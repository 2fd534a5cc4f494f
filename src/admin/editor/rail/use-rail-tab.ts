'use client';

import { useSyncExternalStore } from 'react';
import { isRailTab, type RailTab } from './show-rail';

const key = 'ibidem-rail';
const first: RailTab = 'checks';

/** The part of the rail that somebody looked at last, in this browser. The server cannot know it: its page shows the first. */
export const useRailTab = (): [RailTab, (tab: RailTab) => void] => [
  useSyncExternalStore(subscribe, current, () => first),
  choose,
];

let chosen: RailTab | undefined;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const current = (): RailTab => (chosen ??= remembered());

const choose = (tab: RailTab): void => {
  chosen = tab;
  try {
    window.localStorage.setItem(key, tab);
  } catch {
    // A browser that keeps nothing shows the first again next time.
  }
  listeners.forEach((listener) => listener());
};

const remembered = (): RailTab => {
  try {
    const kept = window.localStorage.getItem(key);
    return isRailTab(kept) ? kept : first;
  } catch {
    return first;
  }
};
