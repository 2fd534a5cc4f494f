import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Everything about an article that a refused attempt must leave as it was: all its rows, as text. */
export const fingerprint = (payload: BasePayload, article: number): Promise<unknown[]> =>
  runSql(
    { payload },
    sql`SELECT kind, row_text FROM (
          SELECT 'article' AS kind, t::text AS row_text FROM articles t WHERE id = ${article}
          UNION ALL SELECT 'version', t::text FROM _articles_v t WHERE parent_id = ${article}
          UNION ALL SELECT 'edition', t::text FROM editions t WHERE article_id = ${article}
          UNION ALL SELECT 'related', t::text FROM editions_rels t
            JOIN editions ON editions.id = t.parent_id WHERE editions.article_id = ${article}
          UNION ALL SELECT 'transition', t::text FROM transitions t WHERE article_id = ${article}
          UNION ALL SELECT 'approval', t::text FROM approvals t WHERE article_id = ${article}
          UNION ALL SELECT 'citation', t::text FROM citations t WHERE article_id = ${article}
          UNION ALL SELECT 'address', t::text FROM public_addresses t WHERE target_id = ${article}
          UNION ALL SELECT 'assignment', t::text FROM assignments t WHERE article_id = ${article}
          UNION ALL SELECT 'comment', t::text FROM comments t WHERE article_id = ${article}
          UNION ALL SELECT 'notification', t::text FROM notifications t WHERE article_id = ${article}
          UNION ALL SELECT 'mail', t::text FROM mails t
          UNION ALL SELECT 'delivery', t::text FROM webhook_deliveries t
          UNION ALL SELECT 'revision', t::text FROM article_revisions t WHERE article_id = ${article}
          UNION ALL SELECT 'finding', t::text FROM article_findings t WHERE article_id = ${article}
          UNION ALL SELECT 'generation', t::text FROM publication_generation t
        ) AS rows ORDER BY kind, row_text`,
  );
