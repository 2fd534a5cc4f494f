/** How often something was done in this process, by what tells one kind from another. Never goes down. */
type Tally = Map<string, number>;

export type Tallies = {
  /** How a page for readers came about. */
  pages: Record<PageWay, number>;
  /** Files of editions, by format. */
  renditions: Tally;
  /** Runs of jobs: `task outcome`, where the outcome is `done` or `failed`. */
  jobs: Tally;
  /** Seconds that jobs took, by task. */
  jobSeconds: Tally;
};

/**
 * `kept`: it was there. `made`: Next made it. `stale`: an older one stood in, since none could be made. `private`: made for
 * somebody who is logged in.
 */
export type PageWay = 'kept' | 'made' | 'stale' | 'private';

/** Next's bundle has a copy of this module of its own, and what it does counts as well. */
const key = Symbol.for('ibidem.tallies');
type Shared = { [key]?: Tallies };

export const tallies: Tallies = ((globalThis as Shared)[key] ??= {
  pages: { kept: 0, made: 0, stale: 0, private: 0 },
  renditions: new Map(),
  jobs: new Map(),
  jobSeconds: new Map(),
});

export const addTo = (tally: Tally, name: string, amount = 1): void =>
  void tally.set(name, (tally.get(name) ?? 0) + amount);
