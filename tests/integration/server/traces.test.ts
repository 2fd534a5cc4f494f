import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '@/server/project-root';
import { bundle } from '@/server/server-bundle.mjs';

describe('a failure in the bundle of the server', () => {
  const folder = join(projectRoot, '.build', `traces-${process.pid}`);
  beforeAll(() =>
    bundle(projectRoot, folder, { failing: 'tests/support/server/failing-program.ts' }),
  );
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (how: string) => {
    const { stderr } = spawnSync(process.execPath, [join(folder, 'failing.mjs'), how], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    return stderr;
  };
  /** `file:line`, counted from 1. */
  const placeOf = (file: string, words: string) =>
    `${file}:${
      readFileSync(join(projectRoot, file), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1
    }:`;
  const thrown = placeOf('src/platform/env.ts', 'PORT must be a number');
  const called = placeOf('tests/support/server/failing-program.ts', "readEnv({ PORT: 'many' })");

  it('is logged with our own files and lines', () => {
    const { message, stack } = JSON.parse(run('logged')) as { message: string; stack: string };
    expect(message).toBe('It failed');
    expect(stack).toContain(`at portIn (${thrown}`);
    expect(stack).toContain(called);
    expect(stack).not.toContain('.build');
  });

  it('is printed with them when nobody catches it', () => {
    const printed = run('uncaught');
    expect(printed).toContain(`at portIn (${thrown}`);
    expect(printed).toContain(called);
  });
});
