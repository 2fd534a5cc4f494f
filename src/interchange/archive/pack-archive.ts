import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Archive } from './open-archive';

/** A container of our own packing, so that Pandoc meets no other. `mimetype` stands first, as ODF and EPUB ask. */
export const packArchive = async (archive: Archive): Promise<Uint8Array> => {
  const zip = new ZipFile();
  const names = [...archive.keys()].sort((one, other) => rank(one) - rank(other));
  for (const name of names) {
    const content = archive.get(name);
    if (content) zip.addBuffer(Buffer.from(content), name, { compress: false, mtime: epoch });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
};

const epoch = new Date('1980-01-01T00:00:00Z');
const rank = (name: string): number => (name === 'mimetype' ? 0 : 1);
