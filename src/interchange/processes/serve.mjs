/**
 * The worker's side of a pool: answers jobs over the IPC channel, one at a time, as `contract.ts` has it. `work` returns
 * an output or throws; a `Refused` is the job's own fault, anything else costs the process.
 */
import { once } from 'node:events';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { spareTheServer } from './spare-the-server.mjs';

export class Refused extends Error {}

export const serve = async (work) => {
  spareTheServer();
  const workerData = Number(process.argv[2]);
  const guard = new Worker(new URL('memory-guard.mjs', import.meta.url), { workerData });
  await once(guard, 'message');
  guard.unref();
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (job) => process.send(await answer(work, job)));
};

const answer = async (work, job) => {
  try {
    return { output: await work(job) };
  } catch (error) {
    return error instanceof Refused ? { refused: error.message } : { crashed: String(error) };
  }
};
