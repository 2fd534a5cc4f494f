import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { dueSources } from '../queries/due-sources';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import { linkCheckJob } from './request-link-check';

/**
 * Gives a job to each cited source that is due for a look and has none that will still run. Sources of one host come
 * one after another, so that few jobs wait for their turn.
 */
export const enqueueDueLinkChecks = async (
  req: PayloadRequest,
  { now }: { now: Date },
): Promise<number> => {
  let enqueued = 0;
  await inTransaction(req, async () => {
    await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext('ibidem.due-link-checks'))`);
    const due = await dueSources(req, { now, limit: batch });
    for (const { id, place } of due) {
      const runAt = new Date(now.getTime() + place * apart);
      await enqueue(
        req,
        'ensure-source-is-checked',
        { source: id, again: true },
        { key: linkCheckJob(id), runAt },
      );
    }
    enqueued = due.length;
    return ok(undefined);
  });
  return enqueued;
};

/** What a few workers look at before the next time; the rest is due then too. */
const batch = 500;

/** Milliseconds: a head, a pause, a page and a pause. */
const apart = 3_000;
