'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** A card that was moved under the focus, by this person or another, keeps it in its new place. */
export const useKeptFocus = (element: RefObject<HTMLElement | null>, shown: unknown): void => {
  const focused = useRef<{ card: string; on: HTMLElement }>(undefined);
  useEffect(() => {
    const root = element.current;
    const note = ({ target }: FocusEvent): void => {
      const on = target instanceof HTMLElement ? target : undefined;
      const card = on?.dataset.cardTitle;
      focused.current = on && card !== undefined ? { card, on } : undefined;
    };
    // Somebody who leaves on purpose leaves an element that is still there.
    const forget = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (target instanceof HTMLElement && target.isConnected) focused.current = undefined;
      });
    root?.addEventListener('focusin', note);
    root?.addEventListener('focusout', forget);
    return () => {
      root?.removeEventListener('focusin', note);
      root?.removeEventListener('focusout', forget);
    };
  }, [element]);
  useEffect(() => {
    const lost = focused.current;
    if (!lost || lost.on.isConnected || document.activeElement !== document.body) return;
    element.current?.querySelector<HTMLElement>(`[data-card-title="${lost.card}"]`)?.focus();
  }, [element, shown]);
};
