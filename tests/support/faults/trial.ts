import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keptJson } from '@/platform/kept-file';
import { withClient } from '../database/postgres';
import { eventually } from './points';
import { freeze } from './processes';
import { startWholeProcess, type WholeProcess } from './whole-process';

/** A publication of two processes on one data folder, with somebody who is signed in. */
export type Trial = {
  url: string;
  folder: string;
  session: { Authorization: string };
  web: WholeProcess;
  killPostgres: (signal?: NodeJS.Signals) => void;
  /** Ends it and starts it again, as a service manager does; waits for its end, or for what comes in the meantime. */
  restartWeb: (signal: NodeJS.Signals, meanwhile?: () => Promise<unknown>) => Promise<void>;
  restartWorker: (signal: NodeJS.Signals) => Promise<void>;
  freezeWorker: () => () => void;
  /** Resolves when its health is well and the session is known; rejects after three minutes. */
  untilWell: () => Promise<void>;
  /** Which of these topics the database does not have. */
  missing: (slugs: readonly string[]) => Promise<string[]>;
  linesLogged: () => number;
  all: () => readonly WholeProcess[];
  stop: () => Promise<void>;
};

export const startTrial = async (folder: string, port: number): Promise<Trial> => {
  const url = `http://localhost:${port}`;
  const started: WholeProcess[] = [];
  const run = (role: 'web' | 'worker') => {
    const env = { IBIDEM_ROLE: role, PORT: String(port), PUBLIC_URL: url, RATE_LIMITS: 'off' };
    const one = startWholeProcess({ folder, env });
    started.push(one);
    return one;
  };
  const now = { web: run('web'), worker: undefined as unknown as WholeProcess };
  await now.web.until('/admin');
  now.worker = run('worker');
  await now.worker.until('✓ Worker');
  const [, code = ''] = /Set-up code: (\S+)/.exec(now.web.printed()) ?? [];

  const end = async (one: WholeProcess, signal: NodeJS.Signals) => {
    one.signal(signal);
    await one.ended();
  };
  const session = await signUp(url, code);
  return {
    url,
    folder,
    session,
    get web() {
      return now.web;
    },
    killPostgres: (signal = 'SIGKILL') => {
      const pid = now.web.postgres();
      if (pid > 0) process.kill(pid, signal);
    },
    restartWeb: async (signal, meanwhile = () => now.web.until('/admin')) => {
      await end(now.web, signal);
      now.web = run('web');
      await meanwhile();
    },
    restartWorker: async (signal) => {
      await end(now.worker, signal);
      now.worker = run('worker');
      await now.worker.until('✓ Worker');
    },
    freezeWorker: () => freeze(now.worker.pid),
    untilWell: async () => {
      // What has just happened is known a moment later.
      await sleep(2_000);
      const isAnswered = async (path: string) => {
        const signal = AbortSignal.timeout(5_000);
        const asked = fetch(`${url}${path}`, { signal, headers: session });
        return (await asked.catch(() => undefined))?.status === 200;
      };
      await eventually(async () => {
        const isWell = (await isAnswered('/health')) && (await isAnswered('/api/users/me'));
        return isWell ? true : undefined;
      }, 180_000);
    },
    missing: (slugs) =>
      withClient(urlOf(folder), async (client) => {
        const { rows } = await client.query<{ slug: string }>(
          `SELECT slug FROM unnest($1::text[]) AS slug
           WHERE slug NOT IN (SELECT slug FROM topics WHERE slug IS NOT NULL)`,
          [slugs],
        );
        return rows.map(({ slug }) => slug);
      }),
    linesLogged: () =>
      started.flatMap((one) => one.printed().split('\n')).filter((line) => line.includes('"level"'))
        .length,
    all: () => started,
    stop: async () => {
      await end(now.worker, 'SIGTERM');
      await end(now.web, 'SIGTERM');
    },
  };
};

const urlOf = (folder: string): string => {
  const kept = keptJson<{ password: string; port: number }>(join(folder, 'postgres.json'));
  return `postgres://ibidem:${kept?.password}@127.0.0.1:${kept?.port}/ibidem`;
};

/** The first administrator, who may save topics. */
const signUp = async (url: string, code: string): Promise<{ Authorization: string }> => {
  const account = { name: 'A', email: 'a@example.org', password: 'correct horse battery staple' };
  await post(`${url}/api/users/set-up`, { code, ...account });
  const { token } = (await (await post(`${url}/api/users/login`, account)).json()) as {
    token: string;
  };
  return { Authorization: `JWT ${token}` };
};

const post = (address: string, body: unknown): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
