import type { Saver } from './saver';

/** ms of the clock. */
export type SaveTimes = {
  /** When the server last said that it has all; null before it did. */
  savedAt: number | null;
  /** Since when something is typed that it has not; null when there is nothing. */
  unsavedSince: number | null;
};

type Keeper = {
  current: () => SaveTimes;
  subscribe: (listener: () => void) => () => void;
};

/** Watches a saver for as long as somebody listens. */
export const keepTimes = (
  saver: Pick<Saver, 'current' | 'subscribe'>,
  now: () => number,
): Keeper => {
  let times: SaveTimes = { savedAt: null, unsavedSince: null };
  let was = saver.current().is;
  return {
    current: () => times,
    subscribe: (listener) =>
      saver.subscribe(() => {
        const { is } = saver.current();
        if (is === was) return;
        if (is === 'saved') times = { savedAt: now(), unsavedSince: null };
        else times = { ...times, unsavedSince: times.unsavedSince ?? now() };
        was = is;
        listener();
      }),
  };
};
