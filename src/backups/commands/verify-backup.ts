import type { Client } from 'pg';
import { administrationComplaints, complaintsAbout } from '@/audit/queries/complaints';
import { auditedEditions } from '@/audit/queries/audited-editions';
import { migrateJobs, migrateOn } from '@/database/migrate';
import { payloadOn } from '@/database/payload-on';
import { dropDatabase, makeDatabaseBeside, mayCreateDatabases } from '@/database/side-database';
import { OperatorError } from '@/platform/operator-error';
import { withClient } from '@/database/with-client';
import { loadDatabase, type Loaded } from './load-database';
import { fileOf, filesOf, secretOf, type OpenedBackup } from './opened-backup';

type Verifying = {
  /** The publication's own database, on whose server another is made and dropped. */
  databaseUrl: string;
  backup: OpenedBackup;
  now: Date;
  note?: (words: string) => void;
  signal?: AbortSignal;
};

/** What was looked at, and a sentence for each thing that is wrong. */
export type Verdict = {
  rows: number;
  editions: number;
  entries: number;
  files: number;
  complaints: readonly string[];
};

/**
 * Restores a backup into a database of its own and looks at it: every row counted, every text and every log held against its hashes,
 * the newer version's migrations run over it, every stored file read. Throws OperatorError where it cannot be restored.
 */
export const verifyBackup = async (verifying: Verifying): Promise<Verdict> => {
  const { databaseUrl, backup } = verifying;
  const may = await withClient(databaseUrl, mayCreateDatabases);
  if (!may) throw new OperatorError(mayNot);
  const scratch = await makeDatabaseBeside(databaseUrl, 'check');
  try {
    const restored = await restoreInto(scratch, verifying);
    await secretOf(backup);
    const files = await verifyFiles(verifying);
    return {
      ...restored,
      files: files.count,
      complaints: [...backup.manifest.complaints, ...restored.complaints, ...files.complaints],
    };
  } finally {
    await dropDatabase(databaseUrl, scratch);
  }
};

const mayNot =
  'The backup was not tried, since its account may not make databases: ALTER ROLE … CREATEDB lets it.';

type Restored = Loaded & Audited;

/** An empty database becomes what the backup holds; with `asItWas` not brought up to this version. */
export const restoreInto = (
  url: string,
  { backup, now, note, asItWas = false }: Omit<Verifying, 'databaseUrl'> & { asItWas?: boolean },
): Promise<Restored> =>
  withClient(url, async (client) => {
    await migrateOn(client, backup.manifest.migrations);
    await migrateJobs(url);
    const loaded = await loadDatabase({ client, backup, now, note });
    const audited = await auditDatabase(client, note);
    if (!asItWas) await migrateOn(client);
    return { ...loaded, ...audited };
  });

/** What the logs of a database are, and a sentence for each thing in them that is not what was written. */
export type Audited = { editions: number; entries: number; complaints: readonly string[] };

/** Holds every text and every log of a database against its hashes. */
export const auditDatabase = async (
  client: Client,
  note?: (words: string) => void,
): Promise<Audited> => {
  note?.('logs and texts');
  const payload = payloadOn(client);
  const complaints: string[] = [];
  let [editions, entries] = [0, 0];
  for await (const edition of auditedEditions(payload)) {
    complaints.push(...complaintsAbout(edition));
    editions += 1;
    entries += edition.log.length;
  }
  const administration = await administrationComplaints(payload);
  complaints.push(...administration.lines);
  return { editions, entries: entries + administration.entries, complaints };
};

const verifyFiles = async ({ backup, note, signal }: Verifying) => {
  const complaints: string[] = [];
  let count = 0;
  for await (const entry of filesOf(backup)) {
    signal?.throwIfAborted();
    note?.(entry.path);
    count += 1;
    try {
      for await (const piece of fileOf(backup, entry)) void piece;
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      complaints.push(error.message);
    }
  }
  return { count, complaints };
};
