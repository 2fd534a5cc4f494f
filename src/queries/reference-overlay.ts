import { sql } from '@/database/sql';
import { linkVerdicts } from '@/citations/link-verdicts';
import { webAddress } from '@/platform/web-address';
import type { ReferenceOverlay } from '@/site/views';
import { mergedWith } from './merged-source';
import { copiesArePublic, snapshotPath } from './public-snapshot';

/** What `overlayColumns` gives of a source. */
export type OverlayColumns = {
  /** Key of the source that stands, whose page is meant. */
  key: string;
  url: string | null;
  verdict: string | null;
  checkedAt: string | null;
  lastAliveAt: string | null;
  finalUrl: string | null;
  archive: { url: string; at: string | null } | null;
  snapshot: { sha256: string; takenAt: string } | null;
  /** Whether readers may see the snapshot. */
  isPublic: boolean;
};

/** Health, last snapshot and copy elsewhere of a source `s` that stands, as one JSON object. */
export const overlayColumns = sql`jsonb_build_object(
  'key', s.key,
  'url', s.url,
  'verdict', s.health_verdict,
  'checkedAt', s.health_checked_at,
  'lastAliveAt', s.health_last_alive_at,
  'finalUrl', s.health_final_url,
  'archive', CASE WHEN s.archive_url <> '' THEN jsonb_build_object('url', s.archive_url, 'at', s.archive_at) END,
  'snapshot', (SELECT jsonb_build_object('sha256', n.sha256, 'takenAt', n.taken_at)
               FROM snapshots n WHERE n.source_id IN ${mergedWith(sql`s.id`)} AND n.sha256 IS NOT NULL
               ORDER BY n.taken_at DESC, n.id DESC LIMIT 1),
  'isPublic', ${copiesArePublic})`;

/** @param href path of the source's own page */
export const overlayOf = (columns: OverlayColumns, href: string): ReferenceOverlay => {
  const { url, checkedAt, lastAliveAt, finalUrl, snapshot, archive, isPublic } = columns;
  return {
    href,
    verdict: linkVerdicts.find((verdict) => verdict === columns.verdict) ?? 'unchecked',
    ...(url && webAddress(url) ? { url } : {}),
    ...(checkedAt ? { checkedAt: iso(checkedAt) } : {}),
    ...(lastAliveAt ? { lastAliveAt: iso(lastAliveAt) } : {}),
    ...(finalUrl && webAddress(finalUrl) ? { finalUrl } : {}),
    ...(snapshot ? { snapshot: snapshotOf(snapshot, isPublic) } : {}),
    ...(archive && webAddress(archive.url) ? { archive: archiveOf(archive) } : {}),
  };
};

const snapshotOf = ({ sha256, takenAt }: { sha256: string; takenAt: string }, open: boolean) => ({
  sha256,
  takenAt: iso(takenAt),
  ...(open ? { href: snapshotPath(sha256) } : {}),
});

const archiveOf = ({ url, at }: { url: string; at: string | null }) => ({
  url,
  ...(at ? { at: iso(at) } : {}),
});

/** What other programs wrote is no link for readers unless it leads to a page. */
const iso = (instant: string): string => new Date(instant).toISOString();
