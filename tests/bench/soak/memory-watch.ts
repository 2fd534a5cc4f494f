import { proportionalSize } from '../footprint/memory';
import type { Fleet } from '../several/fleet';
import { slopeOf, type Sample } from './slope';

/** Megabytes of one process at the end of a load, at most, and how many more it holds each minute. */
export type Held = { name: string; last: number; most: number; perMinute: number };
export type MemoryWatch = { end: () => Held[] };

const megabyte = 1024 * 1024;
const pulse = 5_000; // ms

/** Looks at every process that runs throughout, every five seconds; to be begun after the warm-up. */
export const watchMemory = ({ webs, workers }: Pick<Fleet, 'webs' | 'workers'>): MemoryWatch => {
  const began = performance.now();
  const watched = [
    ...webs.map((one, at) => ({ name: `web ${at + 1}`, one })),
    ...workers.map((one, at) => ({ name: `worker ${at + 1}`, one })),
  ].map(({ name, one }) => ({ name, pid: one.process().pid, samples: [] as Sample[] }));
  const look = () => {
    const minutes = (performance.now() - began) / 60_000;
    for (const { pid, samples } of watched) {
      samples.push({ minutes, value: proportionalSize(pid) / megabyte });
    }
  };
  look();
  const looking = setInterval(look, pulse);
  return {
    end: () => {
      clearInterval(looking);
      return watched.map(({ name, samples }) => ({
        name,
        last: samples.at(-1)?.value ?? 0,
        most: Math.max(0, ...samples.map(({ value }) => value)),
        perMinute: slopeOf(samples),
      }));
    },
  };
};
