import { err } from '@/platform/result';
import type { WorkerAnswer, WorkerLimits, WorkerProgram } from './contract';
import { WorkerProcess } from './worker-process';

export type PoolSize = {
  processes: number;
  /** Jobs that may wait for a process; more are turned away at once. */
  waiting: number;
};

/** A few worker processes and the jobs that wait for one. A failed worker costs its own job only. */
export class WorkerPool<Job extends object, Output> {
  private readonly idle: WorkerProcess<Job, Output>[] = [];
  private readonly busy = new Set<WorkerProcess<Job, Output>>();
  private readonly waiting: ((process: WorkerProcess<Job, Output>) => void)[] = [];

  constructor(
    private readonly program: WorkerProgram,
    private readonly size: PoolSize,
    private readonly limits: WorkerLimits,
  ) {}

  async do(job: Job): Promise<WorkerAnswer<Output>> {
    if (this.busy.size === this.size.processes && this.waiting.length >= this.size.waiting) {
      return err({ kind: 'busy', message: `${this.waiting.length} jobs wait already` });
    }
    const process = await this.take();
    try {
      return await process.do(job);
    } finally {
      this.give(process);
    }
  }

  /** Has a process started before there is a job for it. */
  prepare(): void {
    if (this.busy.size > 0) return;
    const process = this.idle.at(-1) ?? this.another();
    process.prepare();
    if (this.idle.length === 0) this.idle.push(process);
  }

  /** Ends every process; running jobs fail. A later job starts anew. */
  close(): void {
    for (const process of [...this.idle, ...this.busy]) process.stop();
    this.idle.length = 0;
  }

  private take(): WorkerProcess<Job, Output> | Promise<WorkerProcess<Job, Output>> {
    const isRoom = this.busy.size < this.size.processes;
    const process = this.idle.pop() ?? (isRoom ? this.another() : undefined);
    if (!process) return new Promise((resolve) => this.waiting.push(resolve));
    this.busy.add(process);
    return process;
  }

  private give(process: WorkerProcess<Job, Output>): void {
    const next = this.waiting.shift();
    if (next) return next(process);
    this.busy.delete(process);
    this.idle.push(process);
  }

  private another(): WorkerProcess<Job, Output> {
    return new WorkerProcess(this.program, this.limits);
  }
}
