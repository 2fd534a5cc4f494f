import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { requestChanges } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import type { User } from '@/payload-types';

import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { mailsTo, notificationsOf, tellAll } from '@support/notifications/notifying';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const heardBy = async (articleId: number, { id }: User) =>
  (await notificationsOf(installation.payload, articleId))
    .filter(({ recipient }) => recipient === id)
    .map(({ kind, data }) => [kind, (data as { what: string }).what]);

const settings = (user: User, data: Partial<User>) =>
  installation.payload.update({ collection: 'users', id: user.id, data });

describe('what happens to an edition', () => {
  it('reaches those whom it concerns, and not whoever did it', async () => {
    const { payload, desk } = installation;
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await tellAll(payload, articleId);
    expect(await heardBy(articleId, desk.reviewer.user)).toEqual([
      ['review_requested', 'review_requested'],
    ]);
    expect(await heardBy(articleId, desk.writer.user)).toEqual([]);
    expect(await heardBy(articleId, desk.administrator.user)).toEqual([]);
    await requestChanges(await desk.reviewer.req(), { articleId, reason: 'The second table.' });
    await tellAll(payload, articleId);
    expect(await heardBy(articleId, desk.writer.user)).toEqual([
      ['changes_requested', 'changes_requested'],
    ]);
  });

  it('is told once, however often the job runs', async () => {
    const { payload, desk } = installation;
    const { articleId } = await anArticleThatIs(installation, 'published');
    await tellAll(payload, articleId);
    const once = await notificationsOf(payload, articleId);
    const letters = (await mailsTo(payload, desk.writer.user.email)).length;
    await tellAll(payload, articleId);
    expect(await notificationsOf(payload, articleId)).toEqual(once);
    expect(await mailsTo(payload, desk.writer.user.email)).toHaveLength(letters);
    expect(await heardBy(articleId, desk.writer.user)).toEqual([
      ['approved', 'approved'],
      ['published', 'published'],
    ]);
    expect(await heardBy(articleId, desk.publisher.user)).toEqual([['approved', 'approved']]);
    // The review was over when the job ran, so nobody is asked for one.
    expect(await heardBy(articleId, desk.reviewer.user)).toEqual([['published', 'published']]);
  });

  it('is written in the language of whoever gets the letter, and only to those who want it', async () => {
    const { payload, desk } = installation;
    await settings(desk.writer.user, { language: 'be' });
    await settings(desk.publisher.user, { channels: { approved: 'inbox' } });
    const { articleId } = await anArticleThatIs(installation, 'approved');
    const before = await mailsTo(payload, desk.publisher.user.email);
    await tellAll(payload, articleId);
    expect(await mailsTo(payload, desk.publisher.user.email)).toEqual(before);
    expect(await heardBy(articleId, desk.publisher.user)).toEqual([['approved', 'approved']]);
    const letter = (await mailsTo(payload, desk.writer.user.email)).at(-1);
    const { title } = await payload.findByID({ collection: 'articles', id: articleId });
    expect(letter).toMatchObject({ subject: `Адобрана: «${title}»`, attempts: 0 });
    expect(letter?.text).toContain('Хто: reviewer');
    expect(letter?.text).toContain(`http://localhost:3000/admin/collections/articles/${articleId}`);
    await settings(desk.writer.user, { language: 'en' });
  });

  it('has each letter sent by a job of its own', async () => {
    const { payload } = installation;
    const jobs = await runSql<{ key: string }>(
      { payload },
      sql`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'ensure-mail-is-sent'`,
    );
    const { totalDocs } = await payload.count({ collection: 'mails' });
    expect(jobs).toHaveLength(totalDocs);
  });

  it('stays with those who may read the article while it is under an embargo', async () => {
    const { payload, desk } = installation;
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await runSql(
      { payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${articleId}`,
    );
    await tellAll(payload, articleId);
    expect(await heardBy(articleId, installation.everyone)).toEqual([
      ['review_requested', 'review_requested'],
    ]);
    expect(await heardBy(articleId, desk.reviewer.user)).toEqual([]);
  });

  it('does not reach whoever was deactivated', async () => {
    const { payload, desk } = installation;
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await settings(desk.reviewer.user, { active: false });
    await tellAll(payload, articleId);
    expect(await heardBy(articleId, desk.reviewer.user)).toEqual([]);
    await settings(desk.reviewer.user, { active: true });
  });
});
