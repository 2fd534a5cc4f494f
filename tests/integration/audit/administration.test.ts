import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';

import { resetPassword } from '@/accounts/commands/reset-password';
import { runSql, sql } from '@/database/sql';
import type { User } from '@/payload-types';
import { administrationComplaints } from '@/audit/queries/complaints';
import { administrationOf } from '@support/notifications/administration';
import { aKeyOf } from '@support/notifications/api-keys';
import { aUser, password } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { mailsTo } from '@support/notifications/notifying';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let desk: Desk;
let entryPoints: EntryPoints;
beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
  entryPoints = await entryPointsOf(test.payload);
});
afterAll(() => test.stop());

/** What an act left in the log. */
const loggedBy = async (act: () => Promise<unknown>) => {
  const before = (await administrationOf(test.payload)).length;
  await act();
  const entries = (await administrationOf(test.payload)).slice(before);
  return entries.filter(({ event }) => event !== 'signed_in');
};

const fresh = 'another battery of horses';
const as = (user: User, body: object) => ({ as: user, body });

describe('whoever changes an account', () => {
  it('sets a publisher’s password: stands in the log, and the publisher hears of it', async () => {
    const [admin, publisher] = [
      desk.administrator.user,
      await aUser(test.payload, { roles: ['publisher'], name: 'Pavel' }),
    ];
    const body = { password: fresh, presentPassword: password };
    const entries = await loggedBy(() =>
      entryPoints('PATCH', `/users/${publisher.id}`, as(admin, body)),
    );
    expect(entries).toMatchObject([
      {
        event: 'password_changed',
        subjectId: String(publisher.id),
        subjectName: 'Pavel',
        actor: String(admin.id),
        actorName: 'administrator',
        road: 'session',
      },
    ]);
    const inbox = await test.payload.find({
      collection: 'notifications',
      where: { recipient: { equals: publisher.id } },
    });
    expect(inbox.docs).toMatchObject([{ kind: 'administration', actorName: 'administrator' }]);
    const [letter] = await mailsTo(test.payload, publisher.email);
    expect(letter?.text).toContain('The password of your account was changed');
    expect(letter?.text).toContain('Who: administrator');
  });

  it('by whichever door: forms, keys, the Local API and the terminal', async () => {
    const [admin, person] = [desk.administrator.user, await aUser(test.payload)];
    const { key } = await aKeyOf(test.payload, admin, { scopes: ['administer'] });
    const path = `/users/${person.id}`;
    const headers = { Authorization: `Bearer ${key}` };
    const entries = await loggedBy(async () => {
      await entryPoints('PATCH', path, as(admin, { roles: ['editor'] }));
      await entryPoints('PATCH', path, { headers, body: { active: false } });
      await test.payload.update({ collection: 'users', id: person.id, data: { active: true } });
      const req = await createLocalReq({}, test.payload);
      await resetPassword(req, { email: person.email });
    });
    expect(entries.map(({ event, road, data }) => [event, road, data.changes])).toEqual([
      ['rights_changed', 'session', { roles: { was: ['writer'], is: ['editor'] } }],
      ['rights_changed', 'key', { active: { was: true, is: false } }],
      ['rights_changed', 'server', { active: { was: false, is: true } }],
      ['password_changed', 'server', undefined],
    ]);
  });

  it('leaves nothing where the change was refused', async () => {
    const person = await aUser(test.payload);
    const entries = await loggedBy(async () => {
      await entryPoints('PATCH', `/users/${person.id}`, as(person, { roles: ['administrator'] }));
      await entryPoints('PATCH', `/users/${person.id}`, as(person, { password: fresh }));
      await entryPoints('PATCH', `/users/${person.id}`, as(desk.editor.user, { active: false }));
    });
    expect(entries).toEqual([]);
  });
});

