import type { PayloadRequest } from 'payload';

import { runPrepared, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { isNamedBy, namedAndSurviving } from '@/sources/queries/merged-source';

export type NamedRecords = { sources: number[]; pictures: number[] };

/**
 * Ids of the sources that a document cites and of the files it shows, found by key and digest; of a source that was merged,
 * also the one that stands for it.
 */
export const recordsInDocument = async (
  req: PayloadRequest,
  document: FrozenDocument,
): Promise<NamedRecords> => {
  const keys = document.references.map(({ id }) => id);
  const sources = await runPrepared<{ id: number }>(
    req,
    sql`SELECT DISTINCT ids.id FROM ${namedAndSurviving}
        CROSS JOIN LATERAL (VALUES (named.id), (s.id)) AS ids (id)
        WHERE ${isNamedBy(keys)} ORDER BY ids.id`,
  );
  const pictures = await runPrepared<{ id: number }>(
    req,
    sql`SELECT id FROM media WHERE sha256 IN (
          SELECT jsonb_path_query(${JSON.stringify(document)}::jsonb, '$.**.sha256') #>> '{}'
        ) ORDER BY id`,
  );
  return { sources: sources.map(({ id }) => id), pictures: pictures.map(({ id }) => id) };
};
