import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { scopes } from '@/accounts/rules/scopes';
import { aKeyOf } from '@support/notifications/api-keys';
import { anArticleThatIs } from '@support/entry-points';
import {
  everybody,
  openClosedInstallation,
  type ClosedInstallation,
} from '@support/database/records';
import { restByKey, type Rest } from '@support/rest';
import { expectAllShut } from '@support/rest-writes';

let closed: ClosedInstallation;
beforeAll(async () => {
  closed = await openClosedInstallation();
}, 180_000);
afterAll(() => closed.installation.stop());

const withKey = async (name: string): Promise<Rest> => {
  const { payload } = closed.installation;
  const { key } = await aKeyOf(payload, closed.who(name), { scopes: [...scopes] });
  return restByKey(payload, key);
};

describe.each(everybody)('with the key of %s', (name) => {
  it('a program writes nothing that only commands write', async () => {
    const rest = await withKey(name);
    expect((await rest('GET', `/articles/${closed.placed.articleId}`)).status).toBe(200);
    await expectAllShut(closed, rest);
  }, 120_000);
});

it('a program is held to the text that it started from, like everybody', async () => {
  const { articleId } = await anArticleThatIs(closed.installation, 'draft');
  const rest = await withKey('editor');
  const path = `/articles/${articleId}`;
  expect((await rest('PATCH', path, { title: 'Blind' })).status).toBe(422);
  expect((await rest('PATCH', path, { title: 'First', revision: 0 })).status).toBe(200);
  expect((await rest('PATCH', path, { title: 'Late', revision: 0 })).status).toBe(409);
  expect((await rest('PATCH', path, { title: 'Second', revision: 1 })).status).toBe(200);
});
