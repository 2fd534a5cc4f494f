import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = path.resolve(import.meta.dirname, '../../../src');

/** The files of ours that a file takes in when it runs; types are gone by then. */
const takenIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';/gm)]
    .map(([, from = '']) =>
      from.startsWith('@/')
        ? path.join(source, from.slice(2))
        : from.startsWith('@collections/')
          ? path.join(source, '..', from.slice(1))
          : path.resolve(file, '..', from),
    )
    .flatMap((base) => [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].filter(existsSync));

const inBrowsers = (): string[] => {
  const taken = new Set(
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(source, name))
      .filter((file) => readFileSync(file, 'utf8').startsWith("'use client'")),
  );
  for (const file of taken) for (const other of takenIn(file)) taken.add(other);
  return [...taken].map((file) => path.relative(source, file));
};

describe('what goes to browsers', () => {
  it('carries the basics of every language, and of its texts none', () => {
    const taken = inBrowsers();
    expect(taken.length).toBeGreaterThan(200);
    const texts = taken.filter((file) => /^languages\/[a-z]{2}\//.test(file));
    expect(texts).toContain('languages/be/basics/labels.ts');
    expect(texts.filter((file) => !/^languages\/[a-z]{2}\/basics\//.test(file))).toEqual([]);
  });
});
