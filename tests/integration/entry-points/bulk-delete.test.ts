import { afterAll, beforeAll, describe, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { expectShut } from '@support/entry-points';
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

const where = { id: { exists: true } };

describe.each(everybody)('in bulk, %s', (name) => {
  it('deletes nothing of an article, its editions or its record', async () => {
    const { installation, placed, records, who } = closed;
    const { payload } = installation;
    const rest = await restAs(payload, who(name));
    const collections = [...records.map(({ collection }) => collection), 'articles', 'citations'];
    for (const collection of collections as (typeof records)[number]['collection'][]) {
      for (const overrideAccess of [true, false]) {
        const req = await asUser(payload, who(name));
        await expectShut(payload, placed.articleId, () =>
          payload.delete({ collection, where, req, overrideAccess }),
        );
      }
      await expectShut(payload, placed.articleId, () =>
        rest('DELETE', `/${collection}?where[id][exists]=true`),
      );
    }
  }, 120_000);
});

it('nor does the Local API without a person', async () => {
  const { installation, placed, records } = closed;
  for (const { collection } of records) {
    await expectShut(installation.payload, placed.articleId, () =>
      installation.payload.delete({ collection, where }),
    );
  }
});
