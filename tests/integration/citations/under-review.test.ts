import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, submit } from '@/editions/commands/verbs';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { transitionLog } from '@/editions/queries/transition-log';
import { aSource } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let desk: Desk;

beforeAll(async () => {
  running = await startTestDesk();
  desk = await aDesk(running.payload);
}, 120_000);
afterAll(() => running.stop());

/** An article under review whose only citation is proposed; the hash that reviewers see. */
const proposedAndSubmitted = async () => {
  const { article, citationKey: key } = await aManuscript(running.payload, desk.writer);
  const source = await aSource(running.payload);
  const proposed = await resolveCitation(await desk.writer.req(), {
    key,
    cites: [{ source: source.id }],
    proposed: true,
  });
  expect(proposed.ok).toBe(true);
  const submitted = await submit(await desk.writer.req(), { articleId: article.id });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
  return { articleId: article.id, key, hash: submitted.value.contentHash ?? '' };
};

const edition = async (articleId: number) => {
  const { docs } = await running.payload.find({
    collection: 'editions',
    where: { article: { equals: articleId } },
    depth: 0,
  });
  return docs[0];
};

describe('a citation under review', () => {
  it('confirmed as it was proposed leaves document and reviewer as they were', async () => {
    const { articleId, key, hash } = await proposedAndSubmitted();
    const early = await approve(await desk.reviewer.req(), { articleId, expectedHash: hash });
    expect(early.ok ? [] : early.error.findings.map(({ rule }) => rule)).toContain(
      'citation-proposed',
    );
    expect((await resolveCitation(await desk.reviewer.req(), { key })).ok).toBe(true);
    const after = await edition(articleId);
    expect(after?.contentHash).toBe(hash);
    expect(after?.contributors).not.toContain(desk.reviewer.user.id);
    const approved = await approve(await desk.reviewer.req(), { articleId, expectedHash: hash });
    expect(approved).toMatchObject({ ok: true, value: { state: 'approved' } });
  });

  it('changed makes the reviewer a contributor and the document another', async () => {
    const { articleId, key, hash } = await proposedAndSubmitted();
    const changed = await resolveCitation(await desk.reviewer.req(), {
      key,
      note: 'The figure is for the whole region.',
    });
    expect(changed.ok).toBe(true);
    const after = await edition(articleId);
    expect(after?.contentHash).not.toBe(hash);
    expect(after?.contributors).toContain(desk.reviewer.user.id);
    const refused = await approve(await desk.reviewer.req(), {
      articleId,
      expectedHash: after?.contentHash ?? '',
    });
    expect(refused.ok ? [] : refused.error.findings.map(({ rule }) => rule)).toContain(
      'contributor-decides',
    );
    const log = await transitionLog(await desk.reviewer.req(), after?.id ?? 0);
    expect(log.map(({ event }) => event)).toContain('revise');
  });

  it('is closed to everybody once the edition is approved', async () => {
    const { articleId, key, hash } = await proposedAndSubmitted();
    await resolveCitation(await desk.reviewer.req(), { key });
    await approve(await desk.reviewer.req(), { articleId, expectedHash: hash });
    for (const role of ['writer', 'reviewer', 'editor', 'publisher'] as const) {
      const late = await resolveCitation(await desk[role].req(), { key, note: 'One more thing.' });
      expect(late).toMatchObject({ ok: false, error: { status: 409 } });
    }
  });
});
