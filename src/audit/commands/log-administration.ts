import type { PayloadRequest } from 'payload';

import {
  chainEntry,
  type AdministrationData,
  type Administered,
  type Logged,
} from '../rules/administration/log';
import { runSql, sql } from '@/database/sql';
import { ok } from '@/platform/result';
import { genesisHash } from '@/editions/rules/log';
import { holderBehind } from '@/accounts/queries/api-key-holder';
import { systemActor } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { notifyOfAdministration } from '@/notifications/commands/notify-of-administration';

/**
 * Writes what was done as the next entry of the log of administration, in the transaction of the change, and tells those
 * whom it concerns. The head of the log is locked until that transaction ends, so that there are no gaps.
 */
export const logAdministration = async (
  req: PayloadRequest,
  administered: Administered,
): Promise<void> => {
  await inTransaction(req, async () => {
    const logged = await append(req, administered);
    await notifyOfAdministration(req, logged);
    return ok(undefined);
  });
};

type Head = { length: number; hash: string; at: Date | string };

const append = async (req: PayloadRequest, administered: Administered): Promise<Logged> => {
  const { event, subject, id = null, name = null, data = {}, by = doerOf(req) } = administered;
  const head = await lockedHead(req);
  const key = holderBehind(req)?.id;
  const entry = chainEntry(head.hash, {
    sequence: head.length + 1,
    event,
    subject,
    subjectId: id === null ? null : String(id),
    subjectName: name,
    actor: by.id === null ? null : String(by.id),
    actorName: by.name,
    road: by.road,
    at: new Date(head.at).toISOString(),
    // As the database will give it back.
    data: JSON.parse(
      JSON.stringify(key === undefined ? data : { ...data, key }),
    ) as AdministrationData,
  });
  await runSql(
    req,
    sql`WITH entry AS (
          INSERT INTO administration_log (sequence, event, subject, subject_id, subject_name, actor,
            actor_name, road, at, data, previous_hash, hash)
          VALUES (${entry.sequence}, ${event}, ${subject}, ${entry.subjectId}, ${name},
            ${entry.actor}, ${entry.actorName}, ${entry.road}, ${entry.at},
            ${JSON.stringify(entry.data)}::jsonb, ${entry.previousHash}, ${entry.hash})
          RETURNING sequence, hash)
        UPDATE administration_log_head h SET length = entry.sequence, hash = entry.hash FROM entry`,
  );
  return { ...administered, sequence: entry.sequence, actor: by.id, actorName: by.name };
};

const lockedHead = async (req: PayloadRequest): Promise<Head> => {
  await runSql(
    req,
    sql`INSERT INTO administration_log_head (length, hash) VALUES (0, ${genesisHash})
        ON CONFLICT DO NOTHING`,
  );
  const [head] = await runSql<Head>(
    req,
    sql`SELECT length, hash, date_trunc('milliseconds', clock_timestamp()) AS at
        FROM administration_log_head FOR UPDATE`,
  );
  if (!head) throw new Error('The log of administration has lost its head');
  return head;
};

/** Who is behind a request: a person, by a session or a key, or whoever has the server in hand. */
const doerOf = (req: PayloadRequest): NonNullable<Administered['by']> => {
  const { user } = req;
  if (!user) return { id: null, name: systemActor.name, road: 'server' };
  return { id: user.id, name: user.name, road: holderBehind(req) ? 'key' : 'session' };
};
