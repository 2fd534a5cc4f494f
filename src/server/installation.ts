import type { BasePayload } from 'payload';
import { migrate } from '@/database/migrate';
import { backupBeforeUpgrade } from './backup-before-upgrade';
import { bootPayload, endPayload } from './boot-payload';
import { takeKeptAddress } from './kept-address';
import { openDatabase } from './open-database';
import { createShutdown, stopOnSignals } from './shutdown';

/**
 * Runs a short command on the database of this installation, beside a running publication or without one, and leaves
 * things as it found them.
 *
 * @param migrates false for a command that decides itself how far the database is to come
 * @param anew for a command that brings a publication back, see `openDatabase`
 */
export const withInstallation = async <T>(
  work: (payload: BasePayload, databaseUrl: string, signal: AbortSignal) => Promise<T>,
  { migrates = true, anew = false } = {},
): Promise<T> => {
  const shutdown = createShutdown();
  stopOnSignals(shutdown, console.log);
  try {
    const database = await openDatabase({ exclusive: false, anew });
    takeKeptAddress();
    shutdown.add('Postgres', 'Postgres', database.close, database.abandon);
    const { signal } = shutdown;
    if (migrates) {
      await migrate(database.url, { signal, before: () => saveFirst(database.url, signal) });
    }
    const payload = await bootPayload();
    shutdown.add('pools', 'Payload', () => endPayload(payload));
    return await work(payload, database.url, signal);
  } finally {
    await shutdown.run();
  }
};

/**
 * The same without Payload, which takes seconds to load, and on the database as it is.
 *
 * @param exclusive refuses where the publication runs
 * @param anew for a command that brings a publication back, see `openDatabase`
 */
export const withDatabase = async <T>(
  work: (databaseUrl: string, signal: AbortSignal) => Promise<T>,
  { exclusive = false, anew = false } = {},
): Promise<T> => {
  const shutdown = createShutdown();
  stopOnSignals(shutdown, console.log);
  try {
    const database = await openDatabase({ exclusive, anew });
    shutdown.add('Postgres', 'Postgres', database.close, database.abandon);
    return await work(database.url, shutdown.signal);
  } finally {
    await shutdown.run();
  }
};

/** A command may be the first of a new version that meets the database. */
const saveFirst = async (databaseUrl: string, signal: AbortSignal): Promise<void> => {
  process.stderr.write(`New version: ${await backupBeforeUpgrade(databaseUrl, signal)}\n`);
};
