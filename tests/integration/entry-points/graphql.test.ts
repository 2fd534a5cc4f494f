import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { anArticleThatIs, expectShut, type Installation } from '@support/entry-points';
import {
  everybody,
  openClosedInstallation,
  type ClosedInstallation,
} from '@support/database/records';
import { restAs } from '@support/rest';

let closed: ClosedInstallation;
let installation: Installation;
beforeAll(async () => {
  closed = await openClosedInstallation();
  installation = closed.installation;
});
afterAll(() => installation.stop());

it('GraphQL only reads: every collection and global has its mutations off', () => {
  const { collections, globals } = installation.payload.config;
  const ours = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'));
  const writing = ours.filter(
    ({ graphQL }) => graphQL !== false && graphQL?.disableMutations !== true,
  );
  expect(writing.map(({ slug }) => slug)).toEqual([]);
});

it.each(everybody)('no mutation is there for %s', async (name) => {
  const { placed, who } = closed;
  const rest = await restAs(installation.payload, who(name));
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
    await expectShut(installation.payload, articleId, async () => {
      const { body } = await rest('POST', '/graphql', { query: `mutation { ${mutation} }` });
      return body;
    });
  }
});

it('a mutation is refused, whoever sends it', async () => {
  const { articleId, edition } = await anArticleThatIs(installation, 'approved');
  const rest = await restAs(installation.payload, installation.everyone);
  const query = `mutation { updateEdition(id: ${edition.id}, data: { state: published }) { id } }`;
  await expectShut(installation.payload, articleId, async () => {
    const { body } = await rest('POST', '/graphql', { query });
    return body;
  });
});
