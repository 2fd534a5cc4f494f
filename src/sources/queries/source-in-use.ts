import { sql } from '@/database/sql';
import { mergedWith } from './merged-source';

type Sql = ReturnType<typeof sql>;

/** Whether a text rests on the source `id`: a citation that still stands, of a draft or of a published edition. */
export const isInUse = (id: Sql): Sql => sql`(
  EXISTS (SELECT FROM edition_references r WHERE r.source_id IN ${mergedWith(id)}) OR ${isInDraft(id)})`;

/** Whether a working copy cites the source. */
export const isInDraft = (id: Sql): Sql => sql`EXISTS (
  SELECT FROM citations_cites cites JOIN citations c ON c.id = cites._parent_id
  WHERE cites.source_id IN ${mergedWith(id)} AND c.status <> 'orphaned')`;

/** Whether a public edition cites it. */
export const isInPublic = (id: Sql): Sql => sql`EXISTS (
  SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
  WHERE r.source_id IN ${mergedWith(id)} AND e.is_public)`;

/** When the newest edition that cites the source came out; null while a text that cites it has never been published. */
export const inUseSince = (id: Sql): Sql => sql`CASE WHEN NOT EXISTS (
    SELECT FROM citations_cites cites JOIN citations c ON c.id = cites._parent_id
    WHERE cites.source_id IN ${mergedWith(id)} AND c.status <> 'orphaned'
      AND NOT EXISTS (SELECT FROM editions e WHERE e.article_id = c.article_id AND e.published_at IS NOT NULL))
  THEN (SELECT max(e.published_at) FROM edition_references r JOIN editions e ON e.id = r.edition_id
    WHERE r.source_id IN ${mergedWith(id)}) END`;
