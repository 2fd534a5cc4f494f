import { describe, expect, it } from '@jest/globals';

import { weekOf } from '@/overviews/rules/week';
import { anOpenArticle } from '@support/open-article';

const now = new Date('2026-11-30T10:00:00Z');

describe('the week at home', () => {
  it('names what goes out, is wanted and is due, in order', () => {
    const articles = [
      anOpenArticle({ id: 1, state: 'scheduled', scheduledFor: '2026-12-03T05:00:00.000Z' }),
      anOpenArticle({
        id: 2,
        state: 'in_review',
        stage: { index: 1, name: 'Fact check', daysAllowed: 3 },
        dueAt: '2026-12-01T15:00:00.000Z',
        plannedFor: '2026-12-05T07:00:00.000Z',
      }),
    ];
    const published = [{ article: 3, title: 'x', publishedAt: '2026-11-30T06:00:00.000Z' }];
    const week = weekOf(articles, published, 'Europe/Vilnius', now);
    expect(week.map(({ kind, article, stage }) => [kind, article, stage])).toEqual([
      ['published', 3, null],
      ['due', 2, 'Fact check'],
      ['goesOut', 1, null],
      ['planned', 2, null],
    ]);
  });

  it('begins and ends by the clocks of the publication', () => {
    const at = (plannedFor: string) => anOpenArticle({ plannedFor });
    const kept = (plannedFor: string) => weekOf([at(plannedFor)], [], 'Asia/Tokyo', now).length;
    expect(kept('2026-11-29T14:59:00.000Z')).toBe(0);
    expect(kept('2026-11-29T15:00:00.000Z')).toBe(1);
    expect(kept('2026-12-07T14:59:00.000Z')).toBe(1);
    expect(kept('2026-12-07T15:00:00.000Z')).toBe(0);
  });

  it('names an article that went out twice once', () => {
    const published = ['06', '08'].map((hour) => ({
      article: 3,
      title: 'x',
      publishedAt: `2026-11-30T${hour}:00:00.000Z`,
    }));
    expect(weekOf([], published, 'UTC', now).map(({ at }) => at)).toEqual([
      '2026-11-30T08:00:00.000Z',
    ]);
  });
});
