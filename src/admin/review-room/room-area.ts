/** Where a claim's words begin on the page. */
export const wordsOfClaim = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `.desk-review__article span[data-claim="${CSS.escape(key)}"]`,
  );

/** The claim that an element of the text belongs to: its words, or its number. */
export const claimAt = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-claim]')?.dataset.claim) || null;
