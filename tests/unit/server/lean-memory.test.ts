import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

type Told = { pid: number; args: string[]; options: string[]; begun: string[]; handedOn: string[] };

/** What a process says of itself once its memory is kept lean: what it began with, and what its children would get. */
const told = (env: Record<string, string> = {}): Told & { startedAs: number } => {
  const address = pathToFileURL(resolve('src/server/lean-memory.mjs')).href;
  const script = `
    import { readFileSync } from 'node:fs';
    import { keepMemoryLean } from ${JSON.stringify(address)};
    keepMemoryLean();
    const ofMalloc = (names) => names.filter((name) => name.startsWith('MALLOC_')).sort();
    console.log(JSON.stringify({
      pid: process.pid,
      args: process.argv.slice(1),
      options: process.execArgv,
      begun: ofMalloc(readFileSync('/proc/self/environ', 'utf8').split('\\0')),
      handedOn: ofMalloc(Object.keys(process.env)),
    }));`;
  const options = ['--stack-size=900', '--input-type=module', '--eval', script];
  const { stdout, stderr, pid } = spawnSync(process.execPath, [...options, 'start', '--demo'], {
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (stderr) throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Told), startedAs: pid };
};

const onLinux = process.platform === 'linux' && process.execve ? describe : describe.skip;

onLinux('lean memory', () => {
  it('begins once more as the same process, with the same arguments and options', () => {
    const { pid, startedAs, args, options, begun } = told();
    expect(pid).toBe(startedAs);
    expect(args).toEqual(['start', '--demo']);
    expect(options[0]).toBe('--stack-size=900');
    expect(begun).toEqual([
      'MALLOC_ARENA_MAX=2',
      'MALLOC_MMAP_THRESHOLD_=131072',
      'MALLOC_TRIM_THRESHOLD_=131072',
    ]);
  });

  it('keeps its settings from what it starts', () => {
    expect(told().handedOn).toEqual([]);
  });

  it('leaves an operator what he has chosen', () => {
    const { begun, handedOn } = told({ MALLOC_ARENA_MAX: '8' });
    expect(begun).toEqual(['MALLOC_ARENA_MAX=8']);
    expect(handedOn).toEqual(['MALLOC_ARENA_MAX']);
  });
});
