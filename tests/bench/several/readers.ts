import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../measure';
import type { Ask } from './ask';

export type Seen = { asked: number; statuses: Map<number, number>; times: number[] };
export type Readers = { seen: () => Seen; end: () => Promise<Seen> };

/** So many readers, each of whom opens a page five times a second, whether or not the last has come. */
export const readAlong = (ask: Ask, paths: readonly string[], readers: number): Readers => {
  const seen: Seen = { asked: 0, statuses: new Map(), times: [] };
  const over = new AbortController();
  const open = new Set<Promise<void>>();
  const openOne = async (path: string) => {
    const { status, took } = await ask(path);
    seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
    seen.times.push(took);
  };
  const reader = async (which: number) => {
    for (let turn = which; !over.signal.aborted; turn += 1) {
      seen.asked += 1;
      const one = openOne(paths[turn % paths.length] ?? '/').finally(() => open.delete(one));
      open.add(one);
      await sleep(200, undefined, { signal: over.signal }).catch(() => undefined);
    }
  };
  const all = Array.from({ length: readers }, (_, which) => reader(which));
  return {
    seen: () => seen,
    end: async () => {
      over.abort();
      await Promise.all(all);
      await Promise.all(open);
      return seen;
    },
  };
};

/** Requests that got something else than a page. */
export const lostOf = ({ statuses }: Seen): number =>
  [...statuses].filter(([status]) => status !== 200).reduce((sum, [, count]) => sum + count, 0);

export const failuresOf = ({ statuses }: Seen): number =>
  [...statuses].filter(([status]) => status >= 500).reduce((sum, [, count]) => sum + count, 0);

export const sayTimes = (times: number[]): string => {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(0));
  return `p50 ${p50}, p95 ${p95}, p99 ${p99}, max ${Math.max(0, ...times).toFixed(0)} ms`;
};

export const sayStatuses = ({ statuses }: Seen): string =>
  [...statuses].map(([status, count]) => `${count} × ${status || 'no answer'}`).join(', ');
