import type { PayloadRequest } from 'payload';
import { lastBackup as backupRuns } from '@/backups/queries/last-backup';

/** The newest backup that was written whole. */
export type LastBackup = {
  /** ISO 8601: the instant at which the publication stood as it is in it. */
  at: string;
  bytes: number;
  /** ISO 8601: when it was restored for a trial, and all was there. */
  verifiedAt?: string;
};

/** Undefined where none was made. */
export const lastBackup = async (
  req: Pick<PayloadRequest, 'payload'>,
): Promise<LastBackup | undefined> => {
  const { written } = await backupRuns(req);
  if (!written) return undefined;
  const { takenAt, endedAt, bytes, verifiedAt } = written;
  return {
    at: (takenAt ?? endedAt).toISOString(),
    bytes: bytes ?? 0,
    ...(verifiedAt ? { verifiedAt: verifiedAt.toISOString() } : {}),
  };
};
