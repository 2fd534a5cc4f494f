import type { BackupTarget } from '@/platform/backup-settings';
import { namedBackupTarget } from '@/platform/env';
import { usualTarget } from '../backup-before-upgrade';

/** What was named; else BACKUP_TO; else beside the publication, from where it should be taken elsewhere. */
export const targetOf = (named: string | undefined): BackupTarget =>
  named === undefined ? usualTarget() : namedBackupTarget(named);
