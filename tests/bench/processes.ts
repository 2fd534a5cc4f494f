import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of the benchmark in a process of its own. */
export type Running = {
  url: string;
  /** Of the process. */
  pid: number;
  printed: () => string;
  stop: () => Promise<void>;
};

type Command = { args: string[]; port: number; env?: Record<string, string>; ready: RegExp };

/** Starts Node with these arguments and waits until it printed `ready`. */
export const run = async ({ args, port, env = {}, ready }: Command): Promise<Running> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  }
  const patience = Date.now() + 15 * 60_000;
  while (!ready.test(printed)) {
    if (child.exitCode !== null || Date.now() > patience) {
      throw new Error(`${args.join(' ')} did not start:\n${printed}`);
    }
    await sleep(100);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    printed: () => printed,
    stop: () => stop(child),
  };
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([new Promise((resolve) => child.once('exit', resolve)), sleep(30_000)]);
  if (child.exitCode === null) child.kill('SIGKILL');
};
