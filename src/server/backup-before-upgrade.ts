import path from 'node:path';
import { makeBackup } from '@/backups/commands/make-backup';
import type { BackupTarget } from '@/platform/backup-settings';
import { errorMessage } from '@/platform/error-code';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';

/**
 * Before the migrations of a new version run: a backup as the old one left it, to which `restore --as-it-was` goes back. Throws
 * OperatorError where it cannot be made, since then there would be no way back.
 *
 * @returns where it stands, in words for the operator
 */
export const backupBeforeUpgrade = async (
  databaseUrl: string,
  signal: AbortSignal,
): Promise<string> => {
  const { beforeUpgrade, key } = env().backups;
  if (!beforeUpgrade) return 'no backup was made first (BACKUP_BEFORE_UPGRADE=off)';
  try {
    const { name, place } = await makeBackup({
      databaseUrl,
      target: usualTarget(),
      occasion: 'upgrade',
      key,
      // Readers wait meanwhile; the next one by the clock is tried.
      verifies: false,
      now: () => new Date(),
      signal,
    });
    return `backup ${name} in ${place} made first`;
  } catch (error) {
    signal.throwIfAborted();
    throw new OperatorError(
      `The backup before the upgrade could not be made, and nothing was changed: ${errorMessage(error)} BACKUP_BEFORE_UPGRADE=off goes on without one.`,
    );
  }
};

/** BACKUP_TO; else beside the publication, from where it should be taken elsewhere. */
export const usualTarget = (): BackupTarget =>
  env().backups.to ?? { kind: 'folder', path: path.join(env().dataFolder, 'backups') };
