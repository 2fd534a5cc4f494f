import type { MouseEvent } from 'react';
import type { Place } from '@/articles/rules/presence';

/** Where a claim's words begin on the page. */
export const wordsOfClaim = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `.desk-review__article span[data-claim="${CSS.escape(key)}"]`,
  );

/** The part of the text in which a claim's words stand. */
export const placeOfClaim = (key: string): Place | null => {
  const words = wordsOfClaim(key);
  const parts = [...(words?.closest('.body')?.children ?? [])];
  const block = parts.findIndex((part) => part.contains(words));
  return block < 0 ? null : { block, words: parts[block]?.textContent.trim().slice(0, 60) ?? '' };
};

/** The claim whose words or number somebody clicked, and not only selected. */
export const clickedClaim = ({
  target,
  defaultPrevented,
}: Pick<MouseEvent<HTMLElement>, 'target' | 'defaultPrevented'>): string | null => {
  if (defaultPrevented || !document.getSelection()?.isCollapsed) return null;
  const held = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  return held?.dataset.claim ?? null;
};
