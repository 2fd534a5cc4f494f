import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { notificationKinds } from '@/editions/rules/notification-kinds';
import type { Role } from '@/editions/rules/states';
import { runSql, sql } from '@/database/sql';
import { ensureDailyLettersAreKept } from '@/jobs/ensure-daily-letters-are-kept';
import { chooseChannels } from '@/notifications/commands/choose-channels';
import { keepDigests } from '@/notifications/commands/keep-digests';
import { readNotifications } from '@/notifications/commands/read-notifications';
import { sendMail } from '@/notifications/commands/send-mail';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import type { Mail } from '@/payload-types';

import { asUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { startMailServer } from '@support/notifications/mail-server';
import { mailsTo, notificationsOf, tellAll } from '@support/notifications/notifying';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
  await publicationIs('Europe/Berlin', 7);
  const channels = Object.fromEntries(notificationKinds.map((kind) => [kind, 'digest']));
  for (const role of ['writer', 'reviewer', 'editor', 'publisher'] as const) {
    await chooseChannels(await installation.desk[role].req(), { channels });
  }
});
afterAll(() => installation.stop());
beforeEach(async () => {
  await runSql(installation, sql`DELETE FROM digest_entries`);
  await runSql(installation, sql`DELETE FROM mails`);
});

const publicationIs = (timeZone: string, digestHour: number) =>
  installation.payload.updateGlobal({
    slug: 'publication',
    data: { timeZone, digestHour },
  });

/** An article that was handed to its reviewer at this instant, who has not read of it yet. */
const askedForReview = async (at: string): Promise<number> => {
  const { payload } = installation;
  const { articleId } = await anArticleThatIs(installation, 'in_review');
  await tellAll(payload, articleId);
  await runSql(
    { payload },
    sql`UPDATE notifications SET at = ${at} WHERE article_id = ${articleId}`,
  );
  return articleId;
};

const keepAt = async (now: string) =>
  keepDigests(await asUser(installation.payload), { now: new Date(now) });

const lettersTo = async (role: Role): Promise<Mail[]> => {
  const mails = await mailsTo(installation.payload, installation.desk[role].user.email);
  return mails.filter(({ key }) => key.startsWith('digest:'));
};

const titleOf = async (id: number) =>
  (await installation.payload.findByID({ collection: 'articles', id })).title ?? '';

