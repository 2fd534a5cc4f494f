/**
 * `npm test`: every test on its own data folder and ports, so that it runs beside a publication.
 * Ends with a line that counts them. Arguments are passed to Jest (`npm test -- --selectProjects unit`).
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { ensureBrowser } from './browser';
import { withClient } from './postgres';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
};

/** What is held to a time comes last and alone. Whoever names tests gets those, in one run. */
const named = process.argv.slice(2);
const parts =
  named.length > 0
    ? [named]
    : [
        // Left alone, Jest takes one of two processors, and waits for Postgres and browsers with it.
        ['--selectProjects', 'unit', 'integration', 'e2e', '--maxWorkers', '2'],
        ['--selectProjects', 'timing', '--runInBand'],
      ];

const main = async (): Promise<number> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-test-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const browser = ensureBrowser((line) => console.log(line));
  if (named.length === 0) buildPages();
  const given = process.env.TEST_DATABASE_URL;
  const postgres = given
    ? undefined
    : await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
  try {
    const env = {
      TEST_DATABASE_URL: given ?? postgres?.url ?? '',
      TEST_DATA: folder,
      CHROME_PATH: browser,
    };
    const runs: Run[] = [];
    for (const [part, args] of parts.entries()) {
      // Times are taken with all the care of a real Postgres.
      if (postgres) await setCare(postgres.url, { forDisks: part === parts.length - 1 });
      const report = path.join(folder, `report-${part}.json`);
      runs.push({ report, status: runJest(report, args, env) });
    }
    return printCount(runs);
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Once, before journeys that run side by side would each do it: only one can build in a checkout. */
const buildPages = (): void => {
  const build = ['src/server/run.mjs', 'build'];
  const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built');
};

/** Our own Postgres outlives whatever tests kill; only a power cut would need its waits for the disk. */
const setCare = (url: string, { forDisks }: { forDisks: boolean }): Promise<void> =>
  withClient(url, async (client) => {
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
      await client.query(`ALTER SYSTEM SET ${name} = ${forDisks ? 'on' : 'off'}`);
    }
    await client.query('SELECT pg_reload_conf()');
  });

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

type Run = { report: string; status: number };

const printCount = (runs: readonly Run[]): number => {
  const reports = runs.map(({ report }) => JSON.parse(readFileSync(report, 'utf8')) as Report);
  const sum = (count: (report: Report) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
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
