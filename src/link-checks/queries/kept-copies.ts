import type { PayloadRequest } from 'payload';

import type { PageFault } from '../rules/page-faults';
import { runSql, sql } from '@/database/sql';
import type { Finding } from '@/platform/finding';
import { archiveStateOf } from './archive-state';
import { countsAsCopy } from './counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';
import { copiesArePublic, snapshotPath } from '@/reading/articles/public-snapshot';

/** What the desk knows of the copies of a source. Instants in ISO 8601. */
export type KeptCopies = {
  /** Null for a printed work, of which there is nothing to keep. */
  address: string | null;
  /** Of the present address. */
  state: 'kept' | 'pending' | 'refused';
  /** Why the last try gave none. */
  finding?: Finding;
  /** When the present address was last tried. */
  triedAt: string | null;
  /** A try is on its way. */
  isAsked: boolean;
  isPublic: boolean;
  /** The latest first, of earlier addresses and merged sources too. */
  copies: readonly CopyRow[];
  /** A copy elsewhere. */
  archive: { url: string; at: string | null } | null;
};

type CopyRow = {
  id: number;
  href: string;
  filename: string;
  takenAt: string;
  way: 'capture' | 'upload';
  address: string | null;
  filesize: number | null;
  /** Characters of its words. */
  words: number;
  /** What it shows instead of the page. */
  fault: PageFault | null;
  /** Why somebody counts it all the same. */
  insistence: string | null;
  counts: boolean;
};

export const keptCopies = async (
  req: PayloadRequest,
  source: number,
): Promise<KeptCopies | undefined> => {
  const [row] = await runSql<SourceRow>(req, sourceRow(source));
  if (!row) return undefined;
  const { key, address, isAsked, isPublic, triedAt, archive } = row;
  const state = (await archiveStateOf(req, [key]))(key, address ?? '');
  const copies = await runSql<Omit<CopyRow, 'href'> & { sha256: string }>(req, copiesOf(source));
  return {
    address,
    state: state.state,
    ...('finding' in state && state.finding ? { finding: state.finding } : {}),
    triedAt,
    isAsked,
    isPublic,
    archive,
    copies: copies.map(({ sha256, ...copy }) => ({ ...copy, href: snapshotPath(sha256) })),
  };
};

type SourceRow = Omit<KeptCopies, 'state' | 'finding' | 'copies'> & { key: string };

const status = (source: number) =>
  sql`(SELECT coalesce(merged_into_id, id) FROM sources WHERE id = ${source})`;

const inIso = (column: ReturnType<typeof sql>) =>
  sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const sourceRow = (source: number) => sql`
  SELECT named.key, nullif(named.url, '') AS address, ${copiesArePublic} AS "isPublic",
    EXISTS (SELECT FROM graphile_worker._private_jobs
      WHERE key = ${`ensure-source-is-archived:${source}`} AND attempts < max_attempts) AS "isAsked",
    (SELECT ${inIso(sql`max(a.at)`)} FROM capture_attempts a
      WHERE a.source_id = named.id AND a.address = named.url) AS "triedAt",
    CASE WHEN s.archive_url <> '' THEN jsonb_build_object(
      'url', s.archive_url, 'at', ${inIso(sql`s.archive_at`)}) END AS archive
  FROM sources named JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id)
  WHERE named.id = ${source}`;

const copiesOf = (source: number) => sql`
  SELECT n.id, n.sha256, n.filename, ${inIso(sql`n.taken_at`)} AS "takenAt", n.way, n.address,
    n.filesize::float8 AS filesize, char_length(coalesce(n.text, '')) AS words,
    nullif(n.fault, '') AS fault, nullif(n.insistence_reason, '') AS insistence,
    ${countsAsCopy(sql`n`)} AS counts
  FROM snapshots n
  WHERE n.source_id IN ${mergedWith(status(source))} AND n.sha256 IS NOT NULL
  ORDER BY n.taken_at DESC, n.id DESC LIMIT 50`;
