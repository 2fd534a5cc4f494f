import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FetchPage } from '../fetching/fetch-page';
import { linkFinding } from '../rules/findings';
import { mementoIn, serviceAddress, type Memento } from '../captures/memento';
import { ok, type Result } from '@/platform/result';
import { mergedWith } from '@/sources/queries/merged-source';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

/** Archives elsewhere, as configured. */
export type Archives = { timeGate?: string | undefined; saveUrl?: string | undefined };

export type FindArchivedCopy = {
  source: number;
  archives: Archives;
  fetch: FetchPage;
  now: () => Date;
};

type Found = { archive: { url: string; at: string | null } | null };

/**
 * Looks for a copy of a source's page in an archive elsewhere, as of the day on which it was read. Where there is none and
 * published texts rest on it, the archive is asked to keep one: what is only drafted is told to nobody.
 */
export const findArchivedCopy = async (
  req: PayloadRequest,
  { source: id, archives, fetch, now }: FindArchivedCopy,
): Promise<Result<Found, Refusal>> => {
  const [source] = await runSql<SourceRow>(req, sourceRow(id));
  if (!source) return refuse(404, linkFinding('source-not-found'));
  const { url, title, readAt, isPublic } = source;
  if (!url) return refuse(422, linkFinding('source-without-address', { title }));
  const wanted = instantOf(readAt) ?? now();
  await runSql(
    req,
    sql`INSERT INTO source_log (source_id, event, detail)
        VALUES (${id}, 'archive-asked', ${JSON.stringify({ address: url })}::jsonb)`,
  );
  const ask = async (template: string | undefined): Promise<Memento | undefined> => {
    if (template === undefined) return undefined;
    const asked = { keepBody: true, maxBytes: enough, acceptDatetime: wanted.toUTCString() };
    return mementoIn(await fetch(serviceAddress(template, url), asked), wanted);
  };
  const memento =
    (await ask(archives.timeGate)) ?? (isPublic ? await ask(archives.saveUrl) : undefined);
  return memento ? record(req, { id, url }, memento) : ok({ archive: null });
};

const instantOf = (text: string | null): Date | undefined =>
  text !== null && !Number.isNaN(Date.parse(text)) ? new Date(text) : undefined;

/** What matters stands in the header. */
const enough = 64 * 1024;

type SourceRow = { url: string | null; title: string; readAt: string | null; isPublic: boolean };

/** `accessed` may be a year or a month; then the last time that the page answered is nearer. */
const sourceRow = (id: number) => sql`
  SELECT s.url, coalesce(s.title, '') AS title,
    coalesce(CASE WHEN s.accessed ~ '^\\d{4}-\\d{2}-\\d{2}$' THEN s.accessed || 'T12:00:00Z' END,
      to_char(s.health_last_alive_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS "readAt",
    ${namedInPublic} AS "isPublic"
  FROM sources s WHERE s.id = ${id}`;

const namedInPublic = sql`EXISTS (
  SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
  WHERE r.source_id IN ${mergedWith(sql`coalesce(s.merged_into_id, s.id)`)} AND e.is_public)`;

/** Recorded only if the address is still the one that was asked about. Readers see it, so their pages are made anew. */
const record = (
  req: PayloadRequest,
  { id, url }: { id: number; url: string },
  memento: Memento,
): Promise<Result<Found, Refusal>> =>
  inTransaction<Found, Refusal>(req, async () => {
    const archive = { url: memento.url, at: memento.at?.toISOString() ?? null };
    const written = await runSql(
      req,
      sql`UPDATE sources SET archive_url = ${archive.url}, archive_at = ${archive.at}::timestamptz
          WHERE id = ${id} AND url = ${url} RETURNING id`,
    );
    if (written.length === 0) return ok({ archive: null });
    await runSql(
      req,
      sql`INSERT INTO source_log (source_id, event, detail)
          VALUES (${id}, 'archive-found', ${JSON.stringify(archive)}::jsonb)`,
    );
    await runSql(
      req,
      sql`SELECT bump_publication_generation(takes_back => false) FROM sources s WHERE s.id = ${id} AND ${namedInPublic}`,
    );
    return ok({ archive });
  });
