import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { postmasterOf } from '@/database/postmaster';
import { eventually } from './points';
import { familyOf, freeze, isGone } from './processes';

/** A publication as an operator starts it, with a Postgres of its own, made to be stopped, frozen and killed. */
export type WholeProcess = {
  pid: number;
  printed: () => string;
  /** Lines of the log from a level on that operators look at. */
  complaints: () => string[];
  /** Resolves when this was printed. */
  until: (words: string | RegExp, patience?: number) => Promise<void>;
  signal: (signal: NodeJS.Signals) => void;
  /** How it ended, and how many milliseconds after this was asked. */
  ended: () => Promise<{ code: number | null; after: number }>;
  /** The process number of its Postgres; 0 while there is none. */
  postgres: () => number;
  freezePostgres: () => () => void;
};

type Options = {
  folder: string;
  args?: string[];
  env?: Record<string, string>;
  /** What starts it and then becomes it, as `ip netns exec NAME`. */
  through?: readonly string[];
};

export const startWholeProcess = ({
  folder,
  args = [],
  env = {},
  through = [],
}: Options): WholeProcess => {
  const own = [process.execPath, 'src/server/run.mjs', 'start', '--no-demo', ...args];
  const [program = process.execPath, ...rest] = [...through, ...own];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', IBIDEM_DATA: folder, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  }
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const postgres = () => {
    const { pid = 0 } = postmasterOf(join(folder, 'postgres')) ?? {};
    return pid > 0 && !isGone(pid) ? pid : 0;
  };
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    complaints: () =>
      printed.split('\n').filter((line) => /"level":"(warn|error)"|^\s+at |Error/.test(line)),
    until: async (words, patience = 240_000) => {
      await eventually(() => {
        const isSaid = typeof words === 'string' ? printed.includes(words) : words.test(printed);
        if (!isSaid && isOver()) throw new Error(`It ended:\n${printed}`);
        return Promise.resolve(isSaid ? true : undefined);
      }, patience);
    },
    signal: (signal) => void child.kill(signal),
    ended: async () => {
      const began = performance.now();
      await eventually(() => Promise.resolve(isOver() ? true : undefined), 120_000);
      return { code: child.exitCode, after: performance.now() - began };
    },
    postgres,
    freezePostgres: () => freeze(postgres()),
  };
};

/** Ends a process and its Postgres in any case, for the end of a test. */
export const endForGood = (one: WholeProcess): void => {
  for (const pid of [one.pid, ...(one.postgres() > 0 ? familyOf(one.postgres()) : [])]) {
    if (pid > 0 && !isGone(pid)) process.kill(pid, 'SIGKILL');
  }
};
