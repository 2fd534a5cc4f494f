import { describe, expect, it } from '@jest/globals';

import { roles, type Role } from '@/editions/rules/states';
import { awaitedBy, tasksOf, type TaskFacts } from '@/overviews/rules/tasks';
import { anOpenArticle } from '@support/open-article';

const now = new Date('2026-11-30T10:00:00Z');

const facts = (held: readonly Role[], data: Partial<TaskFacts> = {}): TaskFacts => ({
  person: { id: 1, roles: held },
  articles: [],
  reviews: [],
  decisions: [],
  questions: [],
  ...data,
});
const verbsOf = (data: TaskFacts) => tasksOf(data, now).map(({ verb, article }) => [verb, article]);

describe('what waits for somebody', () => {
  it('is one row for each article, with its most pressing step', () => {
    const articles = [
      anOpenArticle({ id: 1, openCitations: 11 }),
      anOpenArticle({ id: 2, state: 'changes_requested', blockingComments: 2 }),
      anOpenArticle({ id: 3 }),
      anOpenArticle({ id: 4, state: 'in_review', brokenSources: 2 }),
      anOpenArticle({ id: 5, state: 'scheduled' }),
    ];
    expect(verbsOf(facts(['writer'], { articles }))).toEqual([
      ['resolve', 1],
      ['revise', 2],
      ['look', 4],
      ['write', 3],
    ]);
  });

  it('puts what is late first, then what is due, then who waits longest', () => {
    const inReview = { state: 'in_review' as const, writers: [2], owner: { id: 2, name: 'Nadia' } };
    const articles = [
      anOpenArticle({ ...inReview, id: 1, since: '2026-11-25T08:00:00.000Z' }),
      anOpenArticle({ ...inReview, id: 2, since: '2026-11-23T08:00:00.000Z' }),
      anOpenArticle({ ...inReview, id: 3, dueAt: '2026-12-04T08:00:00.000Z' }),
      anOpenArticle({ ...inReview, id: 4, dueAt: '2026-11-27T08:00:00.000Z' }),
    ];
    const reviews = articles.map(({ id }) => ({ article: id, stages: ['Fact check'] }));
    const tasks = tasksOf(facts(['reviewer'], { articles, reviews }), now);
    expect(tasks.map(({ article, isLate }) => [article, isLate])).toEqual([
      [4, true],
      [3, false],
      [2, false],
      [1, false],
    ]);
    expect(tasks[2]).toMatchObject({
      verb: 'review',
      stages: ['Fact check'],
      waiting: { who: 'Nadia', since: '2026-11-23T08:00:00.000Z' },
    });
  });

  it('shows nobody a step that is not theirs', () => {
    const articles = [
      anOpenArticle({ id: 1, openCitations: 3, writers: [2] }),
      anOpenArticle({ id: 2, state: 'approved', writers: [2] }),
      anOpenArticle({ id: 3, state: 'in_review', writers: [2], brokenSources: 1 }),
      anOpenArticle({ id: 4, state: 'changes_requested', writers: [2] }),
    ];
    const seen = Object.fromEntries(
      roles.map((role) => [role, verbsOf(facts([role], { articles }))]),
    );
    expect(seen).toEqual({
      writer: [],
      reviewer: [],
      'fact-checker': [],
      administrator: [],
      publisher: [['publish', 2]],
      editor: [['assign', 3]],
    });
  });

  it('asks editors for the sources of others only when the day is near', () => {
    const draft = (dueAt: string | null) =>
      verbsOf(
        facts(['editor'], {
          articles: [anOpenArticle({ openCitations: 11, writers: [2], dueAt })],
        }),
      );
    expect(draft('2026-12-02T00:00:00.000Z')).toEqual([['resolve', 1]]);
    expect(draft('2026-12-20T00:00:00.000Z')).toEqual([]);
    expect(draft(null)).toEqual([]);
  });

  it('counts the questions on a text in one row, which also says who asked first', () => {
    const question = { article: 7, title: 'Whose noon?', asker: 'Marta' };
    const [task, ...more] = tasksOf(
      facts(['writer'], {
        questions: [
          { ...question, since: '2026-11-26T08:00:00.000Z' },
          { ...question, asker: 'Ada', since: '2026-11-27T08:00:00.000Z' },
        ],
      }),
      now,
    );
    expect(more).toEqual([]);
    expect(task).toMatchObject({ verb: 'answer', count: 2, waiting: { who: 'Marta' } });
  });

  it('puts decisions on what readers have before anything on the same article', () => {
    const decisions = [{ verb: 'confirm' as const, article: 1, title: 'The bridge that paid' }];
    const articles = [anOpenArticle({ openCitations: 2 })];
    expect(verbsOf(facts(['writer', 'editor'], { articles, decisions }))).toEqual([['confirm', 1]]);
  });
});

describe('what somebody waits for', () => {
  it('is what they wrote and others have, the longest first', () => {
    const articles = [
      anOpenArticle({ id: 1, state: 'in_review', since: '2026-11-28T08:00:00.000Z' }),
      anOpenArticle({
        id: 2,
        state: 'in_review',
        since: '2026-11-21T08:00:00.000Z',
        dueAt: '2026-11-25T08:00:00.000Z',
        stage: { index: 1, name: 'Fact check', daysAllowed: 4 },
        assigned: [{ id: 3, name: 'Farid Novak' }],
      }),
      anOpenArticle({ id: 3, state: 'draft' }),
      anOpenArticle({ id: 4, state: 'approved', writers: [2] }),
    ];
    expect(awaitedBy(facts(['writer'], { articles }), now)).toMatchObject([
      { article: 2, who: [{ name: 'Farid Novak' }], stage: 'Fact check', isLate: true },
      { article: 1, who: [], stage: null, isLate: false },
    ]);
  });
});
