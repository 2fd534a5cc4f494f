import { findQuote, quoteFinder, type Quote } from '@/document/quotes';
import { highlight } from './highlight';
import { rangesOf, textOnPage, type TextArea } from './text-on-page';

/** Leads to quoted words on the page: scrolls there, marks them, puts the caret or the focus there. False when they are not there. */
export const goToWords = (quote: Quote, area: TextArea): boolean => {
  const page = textOnPage(area);
  const found = findQuote(page.text, quote);
  const ranges = found ? rangesOf(found, page) : [];
  const [range] = ranges;
  if (!range) return false;
  highlight('ibidem-quote', ranges);
  const holder = range.startContainer.parentElement;
  holder?.scrollIntoView({ block: 'center' });
  const editor = holder?.closest<HTMLElement>('[contenteditable="true"]');
  if (editor) putCaret(range, editor);
  else focusBlock(holder);
  return true;
};

/** Marks the words of all these quotes that are on the page. */
export const markQuotes = (quotes: readonly Quote[], area: TextArea): void => {
  const page = textOnPage(area);
  const find = quoteFinder(page.text);
  const ranges = quotes.flatMap((quote) => {
    const found = find(quote);
    return found ? rangesOf(found, page) : [];
  });
  highlight('ibidem-quotes', ranges);
};

/** Before the words and not around them: what is typed next must not replace them. */
const putCaret = (range: Range, editor: HTMLElement): void => {
  editor.focus({ preventScroll: true });
  window.getSelection()?.collapse(range.startContainer, range.startOffset);
};

/** A screen reader goes on from here. */
const focusBlock = (holder: HTMLElement | null): void => {
  const block = holder?.closest<HTMLElement>('p, li, h1, h2, h3, td, th, figcaption');
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
};
