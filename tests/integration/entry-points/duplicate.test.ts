import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import {
  anArticleThatIs,
  expectShut,
  openInstallation,
  type Installation,
} from '@support/entry-points';
import { fingerprint } from '@support/database/fingerprint';
import { editionsOf } from '@support/editions/promises';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

describe('a duplicate', () => {
  it('of a published article is a draft of its own, and the article stays as it was', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const before = await fingerprint(installation.payload, articleId);
    const copy = await installation.payload.duplicate({
      collection: 'articles',
      id: articleId,
      req: await asUser(installation.payload, installation.desk.writer.user),
      overrideAccess: false,
    });
    expect(await fingerprint(installation.payload, articleId)).toEqual(before);
    const editions = await editionsOf(installation.payload, copy.id);
    expect(editions.map(({ number, state }) => [number, state])).toEqual([[1, 'draft']]);
    const stored = await installation.payload.findByID({ collection: 'articles', id: copy.id });
    expect(stored).toMatchObject({ workflowState: 'draft', openEdition: editions[0]?.id });
    expect(stored.liveEdition ?? null).toBeNull();
  });

  it('of an edition, an approval or a log entry is refused', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'published');
    for (const collection of ['editions', 'approvals', 'transitions'] as const) {
      const { docs } = await installation.payload.find({
        collection,
        where: { article: { equals: articleId } },
        limit: 1,
      });
      const id = docs[0]?.id ?? edition.id;
      await expectShut(installation.payload, articleId, () =>
        installation.payload.duplicate({ collection, id }),
      );
    }
  });
});
