import { expect } from '@jest/globals';
import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import type { Edition } from '@/payload-types';
import { transitionLog } from '@/queries/transition-log';
import { fold, verifyChain } from '@/workflow/log';
import { isLive, isOpen } from '@/workflow/states';

import { expectedTarget } from './expected-workflow';

/** What the test itself saw people do to an edition, kept apart from what the publication recorded. */
export type Witness = Map<number, Set<number>>;

/** Checks promises 1–5 for an article, from the rows alone. */
export const expectPromises = async (
  payload: BasePayload,
  articleId: number,
  contributors: Witness,
): Promise<void> => {
  const editions = await editionsOf(payload, articleId);
  expect(editions.filter(({ state }) => isOpen(state)).length).toBeLessThanOrEqual(1);
  expect(editions.filter(({ state }) => isLive(state)).length).toBeLessThanOrEqual(1);
  for (const edition of editions) {
    await expectLog(payload, edition);
    await expectApprovals(payload, edition, contributors.get(edition.id) ?? new Set());
  }
  await expectProjections(payload, articleId, editions);
};

export const editionsOf = async (payload: BasePayload, articleId: number): Promise<Edition[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { article: { equals: articleId } },
    sort: 'number',
    pagination: false,
    depth: 0,
  });
  return docs;
};

/** Promises 4 and 5: the log is whole, tells the state, and holds no step that the table lacks. */
const expectLog = async (payload: BasePayload, edition: Edition): Promise<void> => {
  const log = await transitionLog({ payload }, edition.id);
  const head = { hash: edition.logHead ?? '', length: edition.logLength };
  expect(verifyChain(log, head)).toBeNull();
  const { state, stage, round, contentHash, approvedHash } = edition;
  expect(fold(log)).toEqual({
    state,
    stage,
    round,
    contentHash: contentHash ?? null,
    approvedHash: approvedHash ?? null,
  });
  for (const [index, { event, fromState, toState }] of log.entries()) {
    expect(fromState === (log[index - 1]?.toState ?? 'none') || event === 'new_edition').toBe(true);
    const stays = event === 'approve' && toState === 'in_review';
    if (!stays) expect(toState).toBe(expectedTarget(fromState, event));
  }
};

type ApprovalRow = { user_id: number; content_hash: string };

/** Promises 2 and 3. */
const expectApprovals = async (
  payload: BasePayload,
  edition: Edition,
  witnessed: ReadonlySet<number>,
): Promise<void> => {
  if (edition.state !== 'approved' && !edition.publishedAt) return;
  expect(contentHash(edition.document as unknown as FrozenDocument)).toBe(edition.contentHash);
  expect(edition.approvedHash).toBe(edition.contentHash);
  const approvals = await runSql<ApprovalRow>(
    { payload },
    sql`SELECT user_id, content_hash FROM approvals
        WHERE edition_id = ${edition.id} AND voided_at IS NULL AND round = ${edition.round}`,
  );
  expect(approvals.length).toBeGreaterThan(0);
  for (const { user_id, content_hash } of approvals) {
    expect(content_hash).toBe(edition.contentHash);
    expect(edition.contributors).not.toContain(user_id);
    expect([...witnessed]).not.toContain(user_id);
  }
};

const expectProjections = async (
  payload: BasePayload,
  articleId: number,
  editions: readonly Edition[],
): Promise<void> => {
  const article = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 });
  const open = editions.find(({ state }) => isOpen(state));
  const live = editions.find(({ state }) => isLive(state));
  expect([article.openEdition ?? null, article.liveEdition ?? null]).toEqual([
    open?.id ?? null,
    live?.id ?? null,
  ]);
  expect(article.workflowState).toBe((open ?? live ?? editions.at(-1))?.state);
};
