import { AsyncLocalStorage } from 'node:async_hooks';
import { troubleOf, type Trouble } from './trouble';

/** What a piece of work met with at the database, though whoever asked there may have kept it to themselves. */
export type Noticed = { trouble?: Trouble };

/** Next's bundle has a copy of this module of its own, and its pools are to be heard by the server. */
const key = Symbol.for('ibidem.noticed-trouble');
type Shared = { [key]?: { work: AsyncLocalStorage<Noticed>; lastFull: number } };
const shared = ((globalThis as Shared)[key] ??= {
  work: new AsyncLocalStorage<Noticed>(),
  lastFull: -Infinity,
});

/** Does work and writes down in `noticed` what its questions to the database meet with. */
export const noticing = <T>(noticed: Noticed, work: () => T): T => shared.work.run(noticed, work);

/** Milliseconds since a statement of this process failed for want of room on the disk. */
export const sinceFull = (now = performance.now()): number => now - shared.lastFull;

/**
 * Who asks now, to be told what came of it: the answer may come while somebody else is at work. Payload answers a failed
 * look for a session as if there were none, so that what failed must be heard where it failed.
 */
export const listener = (): ((error: unknown) => void) => {
  const noticed = shared.work.getStore();
  return (error) => {
    const trouble = troubleOf(error);
    if (trouble === 'full') shared.lastFull = performance.now();
    if (noticed && trouble) noticed.trouble = trouble;
  };
};
