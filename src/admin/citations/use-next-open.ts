'use client';

import { useEffect } from 'react';
import { showCitation } from './commands';
import { citationKeyAttribute } from './citation-key-attribute';

const open = `[data-lexical-editor] [${citationKeyAttribute}]:is([data-status='unresolved'], [data-status='proposed'])`;

/** Whether somebody goes from one open citation to the next; until they leave one undecided. */
const walk = { isOn: false };

/** F8 and Shift+F8 go through the citations of the page that still need a person, around its end. */
export const useNextOpen = (): void =>
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      walk.isOn = show(nextOf(openMarks(), event.shiftKey));
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

/** Goes on to the next one if F8 led to the one that was decided; false where that was the last, or it did not. */
export const walkOn = (decided: string | undefined): boolean => {
  const left = openMarks().filter((mark) => mark.getAttribute(citationKeyAttribute) !== decided);
  walk.isOn = walk.isOn && decided !== undefined && show(nextOf(left, false));
  return walk.isOn;
};

const openMarks = (): readonly HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>(open));

const show = (mark: HTMLElement | undefined): boolean => {
  const key = mark?.getAttribute(citationKeyAttribute);
  return key ? showCitation(key) : false;
};

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
