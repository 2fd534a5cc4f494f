import type { WorkerAnswer, WorkerLimits } from '../../processes/contract';
import { WorkerPool } from '../../processes/worker-pool';
import type { PandocJob, PandocOutput } from './contract';

/** More are not done before whoever asked has given up. */
const waiting = 64;

/** A few Pandoc processes. */
export class PandocPool {
  private readonly pool: WorkerPool<PandocJob, PandocOutput>;

  constructor(processes: number, limits: WorkerLimits) {
    const program = { file: 'src/interchange/readers/pandoc/worker.mjs' };
    this.pool = new WorkerPool(program, { processes, waiting }, limits);
  }

  convert(job: PandocJob): Promise<WorkerAnswer<PandocOutput>> {
    return this.pool.do(job);
  }

  /** Has a Pandoc started, which takes half a second of a processor. */
  prepare(): void {
    this.pool.prepare();
  }

  close(): void {
    this.pool.close();
  }
}
