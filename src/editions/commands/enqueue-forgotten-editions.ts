import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { enqueueDueJob } from '../executor/due-job';
import { inTransaction } from '@/core/in-transaction';

/**
 * Gives a job to every scheduled edition that has none that will still run: the queue is not part of what the
 * publication promises to keep, and may have been lost with a restored backup.
 */
export const enqueueForgottenEditions = async (req: PayloadRequest): Promise<void> => {
  await inTransaction(req, async () => {
    const forgotten = await runSql<{ id: number; scheduled_for: Date | string }>(
      req,
      sql`SELECT id, scheduled_for FROM editions
          WHERE state = 'scheduled' AND scheduled_for IS NOT NULL AND NOT EXISTS (
            SELECT FROM graphile_worker._private_jobs
            WHERE key = 'publish:' || editions.id AND attempts < max_attempts)
          ORDER BY id FOR UPDATE SKIP LOCKED`,
    );
    for (const { id, scheduled_for } of forgotten) {
      await enqueueDueJob(req, id, new Date(scheduled_for));
    }
    return ok(undefined);
  });
};
