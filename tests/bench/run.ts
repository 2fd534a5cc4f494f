/**
 * The figures of docs/figures.md, measured on this machine in one run.
 * `npm run bench -- pages [--short]`: the article page; `--short` takes fewer rounds, for CI, and fails only when a
 * page carries a foreign script.
 * `npm run bench -- export [--short]`: an article in every format, written now and from the store; fails only when a kept
 * file has other bytes than the one that was written.
 * `npm run bench -- api [--short]`: reads of the interface, kept, not kept, and over the limit.
 * `npm run bench -- metrics [--short]`: a kept page with and without ids and metrics; fails when they take more than 3 % of the CPU.
 * `npm run bench -- due`: the delay of editions that are due together.
 * `npm run bench -- links [--short]`: 5,000 cited pages on 200 hosts, each asked once a second at most.
 * `npm run bench -- bulk [--short]`: the export of 1,000 and 10,000 articles; fails when one is missing.
 * `npm run bench -- site [--short]`: lists, search and archive at 1,000, 10,000 and 100,000 articles without the page cache (short:
 * 300 and 3,000), then how soon readers of two instances see what was published (short: not).
 * `npm run bench -- lighthouse [--short]`: Lighthouse for a phone, median of five visits; short, for CI: of three, and fails only on
 * what does not hang on speed: accessibility, best practices (the console's errors among them), SEO and shifts.
 * `npm run bench -- search [--short] [100000]`: questions at 1,000 and 10,000 articles, or at so many; fails when the
 * p95 at 10,000 is above 50 ms.
 * `npm run bench -- desk [--short]`: the queries behind the desk and its pages at 2,000 open articles, beside Payload's
 * stock pages, and the stream of changes with 50 people; fails when a query is above 150 ms or first content above 1 s
 * (short, for CI: 300 articles, and fails only when a page does not come).
 * `npm run bench -- editor [--short] [60000]`: articles of 2,000, 30,000 and 60,000 words, or of so many, in a real browser: text,
 * checks, keys, saves, preview, review room, fifty people, an hour's memory; fails when the longest is beyond what is allowed
 * (short, for CI: 2,000 words, and fails only when something does not come).
 * `npm run bench -- footprint [--short] [60]`: how soon a publication is there again, its memory when idle and after so many minutes
 * of a desk's work, imports and commands beside it; fails when one is beyond what is allowed (short, for CI: a minute, and fails
 * only when something does not come).
 * `npm run bench -- clone [3]`: from a clone to the first page, so many times; fails when the median is above 120 s.
 * `npm run bench -- years [--short] [desk] [backup]`: 1,000 articles and 100,000, 400,000 citations, 150,000 works, all on the
 * same desk: start, publication, pages, lists, commands, jobs by the clock, or only what has one of the words in its name; fails
 * when something takes more than 1.5 times as long and no reason is written (short, for CI: 1,000 and 5,000, and fails only when
 * something does not come). `YEARS_BENCH_AT` keeps the publications in a folder for the next run.
 * `npm run bench -- fuzz [20] [seed]`: asks at every door as everybody, with what nobody should send, so many times; fails when an
 * answer is a failure, passes a scope, or tells what the caller may not know.
 * `npm run bench -- several [2] [fresh] [restart] [frozen] [away]`: so many web processes and two workers behind nginx, with the site of
 * `deploy/`: how soon the others show what one publishes, a restart of all in turn under load, a frozen worker, Postgres away; fails
 * when something is lost or later than wanted, and where nginx or Debian's Postgres is missing.
 * `npm run bench -- faults [120] [22]`: so many processes are killed while they publish and retract; then so many times Postgres, the
 * web process or the worker is killed, frozen or stopped, or the disk is full, under load; fails when something was lost or answered
 * wrongly, or did not come back by itself.
 */
