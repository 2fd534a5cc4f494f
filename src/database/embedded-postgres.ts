import { randomBytes } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { keepJson, keptJson } from '@/platform/kept-file';
import { log } from '@/platform/logging';
import { OperatorError } from '@/platform/operator-error';
import { freePort } from './free-port';
import { postgresBinaries } from './postgres-binaries';
import type { PostgresFolder } from './postgres-folder';
import { initialise, isCluster, postgresFolder, prepareDataFolder } from './postgres-folder';
import { withClient } from './with-client';
import { guardPostgres, type Guard } from './postgres-guard';
import { answers, connectTo, launchServer, sizeOf, urlOf, type Settings } from './postgres-server';
import {
  askToStop,
  isInUse,
  isServerOf,
  postmasterOf,
  removeStaleLock,
  stopPostmaster,
} from './postmaster';

export type EmbeddedPostgres = {
  url: string;
  /** Where the files are; outside of the data folder when root's Postgres cannot enter that. */
  folder: string;
  /** Whether this process is the one that starts it again when it dies, and will stop it. */
  owned: boolean;
  /** Stops Postgres if this process owns it, else only lets go of it. Never hangs, and may be called twice. */
  stop: () => Promise<void>;
  /** Tells it to stop if this process owns it, without waiting: for a process that ends at once. */
  abandon: () => void;
};

type Options = {
  /** Absolute. */
  dataFolder: string;
  /** Refuse with OperatorError when another process owns the Postgres of this folder. */
  exclusive?: boolean;
  /** For who brings a publication back: makes a database where the one that was there is gone. */
  anew?: boolean;
  /** Told in a sentence when the owned Postgres is ours no more and cannot be brought back. */
  onLost?: (sentence: string) => void;
};

/** Session advisory lock of the owning process: it ends with the process, however that ends. */
const ownerLock = 0x1b1d;

/**
 * The Postgres of a data folder: made on first use, started if it is not running, taken over if a killed process left
 * it running. Whoever holds the owner's lock starts it again when it dies, and stops it; others only use it.
 */
export const startEmbeddedPostgres = async ({
  dataFolder,
  exclusive = false,
  anew = false,
  onLost = (sentence) => log('error', sentence),
}: Options): Promise<EmbeddedPostgres> => {
  await prepareDataFolder(dataFolder);
  const settings = await settingsOf(dataFolder);
  const folder = await postgresFolder(dataFolder);
  if (!(await isRunning(folder, settings))) {
    if (settings.isMade && !isCluster(folder.path)) {
      if (!anew) throw goneError(dataFolder, folder);
      settings.awaitsBackup = true;
      await keepJson(settingsFile(dataFolder), settings);
    }
    await launch(dataFolder, folder, settings);
  }
  const at = { ...settings, port: postmasterOf(folder.path)?.port ?? settings.port };
  const session = await claim(at);
  if (!session && exclusive) {
    throw new OperatorError(
      `Ibidem is already running on the data folder ${dataFolder}: stop it first, or set IBIDEM_DATA to another folder.`,
    );
  }
  await createDatabase(session ?? (await connectTo(at, 'postgres')), session === undefined);
  if (session && !settings.isMade) {
    await keepJson(settingsFile(dataFolder), { ...settings, isMade: true });
  }
  const guard =
    session &&
    guardPostgres({
      folder: folder.path,
      log: logIn(dataFolder),
      session,
      launch: (signal) => launchAgain(dataFolder, folder, at, signal),
      claim: () => claim(at),
      onLost,
    });
  const url = urlOf(at, 'ibidem');
  const stopOnce = once(() => stop(folder, guard));
  if (settings.awaitsBackup && !anew) {
    if (!(await withClient(url, hasUsers))) {
      await stopOnce();
      throw unfinishedError(dataFolder, folder);
    }
    const { awaitsBackup: _, ...kept } = settings;
    await keepJson(settingsFile(dataFolder), kept);
  }
  return {
    url,
    folder: folder.path,
    owned: guard !== undefined,
    stop: stopOnce,
    abandon: () => {
      const running = postmasterOf(folder.path);
      if (guard && running) askToStop(running.pid);
    },
  };
};

/** An empty publication in the place of one whose disk is not there would tell readers and robots that all is gone. */
const goneError = (dataFolder: string, { path }: PostgresFolder): OperatorError =>
  new OperatorError(
    `The database in ${path} is gone. Put it back, or restore a backup (npm run ibidem -- restore FOLDER); to begin with an empty one, delete ${settingsFile(dataFolder)}.`,
  );

