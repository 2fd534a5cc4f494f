import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut } from '@support/entry-points';
import {
  everybody,
  openClosedInstallation,
  type ClosedInstallation,
} from '@support/database/records';
import { restAs } from '@support/rest';

let closed: ClosedInstallation;
beforeAll(async () => {
  closed = await openClosedInstallation();
}, 180_000);
afterAll(() => closed.installation.stop());

const deletedAt = '2026-01-01T00:00:00.000Z';

it('there is no trash: no collection has it on, and no table a column for it', async () => {
  const { payload } = closed.installation;
  expect(payload.config.collections.filter(({ trash }) => trash).map(({ slug }) => slug)).toEqual(
    [],
  );
  const columns = await runSql(
    { payload },
    sql`SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name LIKE '%deleted_at'`,
  );
  expect(columns).toEqual([]);
});

describe.each(everybody)('by way of a trash, %s', (name) => {
  it('takes nothing away and brings nothing back', async () => {
    const { installation, placed, records, who } = closed;
    const { payload } = installation;
    const rest = await restAs(payload, who(name));
    for (const { collection, id } of records) {
      for (const sent of [{ deletedAt }, { deletedAt: null }]) {
        await expectShut(payload, placed.articleId, () =>
          rest('PATCH', `/${collection}/${id}?trash=true`, sent),
        );
      }
      await expectShut(payload, placed.articleId, async () =>
        payload.update({
          collection,
          id,
          data: { deletedAt },
          trash: true,
          req: await asUser(payload, who(name)),
        }),
      );
      await expectShut(payload, placed.articleId, () =>
        rest('DELETE', `/${collection}/${id}?trash=true`),
      );
    }
    await expectShut(payload, placed.articleId, () =>
      rest('PATCH', `/articles/${placed.articleId}?trash=true`, { deletedAt, revision: 0 }),
    );
  }, 120_000);
});

it('a draft stays where it is, whoever writes that it was deleted', async () => {
  const { installation, who } = closed;
  const { articleId } = await anArticleThatIs(installation, 'draft');
  const rest = await restAs(installation.payload, who('editor'));
  await rest('PATCH', `/articles/${articleId}`, { deletedAt, revision: 0 });
  expect((await rest('GET', `/articles/${articleId}`)).status).toBe(200);
  expect((await rest('DELETE', `/articles/${articleId}?trash=true`)).status).toBe(403);
});
