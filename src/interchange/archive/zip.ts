import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file in an archive. A stored one is not compressed, e.g. a picture or what must be readable at a fixed place. */
export type ZipEntry = { name: string; content: string | Uint8Array; stored?: true };

/** An archive with its entries in their order. Times are the zero of the format, so that equal entries give equal bytes. */
export const zipped = async (entries: readonly ZipEntry[]): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const { name, content, stored } of entries) {
    zip.addBuffer(Buffer.from(content), name, {
      mtime: zero,
      mode: 0o100644,
      compress: stored !== true,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
};

/** In the time of the machine, as archives have it. */
const zero = new Date(1980, 0, 1);
