import type { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** The first of so many ids that nothing else will get. */
export const reserveIds = async (client: Client, table: string, count: number): Promise<number> => {
  const { rows } = await client.query<{ last: string }>(
    `SELECT setval(name, nextval(name) + $2::bigint - 1) AS last
     FROM pg_get_serial_sequence($1, 'id') AS name`,
    [table, count],
  );
  return Number(rows[0]?.last) - count + 1;
};

const perStatement = 400;

/** Puts rows that all have the same columns into a table; other columns have their defaults. */
export const insertRows = async (
  client: Client,
  table: string,
  rows: readonly Row[],
  onConflict = '',
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ');
  for (let at = 0; at < rows.length; at += perStatement) {
    await client.query(
      `INSERT INTO ${table} (${columns})
       SELECT ${columns} FROM json_populate_recordset(null::${table}, $1::json) ${onConflict}`,
      [JSON.stringify(rows.slice(at, at + perStatement))],
    );
  }
};
