import type { PandocJob } from './contract';
import { PandocProcess, type PandocAnswer, type PandocLimits } from './pandoc-process';

/** A few worker processes and the jobs that wait for one. A failed worker costs its own job only. */
export class PandocPool {
  private readonly idle: PandocProcess[] = [];
  private readonly busy = new Set<PandocProcess>();
  private readonly waiting: ((process: PandocProcess) => void)[] = [];

  constructor(
    private readonly size: number,
    private readonly limits: PandocLimits,
  ) {}

  async convert(job: PandocJob): Promise<PandocAnswer> {
    const process = await this.take();
    try {
      return await process.convert(job);
    } finally {
      this.give(process);
    }
  }

  /** Ends every process; running conversions fail. A later job starts anew. */
  close(): void {
    for (const process of [...this.idle, ...this.busy]) process.stop();
    this.idle.length = 0;
  }

  private take(): PandocProcess | Promise<PandocProcess> {
    const process = this.idle.pop() ?? (this.busy.size < this.size ? this.another() : undefined);
    if (!process) return new Promise((resolve) => this.waiting.push(resolve));
    this.busy.add(process);
    return process;
  }

  private give(process: PandocProcess): void {
    const next = this.waiting.shift();
    if (next) return next(process);
    this.busy.delete(process);
    this.idle.push(process);
  }

  private another(): PandocProcess {
    return new PandocProcess(this.limits);
  }
}
