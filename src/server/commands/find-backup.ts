import { existsSync } from 'node:fs';
import path from 'node:path';
import { wholeBackups } from '@/backups/commands/opened-backup';
import { placeAt } from '@/backups/places/open-place';
import type { Place } from '@/backups/places/place';
import { takenAtOf } from '@/backups/rules/names';
import type { BackupTarget } from '@/platform/backup-settings';
import { OperatorError } from '@/platform/operator-error';
import { targetOf } from './backup-target';

/**
 * The backup that was named by its folder, or the latest of the place that was named.
 *
 * @param source such as `/backups`, `/backups/2026-12-01T03-00-00-123Z` or `s3://bucket/prefix`
 */
export const findBackup = async (
  source: string | undefined,
): Promise<{ place: Place; folder: string }> => {
  const target = targetOf(source);
  const one = oneOf(target);
  if (one) return { place: placeAt(one.in), folder: one.folder };
  const place = placeAt(target);
  const [latest] = await wholeBackups(place);
  if (latest !== undefined) return { place, folder: latest };
  throw new OperatorError(`There is no backup in ${place.name}.`);
};

const oneOf = (target: BackupTarget): { in: BackupTarget; folder: string } | undefined => {
  if (target.kind === 'folder') {
    const isOne = existsSync(path.join(target.path, 'manifest.json'));
    const [parent, folder] = [path.dirname(target.path), path.basename(target.path)];
    return isOne ? { in: { kind: 'folder', path: parent }, folder } : undefined;
  }
  const [, before = '', folder = ''] = /^(.*?)([^/]*)\/$/.exec(target.prefix) ?? [];
  return takenAtOf(folder) ? { in: { ...target, prefix: before }, folder } : undefined;
};