describe('keys, the policy and settings', () => {
  it('stand in the log with what they were, and those who answer for them hear of it', async () => {
    const { administrator, publisher, writer } = desk;
    const entries = await loggedBy(async () => {
      const { id } = await aKeyOf(test.payload, writer.user, { name: 'News', scopes: ['read'] });
      await entryPoints('POST', `/api-keys/${id}/revoke`, { as: administrator.user });
      const policy = { allowWaivers: false };
      await entryPoints('POST', '/globals/editorial-policy', as(publisher.user, policy));
      await entryPoints('POST', '/globals/publication', as(publisher.user, { licence: 'CC0' }));
      const redirect = { from: '/old', to: '/', status: '301' };
      await entryPoints('POST', '/redirects', as(publisher.user, redirect));
    });
    expect(entries.map(({ event, subjectName }) => [event, subjectName])).toEqual([
      ['key_made', 'News'],
      ['key_revoked', 'News'],
      ['policy_changed', 'editorial-policy'],
      ['settings_changed', 'publication'],
      ['settings_changed', 'redirects'],
    ]);
    expect(entries[2]?.data.changes).toEqual({ allowWaivers: { was: true, is: false } });
    const subjects = async (user: User) =>
      (await mailsTo(test.payload, user.email)).map(({ subject }) => subject);
    expect(await subjects(writer.user)).toEqual([
      'A key was made that acts for you: “News”',
      'A key of yours was revoked: “News”',
    ]);
    expect(await subjects(administrator.user)).toContain('The editorial policy was changed');
  });

  it('tell of webhooks, but never a secret', async () => {
    const { publisher } = desk;
    const said: string[] = [];
    const entries = await loggedBy(async () => {
      const url = 'https://hooks.example.org/T0/secret-part';
      const made = await entryPoints('POST', '/webhooks', as(publisher.user, { name: 'Bot', url }));
      const { doc } = (await made.json()) as { doc: { id: number } };
      const renewed = await entryPoints('POST', `/webhooks/${doc.id}/secret`, {
        as: publisher.user,
      });
      said.push(((await renewed.json()) as { secret: string }).secret);
      await entryPoints('DELETE', `/webhooks/${doc.id}`, { as: publisher.user });
    });
    expect(entries.map(({ event }) => event)).toEqual([
      'webhook_made',
      'webhook_secret_changed',
      'webhook_deleted',
    ]);
    expect(said[0]).toMatch(/^whsec_/);
    for (const secret of [...said, 'secret-part']) {
      expect(JSON.stringify(entries)).not.toContain(secret);
    }
  });

  it('a policy without stages is refused', async () => {
    const { publisher } = desk;
    const entries = await loggedBy(async () => {
      for (const stages of [[], null]) {
        const answer = await entryPoints(
          'POST',
          '/globals/editorial-policy',
          as(publisher.user, { stages }),
        );
        expect(answer.status).toBe(422);
      }
    });
    expect(entries).toEqual([]);
  });
});

describe('the log of administration', () => {
  it('is read and taken along by publishers and administrators alone', async () => {
    const { administrator, publisher, editor } = desk;
    const ask = async (path: string, user?: User) => {
      const answer = await entryPoints('GET', `/administration${path}`, user ? { as: user } : {});
      return { status: answer.status, text: await answer.text() };
    };
    for (const path of ['', '.csv', '.ndjson']) {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, editor.user)).status).toBe(403);
      expect((await ask(path, publisher.user)).status).toBe(200);
    }
    const all = await administrationOf(test.payload);
    const lines = (await ask('.ndjson', administrator.user)).text.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(all.length);
    expect((await ask('.csv', administrator.user)).text.split('\r\n')[0]).toBe(
      'sequence,at,event,subject,subjectId,subjectName,actor,actorName,road,data,previousHash,hash',
    );
    const page = JSON.parse((await ask('?event=key_made&limit=1', publisher.user)).text) as {
      entries: { event: string }[];
      next: number | null;
    };
    expect(page.entries.map(({ event }) => event)).toEqual(['key_made']);
    expect(page.next).toBeGreaterThan(0);
    expect((await ask('?event=fly', publisher.user)).status).toBe(400);
    expect((await ask(`?after=${'9'.repeat(12)}`, publisher.user)).status).toBe(400);
  });

  it('has no gaps, however many write at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => aUser(test.payload)));
    const sequences = (await administrationOf(test.payload)).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    expect(await administrationComplaints(test.payload)).toMatchObject({ lines: [] });
  });

  it('is refused every change by the database', async () => {
    const attempts = [
      sql`UPDATE administration_log SET actor_name = 'Another'`,
      sql`DELETE FROM administration_log`,
      sql`TRUNCATE administration_log`,
      sql`UPDATE administration_log_head SET length = length - 1`,
      sql`DELETE FROM administration_log_head`,
      sql`TRUNCATE administration_log_head`,
    ];
    for (const attempt of attempts) await expect(runSql(test, attempt)).rejects.toThrow();
  });

  it('shows to whoever verifies it what the owner of the database rewrote', async () => {
    const tamper = async (change: ReturnType<typeof sql>) => {
      await runSql(test, sql`ALTER TABLE administration_log DISABLE TRIGGER ALL`);
      await runSql(test, change);
      await runSql(test, sql`ALTER TABLE administration_log ENABLE TRIGGER ALL`);
      return (await administrationComplaints(test.payload)).lines.join('\n');
    };
    expect(
      await tamper(sql`UPDATE administration_log SET actor_name = 'X' WHERE sequence = 2`),
    ).toBe('administration, entry 2 is not what was written');
    expect(await tamper(sql`DELETE FROM administration_log WHERE sequence = 3`)).toContain(
      'entry 4 does not have the number that follows',
    );
    const last = sql`DELETE FROM administration_log
      WHERE sequence = (SELECT max(sequence) FROM administration_log)`;
    expect(await tamper(last)).toContain('entry 2');
  });
});