/** The same where a restore has made a new database and did not come to its end. */
const unfinishedError = (dataFolder: string, { path }: PostgresFolder): OperatorError =>
  new OperatorError(
    `The database in ${path} was gone, and no restore has come to its end since. Restore a backup (npm run ibidem -- restore FOLDER); to begin with an empty one, delete ${path} and ${settingsFile(dataFolder)}.`,
  );

const hasUsers = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ table: string | null }>(
    `SELECT to_regclass('users')::text AS table`,
  );
  if (!rows[0]?.table) return false;
  const { rowCount } = await client.query('SELECT FROM users LIMIT 1');
  return rowCount === 1;
};

const settingsFile = (dataFolder: string): string => join(dataFolder, 'postgres.json');

const settingsOf = async (dataFolder: string): Promise<Settings> => {
  const file = settingsFile(dataFolder);
  const kept = keptJson<Settings>(file);
  if (kept) return kept;
  const made = { password: randomBytes(24).toString('base64url'), port: await freePort() };
  await keepJson(file, made);
  return made;
};

const logIn = (dataFolder: string): string => join(dataFolder, 'postgres.log');

/** Waits for a server that is coming up or going down, since its lock file is there in both cases. */
const isRunning = async (folder: PostgresFolder, settings: Settings): Promise<boolean> => {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = postmasterOf(folder.path);
    if (!found) return false;
    if (!isServerOf(folder.path, found.pid)) {
      // A lock file whose process is gone is for Postgres to take away; only of a number that is in use it would be afraid.
      if (isInUse(found.pid)) removeStaleLock(folder.path, found.pid);
      return false;
    }
    if (await answers({ ...settings, port: found.port })) return true;
    if (Date.now() > end) {
      throw new OperatorError(
        `A Postgres (process ${found.pid}) holds ${folder.path} but does not answer: stop that process and start again.`,
      );
    }
    await sleep(100);
  }
};

const launch = async (
  dataFolder: string,
  folder: PostgresFolder,
  settings: Settings,
): Promise<void> => {
  const binaries = await postgresBinaries(folder.account);
  await initialise(folder, binaries, settings.password);
  const port = await freePort(settings.port);
  if (port !== settings.port) {
    settings.port = port;
    await keepJson(settingsFile(dataFolder), settings);
  }
  const log = logIn(dataFolder);
  // It is written on from start to start, so that what an earlier one died of can be read.
  if (sizeOf(log) > largestLog) await truncate(log);
  await launchServer({ binaries, folder, settings, log });
};

/** Bytes. */
const largestLog = 16 * 1024 * 1024;

/** Where it was, since all who use it know it there; and never on a folder that would have to be made first. */
const launchAgain = async (
  dataFolder: string,
  folder: PostgresFolder,
  at: Settings,
  signal: AbortSignal,
): Promise<void> => {
  // Another process, such as a command, may have started it meanwhile.
  if (await isRunning(folder, at)) return;
  if ((await freePort(at.port)) !== at.port) {
    throw new OperatorError(`Port ${at.port}, where the database was, has been taken.`);
  }
  const binaries = await postgresBinaries(folder.account);
  const log = logIn(dataFolder);
  await launchServer({ binaries, folder, settings: at, log, patience: 600_000, signal });
};

/** A session with the owner's lock, if nobody has it. */
const claim = async (at: Settings): Promise<Client | undefined> => {
  const session = await connectTo(at, 'postgres');
  const { rows } = await session.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [ownerLock],
  );
  if (rows[0]?.taken) return session;
  await session.end();
  return undefined;
};

const createDatabase = async (client: Client, endsThen: boolean): Promise<void> => {
  const { rowCount } = await client.query(`select from pg_database where datname = 'ibidem'`);
  if (rowCount === 0) {
    // Two processes may both have seen none; the loser finds it made.
    await client.query('create database ibidem').catch((error: unknown) => {
      if (!(error instanceof Error && /already exists|duplicate key/.test(error.message)))
        throw error;
    });
  }
  if (endsThen) await client.end();
};

const stop = async (folder: PostgresFolder, guard: Guard | undefined): Promise<void> => {
  if (!guard) return;
  await guard.end();
  const running = postmasterOf(folder.path);
  await Promise.race([
    guard
      .session()
      .end()
      .catch(() => undefined),
    sleep(1_000),
  ]);
  if (running) await stopPostmaster(folder.path, running.pid);
};

const once = <T>(action: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => (result ??= action());
};
