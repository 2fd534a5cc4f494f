import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBackup } from '@/backups/commands/opened-backup';
import { restoreBackup, type Restored } from '@/backups/commands/restore-backup';
import { masterKeyOf } from '@/backups/sealing/encryption';
import { manifestFile, exportFormat } from '@/exports/portable/manifest';
import { env } from '@/platform/env';
import { progressOn } from '@/platform/progress';
import { withDatabase } from '../installation';
import { findBackup } from './find-backup';

export type RestoreFlags = { replace?: boolean; asItWas?: boolean; until?: string };

/** Brings back what `backup` made, or what `export` wrote; ends with code 1 when something is wrong with it. */
export const restore = async (source: string | undefined, flags: RestoreFlags): Promise<void> => {
  if (source !== undefined && (await isExport(path.resolve(env().calledFrom, source)))) {
    const { restorePublication } = await import('./restore-publication');
    return restorePublication(source);
  }
  if (flags.until !== undefined) {
    const { restoreUntil } = await import('./restore-until');
    return restoreUntil(flags.until);
  }
  const { place, folder } = await findBackup(source);
  const { key } = env().backups;
  const backup = await openBackup(place, folder, key === undefined ? undefined : masterKeyOf(key));
  const progress = progressOn(process.stdout);
  const restored = await withDatabase(
    (databaseUrl) =>
      progress.step('Restore', (note) =>
        restoreBackup({
          databaseUrl,
          backup,
          replaces: flags.replace ?? false,
          asItWas: flags.asItWas ?? false,
          now: new Date(),
          note,
        }),
      ),
    { exclusive: true, anew: true },
  );
  for (const line of reportOf(restored, backup.manifest.takenAt)) console.log(line);
  process.exit(restored.complaints.length === 0 ? 0 : 1);
};

const isExport = async (folder: string): Promise<boolean> => {
  const text = await readFile(manifestFile(folder), 'utf8').catch(() => '');
  return text.includes(`"${exportFormat}"`);
};

const reportOf = (restored: Restored, takenAt: string): string[] => [
  ...restored.complaints.map((complaint) => `  ✗ ${complaint}`),
  `The publication is back as it stood at ${takenAt}: ${restored.rows} rows, ${restored.files} files, ${restored.editions} editions, ${restored.entries} entries of logs.`,
  'Everybody signs in again, with the password of that time.',
  ...(restored.heldLetters > 0
    ? [
        `${restored.heldLetters} letters that were about to leave are held, since they may have left: /admin/collections/mails sends them.`,
      ]
    : []),
  ...(restored.hasOtherSecret
    ? [
        'PAYLOAD_SECRET is another one than there: give it the old one, or all keys of the API have ended.',
      ]
    : []),
  ...(restored.former === undefined
    ? []
    : [
        `What was here before is now the database ${restored.former}: drop it when you need it no more.`,
      ]),
];
