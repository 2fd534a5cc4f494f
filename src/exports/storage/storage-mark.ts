import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { env } from '@/platform/env';
import { errorCode } from '@/platform/error-code';
import { bucket, type Bucket } from './bucket';

const name = 'storage-mark.txt';

/**
 * By what two processes know whether they keep files in the same place, whatever it is called where they run: a word that lies among
 * the files. Made where there is none; whoever calls it sees to it that nobody else does so at the same time.
 */
export const storageMark = async (): Promise<string> => {
  const store = bucket();
  return store ? markInBucket(store) : markInFolder(env().dataFolder);
};

const markInFolder = async (folder: string): Promise<string> => {
  const file = path.join(folder, name);
  try {
    await writeFile(file, randomUUID(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
};

const markInBucket = async (store: Bucket): Promise<string> => {
  const found = await store.get(name);
  if (typeof found !== 'string') return (await buffer(found.body)).toString('utf8');
  const made = randomUUID();
  await store.put(name, Buffer.from(made), 'text/plain');
  return made;
};
