import { sql } from '@/database/sql';
import { mergedWith } from './merged-source';

type Sql = ReturnType<typeof sql>;

/**
 * Whether strangers may see the copies that are kept of a source `s` that stands: something public rests on it, and it is
 * open to readers, by itself or as the editorial policy says.
 */
export const copiesArePublic: Sql = sql`(
  (s.snapshot_access = 'public' OR (coalesce(s.snapshot_access, 'policy') = 'policy'
    AND coalesce((SELECT citations_public_snapshots FROM editorial_policy LIMIT 1), false)))
  AND EXISTS (SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
    WHERE r.source_id IN ${mergedWith(sql`s.id`)} AND e.is_public))`;

/** Where readers find a copy; every language has the same. */
export const snapshotPath = (sha256: string): string => `/snapshots/${sha256}`;
