import { sql } from '@payloadcms/db-postgres';
import { createHash } from 'node:crypto';
import type { BasePayload, PayloadRequest } from 'payload';

import { storableText } from '@/platform/storable-text';

export { sql };

type SQL = ReturnType<typeof sql>;
type Caller = { payload: BasePayload; transactionID?: PayloadRequest['transactionID'] };
type Rows = { rows: Record<string, unknown>[] };
type Asked = { sql: string; params: unknown[] };
type Executor = {
  dialect: { sqlToQuery: (query: SQL) => Asked };
  session: {
    prepareQuery: (
      query: Asked,
      fields: undefined,
      name: string | undefined,
      isInArrays: boolean,
    ) => { execute: () => Promise<Rows> };
  };
};
type DrizzleAdapter = { drizzle: Executor; sessions: Record<string, { db: Executor } | undefined> };

/** Values in parentheses, to be compared by `IN`; there must be one at least. */
export const listOf = (values: readonly (string | number)[]): SQL =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;

/**
 * Runs hand-written SQL on the request's own transaction where it has one, else on the pool.
 * A statement sent outside the open transaction would neither see nor join it.
 */
export const runSql = async <Row = Record<string, unknown>>(
  req: Caller,
  query: SQL,
): Promise<Row[]> => {
  const { dialect, session } = await executorOf(req);
  const asked = storableIn(dialect.sqlToQuery(query));
  const { rows } = await session.prepareQuery(asked, undefined, undefined, false).execute();
  return rows as Row[];
};

/**
 * The same for a question that is asked all the time: Postgres plans it once for each connection. For one of many joins that
 * is longer than its answer takes. Its name is a digest of its text, so that two texts never share one.
 */
export const runPrepared = async <Row = Record<string, unknown>>(
  req: Caller,
  query: SQL,
): Promise<Row[]> => {
  const { dialect, session } = await executorOf(req);
  const asked = storableIn(dialect.sqlToQuery(query));
  const name = createHash('sha1').update(asked.sql).digest('base64url');
  const { rows } = await session.prepareQuery(asked, undefined, name, false).execute();
  return rows as Row[];
};

/** No stored text holds what cannot be stored, so that asking for it finds nothing instead of failing. */
const storableIn = ({ sql: text, params }: Asked): Asked => ({
  sql: text,
  params: params.map((value) => (typeof value === 'string' ? storableText(value) : value)),
});

const executorOf = async ({ payload, transactionID }: Caller): Promise<Executor> => {
  const adapter = payload.db as unknown as DrizzleAdapter;
  const id = await transactionID;
  const session = id === undefined ? undefined : adapter.sessions[String(id)];
  return session?.db ?? adapter.drizzle;
};
