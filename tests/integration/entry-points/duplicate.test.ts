import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, openHouse, type House } from '@support/doors';
import { fingerprint } from '@support/fingerprint';
import { editionsOf } from '@support/promises';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

describe('a duplicate', () => {
  it('of a published article is a draft of its own, and the article stays as it was', async () => {
    const { articleId } = await anArticleThatIs(house, 'published');
    const before = await fingerprint(house.payload, articleId);
    const copy = await house.payload.duplicate({
      collection: 'articles',
      id: articleId,
      req: await asUser(house.payload, house.desk.writer.user),
      overrideAccess: false,
    });
    expect(await fingerprint(house.payload, articleId)).toEqual(before);
    const editions = await editionsOf(house.payload, copy.id);
    expect(editions.map(({ number, state }) => [number, state])).toEqual([[1, 'draft']]);
    const stored = await house.payload.findByID({ collection: 'articles', id: copy.id });
    expect(stored).toMatchObject({ workflowState: 'draft', openEdition: editions[0]?.id });
    expect(stored.liveEdition ?? null).toBeNull();
  });

  it('of an edition, an approval or a log entry is refused', async () => {
    const { articleId, edition } = await anArticleThatIs(house, 'published');
    for (const collection of ['editions', 'approvals', 'transitions'] as const) {
      const { docs } = await house.payload.find({
        collection,
        where: { article: { equals: articleId } },
        limit: 1,
      });
      const id = docs[0]?.id ?? edition.id;
      await expectShut(house.payload, articleId, () => house.payload.duplicate({ collection, id }));
    }
  });
});
