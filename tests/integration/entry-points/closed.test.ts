import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { refused } from '@support/editions/refused';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import type { CollectionSlug } from 'payload';

import { roles } from '@/editions/rules/states';

let test: TestPayload;
let desk: Desk;
let shown: PublicArticle;

beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
  shown = await aPublicArticle(test.payload, desk);
});
afterAll(() => test.stop());

/** Collections that only commands write, with a field that somebody might want to change. */
const closed: [CollectionSlug, Record<string, unknown>][] = [
  ['editions', { state: 'published' }],
  ['transitions', { reason: 'Another.' }],
  ['approvals', { note: 'Another.' }],
  ['link-checks', { verdict: 'alive' }],
  ['comments', { text: 'Another.' }],
  ['assignments', { endedAt: '2026-01-01T00:00:00.000Z' }],
  ['notifications', { readAt: '2026-01-01T00:00:00.000Z' }],
  ['mails', { text: 'Another.' }],
  ['webhook-deliveries', { state: 'delivered' }],
  ['api-keys', { perMinute: 100_000 }],
];

describe.each(closed)('%s', (collection, change) => {
  const data = change as never;
  const where = { id: { exists: true } };

  it.each([...roles, 'the system'])('are closed to %s', async (who) => {
    const role = roles.find((known) => known === who);
    const req = role ? await desk[role].req() : await asUser(test.payload);
    const options = { collection, req, depth: 0, overrideAccess: role === undefined };
    const { payload } = test;
    const before = await payload.find({ collection, pagination: false, depth: 0 });
    const id = before.docs[0]?.id ?? 1;
    const attempts = [
      await refused(payload.create({ ...options, data })),
      await refused(payload.duplicate({ ...options, id, data })),
      await refused(payload.update({ ...options, id, data })),
      await refused(payload.update({ ...options, where, data })),
      await refused(payload.delete({ ...options, id })),
      await refused(payload.delete({ ...options, where })),
    ];
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ status: 403 });
      expect(attempt?.findings).toMatchObject([{ rule: 'written-by-commands' }]);
      expect(attempt?.message).toContain('Only commands write');
    }
    expect(await payload.find({ collection, pagination: false, depth: 0 })).toEqual(before);
  });
});

describe('fields that only commands write', () => {
  it.each([{ workflowState: 'approved' }, { liveEdition: null }, { unresolvedCitations: 9 }])(
    'stay on an article, whoever sends %j',
    async (data) => {
      const { id } = shown.article;
      const { payload } = test;
      const stored = await payload.findByID({ collection: 'articles', id, depth: 0 });
      const attempt = await refused(
        payload.update({ collection: 'articles', id, data: data as never }),
      );
      expect(attempt).toMatchObject({ findings: [{ rule: 'written-by-commands' }] });
      expect(await payload.findByID({ collection: 'articles', id, depth: 0 })).toEqual(stored);
    },
  );

  it('stay on a citation and on a source', async () => {
    const { payload } = test;
    const { docs } = await payload.find({ collection: 'citations', limit: 1, depth: 0 });
    const waived = { status: 'waived', waiver: { reason: 'None.' } } as never;
    const health = { health: { verdict: 'alive' } } as never;
    const id = docs[0]?.id ?? 0;
    const attempts = [
      await refused(payload.update({ collection: 'citations', id, data: waived })),
      await refused(payload.update({ collection: 'sources', id: shown.source, data: health })),
    ];
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ status: 403, findings: [{ rule: 'written-by-commands' }] });
    }
  });

  it('keep what they say when an editor sends others through a form', async () => {
    const { payload } = test;
    const sent = {
      title: 'Another',
      workflowState: 'published',
      unresolvedCitations: 9,
      revision: 0,
    } as const;
    const article = await payload.create({
      collection: 'articles',
      data: { title: 'One', language: 'en' },
      req: await desk.editor.req(),
    });
    const saved = await payload.update({
      collection: 'articles',
      id: article.id,
      data: sent,
      req: await desk.editor.req(),
      overrideAccess: false,
    });
    expect(saved).toMatchObject({
      title: 'Another',
      workflowState: 'draft',
      unresolvedCitations: 0,
    });
  });
});
