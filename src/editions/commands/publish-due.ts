import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '../rules/findings';
import { systemActor } from '@/core/actor';
import { applyEvent } from '../executor/execute-transition';
import { failPublication } from './fail-publication';
import { inTransaction } from '@/core/in-transaction';
import { issuing } from '../executor/issue-edition';
import { lockArticle, type LockedArticle } from '@/articles/commands/lock-article';

export type Due = {
  edition: number;
  /** The instant to compare with; the database's clock when absent, since those of several hosts may differ. */
  now?: Date;
};

/** `idle`: it is not scheduled any more, or for later. Both are usual, since jobs may run more than once. */
export type DueOutcome = 'idle' | 'published' | 'failed';

/**
 * Publishes a scheduled edition whose time has come: the bytes that were frozen when it was approved. If the rules
 * refuse it now, it fails instead, in the same transaction, and nothing of it is public.
 */
export const publishDue = (req: PayloadRequest, due: Due): Promise<DueOutcome> =>
  whenDue(req, due, publishOrFail);

/** Fails a scheduled edition that could not be published, however often it was tried, for no reason in the rules. */
export const giveUpPublication = (req: PayloadRequest, due: Due): Promise<DueOutcome> =>
  whenDue(req, due, async (_, article, { at }) => {
    await failPublication(req, article, [workflowFinding('publication-broke')], at);
    return 'failed';
  });

type Work = (
  req: PayloadRequest,
  article: LockedArticle,
  edition: DueEdition,
) => Promise<DueOutcome>;

const whenDue = async (
  req: PayloadRequest,
  { edition, now }: Due,
  work: Work,
): Promise<DueOutcome> => {
  const [found] = await runSql<{ article: number }>(
    req,
    sql`SELECT article_id AS article FROM editions WHERE id = ${edition}`,
  );
  if (!found) return 'idle';
  const outcome = await inTransaction(req, async (): Promise<Result<DueOutcome, never>> => {
    const article = await lockArticle(req, found.article);
    const due = article && (await dueEdition(req, edition, now));
    return ok(due ? await work(req, article, due) : 'idle');
  });
  return outcome.ok ? outcome.value : 'idle';
};

type DueEdition = { hash: string; at: Date; reason: string | null };

/** Asked once the article is locked, and of the clock rather than of the transaction's start. */
const dueEdition = async (
  req: PayloadRequest,
  edition: number,
  now: Date | undefined,
): Promise<DueEdition | null> => {
  const [row] = await runSql<{ hash: string; at: Date | string; reason: string | null }>(
    req,
    sql`WITH clock AS (
          SELECT coalesce(${now?.toISOString() ?? null}::timestamptz, clock_timestamp()) AS at
        )
        SELECT content_hash AS hash, clock.at, (
            SELECT reason FROM transitions WHERE edition_id = editions.id AND event = 'schedule'
            ORDER BY sequence DESC LIMIT 1
          ) AS reason
        FROM editions, clock
        WHERE id = ${edition} AND state = 'scheduled' AND scheduled_for <= clock.at`,
  );
  return row ? { ...row, at: new Date(row.at) } : null;
};

const publishOrFail = async (
  req: PayloadRequest,
  article: LockedArticle,
  { hash: expectedHash, at, reason }: DueEdition,
): Promise<DueOutcome> => {
  // Whoever scheduled it has given the reason that a publication may need.
  const request = { event: 'publish', expectedHash, ...(reason ? { reason } : {}) } as const;
  const published = await inTransaction(req, () =>
    applyEvent(req, article, request, issuing, systemActor, at),
  );
  if (published.ok) return 'published';
  await failPublication(req, article, published.error.findings, at);
  return 'failed';
};
