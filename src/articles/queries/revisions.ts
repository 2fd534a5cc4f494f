import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { lastChanges } from '../rules/last-changes';
import type { StepBack } from '../rules/text-steps';

export type Revisions = {
  /** Latest first, of the last thirty days. */
  revisions: readonly {
    revision: number;
    by: string;
    at: string;
    fields: readonly string[];
    /** The revision that the save had started from, where others had saved since. */
    mergedFrom: number | null;
  }[];
  /** For each part of the text, in its order, the revision that last changed it; null for what is older. */
  parts: readonly (number | null)[];
};

type Row = Revisions['revisions'][number] & { before: StepBack | null };

/** Who wrote what: the saves of an article's text, and whose each of its paragraphs is. */
export const revisionsOf = async (req: PayloadRequest, articleId: number): Promise<Revisions> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT revision, by_name AS by, to_json(at) #>> '{}' AS at, fields, merged_from AS "mergedFrom",
          before
        FROM article_revisions WHERE article_id = ${articleId} ORDER BY revision DESC`,
  );
  const [text] = await runSql<{ parts: number | null }>(
    req,
    sql`SELECT jsonb_array_length(body -> 'root' -> 'children') AS parts FROM articles
        WHERE id = ${articleId}`,
  );
  return {
    revisions: rows.map(({ before: _before, at, ...revision }) => ({
      ...revision,
      at: new Date(at).toISOString(),
    })),
    parts: lastChanges(text?.parts ?? 0, rows),
  };
};
