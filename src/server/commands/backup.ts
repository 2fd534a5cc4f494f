import path from 'node:path';
import { makeBackup, type Made } from '@/backups/commands/make-backup';
import { openBackup, wholeBackups } from '@/backups/commands/opened-backup';
import { verifyBackup } from '@/backups/commands/verify-backup';
import { placeAt } from '@/backups/places/open-place';
import { takenAtOf } from '@/backups/rules/names';
import { masterKeyOf } from '@/backups/sealing/encryption';
import { takeBaseCopy } from '@/backups/wal/take-base-copy';
import { env } from '@/platform/env';
import { progressOn, type Progress } from '@/platform/progress';
import { withDatabase } from '../installation';
import { findBackup } from './find-backup';
import { targetOf } from './backup-target';

type Flags = { verify: boolean; keep?: boolean };

/** Makes a backup and tries it; ends with code 1 when something is wrong with it. */
export const backup = async (target: string | undefined, { verify }: Flags): Promise<void> => {
  const { key, keep } = env().backups;
  const to = targetOf(target);
  const progress = progressOn(process.stdout);
  const { made, base } = await withDatabase(async (databaseUrl, signal) => {
    const base = await withBaseCopy(databaseUrl, progress);
    const made = await progress.step('Backup', (note) =>
      makeBackup({
        databaseUrl,
        target: to,
        occasion: 'asked',
        key,
        // What an operator keeps in a place of their own choice is theirs to take away.
        ...(target === undefined ? { keep } : {}),
        verifies: verify,
        now: () => new Date(),
        note,
        signal,
      }),
    );
    return { made, base };
  });
  for (const line of reportOf(made)) console.log(line);
  if (base !== undefined) {
    console.log(`From ${instantOf(base)} on, restore --until goes back to any instant.`);
  }
  process.exit(made.complaints.length === 0 ? 0 : 1);
};

/** Restores a backup into a database of its own, and says what is in it and what is wrong. */
export const verifyBackupAt = async (source: string | undefined): Promise<void> => {
  const { place, folder } = await findBackup(source);
  const { key } = env().backups;
  const opened = await openBackup(place, folder, key === undefined ? undefined : masterKeyOf(key));
  const progress = progressOn(process.stdout);
  const verdict = await withDatabase((databaseUrl, signal) =>
    progress.step('Try', (note) =>
      verifyBackup({ databaseUrl, backup: opened, now: new Date(), note, signal }),
    ),
  );
  for (const complaint of verdict.complaints) console.log(`  ✗ ${complaint}`);
  const { rows, editions, entries, files, complaints } = verdict;
  const word = complaints.length === 0 ? 'All is well.' : `${complaints.length} faults.`;
  console.log(
    `${path.join(place.name, folder)}: ${rows} rows, ${editions} editions, ${entries} entries of logs, ${files} files. ${word}`,
  );
  process.exit(complaints.length === 0 ? 0 : 1);
};

/** Names the backups of a place, the latest first. */
export const listBackups = async (target: string | undefined): Promise<void> => {
  for (const name of await wholeBackups(placeAt(targetOf(target)))) console.log(name);
  process.exit(0);
};

const withBaseCopy = (databaseUrl: string, progress: Progress): Promise<string | undefined> =>
  env().backups.walTo === undefined
    ? Promise.resolve(undefined)
    : progress.step('Copy of the cluster', () => takeBaseCopy(databaseUrl));

const instantOf = (name: string): string => takenAtOf(name)?.toISOString() ?? name;

const reportOf = (made: Made): string[] => {
  const { name, place, manifest, bytes, rows, verdict, complaints, dropped } = made;
  const size = `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  const tried = verdict
    ? `It was restored into a database of its own: ${verdict.editions} editions and ${verdict.entries} entries of logs, all as they were hashed.`
    : 'It was not tried: with --no-verify, or since its account may not make databases (ALTER ROLE … CREATEDB).';
  return [
    ...complaints.map((complaint) => `  ✗ ${complaint}`),
    `The backup ${name} stands in ${place}: ${rows} rows, ${manifest.files.count} files, ${size}.`,
    complaints.length === 0 ? tried : 'It is not in order.',
    manifest.encrypted
      ? 'It is encrypted: without BACKUP_KEY nobody can read it.'
      : 'It is not encrypted: whoever has it has everything. BACKUP_KEY encrypts.',
    ...(manifest.secret.inside ? [] : ['PAYLOAD_SECRET is not in it: keep that elsewhere.']),
    ...(dropped.length > 0 ? [`Taken away: ${dropped.join(', ')}.`] : []),
  ];
};
