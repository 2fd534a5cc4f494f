import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, type Installation } from '@support/entry-points';
import {
  everybody,
  openClosedInstallation,
  type ClosedInstallation,
} from '@support/database/records';
import { fingerprint } from '@support/database/fingerprint';
import { restAs } from '@support/rest';

let closed: ClosedInstallation;
let installation: Installation;
beforeAll(async () => {
  closed = await openClosedInstallation();
  installation = closed.installation;
});
afterAll(() => installation.stop());

describe.each(everybody)('in bulk, %s', (name) => {
  it('changes no text, open or closed, and nothing that commands write', async () => {
    const { payload } = installation;
    const { placed, records, who } = closed;
    const draft = await anArticleThatIs(installation, 'draft');
    const where = { id: { exists: true } };
    const writes = [
      ...records.map(({ collection, change }) => ({ collection, change })),
      { collection: 'articles' as const, change: { title: 'All alike', revision: 0 } },
      { collection: 'citations' as const, change: { status: 'waived' } },
    ];
    for (const { collection, change } of writes) {
      for (const overrideAccess of [true, false]) {
        const req = await asUser(payload, who(name));
        const data = change as never;
        const attempt = () => payload.update({ collection, where, data, req, overrideAccess });
        await expectShut(payload, placed.articleId, attempt);
      }
    }
    const before = await fingerprint(payload, draft.articleId);
    const rest = await restAs(payload, who(name));
    const path = `/articles?where[id][equals]=${draft.articleId}`;
    const answer = await rest('PATCH', path, { title: 'All alike', revision: 0 });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ data: { findings: [{ rule: 'no-bulk-edit' }] } }] },
    });
    expect(await fingerprint(payload, draft.articleId)).toEqual(before);
  }, 120_000);
});

describe('a bulk edit', () => {
  it.each(['approved', 'published'] as const)('cannot change a text that is %s', async (state) => {
    const { articleId } = await anArticleThatIs(installation, state);
    const where = { id: { equals: articleId } };
    const req = await asUser(installation.payload, installation.everyone);
    for (const overrideAccess of [true, false]) {
      await expectShut(installation.payload, articleId, () =>
        installation.payload.update({
          collection: 'articles',
          where,
          data: { title: 'All alike' },
          req,
          overrideAccess,
        }),
      );
    }
    const rest = await restAs(installation.payload, installation.everyone);
    await expectShut(installation.payload, articleId, () =>
      rest('PATCH', `/articles?where[id][equals]=${articleId}`, { title: 'All alike' }),
    );
  });

  it('cannot publish editions', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    await expectShut(installation.payload, articleId, () =>
      installation.payload.update({
        collection: 'editions',
        where: { id: { equals: edition.id } },
        data: { state: 'published' },
      }),
    );
  });

  it('cannot set what commands write on articles', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    await expectShut(installation.payload, articleId, () =>
      installation.payload.update({
        collection: 'articles',
        where: { id: { equals: articleId } },
        data: { workflowState: 'published', openEdition: null },
      }),
    );
  });
});
