import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/platform/env';
import { err, ok } from '@/platform/result';
import type {
  WorkerAnswer,
  WorkerFailure,
  WorkerLimits,
  WorkerMessage,
  WorkerProgram,
} from './contract';

/**
 * One worker process, started with its first job. It does one job at a time; after a failure other than a refusal it
 * is dead, and the next job starts it anew. While idle it keeps no one alive, and when nothing comes it ends: an idle
 * Pandoc holds 250 MB.
 */
export class WorkerProcess<Job extends object, Output> {
  private child: ChildProcess | undefined;
  private settle: ((answer: WorkerAnswer<Output>) => void) | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly program: WorkerProgram,
    private readonly limits: WorkerLimits,
  ) {}

  async do(job: Job): Promise<WorkerAnswer<Output>> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    child.ref();
    child.channel?.ref();
    const answer = await this.ask(child, job);
    this.wait(child);
    return answer;
  }

  /** Starts the process if there is none, so that the next job need not wait for that. */
  prepare(): void {
    clearTimeout(this.idle);
    this.wait((this.child ??= this.start()));
  }

  private wait(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.idle = setTimeout(() => this.stop(), this.limits.idle ?? aMinute).unref();
  }

  stop(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private ask(child: ChildProcess, job: Job): Promise<WorkerAnswer<Output>> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.settle?.(failure('too-slow', `no result after ${this.limits.milliseconds} ms`));
        this.stop();
      }, this.limits.milliseconds);
      this.settle = (answer) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(answer);
      };
      child.send(job, (error) => {
        if (error) this.settle?.(failure('died', error.message));
      });
    });
  }

  private start(): ChildProcess {
    const { file, execArgv } = whatRuns(this.program);
    const child = fork(file, [String(this.limits.bytes)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv,
      env: { NODE_ENV: 'production' },
      serialization: 'advanced', // bytes go as they are
    });
    child.on('message', (message: WorkerMessage<Output>) => this.hear(child, message));
    child.on('error', (error) => this.gone(child, error.message));
    child.on('exit', (code, signal) => this.gone(child, `exit ${signal ?? code}`));
    return child;
  }

  private hear(child: ChildProcess, message: WorkerMessage<Output>): void {
    if (this.child !== child) return;
    if ('output' in message) this.settle?.(ok(message.output));
    else if ('refused' in message) this.settle?.(failure('refused', message.refused));
    else {
      this.stop(); // nobody knows what state it is in
      this.settle?.(failure('died', message.crashed));
    }
  }

  private gone(child: ChildProcess, why: string): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.settle?.(failure('died', why));
  }
}

const aMinute = 60_000;

/** A bundle may be gone that this process still runs from: two newer ones were made since. */
const whatRuns = ({ file, bundledAs }: WorkerProgram): { file: string; execArgv: string[] } => {
  const source = path.join(/* turbopackIgnore: true */ process.cwd(), file);
  if (bundledAs === undefined) return { file: source, execArgv: [] };
  const { bundle } = env();
  const bundled = bundle && path.join(/* turbopackIgnore: true */ bundle, bundledAs);
  return bundled && existsSync(bundled)
    ? { file: bundled, execArgv: [] }
    : { file: source, execArgv: ['--import', 'tsx'] };
};

const failure = (kind: WorkerFailure['kind'], message: string) => err({ kind, message });
