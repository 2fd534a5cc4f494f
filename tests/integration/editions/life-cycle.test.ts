import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  approve,
  discard,
  newEdition,
  publish,
  recall,
  reopen,
  requestChanges,
  submit,
} from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { writableFormats } from '@/interchange/registry';
import { transitionLog } from '@/editions/queries/transition-log';
import { fold, verifyChain } from '@/editions/rules/log';

import { aDesk, aManuscript, resolveToPrint, type Desk } from '@support/desk';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let desk: Desk;

beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
});
afterAll(() => test.stop());

const editionsOf = async (articleId: number) => {
  const { docs } = await test.payload.find({
    collection: 'editions',
    where: { article: { equals: articleId } },
    sort: 'number',
    depth: 0,
  });
  return docs;
};

const ready = async () => {
  const manuscript = await aManuscript(test.payload, desk.writer);
  await resolveToPrint(test.payload, manuscript);
  return manuscript.article.id;
};

describe('an article', () => {
  it('gets its first edition when it is created', async () => {
    const { article } = await aManuscript(test.payload, desk.writer);
    const [edition, ...more] = await editionsOf(article.id);
    expect(more).toEqual([]);
    expect(edition).toMatchObject({ number: 1, kind: 'first', state: 'draft', logLength: 1 });
    expect(edition?.contributors).toEqual([desk.writer.user.id]);
    const stored = await test.payload.findByID({ collection: 'articles', id: article.id });
    expect(stored).toMatchObject({ workflowState: 'draft', openEdition: edition?.id });
  });

  it('goes from draft to readers, and its next edition takes its place', async () => {
    const articleId = await ready();
    const submitted = await submit(await desk.writer.req(), { articleId });
    expect(submitted).toMatchObject({ ok: true, value: { state: 'in_review', round: 1 } });
    const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';

    const approved = await approve(await desk.reviewer.req(), { articleId, expectedHash });
    expect(approved).toMatchObject({ ok: true, value: { state: 'approved' } });

    const published = await publish(await desk.publisher.req(), { articleId, expectedHash });
    expect(published).toMatchObject({ ok: true, value: { state: 'published' } });

    const [first] = await editionsOf(articleId);
    expect(first).toMatchObject({ contentHash: expectedHash, approvedHash: expectedHash });
    expect(contentHash(first?.document as unknown as FrozenDocument)).toBe(expectedHash);

    const next = await newEdition(await desk.editor.req(), { articleId, kind: 'update' });
    expect(next).toMatchObject({ ok: true, value: { state: 'draft', number: 2 } });
    const again = await submit(await desk.editor.req(), { articleId });
    const hash = again.ok ? (again.value.contentHash ?? '') : '';
    await approve(await desk.reviewer.req(), { articleId, expectedHash: hash });
    const second = await publish(await desk.publisher.req(), { articleId, expectedHash: hash });
    expect(second).toMatchObject({ ok: true, value: { state: 'published', number: 2 } });

    const [old, live] = await editionsOf(articleId);
    expect(old).toMatchObject({ state: 'superseded', supersededBy: live?.id });
    expect(live).toMatchObject({ state: 'published', firstPublishedAt: old?.publishedAt });
  });

  it('records what it cites and gives out its addresses on publication', async () => {
    const articleId = await ready();
    const submitted = await submit(await desk.writer.req(), { articleId });
    const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
    await approve(await desk.reviewer.req(), { articleId, expectedHash });
    await publish(await desk.publisher.req(), { articleId, expectedHash });
    const references = await runSql(
      { payload: test.payload },
      sql`SELECT key, number, words FROM edition_references WHERE article_id = ${articleId}`,
    );
    expect(references).toEqual([
      { key: expect.any(String), number: 1, words: 'a harvest of record size' },
    ]);
    const addresses = await runSql<{ path: string }>(
      { payload: test.payload },
      sql`SELECT path FROM public_addresses WHERE target_id = ${articleId}
          AND kind IN ('article', 'export', 'edition') ORDER BY path`,
    );
    const [edition] = await editionsOf(articleId);
    const page = `/articles/${edition?.slug}`;
    expect(addresses.map(({ path }) => path)).toEqual([
      page,
      ...writableFormats.map(({ name }) => `${page}.${name}`).toSorted(),
      `${page}/editions`,
      `${page}/editions/1`,
    ]);
  });

  it('comes back from review in every way there is', async () => {
    const articleId = await ready();
    await submit(await desk.writer.req(), { articleId });
    expect(await recall(await desk.writer.req(), { articleId })).toMatchObject({
      ok: true,
      value: { state: 'draft' },
    });
    await submit(await desk.writer.req(), { articleId });
    expect(
      await requestChanges(await desk.reviewer.req(), { articleId, reason: 'The second table.' }),
    ).toMatchObject({ ok: true, value: { state: 'changes_requested' } });
    const third = await submit(await desk.writer.req(), { articleId });
    expect(third).toMatchObject({ ok: true, value: { round: 3 } });
    const expectedHash = third.ok ? (third.value.contentHash ?? '') : '';
    await approve(await desk.reviewer.req(), { articleId, expectedHash });
    expect(await reopen(await desk.editor.req(), { articleId })).toMatchObject({
      ok: true,
      value: { state: 'draft' },
    });
    const [edition] = await editionsOf(articleId);
    expect(edition?.approvedHash).toBeNull();
    expect(await discard(await desk.writer.req(), { articleId })).toMatchObject({
      ok: true,
      value: { state: 'discarded' },
    });
  });

  it('keeps a log that verifies and tells its state', async () => {
    const articleId = await ready();
    await submit(await desk.writer.req(), { articleId });
    const [edition] = await editionsOf(articleId);
    const log = await transitionLog({ payload: test.payload }, edition?.id ?? 0);
    expect(log.map(({ event }) => event)).toEqual(['create', 'submit']);
    const head = { hash: edition?.logHead ?? '', length: edition?.logLength ?? 0 };
    expect(verifyChain(log, head)).toBeNull();
    expect(fold(log)).toEqual({
      state: edition?.state,
      stage: edition?.stage,
      round: edition?.round,
      contentHash: edition?.contentHash,
      approvedHash: null,
    });
  });
});
