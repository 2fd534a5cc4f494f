import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Citation } from '@/payload-types';
import { idsOf } from '@/articles/queries/related-ids';

/** On the record of each source that the citation names; a later waiver or its withdrawal takes nothing from it. */
export const logLinkWaiver = async (
  req: PayloadRequest,
  { key, article, cites }: Citation,
  event: 'link-waived' | 'link-waiver-withdrawn',
  waiver: { reason: string; covers: unknown },
): Promise<void> => {
  const detail = { citation: key, article: idsOf(article)[0] ?? null, ...waiver };
  const sources = new Set((cites ?? []).flatMap(({ source }) => idsOf(source)));
  for (const source of sources) {
    await runSql(
      req,
      sql`INSERT INTO source_log (source_id, event, by_user, detail)
          VALUES (${source}, ${event}, ${req.user?.id ?? null}, ${JSON.stringify(detail)}::jsonb)`,
    );
  }
};
