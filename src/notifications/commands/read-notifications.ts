import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '@/editions/rules/findings';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

export type Reading = {
  /** These, */
  ids?: readonly number[];
  /** or all that came until this instant (ISO 8601): what came later was not seen. */
  before?: string;
  now: Date;
};

/** Marks notifications of the person behind the request as read; those of others are not touched. */
export const readNotifications = async (
  req: PayloadRequest,
  { ids = [], before, now }: Reading,
): Promise<Result<{ read: number }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  return inTransaction(req, async () => {
    const rows = await runSql(
      req,
      sql`UPDATE notifications SET read_at = ${now.toISOString()}
          WHERE recipient_id = ${person.id} AND read_at IS NULL
            AND (id = ANY(${sql.param([...ids])}::int[])
              OR at <= ${before ?? null}::timestamptz)
          RETURNING id`,
    );
    return ok({ read: rows.length });
  });
};
