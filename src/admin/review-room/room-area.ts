import type { TextArea } from '../comments/text-on-page';

/** The text in the room, without notes and without what is no longer in it. */
export const roomArea: TextArea = {
  roots: () => Array.from(document.querySelectorAll<HTMLElement>('.desk-review__article .article')),
  within: 'h1, .subtitle, .standfirst, .key-points li, .body',
  without: '.marker, .sidenote, del',
};

/** Where a claim's words begin on the page. */
export const wordsOfClaim = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `.desk-review__article span[data-claim="${CSS.escape(key)}"]`,
  );

/** The claim that an element of the text belongs to: its words, or its number. */
export const claimAt = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-claim]')?.dataset.claim) || null;
