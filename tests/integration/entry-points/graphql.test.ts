import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { anArticleThatIs, expectShut, type House } from '@support/doors';
import { everybody, openClosedHouse, type ClosedHouse } from '@support/records';
import { restAs } from '@support/rest';

let closed: ClosedHouse;
let house: House;
beforeAll(async () => {
  closed = await openClosedHouse();
  house = closed.house;
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

it.each(everybody)('no mutation is there for %s', async (name) => {
  const { placed, who } = closed;
  const rest = await restAs(house.payload, who(name));
  const { articleId, edition } = placed;
  const mutations = [
    `updateArticle(id: ${articleId}, data: { title: "Other" }) { id }`,
    `deleteArticle(id: ${articleId}) { id }`,
    `restoreVersionArticle(id: 1) { id }`,
    `createApproval(data: { round: 1 }) { id }`,
    `deleteTransition(id: 1) { id }`,
    `updateEdition(id: ${edition.id}, data: { state: published }) { id }`,
  ];
  for (const mutation of mutations) {
    await expectShut(house.payload, articleId, async () => {
      const { body } = await rest('POST', '/graphql', { query: `mutation { ${mutation} }` });
      return body;
    });
  }
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
