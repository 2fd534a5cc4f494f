import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
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
 * is dead, and the next job starts it anew. While idle it keeps no one alive.
 */
export class WorkerProcess<Job extends object, Output> {
  private child: ChildProcess | undefined;
  private settle: ((answer: WorkerAnswer<Output>) => void) | undefined;

  constructor(
    private readonly program: WorkerProgram,
    private readonly limits: WorkerLimits,
  ) {}

  async do(job: Job): Promise<WorkerAnswer<Output>> {
    const child = (this.child ??= this.start());
    child.ref();
    child.channel?.ref();
    const answer = await this.ask(child, job);
    child.unref();
    child.channel?.unref();
    return answer;
  }

  stop(): void {
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
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), this.program.file);
    const child = fork(file, [String(this.limits.bytes)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: this.program.isTypeScript ? ['--import', 'tsx'] : [],
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

const failure = (kind: WorkerFailure['kind'], message: string) => err({ kind, message });
