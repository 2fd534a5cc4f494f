import type { PayloadRequest } from 'payload';

import { accessFinding } from '@/access/findings';
import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '@/workflow/findings';
import { personOf } from './actor';
import { refuse, type Refusal } from './refusal';

/** Ends a key at once: one's own, or, for administrators, anybody's. Again it changes nothing. */
export const revokeApiKey = async (
  req: PayloadRequest,
  { id }: { id: number },
): Promise<Result<{ id: number }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const ofAnybody = person.roles.includes('administrator');
  const [row] = await runSql<{ id: number }>(
    req,
    sql`UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()), updated_at = now()
        WHERE id = ${id} AND (owner_id = ${person.id} OR ${ofAnybody}) RETURNING id`,
  );
  return row ? ok(row) : refuse(404, accessFinding('key-unknown'));
};

/** Ends all keys of somebody who works here no longer. */
export const revokeKeysOf = async (req: PayloadRequest, user: number): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE api_keys SET revoked_at = now(), updated_at = now()
        WHERE owner_id = ${user} AND revoked_at IS NULL`,
  );
};
