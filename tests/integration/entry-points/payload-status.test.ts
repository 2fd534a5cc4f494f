import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser } from '@support/builders';
import {
  anArticleThatIs,
  expectShut,
  openInstallation,
  type Installation,
} from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

describe('Payload’s own “published”', () => {
  it('means nothing on a draft: no edition goes out', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const saved = await installation.payload.update({
      collection: 'articles',
      id: articleId,
      data: { _status: 'published', revision: 0 },
      draft: false,
      req: await asUser(installation.payload, installation.desk.editor.user),
    });
    expect(saved._status).toBe('draft');
    const editions = await editionsOf(installation.payload, articleId);
    expect(editions.map(({ state }) => state)).toEqual(['draft']);
  });

  it('does not open an approved text', async () => {
    const { articleId } = await anArticleThatIs(installation, 'approved');
    await expectShut(installation.payload, articleId, () =>
      installation.payload.update({
        collection: 'articles',
        id: articleId,
        data: { _status: 'published' },
      }),
    );
  });
});
