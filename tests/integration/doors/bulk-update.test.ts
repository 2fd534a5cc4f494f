import { afterAll, beforeAll, describe, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, openHouse, type House } from '@support/doors';
import { restAs } from '@support/rest';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

describe('a bulk edit', () => {
  it.each(['approved', 'published'] as const)('cannot change a text that is %s', async (state) => {
    const { articleId } = await anArticleThatIs(house, state);
    const where = { id: { equals: articleId } };
    const req = await asUser(house.payload, house.everyone);
    for (const overrideAccess of [true, false]) {
      await expectShut(house.payload, articleId, () =>
        house.payload.update({
          collection: 'articles',
          where,
          data: { title: 'All alike' },
          req,
          overrideAccess,
        }),
      );
    }
    const rest = await restAs(house.payload, house.everyone);
    await expectShut(house.payload, articleId, () =>
      rest('PATCH', `/articles?where[id][equals]=${articleId}`, { title: 'All alike' }),
    );
  });

  it('cannot publish editions', async () => {
    const { articleId, edition } = await anArticleThatIs(house, 'approved');
    await expectShut(house.payload, articleId, () =>
      house.payload.update({
        collection: 'editions',
        where: { id: { equals: edition.id } },
        data: { state: 'published' },
      }),
    );
  });

  it('cannot set what commands write on articles', async () => {
    const { articleId } = await anArticleThatIs(house, 'draft');
    await expectShut(house.payload, articleId, () =>
      house.payload.update({
        collection: 'articles',
        where: { id: { equals: articleId } },
        data: { workflowState: 'published', openEdition: null },
      }),
    );
  });
});
