import { createReadStream } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@/platform/operator-error';
import { fileList, tableFile, type FileEntry, type Manifest, type Sealed } from './manifest';
import { linesIn, sealing } from './sealing';
import { fileCollections, isPlainName } from './stored-files';

/** Reads the whole export and holds it against its digests, so that a damaged one is refused before anything changes. */
export const checkExport = async (folder: string, manifest: Manifest): Promise<void> => {
  for (const [name, sealed] of Object.entries(manifest.tables)) {
    await checkFile(tableFile(folder, name), sealed);
  }
  await checkFile(fileList(folder), manifest.files);
  let count = 0;
  for await (const entry of filesIn(folder)) {
    await checkFile(path.join(folder, 'files', entry.path), entry);
    count += 1;
  }
  if (count !== manifest.files.count) throw damaged(fileList(folder));
};

/** The stored files that the export names. A path that leads elsewhere is refused. */
export async function* filesIn(folder: string): AsyncGenerator<FileEntry> {
  const pieces = createReadStream(fileList(folder)) as AsyncIterable<Buffer>;
  for await (const lines of linesIn(pieces, 100_000)) {
    for (const line of lines) {
      const entry = JSON.parse(line) as FileEntry;
      const [collection = '', filename = '', ...more] = entry.path.split('/');
      const isKnown = fileCollections.some((one) => one === collection);
      if (!isKnown || !isPlainName(filename) || more.length > 0) {
        throw new OperatorError(`${fileList(folder)} names a file that is none: ${entry.path}`);
      }
      yield entry;
    }
  }
}

export const sealOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Sealed> => {
  const seal = sealing();
  for await (const piece of seal.through(pieces)) void piece;
  return seal.sealed();
};

const checkFile = async (file: string, { bytes, sha256 }: Sealed): Promise<void> => {
  const found = await sealOf(createReadStream(file) as AsyncIterable<Buffer>).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (!found) throw new OperatorError(`${file} is missing. Nothing was changed.`);
  if (found.bytes !== bytes || found.sha256 !== sha256) throw damaged(file);
};

const damaged = (file: string): OperatorError =>
  new OperatorError(`${file} is not what was exported: its SHA-256 differs. Nothing was changed.`);
