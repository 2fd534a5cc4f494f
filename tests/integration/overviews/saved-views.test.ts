import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Role } from '@/editions/rules/states';
import type { SavedView } from '@/overviews/queries/saved-views';
import { openInstallation, type Installation } from '@support/entry-points';
import { restAs, type Answer } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const ask = async (as: Role, method: string, path: string, body?: unknown): Promise<Answer> =>
  (await restAs(installation.payload, installation.desk[as].user))(method, path, body);
const keep = async (as: Role, name: string, address = 'language=en'): Promise<number> => {
  const { status, body } = await ask(as, 'POST', '/desk/views', {
    page: 'articles',
    name,
    address,
  });
  expect(status).toBe(201);
  return (body as { view: number }).view;
};
const viewsOf = async (as: Role): Promise<readonly SavedView[]> =>
  ((await ask(as, 'GET', '/desk/views?page=articles')).body as { views: SavedView[] }).views;

describe('saved views', () => {
  it('are one’s own until they are shared', async () => {
    const view = await keep('editor', 'English desk');
    expect(await viewsOf('editor')).toMatchObject([
      { name: 'English desk', address: 'language=en', isShared: false },
    ]);
    expect(await viewsOf('writer')).toEqual([]);
    await ask('editor', 'PATCH', `/desk/views/${view}`, { isShared: true });
    expect(await viewsOf('writer')).toMatchObject([
      { name: 'English desk', isShared: true, owner: { name: 'editor' } },
    ]);
  });

  it('take new filters under the same name', async () => {
    const first = await keep('publisher', 'Late', 'due=late');
    expect(await keep('publisher', ' Late ', 'due=late&mine=yes')).toBe(first);
    expect(await viewsOf('publisher')).toContainEqual(
      expect.objectContaining({ name: 'Late', address: 'due=late&mine=yes' }),
    );
  });

  it('are shared by editors and administrators alone', async () => {
    const view = await keep('writer', 'Mine', 'mine=yes');
    const refused = await ask('writer', 'PATCH', `/desk/views/${view}`, { isShared: true });
    expect(refused).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'view-sharing-not-yours' }] },
    });
    expect(await ask('writer', 'PATCH', `/desk/views/${view}`, { name: 'My own' })).toMatchObject({
      status: 200,
    });
  });

  it('are changed and deleted by whose they are', async () => {
    const view = await keep('administrator', 'Everything', '');
    expect(await ask('editor', 'DELETE', `/desk/views/${view}`)).toMatchObject({ status: 404 });
    await ask('administrator', 'PATCH', `/desk/views/${view}`, { isShared: true });
    expect(await ask('editor', 'DELETE', `/desk/views/${view}`)).toMatchObject({ status: 403 });
    expect(await ask('administrator', 'DELETE', `/desk/views/${view}`)).toMatchObject({
      status: 200,
    });
    expect(await viewsOf('administrator')).not.toContainEqual(
      expect.objectContaining({ name: 'Everything' }),
    );
  });

  it('have a name, and belong to a page', async () => {
    const body = { page: 'articles', name: ' ', address: '' };
    expect(await ask('editor', 'POST', '/desk/views', body)).toMatchObject({ status: 422 });
    const elsewhere = { page: 'moon', name: 'Moon', address: '' };
    expect(await ask('editor', 'POST', '/desk/views', elsewhere)).toMatchObject({ status: 422 });
  });
});
