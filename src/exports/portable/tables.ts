import type { Client } from 'pg';
import { leftOut, saidInstead, type LeftOut } from './left-out';

/** A table of the database, and which of it comes along. */
export type Table = {
  name: string;
  /** Names of the columns that come along, in the order of the alphabet. */
  columns: readonly string[];
  /** Those of them in which JSON's own null is another thing than no value. */
  json: readonly string[];
  /** Columns that stay here, and those that the database computes. */
  kept: readonly string[];
  /** The primary key. */
  key: readonly KeyColumn[];
  /** Counters that number the rows. */
  sequences: readonly string[];
};

type KeyColumn = { name: string; isText: boolean };
type Column = {
  name: string;
  type: string;
  isText: boolean;
  isGenerated: boolean;
  place: number | null;
  sequence: string | null;
};

/**
 * Every table that comes along, as it is in this database, in the order of the alphabet.
 *
 * @param without what another version left out, where it was another that wrote
 */
export const tablesOf = async (
  client: Client,
  without: LeftOut = leftOut,
): Promise<readonly Table[]> => {
  const { rows } = await client.query<{ name: string; columns: Column[] }>(description);
  return rows
    .filter(({ name }) => !Object.hasOwn(without.tables, name))
    .map(({ name, columns }) => tableOf(name, columns, without.columns[name] ?? {}));
};

const tableOf = (name: string, all: readonly Column[], stay: object): Table => {
  const staying = (column: Column) => column.isGenerated || Object.hasOwn(stay, column.name);
  const columns = all.filter((column) => !staying(column));
  const inKey = all.filter(({ place }) => place !== null);
  return {
    name,
    columns: columns.map((column) => column.name).sort(),
    json: columns.filter(({ type }) => type === 'jsonb').map((column) => column.name),
    kept: all.filter(staying).map((column) => column.name),
    key: inKey.sort((a, b) => Number(a.place) - Number(b.place)),
    sequences: columns.flatMap(({ sequence }) => sequence ?? []),
  };
};

const description = `
  SELECT c.relname AS name, json_agg(json_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, NULL), 'isText', t.typcategory = 'S',
      'isGenerated', a.attgenerated <> '', 'place', array_position(i.indkey::int2[], a.attnum),
      'sequence', (SELECT s.relname FROM pg_class s
        WHERE s.oid = pg_get_serial_sequence(c.oid::regclass::text, a.attname)::regclass))
    ORDER BY a.attnum) AS columns
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
  GROUP BY c.relname ORDER BY c.relname COLLATE "C"`;

/**
 * The rows of a table as JSON objects, one a line, by the key, so that the same rows give the same bytes. A column without a
 * value is left out: null stands only where a JSON column holds just that. Postgres itself writes the JSON, since
 * numbers and instants would not survive JavaScript.
 */
export const linesQuery = (client: Client, { name, columns, kept, key }: Table): string => {
  const literal = (text: string) => client.escapeLiteral(text);
  const column = (text: string) => `t.${client.escapeIdentifier(text)}`;
  const empty = columns.map((one) => `CASE WHEN ${column(one)} IS NULL THEN ${literal(one)} END`);
  const instead = literal(JSON.stringify(saidInstead[name] ?? {}));
  const order = key.map((one) => `${column(one.name)}${one.isText ? ' COLLATE "C"' : ''}`);
  return `SELECT (to_jsonb(t) - ARRAY[${kept.map(literal).join()}]::text[]
      - array_remove(ARRAY[${empty.join()}], NULL) || ${instead}::jsonb)::text AS line
    FROM ${client.escapeIdentifier(name)} t ORDER BY ${order.join() || '1'}`;
};

/** Takes a JSON list of such rows, $1, into the table. */
export const insertQuery = (client: Client, { name, columns, json }: Table): string => {
  const table = client.escapeIdentifier(name);
  const values = columns.map((one) =>
    json.includes(one)
      ? `given.row -> ${client.escapeLiteral(one)}`
      : `typed.${client.escapeIdentifier(one)}`,
  );
  return `INSERT INTO ${table} (${columns.map((one) => client.escapeIdentifier(one)).join()})
    OVERRIDING SYSTEM VALUE SELECT ${values.join()}
    FROM jsonb_array_elements($1::jsonb) AS given(row),
      jsonb_populate_record(NULL::${table}, given.row) AS typed`;
};
