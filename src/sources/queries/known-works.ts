import type { PayloadRequest } from 'payload';

import type { DeskWork } from '../rules/csl';
import { sourceOfCsl } from '../rules/source-csl';
import { sourceIdentity } from '../rules/source-identity';
import { runSql, sql } from '@/database/sql';
import { isSameWork } from './source-like';

export type KnownWork = { id: number; key: string; title: string };

/**
 * Which of many works are there as sources already, by their places in the list: by DOI, address or ISBN, also those of
 * merged sources; a work without any, by its whole description. Two questions, however long the list is.
 */
export const knownWorks = async (
  req: PayloadRequest,
  works: readonly DeskWork[],
): Promise<Map<number, KnownWork>> => {
  const asked = works.map((work, at) => ({ at, title: work.title, ...identifiersOf(work) }));
  const known = new Map<number, KnownWork>();
  for (const { at, ...source } of await byIdentifiers(req, asked)) {
    if (!known.has(at)) known.set(at, source);
  }
  const nameless = asked.filter(({ doi, url, isbn, title }) => !(doi ?? url ?? isbn) && title);
  for (const { at, ...source } of await byDescription(req, nameless, works)) known.set(at, source);
  return known;
};

export type Identifiers = { doi: string | null; url: string | null; isbn: string | null };

/** By what a work is found again. A chapter bears the ISBN of its book, so that it counts for books alone. */
export const identifiersOf = (work: DeskWork): Identifiers => {
  const { normalizedDoi, normalizedUrl, isbn } = sourceIdentity(sourceOfCsl(work));
  return { doi: normalizedDoi, url: normalizedUrl, isbn: work.type === 'book' ? isbn : null };
};

type Asked = Identifiers & { at: number; title: string | undefined };
type Found = KnownWork & { at: number };

const byIdentifiers = (req: PayloadRequest, asked: readonly Asked[]): Promise<Found[]> =>
  runSql<Found>(
    req,
    sql`WITH asked AS MATERIALIZED (
          SELECT at, kind, value FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
              AS work(at int, doi text, url text, isbn text)
            CROSS JOIN LATERAL (VALUES ('doi', doi), ('url', url), ('isbn', isbn)) AS one (kind, value)
          WHERE value IS NOT NULL),
        found AS (
          SELECT at, kind, s.id FROM asked JOIN sources s ON kind = 'doi' AND s.normalized_doi = value
          UNION ALL SELECT at, kind, s.id FROM asked JOIN sources s ON kind = 'url' AND s.normalized_url = value
          UNION ALL SELECT at, kind, s.id FROM asked
            JOIN sources s ON kind = 'isbn' AND s.isbn = value AND s.type = 'book'
          UNION ALL SELECT at, kind, source_id FROM asked JOIN source_aliases USING (kind, value))
        SELECT at, s.id, s.key, coalesce(s.title, s.url, '') AS title FROM found
        JOIN sources s ON s.id = found.id AND s.merged_into_id IS NULL ORDER BY at, kind, s.id`,
  );

const byDescription = async (
  req: PayloadRequest,
  asked: readonly Asked[],
  works: readonly DeskWork[],
): Promise<Found[]> => {
  if (asked.length === 0) return [];
  const titles = [...new Set(asked.map(({ title }) => title))];
  const namesakes = await runSql<{ id: number }>(
    req,
    sql`SELECT id FROM sources WHERE merged_into_id IS NULL
          AND title IN (SELECT jsonb_array_elements_text(${JSON.stringify(titles)}::jsonb))`,
  );
  if (namesakes.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: namesakes.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    req,
  });
  return asked.flatMap(({ at }) => {
    const work = works[at];
    const same = work && docs.find((source) => isSameWork(source, work));
    return same ? [{ at, id: same.id, key: same.key, title: same.title ?? '' }] : [];
  });
};
