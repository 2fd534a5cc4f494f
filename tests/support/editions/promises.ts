import { expect } from '@jest/globals';
import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import type { Edition } from '@/payload-types';
import { takenPolicy } from '@/reviews/queries/review-policy';
import { transitionLog } from '@/editions/queries/transition-log';
import { fold, verifyChain, type ChainedEntry } from '@/editions/rules/log';
import { isLive, isOpen } from '@/editions/rules/states';

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
    const log = await transitionLog({ payload }, edition.id);
    expectLog(log, edition);
    await expectReviewed(payload, edition, log, contributors.get(edition.id) ?? new Set());
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
const expectLog = (log: readonly ChainedEntry[], edition: Edition): void => {
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

/** Promises 2 and 3: what goes out was approved by people of each stage, or was forced and waits for them. */
const expectReviewed = async (
  payload: BasePayload,
  edition: Edition,
  log: readonly ChainedEntry[],
  witnessed: ReadonlySet<number>,
): Promise<void> => {
  const isApproved = ['approved', 'scheduled', 'publish_failed'].includes(edition.state);
  if (!isApproved && !edition.publishedAt) return;
  expect(contentHash(edition.document as unknown as FrozenDocument)).toBe(edition.contentHash);
  const forced = log.find(({ event }) => event === 'force_publish');
  if (forced) return expectForced(edition, forced, log, witnessed);
  expect(edition.approvedHash).toBe(edition.contentHash);
  const isNew = log.at(-1)?.event === 'publish';
  const contributors = isNew ? [...witnessed, ...(edition.contributors ?? [])] : [...witnessed];
  await expectQuorum(payload, edition, edition.publishedAt ? contributors : []);
};

const expectForced = (
  { reviewDue, approvedHash, contentHash: hash }: Edition,
  forced: ChainedEntry,
  log: readonly ChainedEntry[],
  witnessed: ReadonlySet<number>,
): void => {
  expect(forced.reason).toBeTruthy();
  const ratified = log.find(({ event }) => event === 'ratify');
  expect(reviewDue).toBe(!ratified);
  expect(approvedHash ?? null).toBe(ratified ? hash : null);
  if (!ratified) return;
  expect(ratified.actor).not.toBe(forced.actor);
  expect([...witnessed].map(String)).not.toContain(ratified.actor);
};

type ApprovalRow = { user: number; stage: number; roles: string[] };

/** Every stage of the edition's own policy has its people, counted by the policy's plain words. */
const expectQuorum = async (
  payload: BasePayload,
  edition: Edition,
  contributors: readonly unknown[],
): Promise<void> => {
  const approvals = await runSql<ApprovalRow>(
    { payload },
    sql`SELECT user_id AS "user", stage::int,
          ARRAY(SELECT value::text FROM users_roles WHERE parent_id = user_id) AS roles
        FROM approvals WHERE edition_id = ${edition.id} AND voided_at IS NULL
          AND round = ${edition.round} AND content_hash = ${edition.contentHash}`,
  );
  const counting = approvals.filter(({ user }) => !contributors.includes(user));
  const { stages } = takenPolicy(edition.policy) ?? { stages: [] };
  expect(stages.length).toBeGreaterThan(0);
  for (const [index, { roles, people, minimumApprovals }] of stages.entries()) {
    const approvers = counting.filter(
      (approval) =>
        approval.stage === index &&
        (people.includes(approval.user) || roles.some((role) => approval.roles.includes(role))),
    );
    const distinct = new Set(approvers.map(({ user }) => user));
    expect(distinct.size).toBeGreaterThanOrEqual(minimumApprovals);
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
