import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { fileCollections } from '@/exports/portable/stored-files';
import type { FileEntry } from '../rules/manifest';
import { storedName } from '../rules/names';
import { keyedHash } from '../sealing/encryption';
import { counting, sealed } from '../sealing/sealed-part';
import type { Taking } from './taking';
import { isStoredFile } from './installed-files';

type Recorded = { path: string; mimeType: string; bytes: number | null; sha256: string | null };

/**
 * The stored files that the rows of a database name, each copied where it is not yet beside the backups. They never change, so all
 * backups of a place share them.
 *
 * @param lying names of those that are there; grows
 */
export async function* copyFiles(
  taking: Taking,
  lying: Set<string>,
  complaints: string[],
): AsyncGenerator<FileEntry> {
  for await (const recorded of recordedFiles(taking.client)) {
    taking.signal?.throwIfAborted();
    taking.note?.(recorded.path);
    const entry = lyingAlready(taking, recorded, lying) ?? (await copyFile(taking, recorded));
    if (!entry) {
      complaints.push(`${recorded.path} is missing from the store.`);
      continue;
    }
    if (recorded.sha256 && recorded.sha256 !== entry.sha256) {
      complaints.push(`${recorded.path} is not the file whose SHA-256 was recorded.`);
    }
    lying.add(entry.stored);
    yield entry;
  }
}

const lyingAlready = (
  taking: Taking,
  { path, mimeType, bytes, sha256 }: Recorded,
  lying: ReadonlySet<string>,
): FileEntry | undefined => {
  if (sha256 === null || bytes === null) return undefined;
  const stored = nameOf(taking, sha256);
  return lying.has(stored) ? { path, bytes, sha256, mimeType, stored } : undefined;
};

/** Under the hash that it ought to have; under the one that it has, where that is another. */
const copyFile = async (
  taking: Taking,
  { path, mimeType, sha256 }: Recorded,
): Promise<FileEntry | undefined> => {
  if (!isStoredFile(path)) return undefined;
  const expected = sha256 ?? (await hashOf(taking, path));
  const pieces = await taking.files.read(path);
  if (expected === undefined || !pieces) return undefined;
  const stored = nameOf(taking, expected);
  const plain = counting(pieces);
  await taking.place.write(stored, sealed(plain.pieces, taking.seal, stored));
  const count = plain.count();
  if (count.sha256 === expected) return { path, ...count, mimeType, stored };
  await taking.place.remove(stored);
  return copyFile(taking, { path, mimeType, bytes: null, sha256: count.sha256 });
};

const hashOf = async ({ files }: Taking, path: string): Promise<string | undefined> => {
  const pieces = await files.read(path);
  if (!pieces) return undefined;
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
};

/** With a key, the name says nothing of what is inside. */
const nameOf = ({ seal: { key } }: Taking, sha256: string): string =>
  storedName(key ? keyedHash(key, sha256) : sha256);

const batch = 1_000;

async function* recordedFiles(client: Client): AsyncGenerator<Recorded> {
  for (const table of fileCollections) {
    let last = 0;
    for (;;) {
      const { rows } = await client.query<Recorded & { id: number }>(
        `SELECT id, '${table}/' || filename AS path, coalesce(mime_type, 'application/octet-stream') AS "mimeType",
           filesize::float8 AS bytes, sha256 FROM ${table}
         WHERE filename <> '' AND id > $1 ORDER BY id LIMIT ${batch}`,
        [last],
      );
      for (const { id, ...recorded } of rows) {
        last = id;
        yield recorded;
      }
      if (rows.length < batch) break;
    }
  }
}
