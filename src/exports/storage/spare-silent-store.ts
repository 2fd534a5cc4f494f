import { errorFacts, log } from '@/platform/logging';
import type { RenditionStore } from './rendition-files';

/** Milliseconds after which a failure was one of waiting. */
const slow = 1_000;

/** Milliseconds for which a store that has kept somebody waiting in vain is not asked again. */
const rest = 15_000;

/** Until when a store is not asked; milliseconds, of the same clock as `now`. */
export type Silence = { until: number };

/**
 * Of a store that fails, files are not there for now: they are only copies, which whoever wants one has made anew. One that says
 * nothing is spared for a while, so that not everybody waits for it. What is to be removed is removed or fails: a file that
 * readers must not have any more is not forgotten.
 *
 * @param now milliseconds, monotonic
 */
export const spareSilentStore = (
  store: RenditionStore,
  { now, silence }: { now: () => number; silence: Silence },
): RenditionStore => {
  const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
    const begun = now();
    if (begun < silence.until) throw new Error('The store has just said nothing, and is spared');
    try {
      return await ask();
    } catch (error) {
      if (now() - begun >= slow) silence.until = now() + rest;
      throw error;
    }
  };
  const unlessAway = async <T>(name: string, instead: T, ask: () => Promise<T>): Promise<T> => {
    try {
      return await asking(ask);
    } catch (error) {
      log('warn', 'The store did not give a rendition', { file: name, ...errorFacts(error) });
      return instead;
    }
  };
  return {
    put: (...file) => asking(() => store.put(...file)),
    has: (name, size) => unlessAway(name, false, () => store.has(name, size)),
    read: (name, ...which) => unlessAway(name, undefined, () => store.read(name, ...which)),
    remove: store.remove,
  };
};
