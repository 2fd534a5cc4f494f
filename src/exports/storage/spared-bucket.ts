import { bucket, type Bucket } from './bucket';

/** Milliseconds after which a failure was one of waiting. */
const slow = 1_000;

/** Milliseconds for which a store that has kept somebody waiting in vain is not asked again. */
const rest = 15_000;

/** Milliseconds in which a store begins to answer. */
const patience = 3_000;

/** Bytes that a store takes in a millisecond at least: half a megabyte a second. A reader waits until a file is kept. */
const slowest = 500;

/** Until when a store is not asked; milliseconds, of the same clock as `now`. */
export type Silence = { until: number };

/** What readers wait for. */
export type ReadersBucket = Pick<Bucket, 'put' | 'sizeOf' | 'get' | 'remove'>;

type Surroundings = {
  /** Milliseconds, monotonic. */
  now: () => number;
  silence: Silence;
};

/**
 * A bucket that nobody waits for: what does not begin to answer has failed, and one that said nothing is spared for a while, so
 * that not everybody waits for it. What is to be removed is removed or fails: a file that readers must not have any more is not
 * forgotten.
 */
export const spareSilent = (
  store: ReadersBucket,
  { now, silence }: Surroundings,
): ReadersBucket => {
  const asking = async <T>(most: number, ask: (late: AbortSignal) => Promise<T>): Promise<T> => {
    const begun = now();
    if (begun < silence.until) throw new Error('The store has just said nothing, and is spared');
    const late = new AbortController();
    // What follows the beginning of an answer may take its time.
    const timer = setTimeout(() => late.abort(), most);
    try {
      return await ask(late.signal);
    } catch (error) {
      if (now() - begun >= slow) silence.until = now() + rest;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    put: (key, body, type) =>
      asking(patience + body.length / slowest, (late) => store.put(key, body, type, late)),
    sizeOf: (key) => asking(patience, (late) => store.sizeOf(key, late)),
    get: (key, range) => asking(patience, (late) => store.get(key, range, late)),
    remove: (key) => store.remove(key),
  };
};

/** Of the bucket of this process. */
const silence: Silence = { until: -Infinity };

/** The bucket of this process for what readers wait for, or nothing where files are kept on the disk. */
export const sparedBucket = (): ReadersBucket | undefined => {
  const store = bucket();
  return store && spareSilent(store, { now: () => performance.now(), silence });
};
