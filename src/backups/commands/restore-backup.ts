import type { Client } from 'pg';
import { appliedMigrations } from '@/database/migrate';
import { migrations } from '@/database/migrations';
import {
  dropDatabase,
  exchangeDatabases,
  makeDatabaseBeside,
  mayCreateDatabases,
  othersConnected,
} from '@/database/side-database';
import { withDatabase } from '@/platform/database-address';
import { withClient } from '@/database/with-client';
import { errorCode } from '@/platform/error-code';
import { OperatorError } from '@/platform/operator-error';
import { installationSecret, keepSecret, printOf } from './installation-secret';
import { installedFiles } from './installed-files';
import {
  expectKnownMigrations,
  fileOf,
  filesOf,
  secretOf,
  type OpenedBackup,
} from './opened-backup';
import { counting } from '../sealing/sealed-part';
import { restoreInto } from './verify-backup';

export type Restoring = {
  databaseUrl: string;
  backup: OpenedBackup;
  /** Whether what is there now may be put aside. */
  replaces: boolean;
  /** Not brought up to this version, for going back to an older one. */
  asItWas: boolean;
  now: Date;
  note?: (words: string) => void;
};

export type Restored = {
  rows: number;
  files: number;
  editions: number;
  entries: number;
  heldLetters: number;
  /** A sentence for each thing that is wrong with what was restored. */
  complaints: readonly string[];
  /** The database that was there before, where there was something in it. */
  former?: string;
  /** Whether sessions and keys are signed with another secret here than there. */
  hasOtherSecret: boolean;
};

/**
 * Brings a backup back. It is restored beside the database and looked at, files are brought, and only then one takes the place of the
 * other: whoever is killed meanwhile finds what was there before. Throws OperatorError.
 */
export const restoreBackup = async (restoring: Restoring): Promise<Restored> => {
  const { databaseUrl, backup } = restoring;
  expectKnownMigrations(
    backup,
    migrations.map(({ name }) => name),
  );
  const there = await withClient(databaseUrl, lookAround);
  expectRoom(there, restoring);
  if (!there.mayCreate) return restoreInPlace(restoring);
  const fresh = await makeDatabaseBeside(databaseUrl, 'restore');
  try {
    const restored = await restoreInto(fresh, restoring);
    const files = await bringFiles(restoring);
    const hasOtherSecret = await bringSecret(backup);
    const former = await exchange(restoring, fresh);
    if (there.isEmpty) await dropDatabase(databaseUrl, withDatabase(databaseUrl, former));
    return { ...restored, files, hasOtherSecret, ...(there.isEmpty ? {} : { former }) };
  } catch (error) {
    await dropDatabase(databaseUrl, fresh);
    throw error;
  }
};

type Surroundings = { isEmpty: boolean; isUntouched: boolean; mayCreate: boolean; others: number };

const lookAround = async (client: Client): Promise<Surroundings> => {
  const applied = await appliedMigrations(client);
  return {
    isEmpty: applied.length === 0 || (await isEmptyPublication(client)),
    isUntouched: applied.length === 0,
    mayCreate: await mayCreateDatabases(client),
    others: await othersConnected(client),
  };
};

const isEmptyPublication = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ empty: boolean }>(
    `SELECT NOT (EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM articles) OR EXISTS (SELECT FROM sources)) AS empty`,
  );
  return rows[0]?.empty ?? true;
};

const expectRoom = (
  { isEmpty, isUntouched, mayCreate, others }: Surroundings,
  { replaces }: Restoring,
): void => {
  if (others > 0) {
    throw new OperatorError(
      `The publication is at work on this database (${others} connections): stop it first.`,
    );
  }
  if (!isEmpty && !replaces) {
    throw new OperatorError(
      'This publication is not empty. With --replace, what is in it now is put aside under another name, and the backup takes its place.',
    );
  }
  if (!mayCreate && !isUntouched) {
    throw new OperatorError(
      'The account of DATABASE_URL may not make databases, so nothing can be put aside: make a new, empty database and name that one, or let the account do so (ALTER ROLE … CREATEDB).',
    );
  }
};

/** Into the database itself, in which nothing is: in one transaction after its tables were made. */
const restoreInPlace = async (restoring: Restoring): Promise<Restored> => {
  const files = await bringFiles(restoring);
  const restored = await restoreInto(restoring.databaseUrl, restoring);
  return { ...restored, files, hasOtherSecret: await bringSecret(restoring.backup) };
};

/** Before the rows are there: a file without a record harms nobody, the reverse does. */
const bringFiles = async ({ backup, note }: Restoring): Promise<number> => {
  const files = installedFiles();
  let count = 0;
  for await (const entry of filesOf(backup)) {
    note?.(entry.path);
    count += 1;
    if (await isThere(files, entry)) continue;
    await files.keep(entry.path, fileOf(backup, entry), entry.mimeType);
  }
  return count;
};

const isThere = async (
  files: ReturnType<typeof installedFiles>,
  { path, bytes, sha256 }: { path: string; bytes: number; sha256: string },
): Promise<boolean> => {
  const found = await files.read(path);
  if (!found) return false;
  const counted = counting(found);
  for await (const piece of counted.pieces) void piece;
  const count = counted.count();
  return count.bytes === bytes && count.sha256 === sha256;
};

/** What was taken along is kept here, unless this installation is given one by its surroundings, which goes first. */
const bringSecret = async (backup: OpenedBackup): Promise<boolean> => {
  const here = installationSecret();
  const secret = await secretOf(backup);
  if (secret === undefined || here.text === undefined) {
    return here.print !== backup.manifest.secretPrint;
  }
  if (printOf(secret) !== here.print) await keepSecret(secret);
  return false;
};

const exchange = async ({ databaseUrl, now }: Restoring, fresh: string): Promise<string> => {
  try {
    return await exchangeDatabases(databaseUrl, fresh, now);
  } catch (error) {
    if (errorCode(error) !== '55006') throw error;
    throw new OperatorError(
      'Somebody has connected to the database meanwhile: stop the publication first.',
    );
  }
};
