import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { OperatorError } from '@/platform/operator-error';
import { copyJobs, holdLetters, layDownJobs, takeUpJobs } from './jobs';
import { partOf, type OpenedBackup } from './opened-backup';
import { columnsIn, tablesOf, type Table } from './tables';

export type Loading = {
  client: Client;
  backup: OpenedBackup;
  now: Date;
  /** Told what is being read. */
  note?: (words: string) => void;
};

/** What a person should hear of. */
export type Loaded = { rows: number; heldLetters: number };

/**
 * Takes the rows of a backup into a database that is as far in its migrations: all of them, or none. The rows were judged when they
 * were written, and triggers would write what the backup holds already, so they are off meanwhile; foreign keys are taken away and
 * made again, which checks every one. That needs no other right than that of the owner. Throws OperatorError.
 */
export const loadDatabase = async (loading: Loading): Promise<Loaded> => {
  const { client, backup, now } = loading;
  await client.query(`BEGIN; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO';
    SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
  const tables = await tablesOf(client, backup.manifest.leftOut);
  expectSameShape(tables, loading);
  const keys = await foreignKeys(client);
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await switchTriggers(client, tables, 'DISABLE');
  // Migrations leave rows behind, such as the first counter of changes.
  await client.query(`TRUNCATE ${tables.map(({ name }) => client.escapeIdentifier(name)).join()}`);
  let rows = 0;
  for (const table of tables) rows += await loadTable(loading, table);
  await setSequences(loading);
  for (const { table, name, terms } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${terms}`);
  }
  await switchTriggers(client, tables, 'ENABLE');
  const heldLetters = await loadJobs(loading, now);
  await client.query('SELECT bump_publication_generation()');
  await client.query('COMMIT');
  return { rows, heldLetters };
};

const expectSameShape = (tables: readonly Table[], { backup: { manifest } }: Loading): void => {
  const shape = (name: string, columns: readonly string[]) =>
    `${name}(${[...columns].sort().join()})`;
  const here = tables.map(({ name, columns }) => shape(name, columns));
  const there = Object.entries(manifest.tables).map(([name, { columns }]) => shape(name, columns));
  const odd = [
    ...here.filter((one) => !there.includes(one)),
    ...there.filter((one) => !here.includes(one)),
  ];
  if (odd.length === 0) return;
  throw new OperatorError(`The backup does not fit this database: ${odd.slice(0, 3).join('; ')}`);
};

type ForeignKey = { table: string; name: string; terms: string };

const foreignKeys = async (client: Client): Promise<readonly ForeignKey[]> => {
  const { rows } = await client.query<ForeignKey>(
    `SELECT k.conrelid::regclass::text AS table, quote_ident(k.conname) AS name,
       pg_get_constraintdef(k.oid) AS terms
     FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
     WHERE k.contype = 'f' AND t.relnamespace = current_schema()::regnamespace ORDER BY 1, 2`,
  );
  return rows;
};

const switchTriggers = async (
  client: Client,
  tables: readonly Table[],
  way: 'ENABLE' | 'DISABLE',
): Promise<void> => {
  for (const { name } of tables) {
    await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} ${way} TRIGGER USER`);
  }
};

const loadTable = async ({ client, backup, note }: Loading, table: Table): Promise<number> => {
  const part = backup.manifest.tables[table.name];
  if (!part) return 0;
  note?.(table.name);
  // In the order in which they were written.
  const into = columnsIn(client, { name: table.name, columns: part.columns });
  const taking = client.query(copyFrom(`COPY ${into} FROM STDIN`));
  await pipeline(Readable.from(partOf(backup, `tables/${table.name}`, part)), taking);
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) FROM ${client.escapeIdentifier(table.name)}`,
  );
  const count = Number(rows[0]?.count);
  if (count === part.rows) return count;
  throw new OperatorError(`${table.name} has ${count} rows in place of ${part.rows}.`);
};

const setSequences = async ({ client, backup }: Loading): Promise<void> => {
  for (const [name, last] of Object.entries(backup.manifest.sequences)) {
    await client.query('SELECT setval(quote_ident($1)::regclass, $2::bigint)', [name, last]);
  }
};

const loadJobs = async ({ client, backup }: Loading, now: Date): Promise<number> => {
  const { jobs } = backup.manifest;
  await client.query(layDownJobs);
  const taking = client.query(copyFrom(copyJobs));
  await pipeline(Readable.from(partOf(backup, 'jobs', jobs)), taking);
  const held = await holdLetters(client, now.toISOString());
  await takeUpJobs(client);
  return held;
};
