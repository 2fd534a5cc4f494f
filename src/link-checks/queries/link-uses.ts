import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { mergedWithAny } from '@/sources/queries/merged-source';
import { hiddenArticles } from '@/articles/queries/visibility';

/** An article that cites a page, as its working copy does or as readers have it. */
export type LinkUse = { article: number; title: string; inDraft: boolean; published: boolean };

type Row = LinkUse & { source: number };

/** Where sources are used, by their ids, without articles that do not reach whoever asks. */
export const linkUses = async (
  req: PayloadRequest,
  sources: readonly number[],
): Promise<ReadonlyMap<number, readonly LinkUse[]>> => {
  const hidden = await hiddenArticles(req);
  const rows = await runSql<Row>(
    req,
    sql`WITH named AS (
          SELECT id, coalesce(merged_into_id, id) AS source FROM sources
          WHERE id IN ${mergedWithAny(sources)}
        ), uses AS (
          SELECT named.source, c.article_id AS article, true AS drafted, false AS published
          FROM named JOIN citations_cites cites ON cites.source_id = named.id
          JOIN citations c ON c.id = cites._parent_id AND c.status <> 'orphaned'
          UNION ALL
          SELECT named.source, r.article_id, false, true
          FROM named JOIN edition_references r ON r.source_id = named.id
          JOIN editions e ON e.id = r.edition_id AND e.is_public
        )
        SELECT source, article, coalesce(articles.title, '') AS title, bool_or(drafted) AS "inDraft",
          bool_or(published) AS published
        FROM uses JOIN articles ON articles.id = uses.article
        WHERE NOT (article = ANY(${sql.param([...hidden])}::int[]))
        GROUP BY source, article, articles.title ORDER BY source, published DESC, article DESC`,
  );
  const uses = new Map<number, LinkUse[]>();
  for (const { source, ...use } of rows) uses.set(source, [...(uses.get(source) ?? []), use]);
  return uses;
};
