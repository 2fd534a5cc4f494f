import { expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { prepareDataFolder } from '@/database/postgres-folder';

// Containers that share a folder often run as processes of the same number, as one process does with itself.
it('a data folder is prepared by many at once', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-folder-'));
  try {
    await Promise.all(Array.from({ length: 50 }, () => prepareDataFolder(folder)));
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
