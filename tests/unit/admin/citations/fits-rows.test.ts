import { describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';

import type { CitationRow } from '@/admin/citations/citation-row';
import { fitsRows } from '@/admin/citations/fits-rows';

const mark = (key: string, words: string): string =>
  `<span data-citation-key="${key}">${words}</span>`;

const editorWith = (html: string): HTMLElement => {
  const { document } = new Window();
  document.body.innerHTML = `<div data-lexical-editor="true">${html}</div>`;
  return document.body.firstElementChild as unknown as HTMLElement;
};

const rows = (...all: [key: string, words: string, status?: CitationRow['status']][]) =>
  new Map(
    all.map(([key, words, status = 'resolved']) => [key, { id: key, key, words, status }] as const),
  );

describe('whether the rows are those of the text', () => {
  it('says so where each mark has its words, however they are spaced and cut', () => {
    const root = editorWith(`<p>A ${mark('a', 'harvest of <b>record</b> size')}.</p>`);
    expect(fitsRows(root, rows(['a', 'harvest of record\nsize'], ['b', 'gone', 'orphaned']))).toBe(
      true,
    );
  });

  it('looks at all editors of the page, whichever asks', () => {
    const box = `<div><div data-lexical-editor="true">${mark('b', 'inside')}</div></div>`;
    const root = editorWith(`<p>${mark('a', 'outside')}</p>${box}`);
    const inner = root.querySelector<HTMLElement>('[data-lexical-editor]');
    const known = rows(['a', 'outside'], ['b', 'inside']);
    expect([root, inner].map((one) => one && fitsRows(one, known))).toEqual([true, true]);
  });

  it.each([
    ['a mark has no row', rows(['a', 'one'])],
    ['a mark is gone', rows(['a', 'one'], ['b', 'two'], ['c', 'three'])],
    ['words are other', rows(['a', 'one'], ['b', 'two more'])],
    ['a mark came back', rows(['a', 'one'], ['b', 'two', 'orphaned'])],
  ])('says no where %s', (_, known) => {
    expect(fitsRows(editorWith(`<p>${mark('a', 'one')} ${mark('b', 'two')}</p>`), known)).toBe(
      false,
    );
  });
});