import { spawnSync } from 'node:child_process';
import { benchBulk } from './bulk';
import { benchClone } from './clone';
import { benchDesk } from './desk';
import { benchEditor } from './editor/editor';
import { benchExport } from './export';
import { benchApi } from './api';
import { benchFootprint } from './footprint/footprint';
import { benchFreshness } from './freshness';
import { benchLighthouse } from './lighthouse';
import { benchMetrics } from './metrics';
import { benchPages } from './pages';
import { benchProcessFaults } from './process-faults';
import { benchSearch } from './search';
import { benchSeveral } from './several-instances';
import { benchYears } from './years/years';

const [name = 'pages', ...flags] = process.argv.slice(2);

/** The test of the same name, at its full length; it starts a database of its own and prints its figures. */
const runTest = (file: string, env: Record<string, string> = {}): boolean => {
  const args = ['--import', 'tsx', 'tests/support/jest/run-all.ts', file];
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
};

const benches: Record<string, () => boolean | Promise<boolean>> = {
  pages: () => benchPages({ short: flags.includes('--short') }),
  bulk: () => benchBulk({ short: flags.includes('--short') }),
  export: () => benchExport({ short: flags.includes('--short') }),
  metrics: () => benchMetrics({ short: flags.includes('--short') }),
  api: () => benchApi({ short: flags.includes('--short') }),
  search: () =>
    benchSearch({
      short: flags.includes('--short'),
      counts: flags.map(Number).filter((count) => count > 0),
    }),
  desk: () => benchDesk({ short: flags.includes('--short') }),
  editor: () =>
    benchEditor({
      short: flags.includes('--short'),
      words: flags.map(Number).filter((count) => count > 0),
      withoutHour: flags.includes('--without-hour'),
      at: process.env.EDITOR_BENCH_AT,
    }),
  footprint: () =>
    benchFootprint({
      short: flags.includes('--short'),
      minutes: flags.map(Number).find((minutes) => minutes > 0) ?? 60,
    }),
  clone: () => benchClone({ rounds: flags.map(Number).find((rounds) => rounds > 0) ?? 3 }),
  due: () => runTest('tests/timing/due-together.test.ts'),
  links: () =>
    runTest(
      'tests/timing/link-politeness.test.ts',
      flags.includes('--short')
        ? { LINK_SOURCES: '200', LINK_HOSTS: '40' }
        : { LINK_SOURCES: '5000', LINK_HOSTS: '200' },
    ),
  site: async () => {
    const isShort = flags.includes('--short');
    const areFlat = runTest(
      'tests/timing/lists-at-size.test.ts',
      isShort ? {} : { LIST_SIZES: '1000,10000,100000', LIST_ROUNDS: '20' },
    );
    return (isShort || (await benchFreshness())) && areFlat;
  },
  lighthouse: () => benchLighthouse({ short: flags.includes('--short') }),
  years: () =>
    benchYears({
      short: flags.includes('--short'),
      only: flags.filter((flag) => flag !== '--short'),
    }),
  fuzz: () =>
    runTest('tests/integration/entry-points/fuzz.test.ts', {
      FUZZ_ROUNDS: flags[0] ?? '20',
      ...(flags[1] ? { FUZZ_SEED: flags[1] } : {}),
    }),
  several: () =>
    benchSeveral({
      webs: flags.map(Number).find((count) => count > 0) ?? 2,
      only: flags.filter((flag) => !(Number(flag) > 0)),
    }),
  faults: async () => {
    const [kills = '120', rounds = '22'] = flags;
    const areWhole =
      kills === '0' || runTest('tests/integration/editions/faults.test.ts', { FAULT_KILLS: kills });
    return (await benchProcessFaults(Number(rounds))) && areWhole;
  },
};

const main = async (): Promise<boolean> => {
  const bench = benches[name];
  if (bench) return bench();
  console.error(`There is no benchmark ${name}; there are: ${Object.keys(benches).join(', ')}`);
  return false;
};

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
