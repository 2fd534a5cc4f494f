import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { WorkflowEvent } from '../rules/events';
import type { ChainedEntry, LogData } from '../rules/log';
import type { State } from '../rules/states';

/** As Postgres gives it, by itself or inside JSON. */
export type LogRow = {
  edition_id: number;
  sequence: string | number;
  event: WorkflowEvent;
  from_state: State | null;
  to_state: State;
  stage: string | number;
  actor_id: number | null;
  actor_name: string;
  at: Date | string;
  reason: string | null;
  content_hash: string | null;
  data: LogData | null;
  previous_hash: string;
  hash: string;
};

/** An edition's log as it was written, oldest entry first; `verifyChain` and `fold` read it. */
export const transitionLog = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  editionId: number,
): Promise<readonly ChainedEntry[]> => {
  const rows = await runSql<LogRow>(
    req,
    sql`SELECT * FROM transitions WHERE edition_id = ${editionId} ORDER BY sequence`,
  );
  return rows.map(entryOf);
};

export const entryOf = (row: LogRow): ChainedEntry => ({
  edition: String(row.edition_id),
  sequence: Number(row.sequence),
  event: row.event,
  fromState: row.from_state ?? 'none',
  toState: row.to_state,
  stage: Number(row.stage),
  actor: row.actor_id === null ? null : String(row.actor_id),
  actorName: row.actor_name,
  at: new Date(row.at).toISOString(),
  reason: row.reason,
  contentHash: row.content_hash,
  data: row.data ?? {},
  previousHash: row.previous_hash,
  hash: row.hash,
});
