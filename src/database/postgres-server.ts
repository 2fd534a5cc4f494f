import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { availableMemory } from '@/platform/available-memory';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import type { Binaries } from './postgres-binaries';
import type { PostgresFolder } from './postgres-folder';
import { endOrphans } from './postmaster';
import { archiveSettings } from './wal-archive';
import { sharedMegabytes } from './shared-megabytes';

/** Where the server answers, and the password of its only account. */
export type Settings = {
  password: string;
  port: number;
  /** Whether there was a database once. */
  isMade?: true;
  /** It was lost since, and the one that is there was made to be filled from a backup or an export. */
  awaitsBackup?: true;
};

type Launch = {
  binaries: Binaries;
  folder: PostgresFolder;
  settings: Settings;
  /** What the server says is written at the end of this file. */
  log: string;
  /** Milliseconds: bringing in what was not yet in the tables before a crash takes its time. */
  patience?: number;
  signal?: AbortSignal;
  /** Of the server beside those that it always has, such as `recovery_target_action=promote`. */
  extra?: readonly string[];
};

/**
 * Starts the server of a folder and waits until it answers. Throws OperatorError with what it complained of. Postgres itself sees to
 * it that a folder never has two: by its lock file, and by memory that each process of an earlier one still holds.
 */
export const launchServer = async (launch: Launch): Promise<void> => {
  const { folder, settings, log, patience = 60_000, signal } = launch;
  await endOrphans(folder.path);
  const written = sizeOf(log);
  const server = spawnServer(launch);
  const end = Date.now() + patience;
  while (!(await answers(settings))) {
    if (signal?.aborted) return;
    if (server.exitCode !== null || server.signalCode !== null || Date.now() > end) {
      const complaint = complaintIn(log, written);
      const ended = server.signalCode && `it was ended by ${server.signalCode}`;
      throw new OperatorError(
        `The embedded Postgres did not start: ${complaint ?? ended ?? `see ${log}`}`,
      );
    }
    await sleep(50);
  }
};

/** Detached, so that Ctrl-C in the terminal reaches us alone and Postgres is stopped last. */
const spawnServer = ({ binaries, folder, settings: { port }, log, extra = [] }: Launch) => {
  const output = openSync(log, 'a', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    `shared_buffers=${sharedMegabytes(availableMemory())}MB`,
    'timezone=UTC',
    'log_timezone=UTC',
    ...archiveSettings(env().backups.walTo, folder.account),
    ...extra,
  ];
  const server = spawn(
    binaries.postgres,
    ['-D', folder.path, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...folder.account, cwd: '/', detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  server.on('error', () => undefined);
  server.unref();
  return server;
};

/** What a server said last of what it could not go on with, beginning at a byte of its log. */
export const complaintIn = (log: string, from = 0): string | undefined => {
  const lines = readLog(log)
    .subarray(from)
    .toString('utf8')
    .split('\n')
    .filter((line) => /PANIC|FATAL|ERROR/.test(line) && !refusal.test(line));
  const said = lines.findLast((line) => line.includes('No space left on device')) ?? lines.at(-1);
  return said?.replace(/^.*?(PANIC|FATAL|ERROR):\s*/, '');
};

/** Of those who asked too early, ourselves among them, and of helpers that see their server gone. */
const refusal =
  /the database system is (starting up|shutting down|not yet|not accepting|in recovery)|unexpected postmaster exit/;

const readLog = (log: string): Buffer => {
  try {
    return readFileSync(log);
  } catch {
    return Buffer.alloc(0);
  }
};

export const sizeOf = (file: string): number =>
  statSync(file, { throwIfNoEntry: false })?.size ?? 0;

export const answers = async (settings: Settings): Promise<boolean> => {
  try {
    const client = await connectTo(settings, 'postgres');
    await client.end();
    return true;
  } catch {
    return false;
  }
};

export const connectTo = async (settings: Settings, database: string): Promise<Client> => {
  const connectionString = urlOf(settings, database);
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

export const urlOf = ({ password, port }: Settings, database: string): string =>
  `postgres://ibidem:${password}@127.0.0.1:${port}/${database}`;
