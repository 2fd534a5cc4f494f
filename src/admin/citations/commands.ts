import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical';

/** Cite the selected words, or open the citation that the caret stands in. */
export const CITE_COMMAND: LexicalCommand<undefined> = createCommand('CITE_COMMAND');

const showEvent = 'ibidem:show-citation';

/**
 * Asks the open editor to lead to a mark: scroll, select, open its drawer. False when no editor on
 * the page holds it, as while another tab of the form is open.
 */
export const showCitation = (key: string): boolean =>
  !window.dispatchEvent(new CustomEvent(showEvent, { detail: key, cancelable: true }));

/** `show` says whether it holds the mark. Returns how to stop listening. */
export const onShowCitation = (show: (key: string) => boolean): (() => void) => {
  const listener = (event: Event): void => {
    if (show((event as CustomEvent<string>).detail)) event.preventDefault();
  };
  window.addEventListener(showEvent, listener);
  return () => window.removeEventListener(showEvent, listener);
};
