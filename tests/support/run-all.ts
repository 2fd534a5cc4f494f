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

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
};

const main = async (): Promise<number> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-test-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const browser = ensureBrowser((line) => console.log(line));
  const given = process.env.TEST_DATABASE_URL;
  const postgres = given
    ? undefined
    : await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
  try {
    const report = path.join(folder, 'report.json');
    const status = runJest(report, {
      TEST_DATABASE_URL: given ?? postgres?.url ?? '',
      TEST_DATA: folder,
      CHROME_PATH: browser,
    });
    return printCount(report, status);
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const runJest = (report: string, env: Record<string, string>): number => {
  const jest = path.join(
    path.dirname(createRequire(import.meta.url).resolve('jest/package.json')),
    'bin/jest.js',
  );
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'], // the report goes to its file, progress to the terminal
    env: { ...process.env, ...env },
  });
  return status ?? 1;
};

const printCount = (file: string, status: number): number => {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  return failed > 0 || report.numPassedTests === 0 ? 1 : status;
};

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
