import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '../rules/findings';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

export type ClosedFinding = { articleId: number; key: string; reason?: string };

/** An editor has looked at what was noted on an article, and says why nothing more is to be done. */
export const closeFinding = (
  req: PayloadRequest,
  { articleId, key, reason = '' }: ClosedFinding,
): Promise<Result<{ key: string }, Refusal>> =>
  inTransaction(req, async () => {
    const actor = personOf(req);
    if (actor?.kind !== 'user' || !actor.roles.includes('editor')) {
      return refuse(403, workflowFinding('finding-closed-by-editor'));
    }
    const said = reason.trim();
    if (!said) return refuse(422, workflowFinding('reason-missing', {}, { field: 'reason' }));
    const [found] = await runSql<{ closed: boolean }>(
      req,
      sql`SELECT closed_at IS NOT NULL AS closed FROM article_findings
          WHERE article_id = ${articleId} AND key = ${key} FOR UPDATE`,
    );
    if (!found) return refuse(404, workflowFinding('finding-not-found'));
    if (found.closed) return refuse(409, workflowFinding('finding-closed'));
    await runSql(
      req,
      sql`UPDATE article_findings
          SET closed_at = now(), closed_by = ${Number(actor.id)}, closed_reason = ${said}
          WHERE key = ${key}`,
    );
    return ok({ key });
  });
