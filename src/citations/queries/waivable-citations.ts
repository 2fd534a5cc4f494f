import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { listOf, runSql, sql } from '@/database/sql';
import { openStates } from '@/editions/rules/states';

/** A citation of an edition that is not public yet, which rests on a work and is not waived. */
export type WaivableCitation = {
  key: string;
  words: string;
  article: { id: number; title: string };
  /** To be sent back with a decision. ISO 8601. */
  updatedAt: string;
};

type Row = {
  source: number;
  key: string;
  words: string;
  articleId: number;
  title: string;
  updatedAt: Date | string;
};

/** By id of the work: citations that may be let stand without its page or copy, as far as they reach the person. */
export const waivableCitations = async (
  req: PayloadRequest,
  sources: readonly number[],
): Promise<ReadonlyMap<number, readonly WaivableCitation[]>> => {
  const hidden = await hiddenArticles(req);
  const ids = sql.param([...sources]);
  const rows = await runSql<Row>(
    req,
    sql`WITH named AS MATERIALIZED (
          SELECT id, coalesce(merged_into_id, id) AS source FROM sources
          WHERE id = ANY (${ids}::int[]) OR merged_into_id = ANY (${ids}::int[])
        )
        SELECT DISTINCT n.source, c.key, coalesce(c.words, '') AS words,
          a.id AS "articleId", coalesce(a.title, '') AS title, c.updated_at AS "updatedAt", c.position
        FROM named n JOIN citations_cites cc ON cc.source_id = n.id
        JOIN citations c ON c.id = cc._parent_id JOIN articles a ON a.id = c.article_id
        WHERE c.status <> 'orphaned' AND c.link_waiver_reason IS NULL
          AND a.id <> ALL (${sql.param([...hidden])}::int[])
          AND EXISTS (SELECT FROM editions e WHERE e.article_id = a.id AND e.state::text IN ${listOf(openStates)})
        ORDER BY a.id, c.position, c.key`,
  );
  const found = new Map<number, WaivableCitation[]>();
  for (const { source, articleId: id, title, updatedAt, key, words } of rows) {
    const citation = {
      key,
      words,
      article: { id, title },
      updatedAt: new Date(updatedAt).toISOString(),
    };
    found.set(source, [...(found.get(source) ?? []), citation]);
  }
  return found;
};
