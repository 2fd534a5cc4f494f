import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@/database/free-port';
import { eventually } from '@support/faults/points';
import { startWholeProcess, type WholeProcess } from '@support/faults/whole-process';
import { accountsIn, type Account } from '../bench-servers';
import { makePostgres, postgresIn, type Postgres } from './debian-postgres';
import { startNginx, type Nginx } from './nginx';

/** A process of the publication that may be stopped and started again, as a service manager does. */
export type Instance = {
  url: string;
  port: number;
  process: () => WholeProcess;
  start: () => Promise<void>;
  /** Resolves when it has ended. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
};

export type Fleet = {
  webs: readonly Instance[];
  workers: readonly Instance[];
  nginx: Nginx;
  postgres: Postgres;
  standby: Postgres | undefined;
  accounts: Account[];
  stop: () => Promise<void>;
};

export type Wanted = {
  webs: number;
  workers: number;
  /** Makes a standby beside Postgres, once the demo is in it. */
  standby?: (primary: Postgres, folder: string) => Promise<Postgres>;
  say: (line: string) => void;
};

/** A Postgres of Debian's, the demo in it, so many web processes and workers, and nginx in front of them. */
export const startFleet = async ({ webs, workers, standby, say }: Wanted): Promise<Fleet> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-several-'));
  chmodSync(folder, 0o711); // Postgres comes through as another user
  const data = join(folder, 'data');
  const kept = process.env.SEVERAL_BENCH_AT;
  const isKept = kept !== undefined && existsSync(join(kept, 'postgres'));
  if (isKept) copyAll(kept, folder);
  const postgres = await (isKept ? postgresIn : makePostgres)(join(folder, 'postgres'), settings);
  if (isKept) postgres.start();
  const ports = await Promise.all(Array.from({ length: webs }, freePort));
  const nginx = await startNginx(join(folder, 'nginx'), ports);
  const env = {
    DATABASE_URL: `postgres://ibidem@${postgres.address}/ibidem`,
    PUBLIC_URL: `https://127.0.0.1:${nginx.port}`,
    RATE_LIMITS: 'off',
    NODE_ENV: 'production',
  };
  const all: Instance[] = [];
  const ended: (() => void)[] = [() => postgres.stop('immediate')];
  const stop = async () => {
    for (const one of all.toReversed()) await one.stop();
    await nginx.stop();
    for (const end of ended) attempt(end);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!isKept) {
      say('Making the demo …');
      await seed(data, env);
      if (kept !== undefined) keepAt(kept, folder, postgres);
    }
    const beside = await standby?.(postgres, join(folder, 'standby'));
    if (beside) ended.push(() => beside.stop('immediate'));
    const hosts = [postgres, ...(beside ? [beside] : [])].map(({ address }) => address).join(',');
    const own = { ...env, DATABASE_URL: addressOf(hosts) };
    const web = { ...own, IBIDEM_ROLE: 'web', IBIDEM_ONE_OF_SEVERAL: 'yes' };
    const start = async (port: number, given: Record<string, string>, ready: Ready) => {
      const env = { ...given, PORT: String(port) };
      const one = instanceOf({ folder: data, port, env, ready });
      all.push(one);
      await one.start();
      return one;
    };
    say(`Starting ${webs} web processes and ${workers} workers behind nginx …`);
    const fleet: { webs: Instance[]; workers: Instance[] } = { webs: [], workers: [] };
    for (const port of ports) fleet.webs.push(await start(port, web, healthy));
    for (let count = 0; count < workers; count += 1) {
      fleet.workers.push(await start(0, { ...own, IBIDEM_ROLE: 'worker' }, working));
    }
    return { ...fleet, nginx, postgres, standby: beside, accounts: accountsIn(data), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};

const addressOf = (hosts: string): string =>
  `postgres://ibidem@${hosts}/ibidem${hosts.includes(',') ? '?target_session_attrs=read-write' : ''}`;

/** It may have been stopped before. */
const attempt = (end: () => void): void => {
  try {
    end();
  } catch {
    // then nothing is left to end
  }
};

/** Connections: see docs/several-instances.md. */
const settings = ['max_connections = 200', 'shared_buffers = 256MB'];

/** The demo cites the publication itself, by the address of the process that makes it. */
const seed = async (folder: string, env: Record<string, string>): Promise<void> => {
  const port = await freePort();
  const own = { IBIDEM_ROLE: 'web', PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const making = startWholeProcess({ folder, env: { ...env, ...own }, args: ['--demo'] });
  await making.until('/admin', 900_000);
  making.signal('SIGTERM');
  await making.ended();
};

const copyAll = (from: string, to: string): void => {
  for (const part of ['postgres', 'data']) execFileSync('cp', ['-a', join(from, part), to]);
};

/** For the next run, which need not make it again. */
const keepAt = (kept: string, folder: string, postgres: Postgres): void => {
  postgres.stop();
  mkdirSync(kept, { recursive: true });
  copyAll(folder, kept);
  postgres.start();
};

type Ready = (one: WholeProcess, url: string) => Promise<void>;

const working: Ready = (one) => one.until('✓ Worker');

/** It takes no connection before it can answer. */
const healthy: Ready = async (one, url) => {
  await one.until('/admin');
  await eventually(async () => {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.ok || undefined;
  }, 120_000);
};

type Made = { folder: string; port: number; env: Record<string, string>; ready: Ready };

const instanceOf = ({ folder, port, env, ready }: Made): Instance => {
  const url = `http://127.0.0.1:${port}`;
  const running: { now?: WholeProcess } = {};
  const current = () => {
    if (!running.now) throw new Error('It was not started');
    return running.now;
  };
  return {
    url,
    port,
    process: current,
    start: async () => {
      running.now = startWholeProcess({ folder, env });
      await ready(running.now, url);
    },
    stop: async (signal = 'SIGTERM') => {
      running.now?.signal(signal);
      await running.now?.ended();
    },
  };
};
