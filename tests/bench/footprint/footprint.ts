import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountsIn } from '../bench-servers';
import { median } from '../measure';
import type { Running } from '../processes';
import { restart, startWith } from '../restart';
import { helpersOf, memoryOfPostgres, memoryOfPublication } from './memory';
import { importOne, logIn, manuscript, workAtRandom } from './mixed-work';

const megabyte = 1024 * 1024;

/** Milliseconds, and megabytes of all processes together. */
const allowed = {
  restart: 3_300,
  idle: 300,
  afterWork: 500,
  helper: 1_000,
  import: 250,
  command: 1_500,
} as const;

type Options = { short: boolean; minutes: number };

/**
 * How soon a publication with the demo is there again, what it holds in memory when nobody comes and after `minutes` of
 * a desk's work, and how long imports and commands take beside it. False when something is beyond what is allowed; the
 * short form, for CI, works for a minute and minds only that everything comes.
 */
export const benchFootprint = async ({ short, minutes }: Options): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const data = join(folder, 'data');
  const report = reporting(short);
  try {
    console.log('Making the demo …');
    await (await startWith(data, '--demo')).stop();
    const starts: number[] = [];
    for (let time = 0; time < (short ? 2 : 7); time += 1) {
      const { server, milliseconds } = await restart(data);
      starts.push(milliseconds);
      await server.stop();
    }
    report('restart to the first page', median(starts), 'ms', allowed.restart);
    const { server } = await restart(data);
    try {
      await measureRunning(server, { data, folder, minutes: short ? 1 : minutes, report, short });
    } finally {
      await server.stop();
    }
    return report.isFine();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Report = ((what: string, value: number, unit: string, most?: number) => void) & {
  isFine: () => boolean;
};

const reporting = (short: boolean): Report => {
  let isFine = true;
  const report = (what: string, value: number, unit: string, most = Infinity) => {
    const isBeyond = value > most;
    if (isBeyond && !short) isFine = false;
    // So soon after the start nothing has come to rest.
    const isJudged = most !== Infinity && !short;
    const limit = isJudged ? ` (at most ${most}${isBeyond ? ': BEYOND' : ''})` : '';
    console.log(`  ${what.padEnd(44)} ${value.toFixed(0).padStart(7)} ${unit}${limit}`);
  };
  return Object.assign(report, { isFine: () => isFine });
};

type Around = { data: string; folder: string; minutes: number; report: Report; short: boolean };

const measureRunning = async (server: Running, around: Around): Promise<void> => {
  const { data, minutes, report, short } = around;
  const memory = () => memoryOfPublication(server.pid, data) / megabyte;
  await sleep(short ? 5_000 : 60_000);
  // What the demo left to do is done then.
  if (!short) await helpersHaveEnded(server);
  report('idle', memory(), 'MB', allowed.idle);

  const [account] = accountsIn(data).filter(({ role }) => role === 'editor');
  if (!account) throw new Error('the demo has no editor');
  const desk = await logIn(server.url, account);
  report('first import of this process', await importTime(desk, 1), 'ms');
  const imports: number[] = [];
  for (let number = 2; number < (short ? 5 : 22); number += 1) {
    imports.push(await importTime(desk, number));
  }
  report('import of an article by the API', median(imports), 'ms', allowed.import);
  const helped: number[] = [];
  for (let number = 30; number < (short ? 30 : 35); number += 1) {
    await helpersHaveEnded(server);
    helped.push((await importTime(desk, number)) - median(imports));
  }
  // Reader and Pandoc; a PDF of the demo lies in the store already.
  if (!short) report('start of the helpers of an import', median(helped), 'ms', allowed.helper);
  for (const [name, args] of Object.entries(commandsIn(around, account.email))) {
    const times = Array.from({ length: short ? 1 : 5 }, () => commandTime(args, data));
    report(`npm run ibidem -- ${name}`, median(times), 'ms', allowed.command);
  }

  const { slugs } = await slugsOf(server.url);
  const until = performance.now() + minutes * 60_000;
  const samples: number[] = [];
  const watch = setInterval(() => samples.push(memory()), 10_000);
  const done = await workAtRandom({ desk: await logIn(server.url, account), slugs, until });
  clearInterval(watch);
  report(`asked for within ${minutes} min of mixed work`, done.asked, 'answers');
  report('of them failed', sum([...done.failures.values()]), '', 0);
  for (const [kind, times] of done.failures) console.log(`    ${times} × ${kind}`);
  report('most while at it', Math.max(0, ...samples), 'MB');
  report('growth over its second half', growthOf(samples), 'MB', 50);
  await sleep(short ? 5_000 : 120_000);
  report('after that, idle', memory(), 'MB', allowed.afterWork);
  report('of it, Postgres', memoryOfPostgres(data) / megabyte, 'MB');
  const helpers = helpersOf(server.pid);
  report('helpers that are left', helpers.length, '', short ? Infinity : 0);
  for (const helper of helpers) console.log(`    ${helper}`);
};

/** They have a minute for their next job. */
const helpersHaveEnded = async ({ pid }: Running): Promise<void> => {
  for (let second = 0; second < 180 && helpersOf(pid).length > 0; second += 1) await sleep(1_000);
};

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

const importTime = async (desk: Parameters<typeof importOne>[0], number: number) =>
  (await importOne(desk, manuscript(number))).milliseconds;

const commandsIn = ({ folder }: Around, email: string): Record<string, string[]> => {
  const file = join(folder, 'manuscript.md');
  writeFileSync(file, manuscript(500));
  return {
    'import FILE': ['import', '--again', file],
    'links check': ['links', 'check', '--due'],
    'reset-password': ['reset-password', email.replace('editor@', 'writer@')],
  };
};

const commandTime = (args: readonly string[], data: string): number => {
  const begun = performance.now();
  const { stderr } = spawnSync(process.execPath, ['src/server/run.mjs', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', IBIDEM_DATA: data },
    encoding: 'utf8',
  });
  if (stderr) throw new Error(`${args.join(' ')}: ${stderr}`);
  return performance.now() - begun;
};

const slugsOf = async (url: string): Promise<{ slugs: string[] }> => {
  const answer = await fetch(`${url}/api/articles?limit=20&language=${firstLanguage}`);
  const { docs } = (await answer.json()) as { docs: { slug: string }[] };
  return { slugs: docs.map(({ slug }) => slug) };
};

/** Of the demo's first language: the others have theirs in the address. */
const firstLanguage = 'en';

/** The median of the last quarter less that of the third. */
const growthOf = (samples: readonly number[]): number => {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return 0;
  return median(samples.slice(-quarter)) - median(samples.slice(-2 * quarter, -quarter));
};
