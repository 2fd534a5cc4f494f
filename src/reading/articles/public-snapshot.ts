import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { countsAsCopy } from '@/link-checks/queries/counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';

type Sql = ReturnType<typeof sql>;

/**
 * Whether strangers may see the copies of a source `s` that stands: a public edition cites it, and it is open to readers
 * itself or by the editorial policy. To be used in `WHERE`.
 */
export const copiesArePublic: Sql = sql`(
  CASE coalesce(s.snapshot_access::text, 'policy')
    WHEN 'public' THEN true
    WHEN 'policy' THEN coalesce((SELECT p.citations_public_snapshots FROM editorial_policy p LIMIT 1), false)
    ELSE false
  END AND EXISTS (
    SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
    WHERE r.source_id IN ${mergedWith(sql`s.id`)} AND e.is_public))`;

/** Where a copy is shown; another host may be configured, to which this address leads. */
export const snapshotPath = (sha256: string): string => `/snapshots/${sha256}`;

/** A kept copy with what its page says of it. Instants in ISO 8601. */
export type KeptCopy = {
  sha256: string;
  filename: string;
  mimeType: string | null;
  filesize: number | null;
  address: string | null;
  finalUrl: string | null;
  title: string | null;
  text: string | null;
  takenAt: string;
  tool: string | null;
  way: 'capture' | 'upload';
  /** Of the source. */
  language: string | null;
  isPublic: boolean;
};

/** The copy with this hash; for strangers only if it is public and shows what was cited. */
export const snapshotByDigest = async (
  req: Pick<PayloadRequest, 'payload'>,
  sha256: string,
  reader: 'stranger' | 'desk',
): Promise<KeptCopy | undefined> => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  const [copy] = await runSql<KeptCopy>(
    req,
    sql`SELECT n.sha256, n.filename, n.mime_type AS "mimeType", n.filesize::float8 AS filesize, n.address,
          n.final_url AS "finalUrl", coalesce(n.title, s.title) AS title, n.text,
          to_char(n.taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "takenAt",
          n.tool, n.way, s.language,
          ${copiesArePublic} AND ${countsAsCopy(sql`n`)} AS "isPublic"
        FROM snapshots n JOIN sources owner ON owner.id = n.source_id
        JOIN sources s ON s.id = coalesce(owner.merged_into_id, owner.id)
        WHERE n.sha256 = ${sha256} AND n.filename IS NOT NULL
        ORDER BY "isPublic" DESC, n.taken_at LIMIT 1`,
  );
  return copy && (copy.isPublic || reader === 'desk') ? copy : undefined;
};
