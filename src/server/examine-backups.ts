import { lastBackup, type BackupRun } from '@/backups/queries/last-backup';
import { payloadOn } from '@/database/payload-on';
import { withClient } from '@/database/with-client';
import { env } from '@/platform/env';
import type { Observation } from './observation';

/** Milliseconds: a backup of every day may be late by some hours. */
const old = 2 * 24 * 60 * 60 * 1000;

/** What became of the last backups, and what to do. */
export const examineBackups = async (
  databaseUrl: string,
  now = new Date(),
): Promise<Observation> => {
  const { last, verified } = await withClient(databaseUrl, (client) =>
    lastBackup({ payload: payloadOn(client) }),
  );
  const { to } = env().backups;
  if (!last) {
    const advice = to
      ? 'The worker makes the first one; npm run ibidem -- backup makes one now.'
      : 'Set BACKUP_TO, or run npm run ibidem -- backup <folder>.';
    return { state: 'warning', what: 'No backup was made yet', advice };
  }
  const said = `Last backup: ${last.endedAt.toISOString()}, ${outcomeOf(last)}`;
  if (last.error !== null) {
    return { state: 'ill', what: said, advice: `${last.error} Then: npm run ibidem -- backup` };
  }
  if (last.complaints.length > 0) {
    return { state: 'ill', what: said, advice: last.complaints.slice(0, 5).join(' ') };
  }
  const since = now.getTime() - (last.takenAt ?? last.endedAt).getTime();
  if (since > old) {
    const advice = to
      ? 'Does a worker run? npm run ibidem -- backup makes one now.'
      : 'Set BACKUP_TO to have one made each day.';
    return { state: to ? 'ill' : 'warning', what: `${said}, days ago`, advice };
  }
  if (verified?.name !== last.name) {
    const advice =
      'npm run ibidem -- backup verify tries it; the account of DATABASE_URL must be allowed to make databases (ALTER ROLE … CREATEDB).';
    return { state: 'warning', what: said, advice };
  }
  return { state: 'well', what: `${said} in ${last.place}` };
};

const outcomeOf = (run: BackupRun): string => {
  if (run.error !== null) return 'which failed';
  if (run.complaints.length > 0) return `${run.name}, which is not in order`;
  return run.verifiedAt === null
    ? `${run.name}, which was not tried`
    : `${run.name}, which was restored and found good`;
};