describe('the letter of the day', () => {
  it('is one for all that is unread, from the hour of the publication on', async () => {
    const ids = [
      await askedForReview('2026-12-01T10:00:00Z'),
      await askedForReview('2026-12-01T16:00:00Z'),
    ];
    await keepAt('2026-12-02T05:59:00Z');
    expect(await lettersTo('reviewer')).toEqual([]);
    await keepAt('2026-12-02T06:00:00Z');
    const [letter, ...others] = await lettersTo('reviewer');
    expect(others).toEqual([]);
    expect(letter?.subject).toContain('Wednesday 2 December. Unread: 2');
    expect(letter?.key).toBe(`digest:${installation.desk.reviewer.user.id}:2026-12-02`);
    for (const id of ids) {
      expect(letter?.text).toContain(await titleOf(id));
      expect(letter?.text).toContain(`/admin/review/${id}`);
      expect(letter?.html).toContain(`/admin/review/${id}"`);
    }
    expect(letter?.text).toContain('/admin/inbox/channels');
    const jobs = await runSql(
      installation,
      sql`SELECT FROM graphile_worker.jobs WHERE key = ${`mail:${letter?.id}`}`,
    );
    expect(jobs).toHaveLength(1);
  });

  it('is kept once a local day, however many workers ask and how often', async () => {
    await askedForReview('2026-12-01T10:00:00Z');
    const { payload } = installation;
    const job = ensureDailyLettersAreKept({
      payload,
      now: () => new Date('2026-12-02T06:00:00Z'),
    });
    await Promise.all([job(), job(), job(), job()]);
    await job();
    expect(await lettersTo('reviewer')).toHaveLength(1);
    // What came before the hour but was told after it waits for tomorrow: today's letter has gone.
    const late = await askedForReview('2026-12-02T05:00:00Z');
    await keepAt('2026-12-02T12:00:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(1);
    await keepAt('2026-12-03T06:00:00Z');
    const [, next, ...others] = await lettersTo('reviewer');
    expect(others).toEqual([]);
    expect(next?.subject).toContain('Unread: 1');
    expect(next?.text).toContain(await titleOf(late));
  });

  it('is not lost to a worker that fails on its way', async () => {
    await askedForReview('2026-12-01T10:00:00Z');
    await runSql(
      installation,
      sql`CREATE FUNCTION refuse_mail() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN RAISE EXCEPTION 'The disk is full'; END $$`,
    );
    await runSql(
      installation,
      sql`CREATE TRIGGER refuse_mail BEFORE INSERT ON mails EXECUTE FUNCTION refuse_mail()`,
    );
    await expect(keepAt('2026-12-02T06:00:00Z')).rejects.toThrow();
    await runSql(installation, sql`DROP FUNCTION refuse_mail CASCADE`);
    await keepAt('2026-12-02T06:05:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(1);
  });

  it('does not come where there is nothing, nor with what came after its hour', async () => {
    await keepAt('2026-12-02T06:00:00Z');
    await askedForReview('2026-12-02T06:01:00Z');
    await keepAt('2026-12-02T06:05:00Z');
    await keepAt('2026-12-02T22:00:00Z');
    expect(await lettersTo('reviewer')).toEqual([]);
    await keepAt('2026-12-03T06:00:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(1);
  });

  it('leaves out what was read, and what does not reach the person any more', async () => {
    const { payload, desk } = installation;
    const [read, hidden, open] = [
      await askedForReview('2026-12-01T10:00:00Z'),
      await askedForReview('2026-12-01T10:00:00Z'),
      await askedForReview('2026-12-01T10:00:00Z'),
    ];
    const ids = (await notificationsOf(payload, read)).map(({ id }) => id);
    const now = new Date('2026-12-01T11:00:00Z');
    await readNotifications(await desk.reviewer.req(), { ids, now });
    await runSql(
      { payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${hidden}`,
    );
    await keepAt('2026-12-02T06:00:00Z');
    const [letter] = await lettersTo('reviewer');
    expect(letter?.subject).toContain('Unread: 1');
    expect(letter?.text).toContain(await titleOf(open));
    expect(letter?.text).not.toContain(`articles/${read}\n`);
    expect(letter?.text).not.toContain(`articles/${hidden}\n`);
    // None of it is brought up again.
    await keepAt('2026-12-03T06:00:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(1);
  });

  it('does not come where everything was read meanwhile, or to whoever has left', async () => {
    const { payload, desk } = installation;
    const read = await askedForReview('2026-12-01T10:00:00Z');
    const ids = (await notificationsOf(payload, read)).map(({ id }) => id);
    await readNotifications(await desk.reviewer.req(), { ids, now: new Date() });
    await keepAt('2026-12-02T06:00:00Z');
    await askedForReview('2026-12-01T10:00:00Z');
    const { id } = desk.reviewer.user;
    await payload.update({ collection: 'users', id, data: { active: false } });
    await keepAt('2026-12-02T06:05:00Z');
    await payload.update({ collection: 'users', id, data: { active: true } });
    await keepAt('2026-12-03T06:00:00Z');
    expect(await lettersTo('reviewer')).toEqual([]);
  });

  it('follows the clocks of the publication when they change', async () => {
    await publicationIs('Europe/Berlin', 2);
    await askedForReview('2026-03-28T12:00:00Z');
    await keepAt('2026-03-29T00:55:00Z');
    expect(await lettersTo('reviewer')).toEqual([]);
    await keepAt('2026-03-29T01:00:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(1);
    await askedForReview('2026-10-24T12:00:00Z');
    await keepAt('2026-10-25T00:00:00Z');
    await askedForReview('2026-10-24T13:00:00Z');
    // The hour comes round again, and is no second one.
    await keepAt('2026-10-25T01:00:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(2);
    await keepAt('2026-10-26T01:00:00Z');
    expect(await lettersTo('reviewer')).toHaveLength(3);
    await publicationIs('Europe/Berlin', 7);
  });

  it.each([
    ['en', 'This came for you'],
    ['ru', 'Это пришло вам'],
    ['be', 'Гэта прыйшло вам'],
  ] as const)('speaks the language of whoever gets it: %s', async (language, opening) => {
    const { payload, desk } = installation;
    await payload.update({
      collection: 'users',
      id: desk.reviewer.user.id,
      data: { language },
    });
    await askedForReview('2026-12-01T10:00:00Z');
    await keepAt('2026-12-02T06:00:00Z');
    const [letter] = await lettersTo('reviewer');
    expect(letter?.text).toContain(opening);
    expect(letter?.html).toContain(`<html lang="${language}">`);
    await payload.update({
      collection: 'users',
      id: desk.reviewer.user.id,
      data: { language: 'en' },
    });
  });

  it('leaves as text and as HTML', async () => {
    await askedForReview('2026-12-01T10:00:00Z');
    await keepAt('2026-12-02T06:00:00Z');
    const [letter] = await lettersTo('reviewer');
    const server = await startMailServer();
    const transport = smtpTransport(server.url);
    await sendMail(await asUser(installation.payload), {
      mail: letter?.id ?? 0,
      transport,
      from: 'desk@example.org',
      now: () => new Date('2026-12-02T06:01:00Z'),
    });
    transport.close();
    await server.close();
    const [received] = server.received;
    expect(received?.source).toContain('multipart/alternative');
    expect(received?.source).toContain('text/html; charset=utf-8');
  });
});
