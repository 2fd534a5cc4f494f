import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { env, inheritedEnv } from '@/platform/env';
import { keptJson } from '@/platform/kept-file';
import { OperatorError } from '@/platform/operator-error';
import { projectRoot } from './project-root';
import { shareChunks } from './share-chunks';
import { shrinkChunks } from './shrink-chunks';
import { sourcesHash } from './sources-hash.mjs';

const record = join(projectRoot, '.next', 'ibidem-build.json');

export type BuildState = 'fresh' | 'stale' | 'missing' | 'unfinished';

/** The record is written last, so a build folder without one was interrupted. */
export const buildState = (): BuildState => {
  const built = existsSync(join(projectRoot, '.next', 'BUILD_ID'))
    ? keptJson<{ sources: string }>(record)
    : undefined;
  if (built) return built.sources === ownSources() ? 'fresh' : 'stale';
  return existsSync(join(projectRoot, '.next', 'server')) ? 'unfinished' : 'missing';
};

/** The sources of which this process is: its bundle bears their hash. */
const ownSources = (): string => {
  const { bundle } = env();
  return bundle === undefined ? sourcesHash(projectRoot) : basename(bundle);
};

/** Builds the pages. Throws OperatorError with the end of Next's output. `onStart` receives how to stop it. */
export const buildNext = async (onStart: (stop: () => Promise<void>) => void): Promise<void> => {
  const sources = sourcesHash(projectRoot);
  rmSync(record, { force: true });
  const { code, output } = await runNext(onStart);
  if (/Another .* (process|server) is already running/.test(output)) {
    throw new OperatorError('Another start is building the pages of this checkout: wait for it.');
  }
  if (code !== 0) {
    const end = output.trimEnd().split('\n').slice(-25).join('\n');
    throw new OperatorError(`The pages could not be built; Next said:\n${end}`);
  }
  const server = join(projectRoot, '.next', 'server');
  await shareChunks(server);
  await shrinkChunks(server);
  await writeFile(record, `${JSON.stringify({ sources })}\n`);
};

const runNext = (onStart: (stop: () => Promise<void>) => void) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'node_modules/next/dist/bin/next'), 'build'],
      {
        cwd: projectRoot,
        env: { ...inheritedEnv(), NODE_ENV: 'production', NODE_OPTIONS: '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
    onStart(
      () =>
        new Promise((stopped) => {
          if (child.exitCode !== null || child.signalCode !== null) return stopped();
          child.once('exit', () => stopped());
          child.kill();
        }),
    );
  });
