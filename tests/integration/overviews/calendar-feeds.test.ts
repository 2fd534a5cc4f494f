import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';

import { setEmbargo } from '@/articles/commands/set-embargo';
import { runSql, sql } from '@/database/sql';
import { schedule, unschedule } from '@/editions/commands/verbs';
import type { Role } from '@/editions/rules/states';
import { planArticle } from '@/overviews/commands/plan-article';
import { readCalendarFeed } from '@/overviews/commands/read-calendar-feed';
import type { User } from '@/payload-types';
import { asUser, aUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { restAs, type Answer } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const call = async (user: User | undefined, method: 'GET' | 'POST', path: string, body?: object) =>
  (await restAs(installation.payload, user))(method, path, body);
const make = (user: User, scope: 'own' | 'desk'): Promise<Answer> =>
  call(user, 'POST', '/desk/calendar-feeds', { scope });
const revoke = (user: User, id: number): Promise<Answer> =>
  call(user, 'POST', `/desk/calendar-feeds/${id}/revoke`);
const listed = async (
  user: User,
): Promise<{ id: number; scope: string; owner: { id: number } }[]> =>
  ((await call(user, 'GET', '/desk/calendar-feeds')).body as { feeds: never[] }).feeds;

type Made = { id: number; url: string };
const madeBy = async (user: User, scope: 'own' | 'desk'): Promise<Made> => {
  const answer = await make(user, scope);
  expect(answer.status).toBe(201);
  return answer.body as Made;
};
const secretIn = ({ url }: Made): string => /\/calendar\/([\w-]{43})\.ics$/.exec(url)?.[1] ?? '';
const read = (made: Made, now = new Date()): Promise<string | null> =>
  readCalendarFeed(installation.payload, { secret: secretIn(made), now });

/** What another's parser finds in a file; it throws where the file breaks the rules of RFC 5545. */
const eventsIn = (file: string | null): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file ?? '') as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
const articlesIn = (file: string | null): string[] =>
  eventsIn(file).map(({ component }) => String(component.getFirstPropertyValue('url')));

const someone = (role: Role): Promise<User> => aUser(installation.payload, { roles: [role] });
const soon = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 9 * 86_400_000);

const scheduled = async (scheduledFor = soon.toISOString()) => {
  const placed = await anArticleThatIs(installation, 'approved');
  await schedule(await installation.desk.publisher.req(), {
    articleId: placed.articleId,
    expectedHash: placed.edition.contentHash ?? '',
    scheduledFor,
    scheduledZone: 'Europe/Vilnius',
  });
  return placed;
};

