import { sql } from '@/database/sql';
import { countsAsCopy } from '@/link-checks/queries/counting-copy';

type Sql = ReturnType<typeof sql>;

/**
 * CTEs of one question about the works that drafts or public editions cite:
 * - `cited`: how many citations of drafts name a work, and whether one of these stands without a waiver. Texts that do not
 *   reach the person count for nothing;
 * - `kept`: works with a copy that counts for the address that they have.
 *
 * All in one pass, since asking for each work takes seconds where there are ten thousand.
 * @param among ids of sources as a query, where only some are asked about; it is run once
 */
export const citedWorks = (hidden: readonly number[], among?: Sql): Sql => {
  const within = (id: Sql) => (among ? sql`AND ${id} IN (SELECT id FROM among)` : sql``);
  return sql`${among ? sql`among AS MATERIALIZED (${among}),` : sql``} uses AS (
      SELECT cc.source_id AS id, c.link_waiver_reason IS NULL AS open
      FROM citations_cites cc JOIN citations c ON c.id = cc._parent_id
      WHERE c.status <> 'orphaned' AND c.article_id <> ALL (${sql.param([...hidden])}::int[])
        ${within(sql`cc.source_id`)}
      UNION ALL
      SELECT r.source_id, NULL FROM edition_references r JOIN editions e ON e.id = r.edition_id
      WHERE e.is_public ${within(sql`r.source_id`)}
    ), cited AS MATERIALIZED (
      SELECT coalesce(n.merged_into_id, n.id) AS id, coalesce(bool_or(u.open), true) AS open,
        sum(u.citations)::int AS citations
      FROM (SELECT id, bool_or(open) AS open, count(open) AS citations FROM uses GROUP BY id) u
      JOIN sources n ON n.id = u.id
      GROUP BY 1
    ), kept AS MATERIALIZED (
      SELECT DISTINCT s.id FROM snapshots n JOIN sources named ON named.id = n.source_id
      JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id)
      WHERE n.address IN (s.url, named.url) AND ${countsAsCopy(sql`n`)}
        ${within(sql`n.source_id`)}
    )`;
};

export const brokenVerdicts = sql`('failing', 'dead', 'soft-404')`;
export const changedVerdicts = sql`('drifted', 'moved')`;

/** Ids of works whose page has one of these verdicts, and of all that were merged into them. */
export const withVerdict = (verdicts: Sql): Sql => sql`SELECT n.id FROM sources n
  WHERE n.health_verdict IN ${verdicts} AND n.merged_into_id IS NULL
  UNION ALL SELECT n.id FROM sources s JOIN sources n ON n.merged_into_id = s.id
  WHERE s.health_verdict IN ${verdicts}`;

/** Of a work `s` beside `cited` and, where it is kept, `kept`. */
export const conditionOfWork: Sql = sql`CASE
  WHEN coalesce(s.url, '') = '' THEN 'print'
  WHEN NOT cited.open THEN 'settled'
  WHEN s.health_verdict IN ${brokenVerdicts} THEN
    CASE WHEN kept.id IS NOT NULL AND s.snapshot_access = 'public' THEN 'settled' ELSE 'broken' END
  WHEN s.health_verdict IN ${changedVerdicts} THEN 'changed'
  WHEN kept.id IS NULL THEN 'uncopied'
  ELSE 'well' END`;
