import { describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';
import { readOutline, sectionAt } from '@/admin/editor/outline/read-outline';

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
      { title: '', level: 1, index: -1, from: 0, citations: ['a'] },
      { title: 'One', level: 2, index: 0, from: 1, citations: [] },
      { title: 'Within', level: 3, index: 1, from: 2, citations: ['c', 'e'] },
      { title: 'Two', level: 2, index: 2, from: 4, citations: [] },
    ]);
  });

  it('says under which heading a part of the text stands', () => {
    const sections = outlineOf('<p>A</p><h2>One</h2><p>B</p><div><h3>In a box</h3></div><p>C</p>');
    expect([0, 1, 2, 3, 4, 99].map((block) => sectionAt(sections, block))).toEqual([
      -1, 0, 0, 1, 1, 1,
    ]);
  });

  it('begins even in a text without a word', () => {
    expect(outlineOf('<p><br></p>')).toHaveLength(1);
  });
});
