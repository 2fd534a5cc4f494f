import type { PayloadRequest } from 'payload';

import type { Checks } from '../rules/checks';
import { checksNow } from './checks-now';
import { jobsInQueue, type Jobs } from './jobs';
import { lastBackup, type LastBackup } from './last-backup';
import { storageUsed, type StorageUsed } from './storage-used';
import { versions, type Versions } from './versions';

/** How the publication is, for whoever looks after it. */
export type System = {
  /** As the process sees it that was asked. */
  checks: Checks;
  queue: Jobs;
  storage: StorageUsed;
  backup: LastBackup | undefined;
  versions: Versions;
};

export const system = async (req: Pick<PayloadRequest, 'payload'>): Promise<System> => {
  const [queue, storage, backup, running] = await Promise.all([
    jobsInQueue(req),
    storageUsed(req),
    lastBackup(req),
    versions(req),
  ]);
  return { checks: checksNow(), queue, storage, backup, versions: running };
};
