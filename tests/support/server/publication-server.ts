import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A publication started as a newcomer starts it, on its own port, database and data folder. */
export type PublicationServer = {
  url: string;
  /** Where it keeps its files, the accounts of the demo among them. */
  dataFolder: string;
  /** What the start printed so far; it holds the set-up code. */
  printed: () => string;
  stop: () => Promise<void>;
};

type Options = { databaseUrl: string; env?: Record<string, string>; args?: string[] };

/** Starts `start --no-demo` and waits until it answers; fails with what it printed when it ends early. */
export const startPublication = async ({
  databaseUrl,
  env = {},
  args = ['--no-demo'],
}: Options): Promise<PublicationServer> => {
  const folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'publication-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['src/server/run.mjs', 'start', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      IBIDEM_DATA: folder,
      PORT: String(port),
      PUBLIC_URL: url,
      ...env,
    },
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  await answering(child, url, () => printed);
  return {
    url,
    dataFolder: folder,
    printed: () => printed,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answering = async (child: ChildProcess, url: string, printed: () => string) => {
  // A first start builds the site, which takes minutes on a small machine.
  const deadline = Date.now() + 280_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The publication did not start:\n${printed()}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    // The welcome comes last: the demo is told and the set-up code is printed by then.
    if (answer?.status === 200 && printed().includes('/admin')) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  child.kill('SIGKILL');
  throw new Error(`The publication did not answer in time:\n${printed()}`);
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    const insist = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill('SIGTERM');
  });
