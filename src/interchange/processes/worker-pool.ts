import { err } from '@/platform/result';
import type { WorkerAnswer, WorkerLimits, WorkerProgram } from './contract';
import { turnsOfThisProcess, type Turns } from './turns';
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
  private inHand = 0;

  constructor(
    private readonly program: WorkerProgram,
    private readonly size: PoolSize,
    private readonly limits: WorkerLimits,
    private readonly turns: Turns | undefined = turnsOfThisProcess(),
  ) {}

  async do(job: Job): Promise<WorkerAnswer<Output>> {
    if (this.inHand >= this.size.processes + this.size.waiting) {
      return err({ kind: 'busy', message: `${this.size.waiting} jobs wait already` });
    }
    this.inHand += 1;
    try {
      return await (this.turns ? this.turns.take(this, () => this.work(job)) : this.work(job));
    } finally {
      this.inHand -= 1;
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
    for (const process of this.busy) process.stop();
    this.endIdle();
  }

  /** Ends what is kept for the next job, which starts another. */
  endIdle(): void {
    for (const process of this.idle) process.stop();
    this.idle.length = 0;
  }

  private async work(job: Job): Promise<WorkerAnswer<Output>> {
    const process = await this.take();
    try {
      return await process.do(job);
    } finally {
      this.give(process);
    }
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
