import type { Bucket } from '@/exports/storage/bucket';
import type { Pieces } from '../sealing/pieces';
import type { Place } from './place';

/** A part of a bucket. A file there appears when it is whole, so nothing is written beside. */
export const bucketPlace = (
  bucket: Bucket,
  { name, prefix }: { name: string; prefix: string },
): Place => {
  const list = async (folder: string) =>
    (await bucket.list(`${prefix}${folder}/`)).map(({ key, bytes }) => ({
      file: key.slice(prefix.length),
      bytes,
    }));
  return {
    name: `s3://${name}/${prefix}`,
    write: (file, pieces) =>
      bucket.putPieces(`${prefix}${file}`, pieces, 'application/octet-stream'),
    has: async (file) => (await bucket.sizeOf(`${prefix}${file}`)) !== undefined,
    read: async (file) => {
      const found = await bucket.get(`${prefix}${file}`);
      return typeof found === 'string' ? undefined : (found.body as Pieces);
    },
    list,
    // What was sent of a file that never was whole, a bucket forgets by its own rules.
    sweep: () => Promise.resolve(),
    folders: () => bucket.foldersIn(prefix),
    remove: (file) => bucket.remove(`${prefix}${file}`),
    removeFolder: async (folder, first) => {
      await bucket.remove(`${prefix}${folder}/${first}`);
      for (const { file } of await list(folder)) await bucket.remove(`${prefix}${file}`);
    },
  };
};
