import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { aKeyOf } from '@support/notifications/api-keys';
import { password } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';

let installation: Installation;
let entryPoints: EntryPoints;
beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(() => installation.stop());

describe('with a key that administers', () => {
  it('nobody becomes another, or a person again', async () => {
    const scopes = ['read', 'write', 'workflow', 'administer'];
    const { key } = await aKeyOf(installation.payload, installation.everyone, { scopes });
    const headers = { Authorization: `Bearer ${key}` };
    const victim = installation.desk.publisher.user;
    const fresh = 'another battery of horses';
    const tries: [string, string, object][] = [
      ['PATCH', `/users/${victim.id}`, { password: fresh, presentPassword: password }],
      ['PATCH', `/users/${victim.id}`, { email: 'mine@example.org', presentPassword: password }],
      ['PATCH', `/users?where[id][equals]=${victim.id}`, { password: fresh }],
      [
        'PATCH',
        `/users/${installation.everyone.id}`,
        { password: fresh, presentPassword: password },
      ],
      ['PATCH', `/users/${victim.id}`, { roles: ['administrator'] }],
      [
        'POST',
        '/users',
        { name: 'A', email: 'a@a.example', password: fresh, roles: ['publisher'] },
      ],
      ['POST', '/users/login', { email: victim.email, password }],
      ['POST', '/users/forgot-password', { email: victim.email }],
      ['POST', '/users/reset-password', { token: 'a', password: fresh }],
      ['POST', '/users/refresh-token', {}],
      ['POST', '/users/unlock', { email: victim.email }],
      ['POST', '/users/verify/a', {}],
      ['POST', '/users/first-register', { email: 'a@a.example', password: fresh }],
      ['POST', '/users/set-up', { email: 'a@a.example', password: fresh }],
      ['POST', '/api-keys/make', { name: 'A', scopes: ['administer'] }],
      ['POST', '/api-keys', { name: 'A', owner: victim.id }],
      ['PATCH', '/api-keys/1', { owner: victim.id }],
      ['POST', '/webhooks/1/secret', {}],
    ];
    const passed: string[] = [];
    for (const [method, path, body] of tries) {
      const { status } = await entryPoints(method, path, { headers, body });
      if (status < 400) passed.push(`${status} ${method} ${path}`);
    }
    expect(passed).toEqual([]);
  });
});
