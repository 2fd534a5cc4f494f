import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { freePort } from '@/database/free-port';
import { postgresBinaries } from '@/database/postgres-binaries';
import { postgresFolder, readyBeside, type PostgresFolder } from '@/database/postgres-folder';
import { connectTo, launchServer, urlOf, type Settings } from '@/database/postgres-server';
import { postmasterOf, runsIn, stopPostmaster } from '@/database/postmaster';
import { restoreCommand, walFolder } from '@/database/wal-archive';
import { withClient } from '@/database/with-client';
import { keepJson, keptJson } from '@/platform/kept-file';
import { OperatorError } from '@/platform/operator-error';
import { keepSecret } from '../commands/installation-secret';
import { auditDatabase, type Audited } from '../commands/verify-backup';
import { baseCopies, type BaseCopy } from './base-copies';
import { copyCluster, give } from './copy-cluster';
import { settleQueue } from './settle-queue';

export type Recovering = {
  dataFolder: string;
  walTo: string;
  /** Undefined: as far as the log goes. */
  until: Date | undefined;
  now: Date;
  note?: (words: string) => void;
};

export type Recovered = Audited & {
  base: string;
  heldLetters: number;
  /** Where the cluster lies that was there before. */
  former?: string;
};

/**
 * Brings the embedded Postgres to an instant: from the last copy of the cluster before it, along the log. That happens beside the
 * cluster, which is put aside only when the other has come so far and its logs were verified. Throws OperatorError.
 */
export const recoverUntil = async (recovering: Recovering): Promise<Recovered> => {
  const { dataFolder, walTo, until, now } = recovering;
  const base = await chooseBase(walTo, until);
  const cluster = await postgresFolder(dataFolder);
  await endServer(dataFolder, cluster);
  const fresh: PostgresFolder = { ...cluster, path: `${cluster.path}.recovered` };
  try {
    const looked = await prepareFresh(recovering, { base, cluster, fresh });
    await keepAccess(dataFolder, base);
    const former = await putInPlace(fresh.path, cluster.path, now);
    return { ...looked, base: base.name, ...former };
  } finally {
    await rm(fresh.path, { recursive: true, force: true });
  }
};

type Preparing = Rolling & { cluster: PostgresFolder };

const prepareFresh = async (recovering: Recovering, { base, cluster, fresh }: Preparing) => {
  for (const left of [fresh.path, readyBeside(cluster.path)]) {
    await rm(left, { recursive: true, force: true });
  }
  await mkdir(path.dirname(fresh.path), { recursive: true });
  await copyCluster(path.join(base.folder, 'data'), fresh.path, fresh.account);
  await copyUnkeptLog(cluster, fresh, recovering.walTo);
  await writeFile(path.join(fresh.path, 'recovery.signal'), '');
  await give(path.join(fresh.path, 'recovery.signal'), fresh.account);
  return rollForward(recovering, { base, fresh });
};

/** Between the two renamings a start finds the one that is ready, and puts it in place (`initialise`). */
const putInPlace = async (
  fresh: string,
  place: string,
  now: Date,
): Promise<{ former?: string }> => {
  await rename(fresh, readyBeside(place));
  const former = `${place}.before-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
  const isThere = existsSync(place);
  if (isThere) await rename(place, former);
  await rename(readyBeside(place), place);
  return isThere ? { former } : {};
};

const chooseBase = async (walTo: string, until: Date | undefined): Promise<BaseCopy> => {
  const copies = await baseCopies(walTo);
  const base = copies.find(({ takenAt }) => until === undefined || takenAt <= until);
  if (base) return base;
  const first = copies.at(-1);
  throw new OperatorError(
    first
      ? `The first copy of the cluster in ${walTo} is of ${first.takenAt.toISOString()}: an instant before it cannot be reached.`
      : `There is no copy of the cluster in ${walTo}: npm run ibidem -- backup makes one where BACKUP_WAL_TO is set.`,
  );
};

/** One that a killed process left running is stopped; one that a publication uses is refused. */
const endServer = async (dataFolder: string, { path: folder }: PostgresFolder): Promise<void> => {
  if (!runsIn(folder)) return;
  const running = await startEmbeddedPostgres({ dataFolder, exclusive: true });
  await running.stop();
};

/** What the server had not yet given away when it ended, if it is still there. */
const copyUnkeptLog = async (
  from: PostgresFolder,
  to: PostgresFolder,
  walTo: string,
): Promise<void> => {
  const names = await readdir(path.join(from.path, 'pg_wal')).catch(() => []);
  for (const name of names.filter((one) => /^[0-9A-F]{24}$/.test(one))) {
    if (existsSync(path.join(walFolder(walTo), name))) continue;
    const target = path.join(to.path, 'pg_wal', name);
    await copyFile(path.join(from.path, 'pg_wal', name), target);
    await give(target, to.account);
  }
};

type Rolling = { base: BaseCopy; fresh: PostgresFolder };

/** Until the server has come to the instant and takes writes again; then it is looked at, and stopped. */
const rollForward = async (
  { dataFolder, walTo, until, now, note }: Recovering,
  { base, fresh }: Rolling,
): Promise<Audited & { heldLetters: number }> => {
  const settings: Settings = { password: base.about.password, port: await freePort() };
  await launchServer({
    binaries: await postgresBinaries(fresh.account),
    folder: fresh,
    settings,
    log: path.join(dataFolder, 'postgres.log'),
    patience: 24 * 60 * 60 * 1000,
    extra: [
      `restore_command=${restoreCommand(walTo)}`,
      ...(until ? [`recovery_target_time=${plainTime(until)}`] : []),
      'recovery_target_action=promote',
    ],
  });
  try {
    await untilPromoted(settings, fresh, note);
    return await withClient(urlOf(settings, 'ibidem'), async (client) => {
      const heldLetters = await settleQueue(client, now);
      return { ...(await auditDatabase(client, note)), heldLetters };
    });
  } finally {
    const running = postmasterOf(fresh.path);
    if (running) await stopPostmaster(fresh.path, running.pid);
  }
};

/** A setting takes no `Z` (PostgreSQL documentation, §19.5.6). */
const plainTime = (instant: Date): string =>
  instant.toISOString().replace('T', ' ').replace('Z', '+00');

const untilPromoted = async (
  settings: Settings,
  fresh: PostgresFolder,
  note?: (words: string) => void,
): Promise<void> => {
  for (;;) {
    if (!runsIn(fresh.path)) {
      throw new OperatorError(
        'Postgres ended before it came to that instant: the log does not go so far, or a segment is missing. Its own log, postgres.log, says more.',
      );
    }
    const client = await connectTo(settings, 'postgres').catch(() => undefined);
    const answer = await client
      ?.query<{ recovers: boolean; at: Date | null }>(
        'SELECT pg_is_in_recovery() AS recovers, pg_last_xact_replay_timestamp() AS at',
      )
      .catch(() => undefined);
    await client?.end().catch(() => undefined);
    const row = answer?.rows[0];
    if (row?.recovers === false) return;
    if (row?.at) note?.(row.at.toISOString());
    await sleep(200);
  }
};

/** The cluster has the password of its time. */
const keepAccess = async (dataFolder: string, { about }: BaseCopy): Promise<void> => {
  const file = path.join(dataFolder, 'postgres.json');
  const port = keptJson<Settings>(file)?.port ?? (await freePort());
  await keepJson(file, { password: about.password, port });
  if (about.secret !== undefined) await keepSecret(about.secret);
};
