import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { hiddenArticles, mayReadArticle } from '@/articles/queries/visibility';

import { asUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

describe('reach', () => {
  it('is as wide as the embargo lets it be', async () => {
    const { payload, desk } = installation;
    const { articleId } = await anArticleThatIs(installation, 'draft');
    expect(await mayReadArticle(await desk.reviewer.req(), articleId)).toBe(true);
    await payload.update({
      collection: 'articles',
      id: articleId,
      data: { embargo: { restricted: true } },
    });
    expect(await mayReadArticle(await desk.reviewer.req(), articleId)).toBe(false);
    expect(await mayReadArticle(await desk.writer.req(), articleId)).toBe(true);
    expect(await mayReadArticle(await desk.publisher.req(), articleId)).toBe(true);
    expect(await mayReadArticle(await asUser(payload), articleId)).toBe(false);
    expect(await hiddenArticles(await desk.reviewer.req())).toEqual([articleId]);
    expect(await hiddenArticles(await desk.writer.req())).toEqual([]);
  });
});
