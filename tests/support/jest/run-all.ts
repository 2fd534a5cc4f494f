/**
 * `npm test`: every test on its own data folder and ports, so that it runs beside a publication.
 * Ends with a line that counts them. Arguments are passed to Jest (`npm test -- --selectProjects unit`).
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { ensureBrowser } from '../browser/browser';
import { forgoDisks } from '../database/postgres';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: readonly {
    name: string;
    /** Empty where nothing failed. */
    message: string;
    assertionResults: readonly {
      status: string;
      fullName: string;
      failureMessages: readonly string[];
    }[];
  }[];
};

/** Tests that share a run of Jest. */
type Part = { args: readonly string[]; isTimed: boolean };

/** What is held to a time comes last and alone. Whoever names tests gets those, in one run. */
const named = process.argv.slice(2);
const parts: readonly Part[] =
  named.length > 0
    ? [{ args: named, isTimed: true }]
    : [
        {
          args: [
            ...['--selectProjects', 'unit', 'integration', 'e2e'],
            // One more than processors: they wait for Postgres and browsers half of the time.
            ...['--maxWorkers', String(availableParallelism() + 1)],
          ],
          isTimed: false,
        },
        { args: ['--selectProjects', 'timing', '--runInBand'], isTimed: true },
      ];

const main = async (): Promise<number> => {
  const browser = ensureBrowser((line) => console.log(line));
  if (named.length === 0) buildPages();
  const runs: Run[] = [];
  for (const part of parts) runs.push(await runPart(part, browser));
  printFailures(runs);
  return printCount(runs);
};

const runPart = async ({ args, isTimed }: Part, browser: string): Promise<Run> => {
  const folder = openFolder(tmpdir());
  const given = process.env.TEST_DATABASE_URL;
  // Times are taken with all the care of a real Postgres; otherwise a copied database is a thousand files for nothing.
  const place = isTimed || !hasRoom(memory) ? folder : openFolder(memory);
  const postgres = given
    ? undefined
    : await startEmbeddedPostgres({ dataFolder: path.join(place, 'data') });
  try {
    if (postgres && !isTimed) await forgoDisks(postgres.url);
    const report = path.join(folder, 'report.json');
    const status = runJest(report, args, {
      TEST_DATABASE_URL: given ?? postgres?.url ?? '',
      TEST_DATA: folder,
      CHROME_PATH: browser,
    });
    return { status, ...(JSON.parse(readFileSync(report, 'utf8')) as Report) };
  } finally {
    await postgres?.stop();
    for (const made of new Set([folder, place])) rmSync(made, { recursive: true, force: true });
  }
};

const openFolder = (parent: string): string => {
  const folder = mkdtempSync(path.join(parent, 'ibidem-test-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  return folder;
};

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';

/** Databases of all tests that run at once, and the log of what was written. */
const hasRoom = (folder: string): boolean => {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 4 * 1024 ** 3 && freemem() > 6 * 1024 ** 3;
};

/** Once, before journeys that run side by side would each do it: only one can build in a checkout. */
const buildPages = (): void => {
  const build = ['src/server/run.mjs', 'build'];
  const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built');
};

const runJest = (
  report: string,
  chosen: readonly string[],
  env: Record<string, string>,
): number => {
  const jest = path.join(
    path.dirname(createRequire(import.meta.url).resolve('jest/package.json')),
    'bin/jest.js',
  );
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, jest, '--json', `--outputFile=${report}`, ...chosen];
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'], // the report goes to its file, progress to the terminal
    env: { ...process.env, ...env },
  });
  return status ?? 1;
};

type Run = Report & { status: number };

/** What failed, once more and in short: what was printed meanwhile is long gone from the screen. The names come last, together. */
const printFailures = (runs: readonly Run[]): void => {
  const failures = runs.flatMap((run) => run.testResults).flatMap(failuresOf);
  for (const { name, message } of failures) console.log(`FAILED ${name}\n${shortened(message)}`);
  if (failures.length > 1) console.log(failures.map(({ name }) => `  ✗ ${name}`).join('\n'));
};

type Failure = { name: string; message: string };

const failuresOf = ({
  name,
  message,
  assertionResults,
}: Report['testResults'][number]): Failure[] => {
  const file = path.relative('tests', name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  // It could not be loaded, or what it ends with failed.
  if (failed.length === 0) return message === '' ? [] : [{ name: file, message }];
  return failed.map(({ fullName, failureMessages }) => ({
    name: `${file}: ${fullName}`,
    message: failureMessages.join('\n'),
  }));
};

/** Where many fail at once, each must leave room for the others. */
const shortened = (message: string): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .slice(0, 12)
    .map((line) => line.slice(0, 300))
    .join('\n')
    .slice(0, 900);

const printCount = (runs: readonly Run[]): number => {
  const sum = (count: (report: Report) => number) =>
    runs.reduce((total, run) => total + count(run), 0);
  const passed = sum(({ numPassedTests }) => numPassedTests);
  const failed = sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites);
  const pending = sum(({ numPendingTests }) => numPendingTests);
  console.log(`${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  const status = Math.max(...runs.map((run) => run.status));
  return failed > 0 || passed === 0 ? 1 : status;
};

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
