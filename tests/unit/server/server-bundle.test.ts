import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serverBundle } from '@/server/server-bundle.mjs';

describe('the bundle of the server', () => {
  let projectRoot: string;
  const write = async (name: string, code: string) => {
    await mkdir(dirname(join(projectRoot, name)), { recursive: true });
    await writeFile(join(projectRoot, name), code);
  };
  const run = (bundle: string) =>
    execFileSync(process.execPath, [join(bundle, 'cli.mjs')], { encoding: 'utf8' }).trim();

  beforeEach(async () => {
    projectRoot = await mkdtemp(join(tmpdir(), 'checkout-'));
    for (const folder of ['app', 'collections']) await mkdir(join(projectRoot, folder));
    await write('src/server/starting-server.ts', 'export {};');
    await write('src/interchange/readers/separate-process/worker.mjs', 'export {};');
    await write('src/server/cli.ts', 'console.log("one" satisfies string);');
  });
  afterEach(() => rm(projectRoot, { recursive: true }));

  it('is made once of the same sources, and anew of others', async () => {
    const first = await serverBundle(projectRoot);
    expect(run(first)).toBe('one');
    expect(await serverBundle(projectRoot)).toBe(first);
    await write('src/server/cli.ts', 'console.log("two");');
    const second = await serverBundle(projectRoot);
    expect(run(second)).toBe('two');
    expect(run(first)).toBe('one');
  });

  it('leaves the one before, which may be running, and no more', async () => {
    const made: string[] = [];
    for (const [at, word] of ['one', 'two', 'three', 'four'].entries()) {
      await write('src/server/cli.ts', `console.log("${word}");`);
      const folder = await serverBundle(projectRoot);
      made.push(basename(folder));
      await utimes(folder, at, at);
    }
    expect((await readdir(join(projectRoot, '.build'))).sort()).toEqual(made.slice(2).sort());
  });

  it('is one of those that two processes make at once', async () => {
    const script = `import { serverBundle } from ${JSON.stringify(resolve('src/server/server-bundle.mjs'))};
      console.log(await serverBundle(process.argv[1]));`;
    const make = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, projectRoot], {
        env: { ...process.env, NODE_OPTIONS: '' },
      });
    const [one, other] = await Promise.all([make(), make()]);
    expect(other.stdout).toBe(one.stdout);
    expect(run(one.stdout.trim())).toBe('one');
    expect(await readdir(join(projectRoot, '.build'))).toHaveLength(1);
  });

  it('finds what lies beside the sources', async () => {
    await write('src/words/word.txt', 'beside');
    await write(
      'src/words/read.ts',
      `import { readFileSync } from 'node:fs';
       export const word = readFileSync(new URL('word.txt', import.meta.url), 'utf8');
       export const same = readFileSync(import.meta.dirname + '/word.txt', 'utf8');`,
    );
    await write(
      'src/server/cli.ts',
      `const { word, same } = await import('../words/read'); console.log(word, same);`,
    );
    expect(run(await serverBundle(projectRoot))).toBe('beside beside');
  });

  it('is not made of what it could not find its way in', async () => {
    await write('src/server/cli.ts', 'console.log(import.meta.filename);');
    await expect(serverBundle(projectRoot)).rejects.toThrow(/import\.meta\.filename is not known/);
    expect(await readdir(projectRoot)).not.toContain('.build');
  });
});
