import { availableMemory } from '@/platform/available-memory';

/** Whoever keeps processes for the next job. */
type Keeper = { endIdle: () => void };

/**
 * Has pools do one job at a time between them, first come, first served, and ends what the others keep for their next job: a Pandoc
 * that stands by holds 250 MB, a Typst as much, and a small server has that only once.
 */
export class Turns {
  private readonly keepers = new Set<Keeper>();
  private last: Promise<unknown> = Promise.resolve();

  take<T>(keeper: Keeper, work: () => Promise<T>): Promise<T> {
    this.keepers.add(keeper);
    const turn = this.last.then(() => {
      for (const other of this.keepers) if (other !== keeper) other.endIdle();
      return work();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

/** Bytes from which on all kinds of conversions may be at work at once, beside a server. */
const enough = 2 * 1024 ** 3;

type Home = { ibidemTurns?: Turns };

/** One for this process, however many bundles there are in it; undefined where nobody has to wait. */
export const turnsOfThisProcess = (): Turns | undefined =>
  availableMemory() < enough ? ((globalThis as Home).ibidemTurns ??= new Turns()) : undefined;
