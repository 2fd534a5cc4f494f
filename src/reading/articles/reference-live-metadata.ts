import { sql } from '@/database/sql';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { webAddress } from '@/platform/web-address';
import { readPageFault } from '@/link-checks/rules/page-faults';
import type { ReferenceLiveMetadata } from '../views/views';
import { countsAsCopy } from '@/link-checks/queries/counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';
import { copiesArePublic, snapshotPath } from './public-snapshot';

/** What `overlayColumns` gives of a source. */
export type LiveMetadataColumns = {
  /** Key of the source that stands, whose page is meant. */
  key: string;
  url: string | null;
  verdict: string | null;
  checkedAt: string | null;
  lastAliveAt: string | null;
  finalUrl: string | null;
  archive: { url: string; at: string | null } | null;
  snapshot: { sha256: string; takenAt: string; of: string | null } | null;
  /** What came instead of the page, where no copy shows it. */
  cameInstead: string | null;
  /** Whether readers may see the snapshot. */
  isPublic: boolean;
};

/**
 * Health, last copy and copy elsewhere of a source `s` that stands, as one JSON object. A copy of the present address comes
 * before one of another.
 */
export const liveMetadataColumns = sql`jsonb_build_object(
  'key', s.key,
  'url', s.url,
  'verdict', s.health_verdict,
  'checkedAt', s.health_checked_at,
  'lastAliveAt', s.health_last_alive_at,
  'finalUrl', s.health_final_url,
  'archive', CASE WHEN s.archive_url <> '' THEN jsonb_build_object('url', s.archive_url, 'at', s.archive_at) END,
  'snapshot', (SELECT jsonb_build_object('sha256', n.sha256, 'takenAt', n.taken_at, 'of', n.address)
               FROM snapshots n WHERE n.source_id IN ${mergedWith(sql`s.id`)} AND n.sha256 IS NOT NULL
                 AND ${countsAsCopy(sql`n`)}
               ORDER BY n.address IS NOT DISTINCT FROM s.url DESC, n.taken_at DESC, n.id DESC LIMIT 1),
  'cameInstead', (SELECT n.fault FROM snapshots n
                  WHERE n.source_id IN ${mergedWith(sql`s.id`)} AND n.fault <> '' AND NOT ${countsAsCopy(sql`n`)}
                  ORDER BY n.taken_at DESC, n.id DESC LIMIT 1),
  'isPublic', ${copiesArePublic})`;

/** @param href path of the source's own page */
export const liveMetadataOf = (
  columns: LiveMetadataColumns,
  href: string,
): ReferenceLiveMetadata => {
  const { url, checkedAt, lastAliveAt, finalUrl, snapshot, archive, isPublic } = columns;
  const cameInstead = readPageFault(columns.cameInstead);
  return {
    href,
    verdict: linkVerdicts.find((verdict) => verdict === columns.verdict) ?? 'unchecked',
    ...(url && webAddress(url) ? { url } : {}),
    ...(checkedAt ? { checkedAt: iso(checkedAt) } : {}),
    ...(lastAliveAt ? { lastAliveAt: iso(lastAliveAt) } : {}),
    ...(finalUrl && webAddress(finalUrl) ? { finalUrl } : {}),
    ...(snapshot ? { snapshot: snapshotOf(snapshot, isPublic) } : {}),
    ...(!snapshot && cameInstead ? { cameInstead } : {}),
    ...(archive && webAddress(archive.url) ? { archive: archiveOf(archive) } : {}),
  };
};

type Kept = NonNullable<LiveMetadataColumns['snapshot']>;

const snapshotOf = ({ sha256, takenAt, of }: Kept, open: boolean) => ({
  sha256,
  takenAt: iso(takenAt),
  ...(of ? { of } : {}),
  ...(open ? { href: snapshotPath(sha256) } : {}),
});

const archiveOf = ({ url, at }: { url: string; at: string | null }) => ({
  url,
  ...(at ? { at: iso(at) } : {}),
});

/** What other programs wrote is no link for readers unless it leads to a page. */
const iso = (instant: string): string => new Date(instant).toISOString();
