import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import type { Inbox } from '@/notifications/queries/inbox';

import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { restAs, type Answer } from '@support/rest';
import { notificationsOf, tellAll } from '@support/notifications/notifying';

let installation: Installation;
let entryPoints: EntryPoints;
let articleId: number;
beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
  ({ articleId } = await anArticleThatIs(installation, 'published'));
  await tellAll(installation.payload, articleId);
});
afterAll(() => installation.stop());

const inboxOf = async (role: 'writer' | 'reviewer' | 'publisher', query = ''): Promise<Inbox> => {
  const rest = await restAs(installation.payload, installation.desk[role].user);
  const { status, body } = await rest('GET', `/notifications/inbox${query}`);
  expect(status).toBe(200);
  return body as Inbox;
};
const markRead = async (role: 'writer' | 'reviewer', body: unknown): Promise<Answer> =>
  (await restAs(installation.payload, installation.desk[role].user))(
    'POST',
    '/notifications/read',
    body,
  );

describe('the inbox', () => {
  it('shows what one was told: in sentences, the newest first, with a way to it', async () => {
    const inbox = await inboxOf('writer');
    expect(inbox).toMatchObject({ unread: 2, total: 2, page: 1, totalPages: 1 });
    expect(inbox.docs.map(({ kind }) => kind)).toEqual(['published', 'approved']);
    expect(inbox.docs[0]).toMatchObject({
      sentence: expect.stringMatching(/^Published: “A title \d+”$/),
      details: [{ label: 'Who', value: 'publisher' }],
      href: `/admin/collections/articles/${articleId}`,
      readAt: null,
    });
  });

  it('speaks the language of the desk', async () => {
    const response = await entryPoints('GET', '/notifications/inbox', {
      as: installation.desk.writer.user,
      headers: { 'Accept-Language': 'be' },
    });
    const inbox = (await response.json()) as Inbox;
    expect(inbox.docs[0]?.sentence).toMatch(/^Апублікавана: «A title \d+»$/);
  });

  it('is one’s own: nobody reads or marks what others were told', async () => {
    const { payload, desk } = installation;
    const theirs = await notificationsOf(payload, articleId);
    const ids = theirs.filter(({ recipient }) => recipient === desk.writer.user.id);
    expect(await markRead('reviewer', { ids: ids.map(({ id }) => id) })).toMatchObject({
      status: 200,
      body: { read: 0 },
    });
    const rest = await restAs(payload, desk.administrator.user);
    expect(await rest('GET', '/notifications')).toMatchObject({ body: { totalDocs: 0 } });
    const stranger = await restAs(payload);
    expect(await stranger('GET', '/notifications/inbox')).toMatchObject({ status: 401 });
    expect(await stranger('POST', '/notifications/read', { all: true })).toMatchObject({
      status: 403,
    });
  });

  it('marks what was read: one, or all that one saw', async () => {
    const [first, second] = (await inboxOf('writer')).docs;
    expect(await markRead('writer', { ids: [first?.id, 'x', 2 ** 40] })).toMatchObject({
      body: { read: 1 },
    });
    const after = await inboxOf('writer');
    expect(after.unread).toBe(1);
    expect(after.docs.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect((await inboxOf('writer', '?unread=true&limit=1')).docs).toHaveLength(1);
    const before = '2026-01-01T00:00:00.000Z';
    expect(await markRead('writer', { all: true, before })).toMatchObject({ body: { read: 0 } });
    expect(await markRead('writer', { all: true })).toMatchObject({ body: { read: 1 } });
    expect(await inboxOf('writer')).toMatchObject({ unread: 0, total: 2 });
  });

  it('says nothing of an article that does not reach one any more', async () => {
    const { payload } = installation;
    const placed = await anArticleThatIs(installation, 'in_review');
    await tellAll(payload, placed.articleId);
    expect(await inboxOf('reviewer')).toMatchObject({ total: 2 });
    await runSql(
      { payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${placed.articleId}`,
    );
    const inbox = await inboxOf('reviewer');
    expect(inbox).toMatchObject({ total: 1 });
    expect(inbox.docs.map(({ article }) => article)).toEqual([articleId]);
  });
});
