import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@/database/client';
import { troubleOf } from '@/database/trouble';

/** Bytes; the log of Postgres alone grows by pieces of 16 MB. */
const least = 24 * 1024 * 1024;

/** Whether a folder's disk has room; of one that cannot be looked at nothing bad is said. */
export const hasRoom = async (folder: string): Promise<boolean> => {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= least;
  } catch {
    return true;
  }
};

/** Makes a file of a megabyte grow at the database, and lets it go. */
const growth = `
  CREATE TEMP TABLE room_on_disk ON COMMIT DROP AS
  SELECT md5(i::text) AS words FROM generate_series(1, 20000) AS i`;

/** Whether the database finds room on a disk that is not ours to look at. Asked only once it has complained. */
export const databaseHasRoom = async (connectionString: string): Promise<boolean> => {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
    application_name: 'ibidem condition',
  });
  try {
    await client.connect();
    await client.query('BEGIN');
    await client.query(growth);
    return true;
  } catch (error) {
    return troubleOf(error) !== 'full';
  } finally {
    await Promise.race([client.end().catch(() => undefined), sleep(1_000)]);
  }
};
