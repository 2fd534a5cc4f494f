import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Source } from '@/payload-types';

/** The steps of a merge, each in the transaction of the whole. */

/** The merged source no longer holds its address and DOI, and takes along what was merged into it before. */
export const setAside = async (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE sources SET merged_into_id = ${surviving.id}, updated_at = now(),
          normalized_url = CASE WHEN id = ${merged.id} THEN NULL ELSE normalized_url END,
          normalized_doi = CASE WHEN id = ${merged.id} THEN NULL ELSE normalized_doi END
        WHERE id = ${merged.id} OR merged_into_id = ${merged.id}`,
  );
};

/** Whoever cites its address, DOI or ISBN again is led to the one that stands. */
export const recordAliases = async (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
): Promise<void> => {
  const { normalizedUrl: url, normalizedDoi: doi, isbn, type } = merged;
  const identifiers = { url, doi, isbn: type === 'book' ? isbn : null };
  await runSql(
    req,
    sql`UPDATE source_aliases SET source_id = ${surviving.id} WHERE source_id = ${merged.id}`,
  );
  await runSql(
    req,
    sql`INSERT INTO source_aliases (kind, value, source_id)
        SELECT key, value, ${surviving.id}::int
        FROM jsonb_each_text(jsonb_strip_nulls(${JSON.stringify(identifiers)}::jsonb))
        WHERE value <> ''
        ON CONFLICT (kind, value) DO UPDATE SET source_id = excluded.source_id`,
  );
};

/** What was seen of an address belongs to it, wherever it stands. */
export const takeHealthAlong = async (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE sources s SET health_verdict = m.health_verdict,
          health_checked_at = m.health_checked_at, health_status_code = m.health_status_code,
          health_final_url = m.health_final_url, health_failures = m.health_failures,
          health_last_alive_at = m.health_last_alive_at, health_likeness = m.health_likeness,
          health_error = m.health_error, health_next_check_at = m.health_next_check_at,
          archive_url = m.archive_url, archive_at = m.archive_at
        FROM sources m WHERE s.id = ${surviving.id} AND m.id = ${merged.id}`,
  );
};

/** How many citations now name the source that stands; one that named both at the same place names it once. */
export const citeSurviving = async (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
): Promise<number> => {
  const moved = await runSql<{ citation: number }>(
    req,
    sql`UPDATE citations_cites SET source_id = ${surviving.id} WHERE source_id = ${merged.id}
        RETURNING _parent_id AS citation`,
  );
  const citations = [...new Set(moved.map(({ citation }) => citation))];
  await runSql(
    req,
    sql`DELETE FROM citations_cites later USING citations_cites earlier
        WHERE later._parent_id IN (SELECT json_array_elements_text(${JSON.stringify(citations)}::json)::int)
          AND earlier._parent_id = later._parent_id AND earlier._order < later._order
          AND earlier.source_id = ${surviving.id} AND later.source_id = ${surviving.id}
          AND earlier.locator IS NOT DISTINCT FROM later.locator
          AND earlier.locator_label IS NOT DISTINCT FROM later.locator_label`,
  );
  return citations.length;
};

/** Its page, and whatever led there, leads to the page of the one that stands, in each language. */
export const leadAddressesOn = async (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
): Promise<void> => {
  const led = await runSql<{ path: string; to: string }>(
    req,
    sql`SELECT path, regexp_replace(path, '[^/]+$', '') || ${surviving.key}::text AS to
        FROM public_addresses WHERE kind = 'source' AND target_id = ${merged.id} ORDER BY path`,
  );
  for (const { path, to } of led) {
    await runSql(
      req,
      sql`INSERT INTO public_addresses (path, kind, target_id) VALUES (${to}, 'source', ${surviving.id})
          ON CONFLICT (path) DO NOTHING`,
    );
    await runSql(
      req,
      sql`UPDATE public_addresses SET status = 301, redirect_to = ${to}
          WHERE path = ${path} OR redirect_to = ${path}`,
    );
  }
};

type Merge = { citations: number; taken: readonly string[] };

/** On the record of both, with what the merged one was called. */
export const recordMerge = async (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
  merge: Merge,
): Promise<void> => {
  const nameOf = ({ id, key, title, url, doi }: Source) => ({ id, key, title, url, doi });
  const detail = {
    surviving: nameOf(surviving),
    merged: nameOf(merged),
    ...merge,
  };
  await runSql(
    req,
    sql`INSERT INTO source_log (source_id, event, by_user, detail)
        SELECT id, event, ${req.user?.id ?? null}::int, ${JSON.stringify(detail)}::jsonb
        FROM (VALUES (${surviving.id}::int, 'took-in'), (${merged.id}::int, 'merged')) AS pair (id, event)`,
  );
};
