import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@/database/free-port';
import { readerHeaders } from './measure';
import { run, type Running } from './processes';

export type Account = { role: string; email: string; password: string };

export type BenchServers = {
  /** What a newcomer starts, with the demo. */
  publication: Running;
  /** Next's own server over the same build and database. */
  next: Running;
  databaseUrl: string;
  /** With which sessions are signed; every instance has the same. */
  secret: string;
  /** Where files are kept, of every instance. */
  dataFolder: string;
  accounts: Account[];
  /** node:http sending what the publication sends for this path. */
  bareServerFor: (path: string) => Promise<Running>;
  stop: () => Promise<void>;
};

/** Starts the publication with its demo in a data folder of its own, and Next beside it. */
export const startBenchServers = async (say: (line: string) => void): Promise<BenchServers> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const data = join(folder, 'data');
  const started: Running[] = [];
  const start = async (command: Parameters<typeof run>[0]) => {
    const server = await run(command);
    started.unshift(server);
    return server;
  };
  const stop = async () => {
    for (const server of started) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    say('Starting the publication with its demo …');
    const port = await freePort();
    const own = { IBIDEM_DATA: data, DATABASE_URL: '', PUBLIC_URL: `http://127.0.0.1:${port}` };
    const publication = await start({
      args: ['src/server/run.mjs', 'start', '--demo'],
      port,
      env: own,
      ready: /Demo accounts[\s\S]*kept in/,
    });
    const databaseUrl = databaseIn(data);
    const secret = secretIn(data);
    const nextPort = await freePort();
    const next = await start({
      args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(nextPort)],
      port: nextPort,
      env: { ...own, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret, NODE_ENV: 'production' },
      ready: /Ready in/,
    });
    const bareServerFor = async (path: string) => {
      const { body, headers } = await rawAnswer(`${publication.url}${path}`);
      const files = [join(folder, 'body'), join(folder, 'headers.json')] as const;
      writeFileSync(files[0], body);
      writeFileSync(files[1], JSON.stringify(headers));
      return start({
        args: ['tests/bench/bare-server.mjs', ...files],
        port: await freePort(),
        ready: /bare server ready/,
      });
    };
    return {
      publication,
      next,
      databaseUrl,
      secret,
      dataFolder: data,
      accounts: accountsIn(data),
      bareServerFor,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The address of the Postgres in a data folder. */
export const databaseIn = (data: string): string => {
  const { password, port } = read<{ password: string; port: number }>(join(data, 'postgres.json'));
  return `postgres://ibidem:${password}@127.0.0.1:${port}/ibidem`;
};

/** The accounts of the demo in a data folder. */
export const accountsIn = (data: string): Account[] =>
  read<{ accounts: Account[] }>(join(data, 'demo-accounts.json')).accounts;

export const secretIn = (data: string): string =>
  read<{ secret: string }>(join(data, 'payload-secret.json')).secret;

/** The bytes on the wire, compressed, and the headers without those that node:http adds itself. */
const rawAnswer = (url: string) =>
  new Promise<{ body: Buffer; headers: string[] }>((resolve, reject) => {
    const asked = request(url, { headers: readerHeaders }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = response.rawHeaders.flatMap((name, index, all) =>
          index % 2 === 1 || /^(date|connection|keep-alive)$/i.test(name)
            ? []
            : [name, all[index + 1] ?? ''],
        );
        resolve({ body: Buffer.concat(chunks), headers });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
