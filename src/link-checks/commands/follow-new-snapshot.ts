import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { oneWith } from '@/sources/queries/merged-source';
import type { Snapshot } from '@/payload-types';
import { idOf } from '@/articles/queries/related-ids';
import { requestQuotationCheck } from '@/citations/commands/request-quotation-check';

/** What follows from a new copy of a page: quotations are looked for in it, and readers see that there is one. */
export const followNewSnapshot = async (
  req: PayloadRequest,
  snapshot: Pick<Snapshot, 'source'>,
): Promise<void> => {
  const sourceId = idOf(snapshot.source);
  if (!sourceId) return;
  await requestQuotationCheck(req, { sourceId });
  await runSql(
    req,
    sql`SELECT bump_publication_generation(takes_back => false) WHERE EXISTS (
          SELECT FROM edition_references r WHERE r.source_id IN ${oneWith(sourceId)})`,
  );
};
