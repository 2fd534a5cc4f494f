import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { notificationKinds } from '@/editions/rules/notification-kinds';
import { runSql, sql } from '@/database/sql';
import { chooseChannels } from '@/notifications/commands/choose-channels';
import { notifyOfAssignment } from '@/notifications/commands/notify-of-assignment';
import { notifyOfComment } from '@/notifications/commands/notify-of-comment';
import { notifyOfOverdueReviews } from '@/notifications/commands/notify-of-overdue-reviews';
import type { Channel, Channels } from '@/notifications/rules/channels';
import { addComment } from '@/reviews/commands/add-comment';
import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import type { Role } from '@/editions/rules/states';

import { asUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { mailsTo, notificationsOf, tellAll } from '@support/notifications/notifying';
import { restAs } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const chosen = async (role: Role, channels: Channels) =>
  expect(await chooseChannels(await installation.desk[role].req(), { channels })).toMatchObject({
    ok: true,
  });

const all = (channel: Channel): Channels =>
  Object.fromEntries(notificationKinds.map((kind) => [kind, channel]));

/** What of an article stands in somebody's inbox, was mailed to them, and waits for their letter of the day. */
const reached = async (role: Role, articleId: number) => {
  const { payload, desk } = installation;
  const { id, email } = desk[role].user;
  const inInbox = (await notificationsOf(payload, articleId)).filter(
    ({ recipient }) => recipient === id,
  );
  const ids = inInbox.map((each) => each.id);
  const mailed = (await mailsTo(payload, email)).filter(({ notification }) =>
    ids.some((each) => each === notification),
  );
  const [{ count } = { count: 0 }] = await runSql<{ count: number }>(
    { payload },
    sql`SELECT count(*)::int AS count FROM digest_entries
        WHERE notification_id = ANY(${sql.param(ids)}::int[])`,
  );
  return { inbox: inInbox.length, mail: mailed.length, digest: count };
};

describe('the choice of channels', () => {
  it('is made by oneself alone, kind by kind', async () => {
    const { payload, desk } = installation;
    const rest = await restAs(payload, desk.writer.user);
    const path = '/notifications/channels';
    const first = await rest('PATCH', path, { channels: { published: 'digest' } });
    expect(first).toEqual({ status: 200, body: { channels: { published: 'digest' } } });
    const second = await rest('PATCH', path, { channels: { overdue: 'none' } });
    expect(second.body).toEqual({ channels: { published: 'digest', overdue: 'none' } });
    for (const channels of [{ published: 'pigeon' }, { administration: 'none' }, 'none', null]) {
      expect(await rest('PATCH', path, { channels })).toMatchObject({
        status: 422,
        body: { findings: [{ rule: 'channels-unknown' }] },
      });
    }
    const stranger = await restAs(payload);
    expect(await stranger('PATCH', path, { channels: {} })).toMatchObject({ status: 401 });
    const administrator = await restAs(payload, desk.administrator.user);
    const past = await administrator('PATCH', `/users/${desk.writer.user.id}`, {
      channels: { published: 'none' },
    });
    expect(past.status).toBe(200);
    const { channels } = await payload.findByID({ collection: 'users', id: desk.writer.user.id });
    expect(channels).toEqual({ published: 'digest', overdue: 'none' });
    await chosen('writer', all('mail'));
  });

  it.each([
    ['mail', { inbox: 1, mail: 1, digest: 0 }],
    ['digest', { inbox: 1, mail: 0, digest: 1 }],
    ['inbox', { inbox: 1, mail: 0, digest: 0 }],
    ['none', { inbox: 0, mail: 0, digest: 0 }],
  ] as const)('holds for %s, whatever tells of it', async (channel, expected) => {
    const { payload, desk } = installation;
    for (const role of ['writer', 'reviewer', 'editor'] as const) await chosen(role, all(channel));
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await tellAll(payload, articleId);
    await tellAll(payload, articleId);
    expect(await reached('reviewer', articleId)).toEqual(expected);

    const mentions = [desk.writer.user.id];
    const said = { articleId, text: 'Where does this figure come from?', mentions };
    const comment = await addComment(await desk.editor.req(), said);
    if (!comment.ok) throw new Error('The comment was refused');
    await notifyOfComment(await asUser(payload), { comment: comment.value.id });
    expect(await reached('writer', articleId)).toEqual(expected);

    await runSql(
      { payload },
      sql`UPDATE editions SET due_at = now() - interval '1 day' WHERE article_id = ${articleId}`,
    );
    await notifyOfOverdueReviews(await asUser(payload), { now: new Date() });
    expect(await reached('editor', articleId)).toEqual(expected);
  });

  it('does not keep from anybody what is given to them by name', async () => {
    const { payload, desk } = installation;
    await chosen('reviewer', all('none'));
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await tellAll(payload, articleId);
    expect(await reached('reviewer', articleId)).toEqual({ inbox: 0, mail: 0, digest: 0 });
    const stage = 'Substantive review';
    const [policy] = await runSql<{ stage: string }>(
      { payload },
      sql`SELECT policy #>> '{stages,0,name}' AS stage FROM editions WHERE article_id = ${articleId}`,
    );
    const given = await assignReviewer(await desk.editor.req(), {
      articleId,
      stage: policy?.stage ?? stage,
      user: desk.reviewer.user.id,
    });
    if (!given.ok) throw new Error(JSON.stringify(given.error));
    const [assignment] = await runSql<{ id: number }>(
      { payload },
      sql`SELECT id FROM assignments WHERE article_id = ${articleId}`,
    );
    await notifyOfAssignment(await asUser(payload), { assignment: assignment?.id ?? 0 });
    expect(await reached('reviewer', articleId)).toEqual({ inbox: 1, mail: 1, digest: 0 });
  });

  it('takes from the letter of the day what is not wanted there any more', async () => {
    await chosen('reviewer', all('digest'));
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await tellAll(installation.payload, articleId);
    expect(await reached('reviewer', articleId)).toMatchObject({ digest: 1 });
    await chosen('reviewer', { published: 'none' });
    expect(await reached('reviewer', articleId)).toMatchObject({ digest: 1 });
    await chosen('reviewer', { review_requested: 'inbox' });
    expect(await reached('reviewer', articleId)).toEqual({ inbox: 1, mail: 0, digest: 0 });
  });
});