describe('an address', () => {
  it('is shown once, and kept as a digest alone', async () => {
    const editor = await someone('editor');
    const made = await madeBy(editor, 'own');
    expect(secretIn(made)).toHaveLength(43);
    const rows = await runSql(
      installation,
      sql`SELECT * FROM calendar_feeds WHERE id = ${made.id}`,
    );
    expect(JSON.stringify(rows)).not.toContain(secretIn(made));
    expect(JSON.stringify(await listed(editor))).not.toContain(secretIn(made));
    expect(await read(made)).toContain('BEGIN:VCALENDAR');
  });

  it('is made anew: the one before leads nowhere, the other kind stays', async () => {
    const editor = await someone('editor');
    const first = await madeBy(editor, 'own');
    const desk = await madeBy(editor, 'desk');
    const second = await madeBy(editor, 'own');
    expect([await read(first), await read(second), await read(desk)]).toEqual([
      null,
      expect.any(String),
      expect.any(String),
    ]);
    expect((await listed(editor)).map(({ id }) => id).sort()).toEqual([desk.id, second.id].sort());
  });

  it('is made once by two who ask at once', async () => {
    const editor = await someone('editor');
    const made = await Promise.all([madeBy(editor, 'own'), madeBy(editor, 'own')]);
    const files = await Promise.all(made.map((one) => read(one)));
    expect(files.filter(Boolean)).toHaveLength(1);
  });

  it('is revoked by its owner and by administrators, who see that it is there, and by nobody else', async () => {
    const editor = await someone('editor');
    const { administrator, publisher } = installation.desk;
    const made = await madeBy(editor, 'desk');
    expect((await listed(publisher.user)).map(({ id }) => id)).not.toContain(made.id);
    expect((await revoke(publisher.user, made.id)).status).toBe(404);
    expect(await listed(administrator.user)).toContainEqual(
      expect.objectContaining({ id: made.id, owner: { id: editor.id, name: editor.name } }),
    );
    expect((await revoke(administrator.user, made.id)).status).toBe(200);
    expect(await read(made)).toBeNull();
    const again = await madeBy(editor, 'desk');
    expect((await revoke(editor, again.id)).status).toBe(200);
    expect((await revoke(editor, again.id)).status).toBe(200);
    expect(await listed(editor)).toEqual([]);
  });

  it('is in the log of administration, and its owner hears of it', async () => {
    const editor = await someone('editor');
    const made = await madeBy(editor, 'own');
    await revoke(installation.desk.administrator.user, made.id);
    const rows = await runSql(
      installation,
      sql`SELECT event, subject, actor_name AS by FROM administration_log
          WHERE subject = 'feed' AND subject_id = ${String(made.id)} ORDER BY sequence`,
    );
    expect(rows).toEqual([
      { event: 'feed_made', subject: 'feed', by: editor.name },
      { event: 'feed_revoked', subject: 'feed', by: 'administrator' },
    ]);
    const told = await call(editor, 'GET', '/notifications/inbox');
    expect(
      (told.body as { docs: { sentence: string }[] }).docs.map(({ sentence }) => sentence),
    ).toEqual([
      'An address of yours for calendars was revoked',
      'An address was made under which calendars read what you may see at the desk',
    ]);
  });

  it('is made by nobody who is not of the desk', async () => {
    expect((await call(undefined, 'POST', '/desk/calendar-feeds', { scope: 'own' })).status).toBe(
      401,
    );
    expect((await call(undefined, 'GET', '/desk/calendar-feeds')).status).toBe(401);
  });

  it('leads nowhere from when its owner is deactivated, for good', async () => {
    const editor = await someone('editor');
    const made = await madeBy(editor, 'desk');
    const { payload } = installation;
    await payload.update({ collection: 'users', id: editor.id, data: { active: false } });
    expect(await read(made)).toBeNull();
    await payload.update({ collection: 'users', id: editor.id, data: { active: true } });
    expect(await read(made)).toBeNull();
  });

  it('that is unknown, or is none, leads nowhere', async () => {
    for (const secret of ['', 'a'.repeat(43), '\u0000', "' OR true --"]) {
      expect(await readCalendarFeed(installation.payload, { secret, now: new Date() })).toBeNull();
    }
  });

  it('keeps to the hour when it was read last', async () => {
    const made = await madeBy(await someone('editor'), 'own');
    const first = new Date('2026-12-01T08:00:00Z');
    for (const minutes of [0, 10, 59])
      await read(made, new Date(first.getTime() + minutes * 60_000));
    const at = async () =>
      (
        await runSql<{ at: string }>(
          installation,
          sql`SELECT to_json(last_read_at) AS at FROM calendar_feeds WHERE id = ${made.id}`,
        )
      )[0]?.at;
    expect(new Date((await at()) ?? 0)).toEqual(first);
    const later = new Date(first.getTime() + 61 * 60_000);
    await read(made, later);
    expect(new Date((await at()) ?? 0)).toEqual(later);
  });
});

