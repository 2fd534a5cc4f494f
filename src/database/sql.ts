import { sql } from '@payloadcms/db-postgres';
import type { BasePayload, PayloadRequest } from 'payload';

export { sql };

type SQL = ReturnType<typeof sql>;
type Caller = { payload: BasePayload; transactionID?: PayloadRequest['transactionID'] };
type Executor = { execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[] }> };
type DrizzleAdapter = { drizzle: Executor; sessions: Record<string, { db: Executor } | undefined> };

/**
 * Runs hand-written SQL on the request's own transaction where it has one, else on the pool.
 * A statement sent outside the open transaction would neither see nor join it.
 */
export const runSql = async <Row = Record<string, unknown>>(
  req: Caller,
  query: SQL,
): Promise<Row[]> => {
  const adapter = req.payload.db as unknown as DrizzleAdapter;
  const id = await req.transactionID;
  const session = id === undefined ? undefined : adapter.sessions[String(id)];
  const result = await (session?.db ?? adapter.drizzle).execute(query);
  return result.rows as Row[];
};
