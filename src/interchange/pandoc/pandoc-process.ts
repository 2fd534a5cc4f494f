import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { err, ok, type Result } from '@/platform/result';
import type { PandocFailure, PandocJob, PandocOutput, WorkerMessage } from './contract';

export type PandocLimits = {
  /** For one conversion, start of the process included. */
  milliseconds: number;
  /** Resident memory of the process. */
  bytes: number;
};

export type PandocAnswer = Result<PandocOutput, PandocFailure>;

/**
 * One worker process, started with its first job. It does one conversion at a time; after a failure
 * other than a refusal it is dead, and its owner starts another. While idle it keeps no one alive.
 */
export class PandocProcess {
  private child: ChildProcess | undefined;
  private settle: ((answer: PandocAnswer) => void) | undefined;

  constructor(private readonly limits: PandocLimits) {}

  async convert(job: PandocJob): Promise<PandocAnswer> {
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

  private ask(child: ChildProcess, job: PandocJob): Promise<PandocAnswer> {
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
      child.send({ files: {}, ...job, id: 0 }, (error) => {
        if (error) this.settle?.(failure('died', error.message));
      });
    });
  }

  private start(): ChildProcess {
    const child = fork(workerFile(), [String(this.limits.bytes)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
      env: { NODE_ENV: 'production' },
    });
    child.on('message', (message: WorkerMessage) => this.settle?.(answerOf(message)));
    child.on('error', (error) => this.gone(child, error.message));
    child.on('exit', (code, signal) => this.gone(child, `exit ${signal ?? code}`));
    return child;
  }

  private gone(child: ChildProcess, why: string): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.settle?.(failure('died', why));
  }
}

/** Found from the working folder: bundlers move this module, but not the worker's file. */
const workerFile = (): string =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'src/interchange/pandoc/worker.mjs');

const failure = (kind: PandocFailure['kind'], message: string): PandocAnswer =>
  err({ kind, message });

const answerOf = (message: WorkerMessage): PandocAnswer => {
  if ('crashed' in message) return failure('died', message.crashed);
  if (message.stderr !== '') return failure('refused', message.stderr);
  return ok({ stdout: message.stdout, warnings: message.warnings, files: message.files });
};
