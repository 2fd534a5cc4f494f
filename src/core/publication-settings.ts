import { runSql, sql } from '@/database/sql';
import { languages as everyLanguage, type Language } from '@/platform/language';
import type { ReaderScope } from '@/reading/queries/reader-scope';

export type PublicationSettings = {
  /** The addresses of the first one bear no language. */
  languages: readonly Language[];
  /** IANA name. */
  timeZone: string;
};

/** What commands ask of the publication, for as long as nobody has set it up by its defaults. */
export const publicationSettings = async (
  req: ReaderScope['req'],
): Promise<PublicationSettings> => {
  const [row] = await runSql<{ languages: Language[] | null; timeZone: string | null }>(
    req,
    sql`SELECT time_zone AS "timeZone", (
          SELECT json_agg(value ORDER BY "order") FROM publication_languages
          WHERE parent_id = publication.id
        ) AS languages
        FROM publication LIMIT 1`,
  );
  return { languages: row?.languages ?? everyLanguage, timeZone: row?.timeZone ?? 'UTC' };
};

/** In SQL: the zone by whose clocks the publication counts its days. */
export const publicationZone = sql`(SELECT coalesce(max(time_zone), 'UTC') FROM publication)`;
