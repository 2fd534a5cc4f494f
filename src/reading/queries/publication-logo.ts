import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Picture } from '../views/views';
import { storedFile } from '@/core/stored-file';
import { sparedBucket } from '@/exports/storage/spared-bucket';

export type LogoRow = {
  sha256: string;
  filename: string;
  width: number | null;
  height: number | null;
};

type Query = ReturnType<typeof sql>;

/** What is known of the picture with this id, as JSON. */
export const logoColumn = (id: Query): Query => sql`(
  SELECT jsonb_build_object('sha256', m.sha256, 'filename', m.filename,
    'width', m.width::int, 'height', m.height::int)
  FROM media m WHERE m.id = ${id})`;

/** A logo at an address that changes with it, so that readers load it once. */
export const logoPicture = ({ sha256, filename, width, height }: LogoRow): Picture => ({
  href: `/assets/logo.${sha256}${extname(filename).toLowerCase()}`,
  ...(width && height ? { width, height } : {}),
});

/** The file of a logo that the publication has now, by the name in its address. */
export const logoFile = async (
  payload: BasePayload,
  name: string,
): Promise<{ body: Buffer<ArrayBuffer>; mediaType: string } | undefined> => {
  const [, digest] = /^logo\.([0-9a-f]{64})\.\w+$/.exec(name) ?? [];
  if (digest === undefined) return undefined;
  const [row] = await runSql<{ filename: string; mediaType: string }>(
    { payload },
    sql`SELECT m.filename, m.mime_type AS "mediaType" FROM publication p
        JOIN media m ON m.id IN (p.logo_id, p.logo_dark_id)
        WHERE m.sha256 = ${digest}`,
  );
  const file = row && (await storedFile(payload, 'media', row.filename, sparedBucket()));
  return file && { body: await buffer(file.open()), mediaType: row.mediaType };
};
