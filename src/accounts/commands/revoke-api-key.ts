import type { PayloadRequest } from 'payload';

import { accessFinding } from '../rules/findings';
import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '@/editions/rules/findings';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { logAdministration } from '@/audit/commands/log-administration';
import { refuse, type Refusal } from '@/core/refusal';

/** Ends a key at once: one's own, or, for administrators, anybody's. Again it changes nothing. */
export const revokeApiKey = async (
  req: PayloadRequest,
  { id }: { id: number },
): Promise<Result<{ id: number }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const ofAnybody = person.roles.includes('administrator');
  return inTransaction(req, async () => {
    const [row] = await runSql<RevokedKey>(
      req,
      sql`SELECT id, name, owner_id AS owner, revoked_at IS NULL AS "isOpen" FROM api_keys
          WHERE id = ${id} AND (owner_id = ${person.id} OR ${ofAnybody}) FOR UPDATE`,
    );
    if (!row) return refuse(404, accessFinding('key-unknown'));
    if (row.isOpen) await revoke(req, row);
    return ok({ id });
  });
};

/** Ends all keys of somebody who works here no longer. */
export const revokeKeysOf = async (req: PayloadRequest, user: number): Promise<void> => {
  const rows = await runSql<RevokedKey>(
    req,
    sql`SELECT id, name, owner_id AS owner FROM api_keys
        WHERE owner_id = ${user} AND revoked_at IS NULL ORDER BY id FOR UPDATE`,
  );
  for (const row of rows) await revoke(req, row);
};

type RevokedKey = { id: number; name: string; owner: number; isOpen: boolean };

const revoke = async (req: PayloadRequest, { id, name, owner }: RevokedKey): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE api_keys SET revoked_at = now(), updated_at = now() WHERE id = ${id}`,
  );
  await logAdministration(req, {
    event: 'key_revoked',
    subject: 'key',
    id,
    name,
    concerned: owner,
  });
};
