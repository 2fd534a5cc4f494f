/** Next's bundle has a copy of this module of its own, and the server must reach its pools, too. */
const key = Symbol.for('ibidem.open-pools');
type Shared = { [key]?: Set<object> };
const pools = ((globalThis as Shared)[key] ??= new Set<object>());

export const registerPool = (pool: object): void => void pools.add(pool);

export type PoolCounts = { inUse: number; idle: number; waiting: number };

/** Connections of all pools together, and how many questions wait for one. */
export const poolCounts = (): PoolCounts => {
  const counts = { inUse: 0, idle: 0, waiting: 0 };
  for (const pool of pools) {
    const { totalCount, idleCount, waitingCount } = pool as Counting;
    counts.inUse += totalCount - idleCount;
    counts.idle += idleCount;
    counts.waiting += waitingCount;
  }
  return counts;
};

type Counting = { totalCount: number; idleCount: number; waitingCount: number };
type Inside = { _clients: { connection?: { stream?: { destroy: () => unknown } } }[] };

/**
 * Breaks every connection of the process's pools, those that are being made as well: whoever waits for an answer hears
 * that there is none. What a frozen database was told it then rolls back when it goes on, since nobody commits it.
 */
export const breakConnections = (): void => {
  for (const pool of pools) {
    for (const { connection } of [...(pool as Inside)._clients]) {
      connection?.stream?.destroy();
    }
  }
};
