import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { freeze } from './processes';
import type { Asked } from './publication-process';

type Answer = { ready?: true; name?: string; status?: number; error?: string };

/** A process that can be asked, and killed. */
export type Mortal = {
  /** Its connections bear this mark in their names in the database. */
  mark: string;
  /** The status of the answer; never, if it dies before. */
  ask: (asked: Asked) => Promise<number>;
  kill: () => Promise<void>;
  /** Stops it as a debugger would; returns how it goes on. */
  freeze: () => () => void;
  stop: () => Promise<void>;
};

export const startMortal = async (databaseUrl: string): Promise<Mortal> => {
  const folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'mortal-'));
  const args = ['--import', 'tsx', 'tests/support/faults/publication-process.ts'];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      IBIDEM_DATA: folder,
      IBIDEM_LOG: 'error',
    },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void gone.then(() => rmSync(folder, { recursive: true, force: true }));
  const answers = listenTo(child);
  const ready = await answers();
  if (!ready.ready) throw new Error('The process did not start');
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    mark: ready.name?.split(' ').at(-1) ?? '',
    ask: async (asked) => {
      child.stdin.write(`${JSON.stringify(asked)}\n`);
      const { status = 0, error } = await answers();
      if (error) throw new Error(error);
      return status;
    },
    kill: () => end('SIGKILL'),
    freeze: () => freeze(child.pid ?? 0),
    stop: () => end('SIGTERM'),
  };
};

/** Its answers, one after the other. */
const listenTo = (child: ChildProcessWithoutNullStreams): (() => Promise<Answer>) => {
  let printed = '';
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting.shift()?.resolve(JSON.parse(line) as Answer);
  });
  child.once('exit', (code) => {
    // Killed on purpose, it owes no answer.
    if (code === null) return;
    for (const { reject } of waiting) reject(new Error(`The process ended:\n${printed}`));
  });
  return () => new Promise((resolve, reject) => void waiting.push({ resolve, reject }));
};
