import type { Rows } from './citation-rows';
import { markStatus } from './citation-row';
import { citationKeyAttribute } from './citation-key-attribute';
import { markElements, outermost } from './marks-on-page';

const signs = { unresolved: '!', proposed: '?', resolved: '✓', waived: '–' } as const;

/**
 * Writes number and status onto the marks of a text, editors inside editors included. They are data
 * attributes that CSS shows: nothing of it enters the text or its history. Numbers count first
 * occurrences, as readers will see them; they are there before the rows are, so that no line is set anew.
 */
export const paintMarks = (
  root: HTMLElement,
  rows: Rows | undefined,
  say: (status: keyof typeof signs) => string,
): void => {
  const numbers = new Map<string, number>();
  for (const mark of markElements(outermost(root))) {
    const key = mark.getAttribute(citationKeyAttribute) ?? '';
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    write(mark, 'data-number', `${number}`);
    write(mark, 'data-digits', `${String(number).length}`);
    if (!rows) continue;
    const status = markStatus(rows.get(key));
    write(mark, 'data-status', status);
    write(mark, 'data-sign', signs[status]);
    write(mark, 'title', say(status));
  }
};

const write = (element: HTMLElement, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};
