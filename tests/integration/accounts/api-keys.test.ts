import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { User } from '@/payload-types';
import { runSql, sql } from '@/database/sql';
import { aKeyOf, type Wished } from '@support/notifications/api-keys';
import { aUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';

let installation: Installation;
let entryPoints: EntryPoints;
let draft: number;
beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
  draft = (await anArticleThatIs(installation, 'draft')).articleId;
});
afterAll(() => installation.stop());

const bearer = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } });

const keyFor = async (user: User, wished?: Wished) => {
  const { key, id } = await aKeyOf(installation.payload, user, wished);
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await entryPoints(method, path, { ...bearer(key), body });
    const said = (await answer.json()) as { findings?: { rule: string }[] };
    return { status: answer.status, rule: said.findings?.[0]?.rule, body: said };
  };
  return { key, id, ask };
};

describe('a key', () => {
  it('does what its scopes say, and no more', async () => {
    const editor = installation.desk.editor.user;
    const { ask } = await keyFor(editor, { scopes: ['read'] });
    expect(await ask('GET', `/articles/${draft}`)).toMatchObject({ status: 200 });
    expect(await ask('GET', '/users/me')).toMatchObject({ body: { user: { id: editor.id } } });
    const refused = { status: 403, rule: 'key-lacks-scope' };
    expect(await ask('PATCH', `/articles/${draft}`, { title: 'A' })).toMatchObject(refused);
    const event = { event: 'submit' };
    expect(await ask('POST', `/articles/${draft}/transitions`, event)).toMatchObject(refused);
    expect(await ask('GET', '/webhooks')).toMatchObject(refused);
    expect(await ask('GET', '/globals/publication')).toMatchObject({ status: 200 });
  });

  it('writes no workflow with the scope of texts, and no text with that of the workflow', async () => {
    const write = await keyFor(installation.desk.editor.user, { scopes: ['write'] });
    const flow = await keyFor(installation.desk.editor.user, { scopes: ['workflow'] });
    const change = { title: 'Tides', revision: 0 };
    const path = `/articles/${draft}`;
    expect(await flow.ask('PATCH', path, change)).toMatchObject({ rule: 'key-lacks-scope' });
    expect(await write.ask('PATCH', path, change)).toMatchObject({ status: 200 });
    const event = { event: 'fly' };
    expect(await write.ask('POST', `${path}/transitions`, event)).toMatchObject({ status: 403 });
    expect(await flow.ask('POST', `${path}/transitions`, event)).toMatchObject({ status: 422 });
  });

  it('reaches no farther than its person', async () => {
    const { ask } = await keyFor(installation.desk.reviewer.user, {
      scopes: ['read', 'administer'],
    });
    expect(await ask('GET', '/webhooks')).toMatchObject({ status: 403 });
    expect(await ask('POST', '/users', { name: 'A' })).toMatchObject({ status: 403 });
  });

  it('without scopes is a stranger', async () => {
    const { ask } = await keyFor(installation.desk.editor.user);
    expect(await ask('GET', `/articles/${draft}`)).toMatchObject({ status: 404 });
    expect(await ask('GET', '/articles')).toMatchObject({ status: 200 });
    expect(await ask('GET', `/articles/${draft}/transitions`)).toMatchObject({ status: 401 });
  });

  it('reads by GraphQL only with its scope', async () => {
    const count = async (wished: Wished) => {
      const { key } = await aKeyOf(installation.payload, installation.desk.editor.user, wished);
      const query = { query: '{ Articles { totalDocs } }' };
      const answer = await entryPoints('POST', '/graphql', { ...bearer(key), body: query });
      const { data } = (await answer.json()) as {
        data?: { Articles: { totalDocs: number } | null };
      };
      return data?.Articles?.totalDocs;
    };
    expect(await count({ scopes: ['write'] })).toBeUndefined();
    expect(await count({ scopes: ['read'] })).toBeGreaterThan(0);
  });

  it('makes no keys, and does nothing about passwords', async () => {
    const { ask } = await keyFor(installation.everyone, {
      scopes: ['read', 'write', 'workflow', 'administer'],
    });
    const refused = { status: 403, rule: 'not-with-a-key' };
    expect(await ask('POST', '/api-keys/make', { name: 'B', scopes: [] })).toMatchObject(refused);
    expect(await ask('POST', '/users/logout')).toMatchObject(refused);
    expect(await ask('POST', '/users/unlock', { email: 'a@b.c' })).toMatchObject(refused);
  });

  it('ends when it is revoked, when its time is over, and with its person', async () => {
    const gone = { status: 401, rule: 'key-invalid' };
    const user = await aUser(installation.payload);
    const [one, other] = [
      await keyFor(user, { scopes: ['read'] }),
      await keyFor(user, { scopes: ['read'] }),
    ];
    await entryPoints('POST', `/api-keys/${one.id}/revoke`, { as: user });
    expect(await one.ask('GET', '/articles')).toMatchObject(gone);
    expect(await other.ask('GET', '/articles')).toMatchObject({ status: 200 });
    await installation.payload.update({
      collection: 'users',
      id: user.id,
      data: { active: false },
    });
    expect(await other.ask('GET', '/articles')).toMatchObject(gone);
    await installation.payload.update({ collection: 'users', id: user.id, data: { active: true } });
    expect(await other.ask('GET', '/articles')).toMatchObject(gone);
    const late = await keyFor(user, { expiresAt: new Date(Date.now() + 60_000).toISOString() });
    await runSql(installation, sql`UPDATE api_keys SET expires_at = now() WHERE id = ${late.id}`);
    expect(await late.ask('GET', '/articles')).toMatchObject(gone);
    expect((await keyFor(user)).key).toMatch(/^ibk_[\w-]{43}$/);
    const forged = await entryPoints('GET', '/articles', bearer(`ibk_${'a'.repeat(43)}`));
    expect(forged.status).toBe(401);
  });
});

