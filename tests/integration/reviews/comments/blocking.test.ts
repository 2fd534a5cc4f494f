import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { addComment, answerComment } from '@/reviews/commands/add-comment';
import { approve, newEdition, publish, submit } from '@/editions/commands/verbs';
import { reopenComment } from '@/reviews/commands/reopen-comment';
import { resolveComment } from '@/reviews/commands/resolve-comment';
import type { Refusal } from '@/core/refusal';
import type { Result } from '@/platform/result';
import { runSql, sql } from '@/database/sql';
import { commentThreads } from '@/reviews/queries/comment-threads';
import { publicationChecklist } from '@/editions/queries/publication-checklist';

import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const block = async (articleId: number): Promise<number> => {
  const made = await addComment(await installation.desk.reviewer.req(), {
    articleId,
    text: 'Wrong year.',
    quote: { exact: 'a harvest of record size' },
    blocking: true,
  });
  return made.ok ? made.value.id : 0;
};

const blocks = (id: number) => ({
  rule: 'comment-blocks',
  params: { words: 'Wrong year.' },
  place: { comment: id, words: 'Wrong year.' },
});

const rulesOf = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.error.findings.map(({ rule }) => rule);

describe('a blocking thread', () => {
  it('holds the approval until it is resolved, and the checklist leads to it', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    const { reviewer, editor, writer } = installation.desk;
    const id = await block(articleId);
    await answerComment(await writer.req(), { commentId: id, text: 'Right year.' });
    const asked = { articleId, expectedHash: edition.contentHash ?? '' };
    const findings = [blocks(id)];
    expect(await publicationChecklist(await writer.req(), articleId)).toMatchObject(findings);
    expect(await approve(await reviewer.req(), asked)).toMatchObject({ error: { findings } });
    await resolveComment(await editor.req(), { commentId: id });
    await reopenComment(await reviewer.req(), { commentId: id });
    expect(rulesOf(await approve(await reviewer.req(), asked))).toEqual(['comment-blocks']);
    await resolveComment(await reviewer.req(), { commentId: id });
    expect(await approve(await reviewer.req(), asked)).toMatchObject({
      value: { state: 'approved' },
    });
  });

  it('holds a publication that was approved before somebody objected', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    const id = await block(articleId);
    const asked = { articleId, expectedHash: edition.contentHash ?? '' };
    expect(rulesOf(await publish(await installation.desk.publisher.req(), asked))).toEqual([
      'comment-blocks',
    ]);
    await resolveComment(await installation.desk.publisher.req(), { commentId: id });
    expect(rulesOf(await publish(await installation.desk.publisher.req(), asked))).toEqual([]);
  });

  it('and an approval at the same moment: the objection is heard, or came after', async () => {
    const { reviewer } = installation.desk;
    for (let round = 0; round < 6; round += 1) {
      const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
      const asked = { articleId, expectedHash: edition.contentHash ?? '' };
      const [approved, id] = await Promise.all([
        approve(await reviewer.req(), asked),
        block(articleId),
      ]);
      const comment = await installation.payload.findByID({ collection: 'comments', id, depth: 0 });
      const [entry] = await runSql<{ at: string }>(
        { payload: installation.payload },
        sql`SELECT at FROM transitions WHERE edition_id = ${edition.id} AND event = 'approve'`,
      );
      expect(rulesOf(approved)).toEqual(entry ? [] : ['comment-blocks']);
      if (entry) expect(Date.parse(comment.createdAt)).toBeGreaterThanOrEqual(Date.parse(entry.at));
    }
  });

  it('that nobody resolved before a publication holds the next edition: it is the article’s', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const { editor, reviewer } = installation.desk;
    const id = await block(articleId);
    await newEdition(await editor.req(), { articleId, kind: 'minor' });
    const submitted = await submit(await editor.req(), { articleId });
    const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
    expect(await approve(await reviewer.req(), { articleId, expectedHash })).toMatchObject({
      error: { findings: [blocks(id)] },
    });
    const threads = await commentThreads(await editor.req(), articleId, {
      kind: 'user',
      ...editor.user,
    });
    expect(threads).toMatchObject([{ id, edition: 1, resolvedAt: null, gone: false }]);
    await resolveComment(await reviewer.req(), { commentId: id });
    expect(await approve(await reviewer.req(), { articleId, expectedHash })).toMatchObject({
      value: { state: 'approved' },
    });
  });
});
