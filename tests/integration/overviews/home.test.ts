import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { User } from '@/payload-types';
import { addComment } from '@/reviews/commands/add-comment';
import { answerComment } from '@/reviews/commands/add-comment';
import { noteVisit } from '@/overviews/commands/note-visit';
import { deskCounts } from '@/overviews/queries/desk-counts';
import { findAtDesk } from '@/overviews/queries/find-at-desk';
import { home } from '@/overviews/queries/home';
import { report } from '@/overviews/queries/report';
import { taskOfArticle } from '@/overviews/queries/task-of-article';
import { happenedSince } from '@/overviews/queries/since-last-visit';
import { reportNames } from '@/overviews/rules/report';

import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { entryPointsOf, tokenOf } from '@support/database/payload-entry-points';

let installation: Installation;
let reviewed: Placed;
let draft: Placed;

beforeAll(async () => {
  installation = await openInstallation();
  reviewed = await anArticleThatIs(installation, 'in_review');
  draft = await anArticleThatIs(installation, 'draft');
});
afterAll(() => installation.stop());

type RoleOfDesk = keyof Installation['desk'];
const setting = { language: 'en', timeZone: 'UTC' } as const;
const homeOf = async (role: RoleOfDesk, now = new Date()) =>
  home(await installation.desk[role].req(), { ...setting, now });

const restrict = (articleId: number, restricted: boolean) =>
  installation.payload.update({
    collection: 'articles',
    id: articleId,
    data: { embargo: { restricted } },
    context: { byCommand: true },
  });

describe('the first page of the desk', () => {
  it('says where everything stands to everybody', async () => {
    for (const role of ['writer', 'reviewer', 'publisher'] as const) {
      const { articles } = await homeOf(role);
      expect(articles.map(({ id, state }) => [id, state])).toEqual(
        expect.arrayContaining([
          [reviewed.articleId, 'in_review'],
          [draft.articleId, 'draft'],
        ]),
      );
    }
  });

  it('shows each the step that is theirs, and what they wait for', async () => {
    const verbsOf = async (role: RoleOfDesk) =>
      (await homeOf(role)).tasks.map(({ verb, article }) => [verb, article]);
    expect(await verbsOf('reviewer')).toEqual([['review', reviewed.articleId]]);
    expect(await verbsOf('publisher')).toEqual([]);
    expect(await verbsOf('editor')).toContainEqual(['assign', reviewed.articleId]);
    const { awaited } = await homeOf('writer');
    expect(awaited.map(({ article }) => article)).toContain(reviewed.articleId);
  });

  it('says the same of one article as of all of them, and nothing where nothing waits', async () => {
    for (const role of ['reviewer', 'editor', 'writer', 'publisher'] as const) {
      const { tasks } = await homeOf(role);
      for (const { articleId } of [reviewed, draft]) {
        const of = { language: 'en', now: new Date() } as const;
        const task = await taskOfArticle(await installation.desk[role].req(), articleId, of);
        expect(task).toEqual(tasks.find(({ article }) => article === articleId) ?? null);
      }
    }
  });

  it('asks whoever is mentioned, until they have answered', async () => {
    const { desk } = installation;
    const asked = await addComment(await desk.editor.req(), {
      articleId: draft.articleId,
      text: 'Is this so?',
      mentions: [desk['fact-checker'].user.id],
    });
    const commentId = asked.ok ? asked.value.id : 0;
    const { tasks } = await homeOf('fact-checker');
    expect(tasks).toMatchObject([
      {
        verb: 'answer',
        article: draft.articleId,
        count: 1,
        waiting: { who: desk.editor.user.name },
      },
    ]);
    await answerComment(await desk['fact-checker'].req(), { commentId, text: 'It is.' });
    expect((await homeOf('fact-checker')).tasks).toEqual([]);
  });

  it('tells what others did since the last visit, and nothing of one’s own', async () => {
    const { desk } = installation;
    const req = await desk.editor.req();
    const morning = new Date('2026-01-01T08:00:00Z');
    expect(await noteVisit(req, morning)).toBeNull();
    expect(await noteVisit(req, new Date('2026-01-01T09:00:00Z'))).toBeNull();
    const before = await noteVisit(req, new Date());
    expect(before).toBe('2026-01-01T09:00:00.000Z');
    const happened = await happenedSince(req, before ?? '', 50);
    expect(happened.map(({ actor }) => actor)).not.toContain(desk.editor.user.name);
    expect(happened).toContainEqual(
      expect.objectContaining({ event: 'comment', article: draft.articleId }),
    );
    expect(happened).toContainEqual(
      expect.objectContaining({ event: 'submit', article: reviewed.articleId }),
    );
  });
});

