import {
  $getNearestNodeFromDOMNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { citationKeyAttribute } from './citation-key-attribute';
import { $isCitationNode } from './citation-node';
import { onShowCitation } from './commands';

/** The elements of marks under `root`, in the order of the text. */
export const markElements = (root: HTMLElement): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>(`[${citationKeyAttribute}]`));

/** Boxes and pull quotes are editors inside the editor; numbers run through all of them. */
export const outermost = (root: HTMLElement): HTMLElement => {
  const around = root.parentElement?.closest<HTMLElement>('[data-lexical-editor]');
  return around ? outermost(around) : root;
};

export const markElement = (root: HTMLElement, key: string): HTMLElement | undefined =>
  markElements(root).find((mark) => mark.getAttribute(citationKeyAttribute) === key);

/** Whether a click fell on the number behind the words, which is drawn by CSS and no element. */
export const isOnNumber = (mark: HTMLElement, event: MouseEvent): boolean => {
  const words = document.createRange();
  words.selectNodeContents(mark);
  const last = Array.from(words.getClientRects()).at(-1);
  return last !== undefined && event.clientX > last.right && event.clientY <= last.bottom;
};

/** Goes to a mark when the checklist asks: scrolls there, puts the caret in it, opens its drawer. */
export const leadToMark = (editor: LexicalEditor, open: (key: string) => void): (() => void) => {
  const show = (key: string): boolean => {
    const element = markElement(editor.getRootElement() ?? document.body, key);
    // The mark may be in an editor inside this one, which answers for itself.
    if (!element || element.closest('[data-lexical-editor]') !== editor.getRootElement()) {
      return false;
    }
    element.scrollIntoView({ block: 'center' });
    editor.update(
      () => {
        const mark = $getNearestNodeFromDOMNode(element);
        if ($isCitationNode(mark)) mark.selectEnd();
      },
      { onUpdate: () => window.setTimeout(() => open(key)), tag: 'history-merge' },
    );
    return true;
  };
  const stop = onShowCitation(show);
  // A link from elsewhere, as from the review page, names the mark in the address.
  const named = /^#citation-([\w-]+)$/.exec(window.location.hash)?.[1];
  const later = named ? window.setTimeout(() => show(named), 400) : undefined;
  return () => {
    stop();
    window.clearTimeout(later);
  };
};
