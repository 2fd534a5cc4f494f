import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of the publication that only takes jobs. */
export type WorkerProcess = {
  /** What it printed so far. */
  printed: () => string;
  /** As a service manager stops it: it finishes what it does. */
  stop: () => Promise<void>;
  /** As a lack of memory stops it. */
  kill: () => Promise<void>;
};

/** Starts `start` in the role of a worker, as it runs in production, and waits until it takes jobs. */
export const startWorkerProcess = async (databaseUrl: string): Promise<WorkerProcess> => {
  const folder = folderFor(databaseUrl);
  const args = ['src/server/run.mjs', 'start', '--no-demo'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      IBIDEM_ROLE: 'worker',
      IBIDEM_DATA: folder,
      DATABASE_URL: databaseUrl,
    },
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  const end = (signal: NodeJS.Signals) => ended(child, signal);
  const deadline = Date.now() + 180_000;
  while (!printed.includes('✓ Worker')) {
    if (child.exitCode === null && Date.now() < deadline) {
      await sleep(20);
      continue;
    }
    await end('SIGKILL');
    throw new Error(`The worker did not start:\n${printed}`);
  }
  return { printed: () => printed, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};

const folders = new Map<string, string>();

/** Processes of one publication have one secret and one place for files. */
const folderFor = (databaseUrl: string): string => {
  const known = folders.get(databaseUrl);
  if (known) return known;
  const folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'workers-'));
  folders.set(databaseUrl, folder);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
