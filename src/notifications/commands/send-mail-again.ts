import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import { mailFinding } from './mail-findings';
import { refuse, type Refusal } from '@/core/refusal';

/** Has a letter sent that was given up, or that no mail server was there for. */
export const sendMailAgain = async (
  req: PayloadRequest,
  { mail }: { mail: number },
): Promise<Result<{ mail: number }, Refusal>> => {
  const person = personOf(req);
  if (person?.kind !== 'user' || !person.roles.includes('administrator')) {
    return refuse(403, mailFinding('mails-not-theirs'));
  }
  return inTransaction(req, async () => {
    const [row] = await runSql<{ left: boolean }>(
      req,
      sql`SELECT sent_at IS NOT NULL AS left FROM mails WHERE id = ${mail} FOR UPDATE`,
    );
    if (!row) return refuse(404, mailFinding('mail-unknown'));
    if (row.left) return refuse(409, mailFinding('mail-left'));
    await runSql(
      req,
      sql`UPDATE mails SET gave_up_at = NULL, attempts = 0, updated_at = now() WHERE id = ${mail}`,
    );
    await enqueue(req, 'ensure-mail-is-sent', { mail }, { key: `mail:${mail}` });
    return ok({ mail });
  });
};
