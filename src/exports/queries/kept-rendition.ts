import { runSql, sql } from '@/database/sql';
import type { RenditionKey } from '../files/rendition-key';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** A file in the store; `size` in bytes, `sha256` of them in hex. */
export type KeptRendition = { file: string; size: number; sha256: string };

export const keptRendition = async (
  req: ReaderScope['req'],
  { contentHash, liveMetadataHash, format, renderer }: RenditionKey,
): Promise<KeptRendition | undefined> => {
  const [row] = await runSql<KeptRendition>(
    req,
    sql`SELECT file, size, sha256 FROM renditions
        WHERE content_hash = ${contentHash} AND live_metadata_hash = ${liveMetadataHash}
          AND format = ${format} AND renderer = ${renderer}`,
  );
  return row;
};
