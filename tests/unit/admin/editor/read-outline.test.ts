import { describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';
import { readOutline } from '@/admin/editor/outline/read-outline';

const outlineOf = (html: string) => {
  const { document } = new Window();
  document.body.innerHTML = html;
  return readOutline(document.body as unknown as HTMLElement);
};

describe('the outline', () => {
  it('has the headings in order, each with the citations under it', () => {
    const sections = outlineOf(
      '<p>A <span data-citation-key="a">b</span></p><h2>One </h2><h3>Within</h3>' +
        '<p><span data-citation-key="c">d</span> <span data-citation-key="e">f</span></p><h2>Two</h2>',
    );
    expect(sections).toEqual([
      { title: '', level: 1, index: -1, citations: ['a'] },
      { title: 'One', level: 2, index: 0, citations: [] },
      { title: 'Within', level: 3, index: 1, citations: ['c', 'e'] },
      { title: 'Two', level: 2, index: 2, citations: [] },
    ]);
  });

  it('begins even in a text without a word', () => {
    expect(outlineOf('<p><br></p>')).toHaveLength(1);
  });
});
