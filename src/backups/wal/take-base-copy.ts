import { open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { postgresFolder } from '@/database/postgres-folder';
import type { Settings } from '@/database/postgres-server';
import { withClient } from '@/database/with-client';
import { env } from '@/platform/env';
import { keptJson } from '@/platform/kept-file';
import { OperatorError } from '@/platform/operator-error';
import { toolName } from '@/platform/tool';
import { installationSecret } from '../commands/installation-secret';
import { backupName } from '../rules/names';
import { aboutFile, baseFolder, dropOldBaseCopies, type AboutBaseCopy } from './base-copies';
import { copyCluster } from './copy-cluster';

/** As many stay, so that one that is damaged is not the only one. */
const staying = 2;

/**
 * Copies the whole cluster of the embedded Postgres beside its log, from where it can be brought to any later instant. Nothing happens
 * where no log is kept, or the database is not ours.
 *
 * @returns its name
 */
export const takeBaseCopy = async (databaseUrl: string): Promise<string | undefined> => {
  const { walTo } = env().backups;
  const password = embeddedPassword(databaseUrl);
  if (walTo === undefined || password === undefined) return undefined;
  const cluster = await postgresFolder(env().dataFolder);
  const unfinished = path.join(baseFolder(walTo), `unfinished-${process.pid}`);
  await rm(unfinished, { recursive: true, force: true });
  try {
    const { takenAt, firstSegment } = await withClient(databaseUrl, async (client) => {
      // The session that starts it must be the one that stops it.
      await client.query(`SELECT pg_backup_start('ibidem', fast => true)`);
      await copyCluster(cluster.path, path.join(unfinished, 'data'));
      const { rows } = await client.query<{ label: string; map: string; at: Date }>(
        `SELECT labelfile AS label, spcmapfile AS map, clock_timestamp() AS at
         FROM pg_backup_stop(wait_for_archive => true)`,
      );
      const { label = '', map = '', at = new Date() } = rows[0] ?? {};
      await writeFile(path.join(unfinished, 'data', 'backup_label'), label, { mode: 0o600 });
      if (map.trim() !== '')
        throw new OperatorError('The cluster has tablespaces, which are not copied.');
      return { takenAt: at, firstSegment: /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '' };
    });
    const secret = installationSecret().text;
    const about: AboutBaseCopy = {
      tool: toolName,
      firstSegment,
      password,
      ...(secret ? { secret } : {}),
    };
    await writeOnDisk(path.join(unfinished, aboutFile), JSON.stringify(about));
    const name = backupName(takenAt);
    await rename(unfinished, path.join(baseFolder(walTo), name));
    await dropOldBaseCopies(walTo, staying);
    return name;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

/** Undefined where the database is not that of the data folder. */
const embeddedPassword = (databaseUrl: string): string | undefined => {
  const kept = keptJson<Settings>(path.join(env().dataFolder, 'postgres.json'));
  return kept && URL.parse(databaseUrl)?.password === kept.password ? kept.password : undefined;
};

const writeOnDisk = async (file: string, text: string): Promise<void> => {
  const handle = await open(file, 'w', 0o600);
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
};
