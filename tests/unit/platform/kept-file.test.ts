import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { keepJson, keptJson, replaceFile } from '@/platform/kept-file';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-file-'));
  file = path.join(folder, 'kept.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file that is kept', () => {
  it('is one of those that were written at once, whole, with nothing beside it', async () => {
    const values = Array.from({ length: 30 }, (_, at) => ({ at, words: 'x'.repeat(10_000) }));
    await Promise.all(values.map((value) => keepJson(file, value)));
    expect(values).toContainEqual(keptJson(file));
    expect(await readdir(folder)).toEqual(['kept.json']);
  });

  it('stays as it was when the next one cannot be written', async () => {
    await writeFile(file, 'before');
    const writing = replaceFile(file, async (unfinished) => {
      await writeFile(unfinished, 'hal');
      throw new Error('the disk is full');
    });
    await expect(writing).rejects.toThrow('the disk is full');
    expect(await readFile(file, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['kept.json']);
  });
});
