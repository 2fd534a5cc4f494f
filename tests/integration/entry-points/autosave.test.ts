import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, publish } from '@/editions/commands/verbs';

import { asUser } from '@support/builders';
import { anArticleThatIs, expectShut, type Installation } from '@support/entry-points';
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

it.each(everybody)('does not get into a text that is closed, from %s', async (name) => {
  const { placed, who } = closed;
  const rest = await restAs(installation.payload, who(name));
  await expectShut(installation.payload, placed.articleId, () =>
    rest('PATCH', `/articles/${placed.articleId}?autosave=true&draft=true`, {
      title: 'By itself',
      revision: 0,
    }),
  );
});

describe('under review', () => {
  it('nothing is saved by itself', async () => {
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const rest = await restAs(installation.payload, installation.desk.editor.user);
    await expectShut(installation.payload, articleId, () =>
      rest('PATCH', `/articles/${articleId}?autosave=true&draft=true`, { title: 'By itself' }),
    );
  });

  it('a save on purpose builds the document anew, and costs the saver their approval', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    await installation.payload.update({
      collection: 'articles',
      id: articleId,
      data: { title: 'On purpose', revision: 0 },
      req: await asUser(installation.payload, installation.desk.reviewer.user),
      overrideAccess: false,
    });
    const [revised] = await editionsOf(installation.payload, articleId);
    expect(revised?.contentHash).not.toBe(edition.contentHash);
    expect(revised?.contributors).toContain(installation.desk.reviewer.user.id);
    const expectedHash = revised?.contentHash ?? '';
    const refused = await approve(await installation.desk.reviewer.req(), {
      articleId,
      expectedHash,
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { status: 422, findings: [{ rule: 'contributor-decides' }] },
    });
  });

  it('a save after a decision leaves that decision to the text it was made for', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    await expectShut(installation.payload, articleId, async () =>
      installation.payload.update({
        collection: 'articles',
        id: articleId,
        data: { title: 'Too late' },
        req: await asUser(installation.payload, installation.desk.editor.user),
      }),
    );
    const expectedHash = edition.contentHash ?? '';
    const published = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(published.ok).toBe(true);
  });
});
