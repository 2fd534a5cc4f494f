import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** A citation of a draft that still needs a person. */
export type UnresolvedCitation = {
  key: string;
  articleId: number;
  articleTitle: string;
  status: 'unresolved' | 'proposed';
  words: string;
  sentence: string;
  proposedUrl: string | null;
  /** ISO 8601 instant at which the mark was made. */
  since: string;
};

type Row = {
  key: string;
  article_id: number;
  title: string | null;
  status: UnresolvedCitation['status'];
  words: string | null;
  sentence: string | null;
  proposed_url: string | null;
  since: string;
};

/** The queue of citations without a confirmed source, oldest articles first, in reading order. */
export const unresolvedCitations = async (
  req: PayloadRequest,
  { articleId, limit = 100 }: { articleId?: number; limit?: number } = {},
): Promise<UnresolvedCitation[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT citations.key, article_id, articles.title, citations.status, words, sentence,
          proposed_url, to_json(citations.created_at) #>> '{}' AS since
        FROM citations JOIN articles ON articles.id = article_id
        WHERE citations.status IN ('unresolved', 'proposed') AND position IS NOT NULL
          AND (${articleId ?? null}::int IS NULL OR article_id = ${articleId ?? null}::int)
        ORDER BY article_id, position LIMIT ${limit}`,
  );
  return rows.map(({ article_id, title, proposed_url, words, sentence, ...row }) => ({
    ...row,
    articleId: article_id,
    articleTitle: title ?? '',
    words: words ?? '',
    sentence: sentence ?? '',
    proposedUrl: proposed_url,
  }));
};
