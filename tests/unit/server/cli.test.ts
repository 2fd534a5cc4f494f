import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const help = (...command: string[]): string =>
  execFileSync(process.execPath, ['src/server/run.mjs', ...command, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

/** The words behind `npm run ibidem --`, up to the first that is a value or a flag. */
const commandsIn = (text: string): string[][] => [
  ...new Map(
    [...text.matchAll(/npm run ibidem -- ((?:[a-z][a-z-]*\b ?)+)/g)].map(([, words = '']) => [
      words.trim(),
      words.trim().split(' '),
    ]),
  ).values(),
];

describe('the command line', () => {
  const named = commandsIn(readFileSync('docs/operations.md', 'utf8'));

  it('is told of to operators', () => {
    expect(named.map((words) => words.join(' '))).toEqual(
      expect.arrayContaining(['export', 'restore', 'audit verify', 'links check']),
    );
  });

  it.each(named.map((words) => [words.join(' '), words] as const))('knows %s', (_, words) => {
    expect(help(...words)).toContain(`Usage: ibidem ${words.join(' ')}`);
  });
});
