'use client';

import { useSyncExternalStore } from 'react';

/** Whether the window fits a media query; `atFirst` until the browser has been asked. */
export const useMedia = (query: string, atFirst: boolean): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => atFirst,
  );
