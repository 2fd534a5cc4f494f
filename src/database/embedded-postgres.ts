import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { keepJson, keptJson } from '@/platform/kept-file';
import { OperatorError } from '@/platform/operator-error';
import { freePort } from './free-port';
import type { Binaries } from './postgres-binaries';
import { postgresBinaries } from './postgres-binaries';
import type { PostgresFolder } from './postgres-folder';
import { initialise, postgresFolder, prepareDataFolder } from './postgres-folder';
import { isPostgres, postmasterOf, removeStaleLock, stopPostmaster } from './postmaster';
import { memoryOf, sharedMegabytes } from './shared-megabytes';

export type EmbeddedPostgres = {
  url: string;
  /** Where the files are; outside of the data folder when root's Postgres cannot enter that. */
  folder: string;
  /** Whether this process is the one that will stop it. */
  owned: boolean;
  /** Stops Postgres if this process owns it, else only lets go of it. Never hangs, and may be called twice. */
  stop: () => Promise<void>;
};

type Options = {
  /** Absolute. */
  dataFolder: string;
  /** Refuse with OperatorError when another process owns the Postgres of this folder. */
  exclusive?: boolean;
};

type Settings = { password: string; port: number };

/** Session advisory lock of the owning process: it ends with the process, however that ends. */
const ownerLock = 0x1b1d;

/**
 * The Postgres of a data folder: made on first use, started if it is not running, taken over if a killed process left
 * it running. Whoever holds the owner's lock stops it; others only use it.
 */
export const startEmbeddedPostgres = async ({
  dataFolder,
  exclusive = false,
}: Options): Promise<EmbeddedPostgres> => {
  await prepareDataFolder(dataFolder);
  const settings = await settingsOf(dataFolder);
  const folder = await postgresFolder(dataFolder);
  if (!(await isRunning(folder, settings))) await launch(dataFolder, folder, settings);
  const port = postmasterOf(folder.path)?.port ?? settings.port;
  const client = await connectTo({ ...settings, port }, 'postgres');
  const owned = await takeOwnership(client);
  if (!owned && exclusive) {
    await client.end();
    throw new OperatorError(
      `Ibidem is already running on the data folder ${dataFolder}: stop it first, or set IBIDEM_DATA to another folder.`,
    );
  }
  await createDatabase(client);
  return {
    url: urlOf({ ...settings, port }, 'ibidem'),
    folder: folder.path,
    owned,
    stop: once(() => stop(folder, client, owned)),
  };
};

const settingsOf = async (dataFolder: string): Promise<Settings> => {
  const file = join(dataFolder, 'postgres.json');
  const kept = keptJson<Settings>(file);
  if (kept) return kept;
  const made = { password: randomBytes(24).toString('base64url'), port: await freePort() };
  await keepJson(file, made);
  return made;
};

/** Waits for a server that is coming up or going down, since its lock file is there in both cases. */
const isRunning = async (folder: PostgresFolder, settings: Settings): Promise<boolean> => {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = postmasterOf(folder.path);
    if (!found) return false;
    if (!isPostgres(found.pid)) {
      removeStaleLock(folder.path);
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
    await keepJson(join(dataFolder, 'postgres.json'), settings);
  }
  const log = join(dataFolder, 'postgres.log');
  const server = spawnServer(binaries, folder, port, log);
  const end = Date.now() + 60_000;
  while (!(await answers(settings))) {
    if (server.exitCode !== null || Date.now() > end) {
      throw new OperatorError(`The embedded Postgres did not start: ${lastComplaint(log)}`);
    }
    await sleep(50);
  }
};

/** Detached, so that Ctrl-C in the terminal reaches us alone and Postgres is stopped last. */
const spawnServer = (binaries: Binaries, folder: PostgresFolder, port: number, log: string) => {
  const output = openSync(log, 'w', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    `shared_buffers=${sharedMegabytes(memoryOf(totalmem(), process.constrainedMemory()))}MB`,
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  const server = spawn(
    binaries.postgres,
    ['-D', folder.path, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...folder.account, cwd: '/', detached: true, stdio: ['ignore', output, output] },
  );
  server.on('error', () => undefined);
  server.unref();
  return server;
};

const lastComplaint = (log: string): string =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /FATAL|ERROR/.test(line))
    .at(-1)
    ?.replace(/^.*?(FATAL|ERROR):\s*/, '') ?? `see ${log}`;

const answers = async (settings: Settings): Promise<boolean> => {
  try {
    const client = await connectTo(settings, 'postgres');
    await client.end();
    return true;
  } catch {
    return false;
  }
};

const connectTo = async (settings: Settings, database: string): Promise<Client> => {
  const connectionString = urlOf(settings, database);
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const urlOf = ({ password, port }: Settings, database: string): string =>
  `postgres://ibidem:${password}@127.0.0.1:${port}/${database}`;

const takeOwnership = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [ownerLock],
  );
  return rows[0]?.taken ?? false;
};

const createDatabase = async (client: Client): Promise<void> => {
  const { rowCount } = await client.query(`select from pg_database where datname = 'ibidem'`);
  if (rowCount === 0) {
    // Two processes may both have seen none; the loser finds it made.
    await client.query('create database ibidem').catch((error: unknown) => {
      if (!(error instanceof Error && /already exists|duplicate key/.test(error.message)))
        throw error;
    });
  }
};

const stop = async (folder: PostgresFolder, client: Client, owned: boolean): Promise<void> => {
  const running = postmasterOf(folder.path);
  await Promise.race([client.end().catch(() => undefined), sleep(1_000)]);
  if (owned && running) await stopPostmaster(folder.path, running.pid);
};

const once = <T>(action: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => (result ??= action());
};
