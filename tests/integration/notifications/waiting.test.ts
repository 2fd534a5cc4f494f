import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import { forcePublish, proposeRetraction } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { waiting, type Waiting } from '@/reviews/queries/waiting';
import type { Role } from '@/editions/rules/states';

import { asUser, aUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const now = new Date('2026-03-01T12:00:00.000Z');
const waitingFor = async (role: Role): Promise<Waiting> =>
  waiting(await installation.desk[role].req(), now);
const articlesIn = (list: readonly { article: number }[]) => list.map(({ article }) => article);

const due = (edition: number, at: string) =>
  runSql(
    { payload: installation.payload },
    sql`UPDATE editions SET due_at = ${at} WHERE id = ${edition}`,
  );

describe('what waits for somebody', () => {
  it('is the reviews of their stage, the overdue ones first', async () => {
    const late = await anArticleThatIs(installation, 'in_review');
    const soon = await anArticleThatIs(installation, 'in_review');
    const open = await anArticleThatIs(installation, 'in_review');
    await due(late.edition.id, '2026-03-01T11:00:00.000Z');
    await due(soon.edition.id, '2026-03-02T11:00:00.000Z');
    const { reviews } = await waitingFor('reviewer');
    expect(articlesIn(reviews)).toEqual([late, soon, open].map(({ articleId }) => articleId));
    expect(reviews.map(({ isOverdue }) => isOverdue)).toEqual([true, false, false]);
    expect(reviews[0]).toMatchObject({ stages: ['Review'], isGiven: false });
    for (const role of ['writer', 'fact-checker', 'editor', 'administrator'] as const) {
      expect((await waitingFor(role)).reviews).toEqual([]);
    }
  });

  it('is not what was given to another, nor what is under an embargo', async () => {
    const { payload, desk } = installation;
    const other = await aUser(payload, { roles: ['reviewer'] });
    const given = await anArticleThatIs(installation, 'in_review');
    const closed = await anArticleThatIs(installation, 'in_review');
    await assignReviewer(await desk.editor.req(), {
      articleId: given.articleId,
      stage: 'Review',
      user: other.id,
    });
    await runSql(
      { payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${closed.articleId}`,
    );
    const mine = articlesIn((await waitingFor('reviewer')).reviews);
    expect(mine).not.toContain(given.articleId);
    expect(mine).not.toContain(closed.articleId);
    const theirs = await waiting(await asUser(payload, other), now);
    expect(theirs.reviews).toContainEqual(
      expect.objectContaining({ article: given.articleId, isGiven: true }),
    );
  });

  it('is a proposed retraction, for whoever may confirm it', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const proposed = await proposeRetraction(await installation.desk.publisher.req(), {
      articleId,
      publicNote: 'The figures were invented.',
      reason: 'The source says so.',
    });
    expect(proposed.ok).toBe(true);
    expect(articlesIn((await waitingFor('editor')).retractions)).toEqual([articleId]);
    expect((await waitingFor('publisher')).retractions).toEqual([]);
    expect((await waitingFor('reviewer')).retractions).toEqual([]);
  });

  it('is a review that was not waited for', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    const forced = await forcePublish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash: edition.contentHash ?? '',
      reason: 'It could not wait.',
    });
    expect(forced.ok).toBe(true);
    expect(articlesIn((await waitingFor('reviewer')).ratifications)).toEqual([articleId]);
    expect((await waitingFor('publisher')).ratifications).toEqual([]);
    expect(articlesIn((await waitingFor('reviewer')).reviews)).not.toContain(articleId);
  });
});
