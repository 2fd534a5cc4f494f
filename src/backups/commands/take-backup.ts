import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { leftOut } from '../rules/left-out';
import {
  backupFormat,
  backupVersion,
  manifestName,
  sealedManifest,
  type Manifest,
  type Part,
  type TablePart,
} from '../rules/manifest';
import { backupName } from '../rules/names';
import { keyedHash } from '../sealing/encryption';
import type { Pieces } from '../sealing/pieces';
import { counting, sealed } from '../sealing/sealed-part';
import { copyFiles } from './copy-files';
import { jobsQuery } from './jobs';
import { columnsIn, tablesOf, type Table } from './tables';
import type { Taking } from './taking';

export type Taken = { name: string; manifest: Manifest };

/**
 * Writes the whole publication as it stood at one instant, while it may be at work: a few rows are in memory, never more. Its
 * manifest is written last, and what fails leaves nothing but files that the next backup shares; the connection then is to be closed.
 */
export const takeBackup = async (taking: Taking): Promise<Taken> => {
  const { client, place } = taking;
  const lying = new Set((await place.list('files')).map(({ file }) => file));
  // What somebody deletes between the instant and the copying of files is there already.
  for await (const entry of copyFiles(taking, lying, [])) void entry;
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // Set before the snapshot is taken: whatever was committed before it is in.
  const { rows } = await client.query<{ at: Date }>('SELECT statement_timestamp() AS at');
  const takenAt = rows[0]?.at ?? new Date();
  const name = backupName(takenAt);
  try {
    const manifest = await writeParts(taking, { name, takenAt, lying });
    await client.query('ROLLBACK');
    await writeManifest(taking, name, manifest);
    return { name, manifest };
  } catch (error) {
    await place.removeFolder(name, manifestName).catch(() => undefined);
    throw error;
  }
};

type Writing = { name: string; takenAt: Date; lying: Set<string> };

const writeParts = async (taking: Taking, { name, takenAt, lying }: Writing): Promise<Manifest> => {
  const { client, seal, secret, tool, occasion } = taking;
  await client.query(`SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO';
    SET LOCAL intervalstyle = 'postgres'; SET LOCAL bytea_output = 'hex';
    SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
  const tables: Record<string, TablePart> = {};
  for (const table of await tablesOf(client)) {
    tables[table.name] = await writeTable(taking, name, table);
  }
  const jobs = await writeRows(taking, `${name}/jobs`, await jobsQuery(client));
  const complaints: string[] = [];
  const files = await writeFiles(taking, { name, lying, complaints });
  return {
    format: backupFormat,
    version: backupVersion,
    tool,
    occasion,
    takenAt: takenAt.toISOString(),
    compression: seal.compression,
    encrypted: seal.key !== undefined,
    migrations: await migrationsIn(client),
    tables,
    sequences: await sequencesIn(client),
    jobs,
    files,
    secret: await writeSecret(taking, name),
    secretPrint: secret.print,
    complaints,
    leftOut,
  };
};

const writeTable = async (taking: Taking, name: string, table: Table): Promise<TablePart> => {
  taking.note?.(table.name);
  const query = `COPY ${columnsIn(taking.client, table)} TO STDOUT`;
  const part = await writeRows(taking, `${name}/tables/${table.name}`, query);
  return { ...part, columns: table.columns };
};

const writeRows = async (
  taking: Taking,
  name: string,
  query: string,
): Promise<Part & { rows: number }> => {
  const rows = taking.client.query(copyTo(query));
  const part = await writePart(taking, name, rows as Pieces);
  return { ...part, rows: rows.rowCount };
};

const writeFiles = async (
  taking: Taking,
  { name, lying, complaints }: Omit<Writing, 'takenAt'> & { complaints: string[] },
): Promise<Manifest['files']> => {
  const seen = { count: 0, fileBytes: 0 };
  const lines = async function* () {
    for await (const entry of copyFiles(taking, lying, complaints)) {
      seen.count += 1;
      seen.fileBytes += entry.bytes;
      yield Buffer.from(`${JSON.stringify(entry)}\n`);
    }
  };
  const part = await writePart(taking, `${name}/files`, lines());
  return { ...part, ...seen };
};

const writeSecret = async (taking: Taking, name: string): Promise<Manifest['secret']> => {
  const { text } = taking.secret;
  if (text === undefined) return { inside: false };
  const part = await writePart(taking, `${name}/secret`, only(Buffer.from(text)));
  return { ...part, inside: true };
};

/** The name of a part is bound to its bytes by the key, so it is the same wherever the backup is taken to. */
const writePart = async (
  { place, seal, signal }: Taking,
  name: string,
  pieces: Pieces,
): Promise<Part> => {
  const stored = counting(sealed(untilAborted(pieces, signal), seal, name));
  await place.write(name, stored.pieces);
  return stored.count();
};

async function* untilAborted(pieces: Pieces, signal: AbortSignal | undefined) {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
}

const writeManifest = async (
  { place, seal: { key } }: Taking,
  name: string,
  manifest: Manifest,
): Promise<void> => {
  const keyed = key && ((text: string) => keyedHash(key, text));
  const text = `${JSON.stringify(sealedManifest(manifest, keyed), null, 1)}\n`;
  await place.write(`${name}/${manifestName}`, only(Buffer.from(text)));
};

// eslint-disable-next-line @typescript-eslint/require-await -- pieces come as they do from elsewhere
export async function* only(piece: Uint8Array): AsyncGenerator<Uint8Array> {
  yield piece;
}

const migrationsIn = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY id`,
  );
  return rows.map(({ name }) => name);
};

/** Counters do not belong to the instant: they stand at what was given out by now, or further. */
const sequencesIn = async (client: Client): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = current_schema() AND last_value IS NOT NULL
     ORDER BY sequencename COLLATE "C"`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
};
