import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { personOf } from '@/core/actor';
import { editionParticulars } from '@/editions/queries/edition-particulars';
import { waitingReviews } from '@/reviews/queries/waiting-reviews';

import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { reviewInOneStage } from '@support/editions/policy';
import { restAs } from '@support/rest';

let installation: Installation;
let first: Placed;
let second: Placed;

beforeAll(async () => {
  installation = await openInstallation();
  await installation.payload.updateGlobal({
    slug: 'editorial-policy',
    data: {
      stages: [
        { name: 'Substance', roles: ['reviewer'], minimumApprovals: 1 },
        { name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1 },
      ],
    },
  });
  first = await anArticleThatIs(installation, 'in_review');
  second = await anArticleThatIs(installation, 'in_review');
  await anArticleThatIs(installation, 'draft');
});
afterAll(() => installation.stop());

const waitingFor = async (role: keyof Installation['desk']): Promise<readonly number[]> => {
  const req = await installation.desk[role].req();
  const actor = personOf(req);
  if (!actor) throw new Error(`Nobody is ${role}`);
  return (await waitingReviews(req, actor)).map(({ article }) => article);
};

describe('what waits for a reviewer', () => {
  it('is what they may approve now, the longest waiting first', async () => {
    expect(await waitingFor('reviewer')).toEqual([first.articleId, second.articleId]);
    for (const role of ['writer', 'fact-checker', 'editor', 'publisher'] as const) {
      expect(await waitingFor(role)).toEqual([]);
    }
  });

  it('starts with what they were asked to review', async () => {
    const editor = await restAs(installation.payload, installation.desk.editor.user);
    const asked = { stage: 'Substance', user: installation.desk.reviewer.user.id };
    const path = `/articles/${second.articleId}/assignments`;
    expect((await editor('POST', path, asked)).status).toBe(201);
    expect(await waitingFor('reviewer')).toEqual([second.articleId, first.articleId]);
  });

  it('goes on to the next stage with an approval', async () => {
    const reviewer = await restAs(installation.payload, installation.desk.reviewer.user);
    const path = `/articles/${first.articleId}/transitions`;
    const { hash } = (await reviewer('GET', path)).body as { hash: string };
    const approval = { event: 'approve', expectedHash: hash };
    expect((await reviewer('POST', path, approval)).status).toBe(200);
    expect(await waitingFor('reviewer')).toEqual([second.articleId]);
    expect(await waitingFor('fact-checker')).toEqual([first.articleId]);
  });
});

describe('what there is to know of an edition', () => {
  it('is told of an article without any', async () => {
    const req = await installation.desk.editor.req();
    expect(await editionParticulars(req, first.articleId, null)).toMatchObject({
      kind: null,
      live: null,
      everPublished: false,
      failure: [],
    });
  });

  it('names what readers have beside what is being written', async () => {
    await reviewInOneStage(installation.payload);
    const { articleId } = await anArticleThatIs(installation, 'published');
    const writer = await restAs(installation.payload, installation.desk.writer.user);
    const path = `/articles/${articleId}/transitions`;
    const note = { event: 'new_edition', kind: 'correction', publicNote: '12, not 21' };
    expect((await writer('POST', path, note)).status).toBe(200);
    const { body } = await writer('GET', path);
    expect(body).toMatchObject({
      state: 'draft',
      particulars: {
        kind: 'correction',
        publicNote: '12, not 21',
        live: { state: 'published', number: 1 },
        everPublished: true,
        scheduledFor: null,
      },
    });
  });
});
