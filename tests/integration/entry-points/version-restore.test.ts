import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import {
  anArticleThatIs,
  expectShut,
  type Installation,
  type EditionStatus,
} from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';
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

const firstVersion = async (articleId: number): Promise<string> => {
  const { docs } = await installation.payload.findVersions({
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
  const rest = await restAs(installation.payload, who(name));
  for (const path of [`/articles/versions/${id}`, `/articles/versions/${id}?draft=true`]) {
    await expectShut(installation.payload, placed.articleId, () => rest('POST', path));
  }
});

describe('an old version', () => {
  it.each(['approved', 'published'] as const satisfies EditionStatus[])(
    'cannot be restored over a text that is %s',
    async (status) => {
      const { articleId } = await anArticleThatIs(installation, status);
      const id = await firstVersion(articleId);
      for (const user of [undefined, installation.everyone]) {
        const req = await asUser(installation.payload, user);
        await expectShut(installation.payload, articleId, () =>
          installation.payload.restoreVersion({
            collection: 'articles',
            id,
            req,
            overrideAccess: true,
          }),
        );
      }
      const rest = await restAs(installation.payload, installation.everyone);
      await expectShut(installation.payload, articleId, () =>
        rest('POST', `/articles/versions/${id}?draft=true`),
      );
      await expectShut(installation.payload, articleId, () =>
        rest('POST', `/articles/versions/${id}`),
      );
    },
  );

  it('restored over a draft brings back its text, and no state', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const req = await asUser(installation.payload, installation.desk.writer.user);
    const title = 'A title thought better of';
    await installation.payload.update({
      collection: 'articles',
      id: articleId,
      data: { title, revision: 0 },
      req,
    });
    const id = await firstVersion(articleId);
    await installation.payload.restoreVersion({ collection: 'articles', id, req });
    const article = await installation.payload.findByID({ collection: 'articles', id: articleId });
    const [edition] = await editionsOf(installation.payload, articleId);
    expect(article.title).not.toBe(title);
    expect(article).toMatchObject({ workflowState: 'draft', openEdition: edition?.id });
  });
});
