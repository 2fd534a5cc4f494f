import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { requestQuotationCheck } from './request-quotation-check';

type Clone = { articleId: number; from: string; to: string };

/**
 * Copies what a citation says to a new row for a copied mark. A waiver is not copied: it was given
 * for other words. Does nothing where the new row is there already.
 */
export const cloneCitation = async (
  req: PayloadRequest,
  { articleId, from, to }: Clone,
): Promise<void> => {
  const [made] = await runSql<{ id: number }>(
    req,
    sql`INSERT INTO citations (article_id, key, words, sentence, note, quotation, proposed_url,
          status, resolved_by_id, resolved_at, created_at, updated_at)
        SELECT ${articleId}::int, ${to}::varchar, words, sentence, note, quotation, proposed_url,
          CASE WHEN coalesce(nullif(status::text, 'orphaned'), held_status::text) IN ('resolved', 'proposed')
            THEN coalesce(nullif(status::text, 'orphaned'), held_status::text)
            ELSE 'unresolved' END::enum_citations_status,
          resolved_by_id, resolved_at, now(), now()
        FROM citations WHERE key = ${from}
        ON CONFLICT (key) DO NOTHING RETURNING id`,
  );
  if (!made) return;
  await runSql(
    req,
    sql`INSERT INTO citations_cites (_order, _parent_id, id, source_id, locator_label, locator)
        SELECT _order, ${made.id}::int, substr(md5(${to}::text || id), 1, 24), source_id,
          locator_label, locator
        FROM citations_cites WHERE _parent_id = (SELECT id FROM citations WHERE key = ${from})`,
  );
  await requestQuotationCheck(req, { citationKey: to });
};