describe('the file', () => {
  it('says what, when, how sure and where, to another’s parser', async () => {
    const placed = await scheduled();
    const file = await read(await madeBy(await someone('editor'), 'desk'));
    const calendar = new ICAL.Component(ICAL.parse(file ?? '') as unknown[]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Ibidem: the desk');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const event = eventsIn(file).find(({ uid }) =>
      uid.startsWith(`publication-${placed.edition.id}@`),
    );
    expect(event).toMatchObject({ summary: expect.stringMatching(/^Goes out: A title \d+$/) });
    expect(event?.startDate.toJSDate()).toEqual(soon);
    expect(event?.startDate.zone.tzid).toBe('UTC');
    expect(event?.endDate.toJSDate().getTime()).toBe(soon.getTime() + 30 * 60_000);
    const property = (name: string) => event?.component.getFirstPropertyValue(name);
    expect(property('status')).toBe('CONFIRMED');
    expect(property('transp')).toBe('TRANSPARENT');
    expect(property('url')).toMatch(new RegExp(`/admin/collections/articles/${placed.articleId}$`));
    expect(String(property('last-modified'))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(event?.description).toBe('Scheduled · writer');
  });

  it('ends each line by the rules, and folds what is longer than 75 bytes', async () => {
    const { articleId } = await scheduled();
    const long = `Дарога, якая растае, ${'і яшчэ раз '.repeat(12)}; a, b\\c "d"`;
    await runSql(installation, sql`UPDATE articles SET title = ${long} WHERE id = ${articleId}`);
    const file = await read(await madeBy(await someone('editor'), 'desk'));
    const lines = (file ?? '').split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(eventsIn(file).map(({ summary }) => summary)).toContain(`Goes out: ${long}`);
  });

  it('is one event from wish to schedule, which another day moves', async () => {
    const placed = await anArticleThatIs(installation, 'approved');
    const { articleId: article, edition } = placed;
    const made = await madeBy(await someone('editor'), 'desk');
    const event = async () => {
      const found = eventsIn(await read(made)).filter(({ uid }) =>
        uid.startsWith(`publication-${edition.id}@`),
      );
      expect(found).toHaveLength(1);
      const property = (name: string) => String(found[0]?.component.getFirstPropertyValue(name));
      return { uid: found[0]?.uid, status: property('status'), changed: property('last-modified') };
    };
    await planArticle(await installation.desk.editor.req(), {
      article,
      plannedFor: soon.toISOString(),
    });
    const wish = await event();
    expect(wish.status).toBe('TENTATIVE');
    await schedule(await installation.desk.publisher.req(), {
      articleId: article,
      expectedHash: edition.contentHash ?? '',
      scheduledFor: new Date(soon.getTime() + 86_400_000).toISOString(),
      scheduledZone: 'UTC',
    });
    const certain = await event();
    expect(certain).toMatchObject({ uid: wish.uid, status: 'CONFIRMED' });
    expect(certain.changed >= wish.changed).toBe(true);
  });

  it('is the same, byte by byte, as long as nothing changes', async () => {
    await scheduled();
    const made = await madeBy(await someone('editor'), 'desk');
    const now = new Date();
    expect(await read(made, now)).toBe(await read(made, new Date(now.getTime() + 1_500)));
  });

  it('shows what the person may see at that moment, and no more', async () => {
    const { articleId } = await scheduled();
    const editor = await someone('editor');
    const made = await madeBy(editor, 'desk');
    const isIn = async () =>
      articlesIn(await read(made)).some((url) => url.endsWith(`/${articleId}`));
    expect(await isIn()).toBe(true);
    const publisher = await installation.desk.publisher.req();
    await setEmbargo(publisher, { articleId, restricted: true, readers: [] });
    expect(await isIn()).toBe(false);
    await setEmbargo(publisher, { articleId, restricted: true, readers: [editor.id] });
    const file = await read(made);
    expect(await isIn()).toBe(true);
    expect(file).toContain('CLASS:CONFIDENTIAL');
    await unschedule(publisher, { articleId });
    expect(await isIn()).toBe(false);
  });

  it('of one’s own holds what they own, and is in their language', async () => {
    const { articleId } = await scheduled();
    const { writer } = installation.desk;
    const stranger = await someone('writer');
    await installation.payload.update({
      collection: 'users',
      id: writer.user.id,
      data: { language: 'be' },
      req: await asUser(installation.payload, writer.user),
    });
    const theirs = await read(await madeBy(writer.user, 'own'));
    expect(articlesIn(theirs).some((url) => url.endsWith(`/${articleId}`))).toBe(true);
    expect(
      eventsIn(theirs).every(({ summary }) => /^(Выходзіць|У плане|Тэрмін|Выйшла)/.test(summary)),
    ).toBe(true);
    expect(articlesIn(await read(await madeBy(stranger, 'own')))).toEqual([]);
  });
});
