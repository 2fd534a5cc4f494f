import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { hiddenArticles, mayReadArticle } from '@/articles/queries/reach';

import { asUser } from '@support/builders';
import { anArticleThatIs, openHouse, type House } from '@support/doors';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

describe('reach', () => {
  it('is as wide as the embargo lets it be', async () => {
    const { payload, desk } = house;
    const { articleId } = await anArticleThatIs(house, 'draft');
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
