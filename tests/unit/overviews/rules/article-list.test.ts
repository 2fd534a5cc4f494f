import { describe, expect, it } from '@jest/globals';

import { lookAddress, lookIn, sorted } from '@/overviews/rules/article-list';
import type { OpenArticle } from '@/overviews/rules/open-article';
import { anOpenArticle } from '@support/open-article';

const an = (id: number, more: Partial<OpenArticle>): OpenArticle =>
  anOpenArticle({
    id,
    title: `Article ${id}`,
    owner: null,
    writers: [],
    since: '2026-11-01T09:00:00Z',
    ...more,
  });
const idsOf = (articles: readonly OpenArticle[]) => articles.map(({ id }) => id);

describe('the list', () => {
  it('shows the usual columns, the longest waiting first', () => {
    const look = lookIn({});
    expect(look).toMatchObject({ sort: 'age', isDescending: true, page: 1 });
    expect(look.columns).toContain('stage');
    expect(lookAddress(look)).toBe('');
  });

  it('keeps columns, order and page in its address', () => {
    const sent = { columns: 'due,stage,nothing', sort: '-due', page: '3' };
    const look = lookIn(sent);
    expect(look).toEqual({ columns: ['stage', 'due'], sort: 'due', isDescending: true, page: 3 });
    expect(lookIn(Object.fromEntries(new URLSearchParams(lookAddress(look))))).toEqual(look);
    expect(lookIn({ page: '-1', columns: 'x', sort: 'x' })).toEqual({
      ...lookIn({}),
      isDescending: false,
    });
  });

  it('puts what has no value last, whichever way', () => {
    const articles = [
      an(1, {}),
      an(2, { dueAt: '2026-12-05T09:00:00Z' }),
      an(3, { dueAt: '2026-12-02T09:00:00Z' }),
    ];
    expect(idsOf(sorted(articles, { sort: 'due', isDescending: false }))).toEqual([3, 2, 1]);
    expect(idsOf(sorted(articles, { sort: 'due', isDescending: true }))).toEqual([2, 3, 1]);
  });

  it('follows the way of a text', () => {
    const stage = (index: number) => ({ index, name: `Stage ${index}`, daysAllowed: null });
    const articles = [
      an(1, { state: 'scheduled' }),
      an(2, { state: 'in_review', stage: stage(1) }),
      an(3, {}),
      an(4, { state: 'in_review', stage: stage(0) }),
    ];
    expect(idsOf(sorted(articles, { sort: 'stage', isDescending: false }))).toEqual([3, 4, 2, 1]);
  });
});
