import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** What waits for a second person: the notice that readers would find, and why. `at` is ISO 8601. */
export type RetractionProposal = { text: string; reason: string | null; by: string; at: string };

/** What is proposed for the edition that readers have; a later proposal has taken the place of an earlier one. */
export const retractionProposal = async (
  req: PayloadRequest,
  articleId: number,
): Promise<RetractionProposal | null> => {
  const [row] = await runSql<{ proposal: unknown }>(
    req,
    sql`SELECT retraction_proposal AS proposal FROM editions
        WHERE article_id = ${articleId} AND state IN ('published', 'withdrawn')`,
  );
  return retractionProposalIn(row?.proposal);
};

/** Reads the column of an edition; null where nothing is proposed. */
export const retractionProposalIn = (stored: unknown): RetractionProposal | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  const { text, reason, by, at } = stored as Record<string, unknown>;
  if (typeof text !== 'string' || typeof by !== 'string' || typeof at !== 'string') return null;
  return { text, reason: typeof reason === 'string' ? reason : null, by, at };
};
