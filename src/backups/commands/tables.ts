import type { Client } from 'pg';
import { leftOut } from '../rules/left-out';

/** A table that comes along. */
export type Table = {
  name: string;
  /** Those that the database does not compute, in their order. */
  columns: readonly string[];
};

/** Every table that comes along as it is in this database, in the order of the alphabet. */
export const tablesOf = async (
  client: Client,
  without: Readonly<Record<string, string>> = leftOut,
): Promise<readonly Table[]> => {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name,
       array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
     FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
  );
  return rows.filter(({ name }) => !Object.hasOwn(without, name));
};

/** `"name" ("one", "two")`, as COPY takes it. */
export const columnsIn = (client: Client, { name, columns }: Table): string =>
  `${client.escapeIdentifier(name)} (${columns.map((one) => client.escapeIdentifier(one)).join()})`;
