import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve } from '@/editions/commands/approve';
import { publish } from '@/editions/commands/publish';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, type House } from '@support/doors';
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

it.each(everybody)('does not get into a text that is closed, from %s', async (name) => {
  const { placed, who } = closed;
  const rest = await restAs(house.payload, who(name));
  await expectShut(house.payload, placed.articleId, () =>
    rest('PATCH', `/articles/${placed.articleId}?autosave=true&draft=true`, {
      title: 'By itself',
      revision: 0,
    }),
  );
});

describe('under review', () => {
  it('nothing is saved by itself', async () => {
    const { articleId } = await anArticleThatIs(house, 'in_review');
    const rest = await restAs(house.payload, house.desk.editor.user);
    await expectShut(house.payload, articleId, () =>
      rest('PATCH', `/articles/${articleId}?autosave=true&draft=true`, { title: 'By itself' }),
    );
  });

  it('a save on purpose builds the document anew, and costs the saver their approval', async () => {
    const { articleId, edition } = await anArticleThatIs(house, 'in_review');
    await house.payload.update({
      collection: 'articles',
      id: articleId,
      data: { title: 'On purpose', revision: 0 },
      req: await asUser(house.payload, house.desk.reviewer.user),
      overrideAccess: false,
    });
    const [revised] = await editionsOf(house.payload, articleId);
    expect(revised?.contentHash).not.toBe(edition.contentHash);
    expect(revised?.contributors).toContain(house.desk.reviewer.user.id);
    const expectedHash = revised?.contentHash ?? '';
    const refused = await approve(await house.desk.reviewer.req(), { articleId, expectedHash });
    expect(refused).toMatchObject({
      ok: false,
      error: { status: 422, findings: [{ rule: 'contributor-decides' }] },
    });
  });

  it('a save after a decision leaves that decision to the text it was made for', async () => {
    const { articleId, edition } = await anArticleThatIs(house, 'approved');
    await expectShut(house.payload, articleId, async () =>
      house.payload.update({
        collection: 'articles',
        id: articleId,
        data: { title: 'Too late' },
        req: await asUser(house.payload, house.desk.editor.user),
      }),
    );
    const expectedHash = edition.contentHash ?? '';
    const published = await publish(await house.desk.publisher.req(), { articleId, expectedHash });
    expect(published.ok).toBe(true);
  });
});
