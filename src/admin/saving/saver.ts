import type { Trouble } from './trouble';

export type Clock = {
  now: () => number;
  /** Runs it after so many milliseconds, unless what it answers is called before. */
  after: (wait: number, run: () => void) => () => void;
};

/** What became of a save. `left` names what of it the server did not take. */
export type Outcome = { ok: true; left: readonly Left[] } | { ok: false; trouble: Trouble };
export type Left = { field: string; why: string };

export type Saving =
  | { is: 'saved'; left: readonly Left[] }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'failed'; trouble: Trouble };

export type Saver = {
  /** Something was typed. */
  typed: () => void;
  /** Saves at once what is not saved, after a save under way; false when it could not be. */
  flush: () => Promise<boolean>;
  /** What hindered may be over: the network is back, the window has the focus again. */
  tryAgain: () => void;
  hasUnsaved: () => boolean;
  /** What the form before it still held is in this one. */
  arrived: () => void;
  current: () => Saving;
  subscribe: (listener: () => void) => () => void;
  /** Waits for a save under way. */
  settled: () => Promise<void>;
  /** Lets it save by itself; answers how to stop that. */
  begin: () => () => void;
};

type Options = {
  /** Sends everything that the form holds. `tries` counts failures in a row, this one included. */
  save: (tries: number) => Promise<Outcome>;
  clock: Clock;
  /** Under review nothing is saved but on purpose. */
  byItself: boolean;
  /** What a form before it held is still on its way: until it `arrived`, nothing counts as saved. */
  isArriving?: boolean;
};

/** After a pause of this length a save goes out … */
export const pause = 1500; // ms
/** … and after this much typing without one. */
export const longestWait = 7000; // ms

/** Decides when a form is saved: one save at a time, never later than `longestWait`, again after a failure. */
export const makeSaver = ({ save, clock, byItself, isArriving = false }: Options): Saver => {
  let typed = 0;
  let saved = 0;
  let waitingSince: number | null = null;
  let tries = 0;
  let left: readonly Left[] = [];
  let trouble: Trouble | null = null;
  let running: Promise<boolean> | null = null;
  let cancel: (() => void) | null = null;
  let stopped = true;
  let arriving = isArriving;
  const listeners = new Set<() => void>();

  const show = (): void => {
    state = stateNow();
    for (const listener of listeners) listener();
  };
  const stateNow = (): Saving => {
    if (trouble) return { is: 'failed', trouble };
    if (running || arriving) return { is: 'saving' };
    return typed > saved ? { is: 'unsaved' } : { is: 'saved', left };
  };
  let state = stateNow();
  const plan = (wait: number): void => {
    cancel?.();
    cancel = stopped ? null : clock.after(wait, () => void start());
  };
  const planSoon = (): void => {
    const since = waitingSince ?? clock.now();
    plan(Math.max(0, Math.min(pause, since + longestWait - clock.now())));
  };

  const start = (): Promise<boolean> => {
    running ??= run().finally(() => {
      running = null;
      show();
    });
    return running;
  };
  const run = async (): Promise<boolean> => {
    cancel?.();
    cancel = null;
    const upTo = typed;
    waitingSince = null;
    // Set before the state is shown: `running` is there only once this has answered a promise.
    await Promise.resolve();
    show();
    const outcome = await save(tries + 1);
    if (outcome.ok) {
      saved = Math.max(saved, upTo);
      tries = 0;
      trouble = null;
      left = outcome.left;
      if (typed > saved && byItself) planSoon();
      return true;
    }
    tries += 1;
    ({ trouble } = outcome);
    const { again } = outcome.trouble;
    if (byItself && again !== null) plan(again * 1000);
    return false;
  };

  return {
    typed: () => {
      typed += 1;
      waitingSince ??= clock.now();
      // What waits for the network or for a session has its own time; what was refused may be mended by this.
      const waits = trouble !== null && trouble.again !== null;
      if (byItself && !waits && trouble?.reason !== 'changed' && !running) planSoon();
      show();
    },
    flush: async () => {
      if (running) await running;
      if (typed === saved && trouble === null && !arriving) return true;
      return start();
    },
    tryAgain: () => {
      if (byItself && trouble?.again != null && !running) void start();
    },
    hasUnsaved: () => typed > saved || left.length > 0 || arriving,
    arrived: () => {
      if (!arriving) return;
      arriving = false;
      show();
    },
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      while (running) await running;
    },
    begin: () => {
      stopped = false;
      if (typed > saved && byItself) planSoon();
      return () => {
        stopped = true;
        cancel?.();
      };
    },
  };
};
