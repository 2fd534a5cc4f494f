import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, type House, type Standing } from '@support/doors';
import { editionsOf } from '@support/promises';
import { everybody, openClosedHouse, type ClosedHouse } from '@support/records';
import { restAs } from '@support/rest';

let closed: ClosedHouse;
let house: House;
beforeAll(async () => {
  closed = await openClosedHouse();
  house = closed.house;
});
afterAll(() => house.stop());

const firstVersion = async (articleId: number): Promise<string> => {
  const { docs } = await house.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: articleId } },
    sort: 'id',
    limit: 1,
  });
  return String(docs[0]?.id);
};

it.each(everybody)('no old version comes back over a closed text for %s', async (name) => {
  const { placed, who } = closed;
  const id = await firstVersion(placed.articleId);
  const rest = await restAs(house.payload, who(name));
  for (const path of [`/articles/versions/${id}`, `/articles/versions/${id}?draft=true`]) {
    await expectShut(house.payload, placed.articleId, () => rest('POST', path));
  }
});

describe('an old version', () => {
  it.each(['approved', 'published'] as const satisfies Standing[])(
    'cannot be restored over a text that is %s',
    async (standing) => {
      const { articleId } = await anArticleThatIs(house, standing);
      const id = await firstVersion(articleId);
      for (const user of [undefined, house.everyone]) {
        const req = await asUser(house.payload, user);
        await expectShut(house.payload, articleId, () =>
          house.payload.restoreVersion({ collection: 'articles', id, req, overrideAccess: true }),
        );
      }
      const rest = await restAs(house.payload, house.everyone);
      await expectShut(house.payload, articleId, () =>
        rest('POST', `/articles/versions/${id}?draft=true`),
      );
      await expectShut(house.payload, articleId, () => rest('POST', `/articles/versions/${id}`));
    },
  );

  it('restored over a draft brings back its text, and no state', async () => {
    const { articleId } = await anArticleThatIs(house, 'draft');
    const req = await asUser(house.payload, house.desk.writer.user);
    const title = 'A title thought better of';
    await house.payload.update({
      collection: 'articles',
      id: articleId,
      data: { title, revision: 0 },
      req,
    });
    const id = await firstVersion(articleId);
    await house.payload.restoreVersion({ collection: 'articles', id, req });
    const article = await house.payload.findByID({ collection: 'articles', id: articleId });
    const [edition] = await editionsOf(house.payload, articleId);
    expect(article.title).not.toBe(title);
    expect(article).toMatchObject({ workflowState: 'draft', openEdition: edition?.id });
  });
});
