import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '@/platform/error-code';
import { walFolder } from '@/database/wal-archive';
import { takenAtOf } from '../rules/names';

/** What is known of a copy of the whole cluster, from which the write-ahead log leads on. */
export type BaseCopy = {
  name: string;
  /** From this instant on it can be brought to any. */
  takenAt: Date;
  folder: string;
  about: AboutBaseCopy;
};

export type AboutBaseCopy = {
  tool: string;
  /** The first segment of the log that it needs. */
  firstSegment: string;
  /** Of its only account. */
  password: string;
  /** What signs sessions and keys, where this installation keeps it itself. */
  secret?: string;
};

export const baseFolder = (walTo: string): string => path.join(walTo, 'base');
export const aboutFile = 'about.json';

/** Those that are whole, the latest first. */
export const baseCopies = async (walTo: string): Promise<readonly BaseCopy[]> => {
  const copies: BaseCopy[] = [];
  for (const name of await namesIn(baseFolder(walTo))) {
    const takenAt = takenAtOf(name);
    const folder = path.join(baseFolder(walTo), name);
    const text = takenAt && (await readFile(path.join(folder, aboutFile), 'utf8').catch(() => ''));
    if (takenAt && text)
      copies.push({ name, takenAt, folder, about: JSON.parse(text) as AboutBaseCopy });
  }
  return copies.sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
};

/** Takes away all but the latest copies, what was never finished, and the segments that no remaining one needs. */
export const dropOldBaseCopies = async (walTo: string, keep: number): Promise<void> => {
  const staying = (await baseCopies(walTo)).slice(0, keep);
  const names = staying.map(({ name }) => name);
  for (const name of await namesIn(baseFolder(walTo))) {
    if (names.includes(name)) continue;
    await rm(path.join(baseFolder(walTo), name), { recursive: true, force: true });
  }
  const first = staying.map(({ about }) => positionOf(about.firstSegment)).sort()[0];
  if (first === undefined) return;
  for (const name of await namesIn(walFolder(walTo))) {
    if (!/^[0-9A-F]{24}/.test(name) || positionOf(name) >= first) continue;
    await rm(path.join(walFolder(walTo), name), { force: true });
  }
};

/** A segment's name is its timeline, of eight digits, and its place in the log, which grows over all of them. */
const positionOf = (segment: string): string => segment.slice(8, 24);

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};
