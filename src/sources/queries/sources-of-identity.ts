import type { PayloadRequest } from 'payload';

import type { SourceIdentity } from '../rules/source-identity';
import { runSql, sql } from '@/database/sql';

export type KnownSource = {
  id: number;
  key: string;
  title: string | null;
  by: 'doi' | 'url' | 'isbn';
};

/**
 * Sources that have one of these identifiers now, or had it before they were merged into the one that stands. A chapter
 * bears the ISBN of its book, so that an ISBN counts for books alone.
 */
export const sourcesOfIdentity = (
  req: PayloadRequest,
  { normalizedDoi, normalizedUrl, isbn, type }: SourceIdentity & { type: string },
): Promise<KnownSource[]> => {
  const book = type === 'book' ? isbn : null;
  if (!normalizedDoi && !normalizedUrl && !book) return Promise.resolve([]);
  return runSql<KnownSource>(
    req,
    sql`SELECT DISTINCT ON (s.id) s.id, s.key, s.title, found.by FROM (
          SELECT 1 AS place, 'doi' AS by, id FROM sources WHERE normalized_doi = ${normalizedDoi}
          UNION ALL SELECT 2, 'url', id FROM sources WHERE normalized_url = ${normalizedUrl}
          UNION ALL SELECT 3, 'isbn', id FROM sources WHERE isbn = ${book} AND type = 'book'
          UNION ALL SELECT 4, kind, source_id FROM source_aliases WHERE (kind, value) IN (
            ('doi', ${normalizedDoi}), ('url', ${normalizedUrl}), ('isbn', ${book}))
        ) AS found JOIN sources s ON s.id = found.id
        WHERE s.merged_into_id IS NULL ORDER BY s.id, found.place`,
  );
};
