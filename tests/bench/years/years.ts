import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOfPublication } from '../footprint/memory';
import { restart } from '../restart';
import { ofDesk, ofOperation, ofReaders } from './asked';
import { byClock } from './by-clock';
import { commands } from './commands';
import { madePublication } from './made-publication';
import type { Measure, Sized } from './sized';
import { started } from './started';
import { headingOf, isAllowed, lineOf, type Row } from './table';

type Options = { short: boolean; only: readonly string[] };

/**
 * The same publication when it is young and after many years: 1,000 and 100,000 articles with all that a desk has kept of them,
 * while the desk itself stays as it is, with 2,000 open drafts and 300 people. False when something takes more than 1.5 times
 * as long and `reasons.ts` does not say why. The short form, for CI, has 1,000 and 5,000, and minds only that everything comes.
 *
 * @param only parts of the names of what is measured; none: everything
 */
export const benchYears = async ({ short, only }: Options): Promise<boolean> => {
  const kept = process.env.YEARS_BENCH_AT;
  const at = kept ?? mkdtempSync(join(tmpdir(), 'ibidem-years-'));
  mkdirSync(at, { recursive: true });
  chmodSync(at, 0o711); // root's Postgres runs as another user and must come through
  try {
    return await measureAt(at, { short, only });
  } finally {
    if (kept === undefined) rmSync(at, { recursive: true, force: true });
  }
};

const sizesOf = (short: boolean) => ({
  articles: short ? ([1_000, 5_000] as const) : ([1_000, 100_000] as const),
  desk: { drafts: short ? 200 : 2_000, people: 300 },
});

const measureAt = async (at: string, { short, only }: Options): Promise<boolean> => {
  const { articles, desk } = sizesOf(short);
  const [small, large] = articles;
  const folders = [
    await madePublication(at, { articles: small, ...desk }, console.log),
    await madePublication(at, { articles: large, ...desk }, console.log),
  ] as const;
  const isAsked = (name: string) =>
    only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()));
  const rows: Row[] = [];
  const tell = (row: Row) => {
    if (rows.length === 0) console.log(`\n${headingOf(articles)}`);
    rows.push(row);
    console.log(lineOf(row));
  };
  if (isAsked(startName)) tell(await startTimes(folders, short ? 1 : 5));
  const pair = [await started(folders[0], small), await started(folders[1], large)] as const;
  try {
    await sleep(short ? 2_000 : 60_000); // until what a start sets going has come to rest
    for (const measure of [
      memory,
      publish,
      ...ofDesk,
      ...ofReaders,
      ...ofOperation,
      ...byClock,
      ...commands,
    ]) {
      if (isAsked(measure.name)) tell(await takenByTurns(measure, pair, short));
    }
  } finally {
    for (const { client, server } of pair) {
      await client.end();
      await server.stop();
    }
  }
  return short || rows.every(isAllowed);
};

const startName = 'start to the first page';

const startTimes = async (folders: readonly [string, string], rounds: number): Promise<Row> => {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, data] of folders.entries()) {
      const { server, milliseconds } = await restart(data, {}, '/');
      await server.stop();
      if (round > 0) taken[place]?.push(milliseconds / 1_000); // the first reads from a disk
    }
  }
  return { name: startName, unit: 's', small: taken[0], large: taken[1] };
};

const memory: Measure = {
  name: 'memory when idle',
  unit: 'MB',
  rounds: 1,
  take: ({ server, data }) => Promise.resolve(memoryOfPublication(server.pid, data) / 2 ** 20),
};

const publish: Measure = {
  name: 'publish: last approval and publication',
  unit: 'ms',
  rounds: 7,
  take: ({ publish: publishOnce }) => publishOnce(),
};

/** Each is the first in its turn. */
const takenByTurns = async (
  { name, unit, rounds, take }: Measure,
  pair: readonly [Sized, Sized],
  short: boolean,
): Promise<Row> => {
  const taken: [number[], number[]] = [[], []];
  const most = short ? 1 : rounds;
  for (let round = rounds > 1 && !short ? -1 : 0; round < most; round += 1) {
    for (const place of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const value = await take(pair[place], round + 1);
      if (round >= 0) taken[place].push(value);
    }
  }
  return { name, unit, small: taken[0], large: taken[1] };
};
