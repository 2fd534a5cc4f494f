/** Next's bundle has a copy of this module of its own, and the server must reach its pools, too. */
const key = Symbol.for('ibidem.open-pools');
type Shared = { [key]?: Set<object> };
const pools = ((globalThis as Shared)[key] ??= new Set<object>());
/** Connections outside of pools are the server's own. */
const alone = new Set<Connected>();

export const registerPool = (pool: object): void => void pools.add(pool);

/** A connection outside of any pool that is broken with the others; returns how it is forgotten. */
export const registerConnection = (client: object): (() => void) => {
  alone.add(client);
  return () => void alone.delete(client);
};

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
type Connected = { connection?: { stream?: { destroy: () => unknown } } };
type Inside = { _clients: Connected[] };

/**
 * Breaks every connection of the process, those that are being made as well: whoever waits for an answer hears
 * that there is none. What a frozen database was told it then rolls back when it goes on, since nobody commits it.
 */
export const breakConnections = (): void => {
  const lent = [...pools].flatMap((pool) => (pool as Inside)._clients);
  for (const { connection } of [...lent, ...alone]) connection?.stream?.destroy();
};
