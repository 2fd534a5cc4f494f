import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { download } from '../download';
import { memoryOf } from '../footprint/memory';
import type { Measure, Sized } from './sized';

const megabyte = 1024 * 1024;

type Ended = { seconds: number; megabytes: number; printed: string };

/** Runs a command of the publication beside it. Fails where it ends with another code than those. */
const ran = (data: string, args: readonly string[], codes: readonly number[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['src/server/run.mjs', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', IBIDEM_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [printed, most] = ['', 0];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => (printed += bytes.toString()));
    }
    const watch = setInterval(() => {
      most = Math.max(most, memoryOf(child.pid ?? 0));
    }, 200);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - begun) / 1_000;
      if (code === null || !codes.includes(code)) {
        reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed.slice(-2_000)}`));
      } else resolve({ seconds, megabytes: most / megabyte, printed });
    });
  });

const entriesIn = (printed: string): number =>
  Number(/editions, (\d+) entries/.exec(printed)?.[1] ?? Number.NaN);

/** What a command took, told once for all that is said of it. */
const once = (take: (publication: Sized) => Promise<Record<string, number>>) => {
  const taken = new Map<number, Promise<Record<string, number>>>();
  return async (publication: Sized, figure: string): Promise<number> => {
    const known = taken.get(publication.articles) ?? take(publication);
    taken.set(publication.articles, known);
    return (await known)[figure] ?? Number.NaN;
  };
};

const figureOf = (
  name: string,
  unit: Measure['unit'],
  figure: string,
  take: ReturnType<typeof once>,
): Measure => ({ name, unit, rounds: 1, take: (publication) => take(publication, figure) });

const verified = once(async ({ data }) => {
  const { seconds, megabytes, printed } = await ran(data, ['audit', 'verify'], [0]);
  return { seconds, megabytes, each: (seconds * 1_000) / entriesIn(printed) };
});

/** All texts as NDJSON, one a line. */
const exported = once(async ({ server }) => {
  const { seconds, lines, peak, before } = await download(server, `${server.url}/api/export`);
  return { seconds, each: (seconds * 1_000) / lines, megabytes: (peak - before) / megabyte };
});

const backedUp = once(async ({ data, articles }) => {
  const place = mkdtempSync(join(data, '..', 'backup-'));
  try {
    const made = await ran(data, ['backup', place, '--no-verify'], [0]);
    const tried = await ran(data, ['backup', 'verify', place], [0]);
    return {
      seconds: made.seconds,
      each: (made.seconds * 1_000) / articles,
      megabytes: made.megabytes,
      trial: tried.seconds,
      trialEach: (tried.seconds * 1_000) / articles,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

export const commands: readonly Measure[] = [
  {
    name: 'doctor',
    unit: 's',
    rounds: 3,
    // One of the warnings may be of this machine.
    take: async ({ data }) => (await ran(data, ['doctor'], [0, 1])).seconds,
  },
  figureOf('export of all, each article', 'ms', 'each', exported),
  figureOf('export of all', 's', 'seconds', exported),
  figureOf('export of all: memory more, at most', 'MB', 'megabytes', exported),
  figureOf('audit verify, each entry', 'ms', 'each', verified),
  figureOf('audit verify', 's', 'seconds', verified),
  figureOf('audit verify: memory at most', 'MB', 'megabytes', verified),
  figureOf('backup, each article', 'ms', 'each', backedUp),
  figureOf('backup', 's', 'seconds', backedUp),
  figureOf('backup: memory at most', 'MB', 'megabytes', backedUp),
  figureOf('backup tried by restoring it, each article', 'ms', 'trialEach', backedUp),
  figureOf('backup tried by restoring it', 's', 'trial', backedUp),
];
