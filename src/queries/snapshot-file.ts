import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { BasePayload } from 'payload';

export type SnapshotFile = { size: number; open: () => Readable };

/**
 * The stored file of a copy, or nothing when it is missing. The one place outside Payload's upload that knows where files
 * are: with another storage adapter, this is what changes.
 */
export const snapshotFile = async (
  payload: BasePayload,
  filename: string,
): Promise<SnapshotFile | undefined> => {
  const { staticDir } = payload.collections.snapshots.config.upload;
  const folder = path.resolve(/* turbopackIgnore: true */ staticDir ?? '');
  const file = path.resolve(/* turbopackIgnore: true */ folder, filename);
  if (path.dirname(file) !== folder) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { size: found.size, open: () => createReadStream(file) } : undefined;
};
