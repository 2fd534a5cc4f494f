import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from '../../several/fleet';
import { again, type Deed } from './deed';

/** A worker that is stopped and started again, as on every upgrade; `count` says how often. */
export const keepRestarting = (
  worker: Instance,
  pause: number,
  count: { restarts: number },
): Deed =>
  again(pause, async () => {
    await sleep(pause / 2);
    await worker.stop();
    await worker.start();
    count.restarts += 1;
  });
