import { describe, expect, it } from '@jest/globals';

import {
  addressOf,
  articlesPath,
  filtersIn,
  isFiltered,
  isShown,
  noFilters,
  type ArticleFilters,
  type FilterFacts,
} from '@/overviews/rules/article-filters';
import type { OpenArticle } from '@/overviews/rules/open-article';

const now = new Date('2026-12-01T10:00:00Z');
const facts: FilterFacts = {
  me: 1,
  now,
  endOfToday: new Date('2026-12-01T22:00:00Z'),
  endOfWeek: new Date('2026-12-07T22:00:00Z'),
  found: null,
};
const article: OpenArticle = {
  id: 7,
  title: 'The road that melts',
  language: 'en',
  state: 'in_review',
  stage: { index: 0, name: 'Fact check', daysAllowed: 4 },
  round: 1,
  owner: { id: 2, name: 'Wim Okafor' },
  writers: [2],
  assigned: [{ id: 3, name: 'Farid Novak' }],
  topics: [{ id: 1, slug: 'water', name: 'Water' }],
  since: '2026-11-24T09:00:00Z',
  dueAt: '2026-12-01T15:00:00Z',
  scheduledFor: null,
  scheduledZone: null,
  plannedFor: null,
  openCitations: 0,
  hasCitations: true,
  blockingComments: 1,
  brokenSources: 0,
  isPublished: false,
  updatedAt: '2026-11-30T09:00:00Z',
};
const shows = (filters: Partial<ArticleFilters>, more: Partial<FilterFacts> = {}): boolean =>
  isShown(article, { ...noFilters, ...filters }, { ...facts, ...more });

describe('filters in an address', () => {
  it('come back as they were', () => {
    const filters: ArticleFilters = {
      view: 'list',
      q: 'road & rail',
      person: 12,
      topic: 'water',
      language: 'be',
      state: 'Fact check',
      due: 'late',
      age: 7,
      mine: true,
      openCitations: true,
      blocking: true,
      broken: true,
    };
    expect(filtersIn(Object.fromEntries(new URLSearchParams(addressOf(filters))))).toEqual(filters);
    expect(articlesPath(addressOf(noFilters), '')).toBe('/admin/articles');
  });

  it('leave out what is none', () => {
    const odd = { view: 'cards', person: '-3', language: 'tlh', due: 'never', age: 'x' };
    expect(filtersIn(odd)).toEqual(noFilters);
    expect(isFiltered({ ...noFilters, view: 'list' })).toBe(false);
  });

  it('are set by a bare name as well', () => {
    expect(filtersIn({ mine: '', 'open-citations': '' })).toMatchObject({
      mine: true,
      openCitations: true,
    });
  });
});

describe('an article', () => {
  it('is somebody’s who owns it, writes it or was asked to review it', () => {
    expect([2, 3, 4].map((person) => shows({ person }))).toEqual([true, true, false]);
    expect(shows({ mine: true })).toBe(false);
    expect(shows({ mine: true }, { me: 3 })).toBe(true);
  });

  it('is found by state or stage, topic and language', () => {
    expect(shows({ state: 'in_review' })).toBe(true);
    expect(shows({ state: 'Fact check' })).toBe(true);
    expect(shows({ state: 'draft' })).toBe(false);
    expect(shows({ topic: 'water', language: 'en' })).toBe(true);
    expect(shows({ topic: 'fire' })).toBe(false);
  });

  it('is due today, and this week, and not late before its hour', () => {
    expect(shows({ due: 'today' })).toBe(true);
    expect(shows({ due: 'week' })).toBe(true);
    expect(shows({ due: 'none' })).toBe(false);
    expect(shows({ due: 'late' })).toBe(false);
    expect(shows({ due: 'late' }, { now: new Date('2026-12-01T15:01:00Z') })).toBe(true);
  });

  it('is found by its age and by what is wrong with it', () => {
    expect([7, 8].map((age) => shows({ age }))).toEqual([true, false]);
    expect(shows({ blocking: true })).toBe(true);
    expect(shows({ openCitations: true })).toBe(false);
    expect(shows({ broken: true })).toBe(false);
  });

  it('is not shown where other texts hold the words', () => {
    expect(shows({ q: 'road' }, { found: new Set([7]) })).toBe(true);
    expect(shows({ q: 'rail' }, { found: new Set([8]) })).toBe(false);
  });
});
