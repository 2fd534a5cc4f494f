import { setTimeout as sleep } from 'node:timers/promises';

/** Something that goes on for as long as the load does. */
export type Deed = { end: () => Promise<void> };

/**
 * Does something again and again, each time after a pause in milliseconds; `end` waits for the one under way.
 *
 * @param isHeld whether nothing is to be begun just now
 */
export const again = (
  pause: number,
  once: (turn: number) => Promise<unknown>,
  isHeld: () => boolean = () => false,
): Deed => {
  const over = new AbortController();
  const running = (async () => {
    for (let turn = 0; !over.signal.aborted; turn += 1) {
      if (!isHeld()) await once(turn);
      await sleep(pause, undefined, { signal: over.signal }).catch(() => undefined);
    }
  })();
  running.catch(() => undefined); // said by whoever ends it
  return {
    end: async () => {
      over.abort();
      await running;
    },
  };
};