describe('keys', () => {
  it('are kept as digests, which nobody reads', async () => {
    const { key, id } = await keyFor(installation.desk.writer.user, {
      scopes: ['read'],
      perMinute: 7,
    });
    const [row] = await runSql(
      installation,
      sql`SELECT to_json(k) AS k FROM api_keys k WHERE id = ${id}`,
    );
    expect(JSON.stringify(row)).not.toContain(key.slice(12));
    const seen = await entryPoints('GET', `/api-keys/${id}`, { as: installation.desk.writer.user });
    const said = (await seen.json()) as object;
    expect(said).toMatchObject({ beginning: key.slice(0, 10), perMinute: 7 });
    expect(said).not.toHaveProperty('digest');
  });

  it('are seen and revoked by their person and by administrators', async () => {
    const { id } = await keyFor(installation.desk.writer.user);
    const status = async (method: string, path: string, as: User) =>
      (await entryPoints(method, path, { as })).status;
    const { editor, administrator } = installation.desk;
    expect(await status('GET', `/api-keys/${id}`, editor.user)).toBe(404);
    expect(await status('POST', `/api-keys/${id}/revoke`, editor.user)).toBe(404);
    expect(await status('GET', `/api-keys/${id}`, administrator.user)).toBe(200);
    expect(await status('POST', `/api-keys/${id}/revoke`, administrator.user)).toBe(200);
    expect(await status('DELETE', `/api-keys/${id}`, administrator.user)).toBe(403);
  });

  it('are made of what fits only', async () => {
    const make = async (body: object) => {
      const answer = await entryPoints('POST', '/api-keys/make', {
        as: installation.desk.writer.user,
        body,
      });
      const { findings = [] } = (await answer.json()) as { findings?: { rule: string }[] };
      return [answer.status, ...findings.map(({ rule }) => rule)];
    };
    expect(await make({ name: 'A', scopes: ['fly'] })).toEqual([422, 'key-scope-unknown']);
    expect(await make({ name: ' ', scopes: 'read' })).toEqual([
      422,
      'key-name',
      'key-scope-unknown',
    ]);
    expect(await make({ name: 'A', scopes: [], perMinute: 0 })).toEqual([422, 'key-limit']);
    const past = { name: 'A', scopes: [], expiresAt: '2020-01-01T00:00:00Z' };
    expect(await make(past)).toEqual([422, 'key-expiry']);
    expect(await make({ name: 'A', scopes: [] })).toEqual([201]);
  });

  it('end at an instant of ISO 8601 with a zone', async () => {
    const make = async (expiresAt: string) => {
      const body = { name: 'A', scopes: [], expiresAt };
      const answer = await entryPoints('POST', '/api-keys/make', {
        as: installation.desk.writer.user,
        body,
      });
      const said = (await answer.json()) as { id: number; expiresAt?: string };
      return { status: answer.status, ...said };
    };
    const vague = ['2100', '1/2/2100', '2100-01-02', '2100-01-02T03:04', 'Jan 2 2100 03:04 GMT'];
    for (const text of [...vague, '2100-02-31T00:00:00Z', '2100-01-02T25:00:00Z']) {
      expect([text, (await make(text)).status]).toEqual([text, 422]);
    }
    const made = await make('2100-01-02T03:04:05+03:00');
    expect(made).toMatchObject({ status: 201, expiresAt: '2100-01-02T00:04:05.000Z' });
    const kept = await installation.payload.findByID({ collection: 'api-keys', id: made.id });
    expect(kept.expiresAt).toBe(made.expiresAt);
  });
});
