import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { KnownVersion } from '../captures/look-at-page';
import type { Verdict } from '../rules/observation';
import { countsAsCopy } from './counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';

export type SourceToCheck = {
  /** Of the source that stands, where the one that was asked for has been merged into it. */
  id: number;
  url: string | null;
  title: string;
  /** Whether this very address has been looked at. */
  checked: boolean;
  /** What was read last, where a page that is still the same need not be read again. */
  known: (KnownVersion & { likeness: number | null; textDigest: string }) | null;
};

type KnownRow = {
  final_url: string;
  etag: string | null;
  last_modified: string | null;
  likeness: string | null;
  text_digest: string;
};

/** A source as a link check finds it; undefined when there is none. */
export const sourceToCheck = async (
  req: PayloadRequest,
  source: number,
): Promise<SourceToCheck | undefined> => {
  const [row] = await runSql<Omit<SourceToCheck, 'known'>>(
    req,
    sql`SELECT s.id, nullif(s.url, '') AS url, coalesce(s.title, '') AS title, EXISTS (
          SELECT FROM link_checks c WHERE c.source_id IN ${mergedWith(sql`s.id`)} AND c.url = s.url
        ) AS checked
        FROM sources asked JOIN sources s ON s.id = coalesce(asked.merged_into_id, asked.id)
        WHERE asked.id = ${source}`,
  );
  if (!row) return undefined;
  return { ...row, known: row.url ? await knownVersion(req, row.id, row.url) : null };
};

/** Of the last check, if it read the page and no newer copy is to be compared with. */
const knownVersion = async (
  req: PayloadRequest,
  source: number,
  url: string,
): Promise<SourceToCheck['known']> => {
  const readWell: Verdict[] = ['alive', 'moved', 'drifted'];
  const [row] = await runSql<KnownRow>(
    req,
    sql`SELECT * FROM (
          SELECT final_url, etag, last_modified, likeness, text_digest, verdict, checked_at
          FROM link_checks WHERE source_id IN ${mergedWith(source)} AND url = ${url}
            AND verdict <> 'unchecked'
          ORDER BY checked_at DESC, id DESC LIMIT 1
        ) last
        WHERE text_digest IS NOT NULL AND verdict::text = ANY(${sql.param(readWell)}::text[])
          AND NOT EXISTS (SELECT FROM snapshots n WHERE n.source_id IN ${mergedWith(source)}
            AND ${countsAsCopy(sql`n`)}
            AND greatest(n.taken_at, n.created_at) >= last.checked_at)`,
  );
  if (!row) return null;
  return {
    finalUrl: row.final_url,
    etag: row.etag,
    lastModified: row.last_modified,
    likeness: row.likeness === null ? null : Number(row.likeness),
    textDigest: row.text_digest,
  };
};

/** The words of the newest copy that was taken of this address by us; one that a person made may be of another kind. */
export const keptWords = async (
  req: PayloadRequest,
  source: number,
  url: string,
): Promise<string | undefined> => {
  const [row] = await runSql<{ text: string }>(
    req,
    sql`SELECT text FROM snapshots n
        WHERE source_id IN ${mergedWith(source)} AND address = ${url} AND way = 'capture' AND text <> ''
          AND ${countsAsCopy(sql`n`)}
        ORDER BY taken_at DESC, id DESC LIMIT 1`,
  );
  return row?.text;
};