describe('what is under an embargo', () => {
  it('appears to nobody whom it does not reach, not even in a number', async () => {
    const req = await installation.desk.reviewer.req();
    const { articles } = await deskCounts(req);
    const title = (await homeOf('writer')).articles.find(({ id }) => id === draft.articleId)?.title;
    await restrict(draft.articleId, true);
    try {
      const later = await installation.desk.reviewer.req();
      expect((await deskCounts(later)).articles).toBe(articles - 1);
      expect((await homeOf('reviewer')).articles.map(({ id }) => id)).not.toContain(
        draft.articleId,
      );
      expect(await findAtDesk(later, title ?? '')).not.toContainEqual(
        expect.objectContaining({ kind: 'article', id: draft.articleId }),
      );
      const happened = await happenedSince(later, '2000-01-01T00:00:00Z', 500);
      expect(happened.map(({ article }) => article)).not.toContain(draft.articleId);
      const { rows } = await report(later, 'drafts', {
        language: 'en',
        period: {},
        now: new Date(),
      });
      expect(rows.map(({ id }) => id)).not.toContain(draft.articleId);
    } finally {
      await restrict(draft.articleId, false);
    }
  });
});

describe('finding at the desk', () => {
  it('takes every word of a name, in any order, and signs as they are', async () => {
    const req = await installation.desk.writer.req();
    const { articles } = await homeOf('writer');
    const title = articles.find(({ id }) => id === draft.articleId)?.title ?? '';
    const backwards = title.split(' ').reverse().join(' ');
    expect(await findAtDesk(req, backwards)).toContainEqual(
      expect.objectContaining({ kind: 'article', id: draft.articleId }),
    );
    expect(await findAtDesk(req, '%')).toEqual([]);
    expect(await findAtDesk(req, '  ')).toEqual([]);
  });
});

describe('the reports', () => {
  it('can all be asked for, in a period too, and taken along', async () => {
    const { payload, desk } = installation;
    const entryPoints = await entryPointsOf(payload);
    const statusFor = async (user: User, file: string): Promise<number> => {
      const headers = { Authorization: `JWT ${await tokenOf(payload, user)}` };
      return (await entryPoints('GET', `/desk/reports/${file}`, { headers })).status;
    };
    for (const name of reportNames) {
      const file = `${name}.csv?since=2026-01-01&until=2099-01-01`;
      expect([name, await statusFor(desk.editor.user, file)]).toEqual([name, 200]);
      expect([name, await statusFor(desk.writer.user, file)]).toEqual([name, 403]);
    }
    expect(await statusFor(desk.editor.user, 'nothing.csv')).toBe(400);
    expect(await statusFor(desk.editor.user, 'times.csv?since=yesterday')).toBe(400);
  });

  it('say who did what', async () => {
    const req = await installation.desk.editor.req();
    const { rows } = await report(req, 'people', { language: 'en', period: {}, now: new Date() });
    const { name } = installation.desk.writer.user;
    const own = rows.find(({ person }) => person === name);
    expect(own?.submitted).toBeGreaterThan(0);
  });
});
