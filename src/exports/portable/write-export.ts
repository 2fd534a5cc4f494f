import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { OperatorError } from '@/platform/operator-error';
import { leftOut } from './left-out';
import {
  fileList,
  manifestFile,
  tableFile,
  exportFormat,
  exportVersion,
  type FileEntry,
  type Manifest,
  type SealedTable,
} from './manifest';
import { readme } from './readme';
import { writeSealed } from './sealing';
import { fileCollections, isPlainName, type StoredFiles } from './stored-files';
import { linesQuery, tablesOf, type Table } from './tables';

export type Export = {
  client: Client;
  files: StoredFiles;
  /** Missing or empty. */
  folder: string;
  now: Date;
  /** Told what is being written. */
  note?: (words: string) => void;
};

export type Written = {
  manifest: Manifest;
  rows: number;
  /** A sentence for each stored file that is missing or not what was recorded. */
  complaints: readonly string[];
};

/**
 * Writes the whole publication into a folder, as it stood at one instant: the publication may be at work meanwhile. Never
 * more than a few rows are in memory.
 */
export const writeExport = async (taking: Export): Promise<Written> => {
  const { client, folder, now } = taking;
  await prepare(folder);
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
    SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL bytea_output = 'hex'`);
  try {
    const tables = await tablesOf(client);
    const sealed: Record<string, SealedTable> = {};
    for (const table of tables) sealed[table.name] = await writeTable(taking, table);
    const { files, complaints } = await writeFiles(taking);
    const manifest: Manifest = {
      format: exportFormat,
      version: exportVersion,
      exportedAt: now.toISOString(),
      migrations: await migrationsIn(client),
      tables: sealed,
      sequences: await sequencesOf(client, tables),
      files,
      leftOut,
    };
    await writeFile(path.join(folder, 'README.txt'), readme, { mode: 0o600 });
    await writeFile(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
    });
    const rows = Object.values(sealed).reduce((sum, table) => sum + table.rows, 0);
    return { manifest, rows, complaints };
  } finally {
    await client.query('ROLLBACK');
  }
};

/** Drafts, comments and people's addresses stand in it, so it is for its owner alone. */
const prepare = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) {
    throw new OperatorError(`${folder} is not empty: an export needs a folder of its own.`);
  }
  for (const name of ['tables', ...fileCollections.map((one) => `files/${one}`)]) {
    await mkdir(path.join(folder, name), { recursive: true, mode: 0o700 });
  }
};

const writeTable = async ({ client, folder, note }: Export, table: Table): Promise<SealedTable> => {
  const seen = { rows: 0 };
  note?.(table.name);
  const sealed = await writeSealed(tableFile(folder, table.name), linesOf(client, table, seen));
  return { ...sealed, rows: seen.rows, columns: table.columns };
};

async function* linesOf(
  client: Client,
  table: Table,
  seen: { rows: number },
): AsyncGenerator<string> {
  await client.query(`DECLARE taken NO SCROLL CURSOR FOR ${linesQuery(client, table)}`);
  for (let count = fewRows; ;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${count} FROM taken`);
    if (rows.length > 0) yield rows.map(({ line }) => `${line}\n`).join('');
    seen.rows += rows.length;
    if (rows.length < count) break;
    const length = rows.reduce((sum, { line }) => sum + line.length, 0) / rows.length;
    count = Math.max(1, Math.min(manyRows, Math.floor(atOnce / length)));
  }
  await client.query('CLOSE taken');
}

const fewRows = 16;
const manyRows = 5_000;
/** Characters that are read at once: a text of a kept copy may have millions, an address has twenty. */
const atOnce = 2_000_000;

type FilesWritten = { files: Manifest['files']; complaints: readonly string[] };

const writeFiles = async (taking: Export): Promise<FilesWritten> => {
  const complaints: string[] = [];
  const seen = { count: 0 };
  const lines = async function* () {
    for (const collection of fileCollections) {
      for (const recorded of await recordedFiles(taking.client, collection)) {
        const entry = await writeFileOf(taking, `${collection}/${recorded.filename}`, recorded);
        if (typeof entry === 'string') complaints.push(entry);
        else {
          seen.count += 1;
          if (recorded.sha256 && recorded.sha256 !== entry.sha256) {
            complaints.push(`${entry.path} is not the file whose SHA-256 was recorded.`);
          }
          yield `${JSON.stringify(entry)}\n`;
        }
      }
    }
  };
  const sealed = await writeSealed(fileList(taking.folder), lines());
  return { files: { ...sealed, count: seen.count }, complaints };
};

type Recorded = { filename: string; sha256: string | null };

const recordedFiles = async (client: Client, table: string): Promise<readonly Recorded[]> => {
  const { rows } = await client.query<Recorded>(
    `SELECT filename, sha256 FROM ${table} WHERE filename <> '' ORDER BY filename COLLATE "C"`,
  );
  return rows;
};

const writeFileOf = async (
  { files, folder, note }: Export,
  name: string,
  { filename }: Recorded,
): Promise<FileEntry | string> => {
  note?.(name);
  const stored = isPlainName(filename) ? await files.read(name) : undefined;
  if (!stored) return `${name} is missing from the store.`;
  return { path: name, ...(await writeSealed(path.join(folder, 'files', name), stored)) };
};

const migrationsIn = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY id`,
  );
  return rows.map(({ name }) => name);
};

const sequencesOf = async (
  client: Client,
  tables: readonly Table[],
): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = current_schema() AND sequencename = ANY ($1) AND last_value IS NOT NULL
     ORDER BY sequencename COLLATE "C"`,
    [tables.flatMap(({ sequences }) => sequences)],
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
};
