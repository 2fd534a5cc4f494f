import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of a zip. */
export type ZipEntry = {
  /** With `/` between folders. */
  name: string;
  bytes: Uint8Array | Readable;
  /** Time of the file, so that the same content gives the same bytes. */
  at: Date;
  /** Of what is compressed already, such as a picture. */
  isStored?: boolean;
};

/** A zip as a stream: an entry is asked for when the one before has been read. Zip64 where it takes that. */
export const zipStream = (entries: AsyncIterable<ZipEntry>): Readable => {
  const zip = new ZipFile();
  // yazl gives a stream of its own making, of which its types know less.
  const output = zip.outputStream as Readable;
  const fill = async () => {
    for await (const entry of entries) await add(zip, entry);
    zip.end();
  };
  fill().catch((error: unknown) => output.destroy(error as Error));
  return output;
};

const add = (zip: ZipFile, { name, bytes, at, isStored = false }: ZipEntry): Promise<void> =>
  new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.addReadStreamLazy(name, { mtime: at, compress: !isStored }, (give) => {
      const stream = bytes instanceof Readable ? bytes : Readable.from([bytes]);
      stream.once('error', reject);
      stream.once('end', () => {
        zip.off('error', reject);
        resolve();
      });
      give(null, stream);
    });
  });
