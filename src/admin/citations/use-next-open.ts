'use client';

import { useEffect } from 'react';
import { showCitation } from './commands';
import { citationKeyAttribute } from './citation-key-attribute';

const open = `[data-lexical-editor] [${citationKeyAttribute}]:is([data-status='unresolved'], [data-status='proposed'])`;

/** F8 and Shift+F8 go through the citations of the page that still need a person, around its end. */
export const useNextOpen = (): void =>
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const marks = Array.from(document.querySelectorAll<HTMLElement>(open));
      const next = nextOf(marks, event.shiftKey);
      const key = next?.getAttribute(citationKeyAttribute);
      if (key) showCitation(key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

/** Counted from the citation that is open, else from the caret. */
const nextOf = (marks: readonly HTMLElement[], isBack: boolean): HTMLElement | undefined => {
  const here =
    document.querySelector('[data-lexical-editor] [data-current]') ??
    getSelection()?.anchorNode ??
    null;
  if (!here) return isBack ? marks.at(-1) : marks[0];
  const follows = (mark: Element): boolean =>
    mark !== here && !mark.contains(here) && (here.compareDocumentPosition(mark) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
  if (!isBack) return marks.find(follows) ?? marks[0];
  return (
    marks.findLast((mark) => mark !== here && !mark.contains(here) && !follows(mark)) ??
    marks.at(-1)
  );
};
