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
  /** @param more variables of this start alone, as for a clock of its own */
  start: (more?: Record<string, string>) => Promise<void>;
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
  /** Where all of it is kept. */
  folder: string;
  stop: () => Promise<void>;
};

/** Where the processes run, if not on this machine's own addresses. */
export type Place = {
  /** This machine for all of them; Postgres listens there as well. */
  here: string;
  of: (role: 'web' | 'worker', which: number) => { host: string; through: readonly string[] };
  env: Readonly<Record<string, string>>;
  /** Called with the folder in which everything is to be, before anything is; gives what is to be done when nothing is left. */
  prepare: (folder: string) => (() => void) | undefined;
  /** Called with the data folder once the demo is in it. */
  seeded: (data: string) => void;
};

export type Wanted = {
  webs: number;
  workers: number;
  /** Makes a standby beside Postgres, once the demo is in it. */
  standby?: (primary: Postgres, folder: string) => Promise<Postgres>;
  place?: Place;
  say: (line: string) => void;
};

/** A Postgres of Debian's, the demo in it, so many web processes and workers, and nginx in front of them. */
export const startFleet = async (wanted: Wanted): Promise<Fleet> => {
  const { webs, workers, standby, say, place = onThisMachine } = wanted;
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-several-'));
  chmodSync(folder, 0o711); // Postgres comes through as another user
  const takeAway = place.prepare(folder);
  const data = join(folder, 'data');
  const kept = process.env.SEVERAL_BENCH_AT;
  const isKept = kept !== undefined && existsSync(join(kept, 'postgres'));
  if (isKept) copyAll(kept, folder);
  const postgres = await (isKept ? postgresIn : makePostgres)(
    join(folder, 'postgres'),
    settings,
    place.here,
  );
  if (isKept) postgres.start();
  const ports = await Promise.all(Array.from({ length: webs }, freePort));
  const behind = ports.map((port, which) => `${place.of('web', which).host}:${port}`);
  const nginx = await startNginx(join(folder, 'nginx'), behind);
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
    takeAway?.();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!isKept) {
      say('Making the demo …');
      await seed(data, env);
      if (kept !== undefined) keepAt(kept, folder, postgres);
    }
    place.seeded(data);
    const beside = await standby?.(postgres, join(folder, 'standby'));
    if (beside) ended.push(() => beside.stop('immediate'));
    const servers = [postgres, ...(beside ? [beside] : [])];
    const hosts = servers.map(({ port }) => `${place.here}:${port}`).join(',');
    const own = { ...env, ...place.env, DATABASE_URL: addressOf(hosts) };
    const several = { IBIDEM_ONE_OF_SEVERAL: 'yes' };
    const start = async (role: 'web' | 'worker', which: number, port: number) => {
      const { host, through } = place.of(role, which);
      const more = role === 'web' ? { ...several, IBIDEM_HOST: host } : {};
      const env = { ...own, ...more, IBIDEM_ROLE: role, PORT: String(port) };
      const ready = role === 'web' ? healthy : working;
      const one = instanceOf({ folder: data, host, port, env, through, ready });
      all.push(one);
      await one.start();
      return one;
    };
    say(`Starting ${webs} web processes and ${workers} workers behind nginx …`);
    const fleet: { webs: Instance[]; workers: Instance[] } = { webs: [], workers: [] };
    for (const [which, port] of ports.entries()) {
      fleet.webs.push(await start('web', which, port));
    }
    for (let which = 0; which < workers; which += 1) {
      fleet.workers.push(await start('worker', which, 0));
    }
    return { ...fleet, nginx, postgres, standby: beside, accounts: accountsIn(data), folder, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};

const onThisMachine: Place = {
  here: '127.0.0.1',
  of: () => ({ host: '127.0.0.1', through: [] }),
  env: {},
  prepare: () => undefined,
  seeded: () => undefined,
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

type Made = {
  folder: string;
  host: string;
  port: number;
  env: Record<string, string>;
  through: readonly string[];
  ready: Ready;
};

const instanceOf = ({ folder, host, port, env, through, ready }: Made): Instance => {
  const url = `http://${host}:${port}`;
  const running: { now?: WholeProcess } = {};
  const current = () => {
    if (!running.now) throw new Error('It was not started');
    return running.now;
  };
  return {
    url,
    port,
    process: current,
    start: async (more = {}) => {
      running.now = startWholeProcess({ folder, env: { ...env, ...more }, through });
      await ready(running.now, url);
    },
    stop: async (signal = 'SIGTERM') => {
      running.now?.signal(signal);
      await running.now?.ended();
    },
  };
};
