import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Running } from './processes';

export type Downloaded = {
  seconds: number;
  bytes: number;
  lines: number;
  /** Bytes of memory of the server before it was asked, and at most while it answered. */
  before: number;
  peak: number;
  /** Seconds that the server's process had a processor: what others do on the machine adds little to them. */
  worked: number;
};

/** Reads an answer to its end and throws it away, watching the memory of the server. */
export const download = (
  { pid }: Running,
  url: string,
  headers: Record<string, string> = {},
): Promise<Downloaded> =>
  new Promise((resolve, reject) => {
    const before = memoryOf(pid);
    const seen = { bytes: 0, lines: 0, peak: before };
    const watch = setInterval(() => {
      seen.peak = Math.max(seen.peak, memoryOf(pid));
    }, 50);
    const workedBefore = workOf(pid);
    const start = performance.now();
    const end = (settle: () => void) => {
      clearInterval(watch);
      settle();
    };
    get(url, { headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.on('data', (piece: Buffer) => {
        seen.bytes += piece.length;
        for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) seen.lines += 1;
      });
      response.on('error', (error) => end(() => reject(error)));
      response.on('end', () =>
        end(() => {
          const seconds = (performance.now() - start) / 1_000;
          resolve({ ...seen, before, seconds, worked: workOf(pid) - workedBefore });
        }),
      );
    }).on('error', (error) => end(() => reject(error)));
  });

/** What the system gave to a process, in bytes; 0 where it does not say (only Linux does). */
const memoryOf = (pid: number): number => {
  try {
    const [, kilobytes = '0'] =
      /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return 0;
  }
};

/** Seconds of work so far, of the program and of the system for it; 0 where nobody says. */
const workOf = (pid: number): number => {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = after.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0;
  }
};

const ticksPerSecond = 100;
