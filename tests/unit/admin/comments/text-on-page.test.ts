import { describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';

import { quoteOfRange, rangesOf, textOnPage, type TextArea } from '@/admin/comments/text-on-page';
import { editorArea, readerArea } from '@/admin/comments/areas';
import { findQuote } from '@/document/quotes';

const pageOf = (html: string, area: TextArea = { ...everything }) => {
  const { document } = new Window();
  document.body.innerHTML = html;
  const root = document.body as unknown as HTMLElement;
  return { root, page: textOnPage({ ...area, roots: () => [root] }) };
};
const everything: TextArea = { roots: () => [], within: null, without: null };

/** A selection from the first of these words to the end of the last. */
const selected = (root: HTMLElement, first: string, last: string): Range => {
  const nodes = textNodes(root);
  const from = nodes.find((node) => node.data.includes(first));
  const to = nodes.findLast((node) => node.data.includes(last));
  const range = root.ownerDocument.createRange();
  if (!from || !to) throw new Error('Not on the page');
  range.setStart(from, from.data.indexOf(first));
  range.setEnd(to, to.data.indexOf(last) + last.length);
  return range;
};
const textNodes = (root: Node): Text[] =>
  Array.from(root.childNodes).flatMap((node) =>
    node.nodeType === 3 ? [node as Text] : textNodes(node),
  );

const reader = `
  <h1>On harvests</h1><p class="bylines">By Alena Example</p>
  <div class="body"><p>The ministry announced a <em>harvest</em> of record size<a class="marker" href="#n1">1</a>
  <span class="sidenote">1 Almanac.</span> in the autumn.</p><ul><li>One</li><li>Two<br>lines</li></ul></div>
  <ol><li>Almanac.</li></ol>`;

describe('the text on a page for readers', () => {
  it('is the head and the body, without notes, a line for each', () => {
    const { page } = pageOf(reader, readerArea);
    expect(page.text.replace(/[ \t]+/g, ' ')).toBe(
      'On harvests\nThe ministry announced a harvest of record size\n in the autumn.\nOne\nTwo\nlines',
    );
  });

  it('gives the words of a selection that runs over emphasis and a note', () => {
    const { root, page } = pageOf(reader, readerArea);
    const quote = quoteOfRange(selected(root, 'announced', 'autumn'), page);
    expect(quote?.exact.replace(/\s+/g, ' ')).toBe(
      'announced a harvest of record size in the autumn',
    );
    expect(quote?.prefix).toMatch(/The ministry $/);
  });

  it('gives nothing for a selection outside of it', () => {
    const { root, page } = pageOf(reader, readerArea);
    expect(quoteOfRange(selected(root, 'By', 'Example'), page)).toBeNull();
  });

  it('leads from a quote of the frozen text to its words, and not to the note between', () => {
    const { page } = pageOf(reader, readerArea);
    const quote = { exact: 'harvest of record size in', prefix: 'a ', suffix: ' the' };
    const found = findQuote(page.text, quote);
    const ranges = found ? rangesOf(found, page) : [];
    const said = ranges.map((range) => range.toString().replace(/\s+/g, ' '));
    expect(said.filter((words) => words !== ' ')).toEqual(['harvest', ' of record size', ' in']);
  });
});

describe('the text in the editor', () => {
  it('is what Lexical shows as text, editors within it in their place', () => {
    const { page } = pageOf(
      `<div data-lexical-editor="true"><p><span data-lexical-text="true">Before.</span></p>
       <div><label>Title</label><div data-lexical-editor="true"><p><span data-lexical-text="true">In a box</span></p></div></div>
       <p><span data-lexical-text="true">Af</span><strong data-lexical-text="true">ter.</strong></p></div>`,
      editorArea,
    );
    expect(page.text).toBe('Before.\nIn a box\nAfter.');
  });
});
