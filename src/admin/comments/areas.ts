import type { TextArea } from './text-on-page';

const editors = '[data-lexical-editor]';

/** The text in Payload's editor. Editors inside of it hold what stands in boxes and pull quotes. */
export const editorArea: TextArea = {
  roots: () =>
    Array.from(document.querySelectorAll<HTMLElement>(editors)).filter(
      (root) =>
        root.parentElement?.closest(editors) === null &&
        root.closest('.rich-text-lexical') !== null,
    ),
  within: '[data-lexical-text]',
  without: null,
};

/** The text as readers see it, without the numbers of notes, the notes in its margin and words that went. */
export const readerArea: TextArea = {
  roots: () => Array.from(document.querySelectorAll<HTMLElement>('article.article')),
  within: 'h1, .subtitle, .standfirst, .key-points li, .body',
  without: '.marker, .sidenote, del',
};
