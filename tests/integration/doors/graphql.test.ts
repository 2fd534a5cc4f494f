import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { anArticleThatIs, expectShut, openHouse, type House } from '@support/doors';
import { restAs } from '@support/rest';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

it('GraphQL only reads: every collection and global has its mutations off', () => {
  const { collections, globals } = house.payload.config;
  const ours = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'));
  const writing = ours.filter(
    ({ graphQL }) => graphQL !== false && graphQL?.disableMutations !== true,
  );
  expect(writing.map(({ slug }) => slug)).toEqual([]);
});

it('a mutation is refused, whoever sends it', async () => {
  const { articleId, edition } = await anArticleThatIs(house, 'approved');
  const rest = await restAs(house.payload, house.everyone);
  const query = `mutation { updateEdition(id: ${edition.id}, data: { state: published }) { id } }`;
  await expectShut(house.payload, articleId, async () => {
    const { body } = await rest('POST', '/graphql', { query });
    return body;
  });
});
