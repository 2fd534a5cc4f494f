import type { MouseEvent } from 'react';

/** Where a claim's words begin on the page. */
export const wordsOfClaim = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `.desk-review__article span[data-claim="${CSS.escape(key)}"]`,
  );

/** The claim whose words or number somebody clicked, and not only selected. */
export const clickedClaim = ({
  target,
  defaultPrevented,
}: Pick<MouseEvent<HTMLElement>, 'target' | 'defaultPrevented'>): string | null => {
  if (defaultPrevented || !document.getSelection()?.isCollapsed) return null;
  const held = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  return held?.dataset.claim ?? null;
};
