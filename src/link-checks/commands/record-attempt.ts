import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

export type DeliveryState = 'pending' | 'delivered' | 'failed';

/** One attempt, and what came of it. */
export type Attempt = {
  at: Date;
  url?: string;
  status?: number;
  /** Why there was no answer. */
  error?: string;
  excerpt: string;
  milliseconds: number;
};

/** Adds an attempt to the delivery's log. */
export const recordAttempt = async (
  req: PayloadRequest,
  delivery: number,
  attempt: Attempt,
  state: DeliveryState,
): Promise<void> => {
  const { at, status = null } = attempt;
  const deliveredAt = state === 'delivered' ? at.toISOString() : null;
  await runSql(
    req,
    sql`UPDATE webhook_deliveries
        SET state = ${state}, attempts = attempts + 1, last_status = ${status},
          url = coalesce(${attempt.url ?? null}::varchar, url),
          log = coalesce(log, '[]'::jsonb) || ${JSON.stringify([attempt])}::jsonb,
          delivered_at = coalesce(${deliveredAt}::timestamptz, delivered_at), updated_at = now()
        WHERE id = ${delivery}`,
  );
};
