import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { BasePayload } from 'payload';

import { storedFilesOf } from '@/exports/portable/stored-files';
import { startObjectStore, type ObjectStore } from '@support/exports/object-store';

let store: ObjectStore;
let folder: string;

beforeAll(async () => {
  store = await startObjectStore();
  folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'ibidem-files-'));
  writeFileSync(path.join(folder, 'a'), 'a map');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const variables = ['S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** An installation with no more to it than the folders of its files. */
const filesHere = () => {
  const upload = { staticDir: path.join(folder, 'media') };
  return storedFilesOf({
    collections: { media: { config: { upload } } },
  } as unknown as BasePayload);
};

const keepAndRead = async () => {
  const files = filesHere();
  await files.keep('media/map.svg', path.join(folder, 'a'), 'image/svg+xml');
  const [kept, none] = [await files.read('media/map.svg'), await files.read('media/none.svg')];
  expect(kept && (await text(kept))).toBe('a map');
  expect(none).toBeUndefined();
};

describe('the files of an installation', () => {
  it('are on its disk', async () => {
    await keepAndRead();
    expect(readFileSync(path.join(folder, 'media', 'map.svg'), 'utf8')).toBe('a map');
  });

  it('are in its bucket where it has one, with their types', async () => {
    Object.assign(process.env, {
      S3_BUCKET: 'journal',
      S3_ENDPOINT: store.origin,
      S3_ACCESS_KEY_ID: 'desk',
      S3_SECRET_ACCESS_KEY: 'known to the desk alone',
    });
    try {
      await keepAndRead();
      expect(store.files.get('/journal/media/map.svg')).toMatchObject({ type: 'image/svg+xml' });
    } finally {
      for (const name of variables) Reflect.deleteProperty(process.env, name);
    }
  });

  it.each(['media/../a', 'media/', 'elsewhere/a', 'media/a/b/../../../a'])(
    'are never %s',
    async (file) => {
      await expect(filesHere().keep(file, path.join(folder, 'a'), 'text/plain')).rejects.toThrow(
        'is no stored file',
      );
    },
  );
});
