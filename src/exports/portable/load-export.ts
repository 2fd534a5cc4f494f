import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { OperatorError } from '@/platform/operator-error';
import { filesIn, sealOf } from './check-export';
import { fixedKeys, loosenKeys, tightenKeys } from './foreign-keys';
import { tableFile, type FileEntry, type Manifest } from './manifest';
import { linesIn } from './sealing';
import type { StoredFiles } from './stored-files';
import { insertQuery, tablesOf, type Table } from './tables';

export type Loading = {
  client: Client;
  files: StoredFiles;
  folder: string;
  manifest: Manifest;
  /** Told what is being read. */
  note?: (words: string) => void;
};

/**
 * Takes a checked export into an empty database that is as far in its migrations: all of it, or nothing. Triggers and
 * constraints judge the rows as they judge any others. Throws OperatorError.
 */
export const loadExport = async (loading: Loading): Promise<void> => {
  const { client, manifest } = loading;
  await client.query(`BEGIN; SET LOCAL timezone = 'UTC'`);
  try {
    const tables = await tablesOf(client, manifest.leftOut);
    expectSameShape(tables, manifest);
    const keys = await fixedKeys(client);
    await loosenKeys(client, keys);
    await expectEmpty(client, tables);
    for (const table of tables) await loadTable(loading, table);
    await setSequences(loading, tables);
    await tightenKeys(client, keys);
    await client.query('SELECT bump_publication_generation()');
    await loadFiles(loading);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

const expectSameShape = (tables: readonly Table[], { tables: taken }: Manifest): void => {
  const shape = (all: readonly { name: string; columns: readonly string[] }[]) =>
    all.map(({ name, columns }) => `${name}(${columns.join()})`).sort();
  const theirs = Object.entries(taken).map(([name, { columns }]) => ({ name, columns }));
  const odd = difference(shape(tables), shape(theirs));
  if (odd.length === 0) return;
  throw new OperatorError(`The export does not fit this database: ${odd.slice(0, 3).join('; ')}`);
};

const difference = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...a.filter((one) => !b.includes(one)),
  ...b.filter((one) => !a.includes(one)),
];

const expectEmpty = async (client: Client, tables: readonly Table[]): Promise<void> => {
  const full: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await client.query(`SELECT FROM ${client.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) full.push(name);
  }
  if (full.length === 0) return;
  throw new OperatorError(
    `This publication is not empty: there is something in ${full.slice(0, 5).join(', ')}. An export is restored into an empty one, such as IBIDEM_DATA=<a new folder>.`,
  );
};

const loadTable = async (
  { client, folder, manifest, note }: Loading,
  table: Table,
): Promise<void> => {
  note?.(table.name);
  const query = insertQuery(client, table);
  const pieces = createReadStream(tableFile(folder, table.name)) as AsyncIterable<Buffer>;
  let rows = 0;
  for await (const lines of linesIn(pieces, atOnce)) {
    const { rowCount } = await client.query(query, [`[${lines.join()}]`]);
    rows += rowCount ?? 0;
  }
  const { rows: expected } = manifest.tables[table.name] ?? { rows: 0 };
  if (rows !== expected) {
    throw new OperatorError(`${table.name} has ${rows} rows in place of ${expected}.`);
  }
};

/** Bytes of rows that are inserted by one statement. */
const atOnce = 2_000_000;

const setSequences = async (
  { client, manifest }: Loading,
  tables: readonly Table[],
): Promise<void> => {
  for (const name of tables.flatMap(({ sequences }) => sequences)) {
    const last = manifest.sequences[name];
    if (last !== undefined) {
      await client.query('SELECT setval(quote_ident($1)::regclass, $2::bigint)', [name, last]);
    }
  }
};

/** Before the rows are committed: a file without a record harms nobody, the reverse does. */
const loadFiles = async (loading: Loading): Promise<void> => {
  for await (const entry of filesIn(loading.folder)) await loadFile(loading, entry);
};

const loadFile = async ({ client, files, folder, note }: Loading, entry: FileEntry) => {
  note?.(entry.path);
  const there = await files.read(entry.path);
  if (there) {
    const { sha256 } = await sealOf(there as AsyncIterable<Uint8Array>);
    if (sha256 === entry.sha256) return;
    throw new OperatorError(`There is another file ${entry.path} in the store already.`);
  }
  const [collection = '', filename] = entry.path.split('/');
  const { rows } = await client.query<{ mime: string | null }>(
    `SELECT mime_type AS mime FROM ${client.escapeIdentifier(collection)} WHERE filename = $1`,
    [filename],
  );
  const from = path.join(folder, 'files', entry.path);
  await files.keep(entry.path, from, rows[0]?.mime ?? 'application/octet-stream');
};
