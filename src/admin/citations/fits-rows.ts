import { citationKeyAttribute } from './citation-key-attribute';
import type { Rows } from './citation-rows';
import { markElements, outermost } from './marks-on-page';

/** Whether the desk knows of each mark of a text, editors inside editors included, with its words, and of no other. */
export const fitsRows = (root: HTMLElement, rows: Rows): boolean => {
  const words = new Map<string, string>();
  for (const mark of markElements(outermost(root))) {
    const key = mark.getAttribute(citationKeyAttribute) ?? '';
    words.set(key, `${words.get(key) ?? ''}${mark.textContent}`);
  }
  const inText = [...rows.values()].filter(({ status }) => status !== 'orphaned');
  return (
    inText.length === words.size &&
    inText.every(({ key, words: known }) => bare(words.get(key)) === bare(known))
  );
};

const bare = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, '');
