import { bucketAt } from '@/exports/storage/bucket';
import type { BackupTarget } from '@/platform/backup-settings';
import { bucketPlace } from './bucket-place';
import { folderPlace } from './folder-place';
import type { Place } from './place';

export const placeAt = (target: BackupTarget): Place =>
  target.kind === 'folder'
    ? folderPlace(target.path)
    : bucketPlace(bucketAt(target.bucket), { name: target.bucket.name, prefix: target.prefix });
