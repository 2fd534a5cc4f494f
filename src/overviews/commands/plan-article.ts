import type { PayloadRequest } from 'payload';

import { mayReadArticle } from '@/articles/queries/visibility';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { workflowFinding } from '@/editions/rules/findings';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { isZone } from '@/platform/zoned-time';
import { planFindings, type Plannable, type Planned, type Wish } from '../rules/plans';

export type PlanArticle = Wish & { article: number };

/** Sets when an article is wanted, and by when its next step is due. The text is not touched. */
export const planArticle = (
  req: PayloadRequest,
  { article, ...wish }: PlanArticle,
): Promise<Result<Planned, Refusal>> =>
  inTransaction(req, async () => {
    const person = personOf(req);
    if (!person) return refuse(403, workflowFinding('not-logged-in'));
    const found = (await mayReadArticle(req, article)) && (await articleToPlan(req, article));
    if (!found) return refuse(404, workflowFinding('article-not-found'));
    const findings = planFindings(person, found, wish, isZone);
    if (findings.length > 0) return err({ status: statusOf(findings), findings: [...findings] });
    const { plannedFor, plannedZone } = wish;
    const zone = plannedFor ? (plannedZone ?? (await publicationWords(req)).timeZone) : null;
    return ok(await writePlan(req, { article, ...wish, plannedZone: zone }));
  });

const statusOf = ([first]: readonly Finding[]): Refusal['status'] => {
  switch (first?.rule) {
    case 'plan-not-yours':
      return 403;
    case 'plan-nothing-open':
    case 'plan-scheduled':
      return 409;
    default:
      return 422;
  }
};

const articleToPlan = async (req: PayloadRequest, article: number) => {
  const [row] = await runSql<Plannable>(
    req,
    sql`SELECT owner_id AS owner, workflow_state::text AS state FROM articles WHERE id = ${article}`,
  );
  return row;
};

/** Where and with whose clocks it is wanted goes together: the zone alone is not changed. */
const writePlan = async (
  req: PayloadRequest,
  { article, plannedFor, plannedZone, dueAt }: PlanArticle,
): Promise<Planned> => {
  const [row] = await runSql<{ planned: Date | null; zone: string | null; due: Date | null }>(
    req,
    sql`INSERT INTO article_plans AS plan
          (article_id, planned_for, planned_zone, due_at, updated_by)
        VALUES (${article}, ${plannedFor ?? null}::timestamptz, ${plannedZone ?? null},
          ${dueAt ?? null}::timestamptz, ${req.user?.id ?? null})
        ON CONFLICT (article_id) DO UPDATE SET
          planned_for = CASE WHEN ${plannedFor === undefined}::boolean
            THEN plan.planned_for ELSE excluded.planned_for END,
          planned_zone = CASE WHEN ${plannedFor === undefined}::boolean
            THEN plan.planned_zone ELSE excluded.planned_zone END,
          due_at = CASE WHEN ${dueAt === undefined}::boolean THEN plan.due_at ELSE excluded.due_at END,
          updated_at = now(), updated_by = excluded.updated_by
        RETURNING planned_for AS planned, planned_zone AS zone, due_at AS due`,
  );
  return {
    article,
    plannedFor: instantOrNone(row?.planned),
    plannedZone: row?.zone ?? null,
    dueAt: instantOrNone(row?.due),
  };
};

const instantOrNone = (at: Date | string | null | undefined): string | null =>
  at ? new Date(at).toISOString() : null;
