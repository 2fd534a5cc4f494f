import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

it('a publication whose output nobody reads any more works on, and stops when it is told to', async () => {
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/server/talking-program.ts'],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  const ended = once(program, 'exit');
  const [, output, errors, counted] = program.stdio as unknown as Readable[];
  if (!output || !errors || !counted) throw new Error('a pipe is missing');
  await once(output, 'data');
  output.destroy();
  errors.destroy();
  for (let times = 0; times < 20; times += 1) await once(counted, 'data');
  program.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
}, 30_000);
