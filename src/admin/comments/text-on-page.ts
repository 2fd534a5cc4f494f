import { quoteOf, type Quote } from '@/document/quotes';

/** What of a page is the article's text. */
export type TextArea = {
  /** The outermost elements that hold it, in reading order. */
  roots: () => readonly HTMLElement[];
  /** Selector of what holds words of the text; null where all words are the text's. */
  within: string | null;
  /** Selector of what is shown among them and is no part of the text. */
  without: string | null;
};

/** The words that a page shows, as one text, and the nodes that they come from. */
export type PageText = { text: string; pieces: readonly Piece[] };
type Piece = { node: Text; start: number };

/** Reads the text off the page: lines as `quotableText` has them, set apart by line feeds. */
export const textOnPage = (area: TextArea): PageText => {
  const pieces: Piece[] = [];
  let text = '';
  let line: Element | null = null;
  for (const root of area.roots()) {
    const walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !isOfText(holder, area)) continue;
      if (node.nodeName === 'BR') text += '\n';
      if (!isText(node)) continue;
      const itsLine = holder.closest(lines);
      if (itsLine !== line && text !== '') text += '\n';
      line = itsLine;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
  }
  return { text, pieces };
};

/** The selector of a range's words, or null where it holds none of the text's. */
export const quoteOfRange = (range: Range, { text, pieces }: PageText): Quote | null => {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const from = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const length = last.node === range.endContainer ? range.endOffset : last.node.data.length;
  const quote = quoteOf(text, from, last.start + length);
  return quote.exact === '' ? null : quote;
};

/** The ranges that a stretch of the page's text consists of, one for each node: what stands between is no part of it. */
export const rangesOf = (
  { start, end }: { start: number; end: number },
  { pieces }: PageText,
): Range[] =>
  pieces
    .filter((piece) => piece.start < end && start < piece.start + piece.node.data.length)
    .map(({ node, start: before }) => {
      const range = node.ownerDocument.createRange();
      range.setStart(node, Math.max(0, start - before));
      range.setEnd(node, Math.min(node.data.length, end - before));
      return range;
    });

const elementsAndText = 0x1 | 0x4; // NodeFilter.SHOW_ELEMENT, SHOW_TEXT

const isText = (node: Node): node is Text => node.nodeType === 3; // Node.TEXT_NODE

const lines = 'p,li,h1,h2,h3,h4,h5,h6,td,th,blockquote,figcaption,dt,dd,[data-line]';

const isOfText = (holder: Element, { within, without }: TextArea): boolean =>
  (within === null || holder.closest(within) !== null) &&
  (without === null || holder.closest(without) === null);
