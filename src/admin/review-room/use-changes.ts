'use client';

import { useCallback, useEffect, useState } from 'react';

/** Stretches of the text that came or went, neighbours as one; and the way from one to the next. */
export type TextChanges = { count: number; go: (by: 1 | -1) => number | null };

const places = (): HTMLElement[] => {
  const all = document.querySelectorAll<HTMLElement>('.desk-review__article :is(ins, del)');
  return [...all].filter((one) => !isJoined(one));
};

/** Whether the change goes on from the one before, without a word between them. */
const isJoined = (one: HTMLElement): boolean => {
  const before = one.previousSibling;
  return before instanceof HTMLElement && before.matches('ins, del');
};

export const useTextChanges = (version: unknown): TextChanges => {
  const [count, setCount] = useState(0);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const timer = requestAnimationFrame(() => setCount(places().length));
    return () => cancelAnimationFrame(timer);
  }, [version]);
  const go = useCallback(
    (by: 1 | -1): number | null => {
      const all = places();
      if (all.length === 0) return null;
      const next = (at + by + all.length + (at === -1 && by === -1 ? 1 : 0)) % all.length;
      const place = all[next];
      setAt(next);
      if (!place) return null;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: 'center' });
      return next + 1;
    },
    [at],
  );
  return { count, go };
};
