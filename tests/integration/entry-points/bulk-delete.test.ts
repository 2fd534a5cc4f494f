import { afterAll, beforeAll, describe, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { expectShut } from '@support/doors';
import { everybody, openClosedHouse, type ClosedHouse } from '@support/records';
import { restAs } from '@support/rest';

let closed: ClosedHouse;
beforeAll(async () => {
  closed = await openClosedHouse();
}, 180_000);
afterAll(() => closed.house.stop());

const where = { id: { exists: true } };

describe.each(everybody)('in bulk, %s', (name) => {
  it('deletes nothing of an article, its editions or its record', async () => {
    const { house, placed, records, who } = closed;
    const { payload } = house;
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
  const { house, placed, records } = closed;
  for (const { collection } of records) {
    await expectShut(house.payload, placed.articleId, () =>
      house.payload.delete({ collection, where }),
    );
  }
});
