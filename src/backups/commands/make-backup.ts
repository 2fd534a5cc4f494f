import type { Client } from 'pg';
import { mayCreateDatabases } from '@/database/side-database';
import { withClient } from '@/database/with-client';
import type { BackupTarget, Keep } from '@/platform/backup-settings';
import { errorMessage } from '@/platform/error-code';
import { OperatorError } from '@/platform/operator-error';
import { toolName } from '@/platform/tool';
import { placeAt } from '../places/open-place';
import type { Place } from '../places/place';
import type { Manifest, Occasion } from '../rules/manifest';
import { takenAtOf } from '../rules/names';
import { backupsToDrop, type Kept } from '../rules/retention';
import { masterKeyOf, type MasterKey } from '../sealing/encryption';
import { bestCompression } from '../sealing/sealed-part';
import { installationSecret } from './installation-secret';
import { installedFiles } from './installed-files';
import { openBackup, wholeBackups } from './opened-backup';
import { recordRun, type Run } from './record-run';
import { dropBackups, sweepUnfinished } from './sweep';
import { takeBackup, type Taken } from './take-backup';
import { verifyBackup, type Verdict } from './verify-backup';

export type Making = {
  databaseUrl: string;
  target: BackupTarget;
  occasion: Occasion;
  /** Absent: it is not encrypted. */
  key: string | undefined;
  /** Absent: none is taken away. */
  keep?: Keep;
  /** Whether it is tried by restoring it. */
  verifies: boolean;
  now: () => Date;
  note?: (words: string) => void;
  signal?: AbortSignal;
};

export type Made = {
  name: string;
  place: string;
  manifest: Manifest;
  bytes: number;
  rows: number;
  /** Absent where it was not tried, or could not be. */
  verdict?: Verdict;
  /** A sentence for each thing that is wrong; none where all is well. */
  complaints: readonly string[];
  dropped: readonly string[];
};

export class AnotherIsBeingMade extends OperatorError {}

/** Session advisory lock of whoever makes a backup of this database: it ends with the process, however that ends. */
const backupLock = 0x1b1f;

/**
 * Makes a backup, tries it, takes away those that have had their time, and writes down what became of it. Throws OperatorError where
 * another is being made, or it cannot be made.
 */
export const makeBackup = (making: Making): Promise<Made> =>
  withClient(making.databaseUrl, async (session) => {
    const { rows } = await session.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS taken',
      [backupLock],
    );
    if (!rows[0]?.taken) {
      throw new AnotherIsBeingMade('Another backup of this publication is being made just now.');
    }
    return recorded(making, session);
  });

const recorded = async (making: Making, session: Client): Promise<Made> => {
  const { target, occasion, now } = making;
  const place = placeAt(target);
  const begun = { occasion, place: place.name, beganAt: now() };
  let written: Run['written'];
  try {
    const key = making.key === undefined ? undefined : masterKeyOf(making.key);
    await sweepUnfinished(place);
    const taken = await take(making, place, key);
    written = countsOf(taken);
    const verdict = making.verifies ? await tryOut(making, { place, taken, key }) : undefined;
    const complaints = verdict?.complaints ?? taken.manifest.complaints;
    // One that has faults may be worse than those before it.
    const dropped = complaints.length === 0 ? await dropOld(making, { place, session, key }) : [];
    const verifiedAt = verdict && complaints.length === 0 ? now() : undefined;
    await recordRun(session, { ...begun, endedAt: now(), written, complaints, verifiedAt });
    const { name, manifest } = taken;
    const { bytes, rows } = written;
    return { name, place: place.name, manifest, bytes, rows, verdict, complaints, dropped };
  } catch (error) {
    // Whoever was told to stop has not failed.
    if (making.signal?.aborted) throw error;
    const run = { ...begun, endedAt: now(), written, error: errorMessage(error) };
    await recordRun(session, run).catch(() => undefined);
    throw error;
  }
};

const take = (making: Making, place: Place, key: MasterKey | undefined): Promise<Taken> =>
  withClient(making.databaseUrl, (client) =>
    takeBackup({
      client,
      place,
      seal: { compression: bestCompression(), key },
      files: installedFiles(),
      secret: installationSecret(),
      tool: toolName,
      occasion: making.occasion,
      note: making.note,
      signal: making.signal,
    }),
  );

type Trying = { place: Place; taken: Taken; key: MasterKey | undefined };

/** Nothing where the account may not make databases; the doctor says what lets it. */
const tryOut = async (
  making: Making,
  { place, taken, key }: Trying,
): Promise<Verdict | undefined> => {
  const { databaseUrl, now, note, signal } = making;
  if (!(await withClient(databaseUrl, mayCreateDatabases))) return undefined;
  const backup = await openBackup(place, taken.name, key);
  return verifyBackup({ databaseUrl, backup, now: now(), note, signal });
};

const dropOld = async (
  { keep }: Making,
  { place, session, key }: { place: Place; session: Client; key: MasterKey | undefined },
): Promise<readonly string[]> => {
  if (!keep) return [];
  const backups: Kept[] = [];
  for (const name of await wholeBackups(place)) {
    const takenAt = takenAtOf(name);
    // One that cannot be read, as with an older key, is kept and dropped by its name.
    const opened = await openBackup(place, name, key).catch(() => undefined);
    const isBeforeUpgrade = opened?.manifest.occasion === 'upgrade';
    if (takenAt) backups.push({ name, takenAt, isBeforeUpgrade });
  }
  const { rows } = await session.query<{ zone: string | null }>(
    'SELECT max(time_zone::text) AS zone FROM publication',
  );
  const names = backupsToDrop(backups, keep, rows[0]?.zone ?? 'UTC');
  if (names.length > 0) await dropBackups(place, names, key);
  return names;
};

const countsOf = ({ name, manifest }: Taken): NonNullable<Run['written']> => {
  const { takenAt, encrypted, tables, jobs, files } = manifest;
  const parts = [...Object.values(tables), jobs, files];
  return {
    name,
    takenAt: new Date(takenAt),
    encrypted,
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, files.fileBytes),
    rows: Object.values(tables).reduce((sum, { rows }) => sum + rows, 0),
    files: files.count,
  };
};
