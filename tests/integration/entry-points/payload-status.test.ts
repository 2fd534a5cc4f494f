import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, openHouse, type House } from '@support/doors';
import { editionsOf } from '@support/promises';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

describe('Payload’s own “published”', () => {
  it('means nothing on a draft: no edition goes out', async () => {
    const { articleId } = await anArticleThatIs(house, 'draft');
    const saved = await house.payload.update({
      collection: 'articles',
      id: articleId,
      data: { _status: 'published', revision: 0 },
      draft: false,
      req: await asUser(house.payload, house.desk.editor.user),
    });
    expect(saved._status).toBe('draft');
    const editions = await editionsOf(house.payload, articleId);
    expect(editions.map(({ state }) => state)).toEqual(['draft']);
  });

  it('does not open an approved text', async () => {
    const { articleId } = await anArticleThatIs(house, 'approved');
    await expectShut(house.payload, articleId, () =>
      house.payload.update({
        collection: 'articles',
        id: articleId,
        data: { _status: 'published' },
      }),
    );
  });
});
