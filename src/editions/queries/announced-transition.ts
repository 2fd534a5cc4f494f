import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { NotificationFacts } from '@/notifications/rules/notification-facts';
import type { Finding } from '@/platform/finding';
import type { ChainedEntry } from '../rules/log';
import { articleFactsRow } from '@/articles/queries/article-facts-row';
import { bylinedUsers } from '@/articles/queries/bylined-users';
import type { PersonOfDesk } from '@/reviews/queries/desk-people';
import { editionRecord } from './edition-record';
import { reviewPolicy, takenPolicy } from '@/reviews/queries/review-policy';
import { transitionLog } from './transition-log';

/** An entry of an edition's log. */
export type AnnouncedTransition = { edition: number; sequence: number };

export type AnnouncedTransitionFacts = {
  articleId: number;
  entry: ChainedEntry;
  facts: NotificationFacts;
  dueAt: string | null;
  /** Why the publication failed, if this is what the entry says. */
  failure: readonly Finding[];
};

/** What decides who hears of an entry in an edition's log, and the entry itself; null when there is none. */
export const announcedTransition = async (
  req: PayloadRequest,
  { edition, sequence }: AnnouncedTransition,
  people: readonly PersonOfDesk[],
): Promise<AnnouncedTransitionFacts | null> => {
  const log = await transitionLog(req, edition);
  const entry = log[sequence - 1];
  const row = await editionRow(req, edition);
  if (!entry || !row) return null;
  const { owner: articleOwner } = await articleFactsRow(req, row.article);
  const bylined = await bylinedUsers(req, row.article);
  const { approvals, startedBy, forcedBy, retractionProposedBy } = await editionRecord(
    req,
    edition,
  );
  const owner = startedBy ?? articleOwner;
  const before = log[sequence - 2];
  const facts: NotificationFacts = {
    event: entry.event,
    state: entry.toState,
    stage: entry.stage,
    stageBefore: before?.toState === 'in_review' ? before.stage : null,
    actor: actorOf(entry),
    later: log
      .slice(sequence)
      .map(({ event, toState, stage }) => ({ event, state: toState, stage })),
    people,
    policy: takenPolicy(row.policy) ?? (await reviewPolicy(req)),
    assignments: await assignmentsOf(req, edition),
    owner,
    submittedBy: row.submittedBy,
    bylined,
    authors: [owner, ...bylined].filter((id) => id !== null),
    contributors: [...new Set([...row.contributors, ...bylined])],
    approvers: approvals.filter(({ voided }) => !voided).map(({ user }) => user),
    voided: entry.event === 'revise' ? await voidedAt(req, edition, entry.at) : [],
    scheduledBy: actorOf(log.slice(0, sequence).findLast(({ event }) => event === 'schedule')),
    forcedBy,
    retractionProposedBy,
  };
  const failure = entry.event === 'fail' ? (row.failure ?? []) : [];
  return { articleId: row.article, entry, facts, dueAt: row.dueAt, failure };
};

const actorOf = (entry: ChainedEntry | undefined): number | null =>
  entry?.actor == null ? null : Number(entry.actor);

type EditionRow = {
  article: number;
  policy: unknown;
  submittedBy: number | null;
  contributors: number[];
  dueAt: string | null;
  failure: readonly Finding[] | null;
};

const editionRow = async (req: PayloadRequest, id: number): Promise<EditionRow | null> => {
  const [row] = await runSql<Omit<EditionRow, 'dueAt'> & { dueAt: Date | string | null }>(
    req,
    sql`SELECT article_id AS article, policy, submitted_by_id AS "submittedBy", due_at AS "dueAt",
          failure, ARRAY(SELECT users_id FROM editions_rels
            WHERE parent_id = editions.id AND path = 'contributors') AS contributors
        FROM editions WHERE id = ${id}`,
  );
  return row ? { ...row, dueAt: row.dueAt ? new Date(row.dueAt).toISOString() : null } : null;
};

/** Who is asked to review what, as long as it is. */
const assignmentsOf = (
  req: PayloadRequest,
  edition: number,
): Promise<{ stageName: string; user: number }[]> =>
  runSql(
    req,
    sql`SELECT stage_name AS "stageName", user_id AS "user" FROM assignments
        WHERE edition_id = ${edition} AND ended_at IS NULL ORDER BY id`,
  );

/** Whose approvals a change of the text cost: they were voided at the instant of its entry. */
const voidedAt = async (
  req: PayloadRequest,
  edition: number,
  at: string,
): Promise<readonly number[]> => {
  const rows = await runSql<{ user: number }>(
    req,
    sql`SELECT DISTINCT user_id AS "user" FROM approvals
        WHERE edition_id = ${edition} AND voided_at = ${at}::timestamptz`,
  );
  return rows.map(({ user }) => user);
};
