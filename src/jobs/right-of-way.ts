import { setTimeout as sleep } from 'node:timers/promises';
import type { Task } from 'graphile-worker';

export type RightOfWay = {
  /** A task that others wait for. */
  first: (task: Task<string>) => Task<string>;
  /** A task that waits while one that goes first is at work in this process, though not for ever. */
  after: (task: Task<string>) => Task<string>;
};

/** Milliseconds without a task that goes first, after which there seems to be no other in line. */
const lull = 200;

/** Milliseconds between two looks. */
const look = 50;

/** Milliseconds after which a task is done whatever goes on: a stream of others must not put it off for ever. */
const patience = 15_000;

/** Lets what people wait for at an instant have the processor before what only has to be done. */
export const rightOfWay = (now: () => number = Date.now): RightOfWay => {
  let atWork = 0;
  let lastEnded = -Infinity;
  const isClear = () => atWork === 0 && now() - lastEnded >= lull;
  return {
    first: (task) => async (payload, helpers) => {
      atWork += 1;
      try {
        await task(payload, helpers);
      } finally {
        atWork -= 1;
        lastEnded = now();
      }
    },
    after: (task) => async (payload, helpers) => {
      const deadline = now() + patience;
      while (!isClear() && now() < deadline) await sleep(look);
      await task(payload, helpers);
    },
  };
};
