'use client';

import { useEffect, useState } from 'react';

const event = 'ibidem:open-comments';

/** Says how many threads are open, to whatever counts them. */
export const announceOpenComments = (count: number): boolean =>
  window.dispatchEvent(new CustomEvent(event, { detail: count }));

/** Null until they were read. */
export const useOpenComments = (): number | null => {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const listen = (told: Event): void => setCount((told as CustomEvent<number>).detail);
    window.addEventListener(event, listen);
    return () => window.removeEventListener(event, listen);
  }, []);
  return count;
};
