import { sql } from '@/database/sql';
import { linkVerdicts } from '@/citations/link-verdicts';
import type { ReferenceOverlay } from '@/site/views';
import { mergedWith } from './merged-source';

/** What `overlayColumns` gives of a source. */
export type OverlayColumns = {
  /** Key of the source that stands, whose page is meant. */
  key: string;
  verdict: string | null;
  checkedAt: string | null;
  finalUrl: string | null;
  snapshot: { sha256: string; takenAt: string } | null;
};

/** Health and last snapshot of a source `s` that stands, as one JSON object; instants in ISO 8601. */
export const overlayColumns = sql`jsonb_build_object(
  'key', s.key,
  'verdict', s.health_verdict,
  'checkedAt', s.health_checked_at,
  'finalUrl', s.health_final_url,
  'snapshot', (SELECT jsonb_build_object('sha256', n.sha256, 'takenAt', n.taken_at)
               FROM snapshots n WHERE n.source_id IN ${mergedWith(sql`s.id`)} AND n.sha256 IS NOT NULL
               ORDER BY n.taken_at DESC LIMIT 1))`;

/** @param href path of the source's own page */
export const overlayOf = (columns: OverlayColumns, href: string): ReferenceOverlay => ({
  href,
  verdict: linkVerdicts.find((verdict) => verdict === columns.verdict) ?? 'unchecked',
  ...(columns.checkedAt ? { checkedAt: columns.checkedAt } : {}),
  ...(columns.finalUrl ? { finalUrl: columns.finalUrl } : {}),
  ...(columns.snapshot ? { snapshot: columns.snapshot } : {}),
});
