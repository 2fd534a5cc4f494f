import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { oneWith } from '@/sources/queries/merged-source';

/** Which citations are meant: one by its key, or all that cite a source, or one merged into it. */
export type Quoting = { citationKey: string } | { sourceId: number };

/** A citation with quoted words, and the ids of the sources that stand today for those it cites. */
export type QuotingCitation = {
  id: number;
  article: number;
  key: string;
  quotation: string;
  sources: number[];
  /** The copy that said most about these words at the last look. */
  foundIn: number | null;
};

export const quotingCitations = (
  req: Pick<PayloadRequest, 'payload'>,
  which: Quoting,
): Promise<QuotingCitation[]> =>
  runSql<QuotingCitation>(
    req,
    sql`SELECT c.id, c.article_id AS article, c.key, c.quotation, ARRAY(
          SELECT DISTINCT coalesce(s.merged_into_id, s.id) FROM citations_cites cited
          JOIN sources s ON s.id = cited.source_id WHERE cited._parent_id = c.id) AS sources,
          c.quotation_check_snapshot_id AS "foundIn"
        FROM citations c
        WHERE c.quotation ~ '\\S' AND ${isMeant(which)} ORDER BY c.id`,
  );

const isMeant = (which: Quoting) =>
  'citationKey' in which
    ? sql`c.key = ${which.citationKey}`
    : sql`c.id IN (SELECT cited._parent_id FROM citations_cites cited
        WHERE cited.source_id IN ${oneWith(which.sourceId)})`;
