import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Image, Manuscript } from '@/document/document';
import { importFinding } from '@/interchange/findings';
import type { Finding } from '@/platform/finding';

/** Digests of the pictures that came inside the file, and of those that will be in the library, though they are not yet. */
export type FilePictures = { carried: ReadonlySet<string>; expected: ReadonlySet<string> };

/** Ids of the pictures of a manuscript that the media library has, by their SHA-256. */
export const mediaByDigest = async (
  req: PayloadRequest,
  { body, metadata }: Pick<Manuscript, 'body' | 'metadata'>,
  { carried, expected }: FilePictures,
  findings: Finding[],
): Promise<ReadonlyMap<string, number>> => {
  const images: Image[] = body.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  if (metadata.hero) images.push(metadata.hero.image);
  if (images.length === 0) return new Map();
  const known = await mediaIds(
    req,
    images.map((image) => image.sha256),
  );
  for (const { sha256, filename } of images) {
    if (known.has(sha256) || expected.has(sha256)) continue;
    const rule = carried.has(sha256) ? 'picture-unusable' : 'picture-left-out';
    findings.push(importFinding(rule, { target: filename, words: '' }, { words: filename }));
  }
  return known;
};

/** Ids in the media library by SHA-256, for those of these digests that it has. */
export const mediaIds = async (
  req: PayloadRequest,
  digests: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await runSql<{ sha256: string; id: number }>(
    req,
    sql`SELECT sha256, id FROM media
        WHERE sha256 = ANY (ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(digests)}::jsonb)))`,
  );
  return new Map(rows.map(({ sha256, id }) => [sha256, id]));
};
