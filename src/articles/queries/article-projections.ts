import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { State } from '@/editions/rules/states';

export type ArticleProjections = {
  workflowState: State | null;
  workflowStage: number | null;
  openEdition: number | null;
  liveEdition: number | null;
  unresolvedCitations: number | null;
  /** ISO 8601. */
  workflowDueAt: string | null;
};

type Row = {
  workflow_state: State | null;
  workflow_stage: string | null;
  open_edition_id: number | null;
  live_edition_id: number | null;
  unresolved_citations: string | null;
  workflow_due_at: Date | string | null;
};

/** What commands last wrote on the article's row, which stays locked until the transaction ends. */
export const articleProjections = async (
  req: PayloadRequest,
  articleId: number,
): Promise<Partial<ArticleProjections>> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT workflow_state, workflow_stage, open_edition_id, live_edition_id, unresolved_citations,
          workflow_due_at
        FROM articles WHERE id = ${articleId} FOR UPDATE`,
  );
  if (!row) return {};
  return {
    workflowState: row.workflow_state,
    workflowStage: orNull(row.workflow_stage),
    openEdition: row.open_edition_id,
    liveEdition: row.live_edition_id,
    unresolvedCitations: orNull(row.unresolved_citations),
    workflowDueAt: row.workflow_due_at ? new Date(row.workflow_due_at).toISOString() : null,
  };
};

const orNull = (number: string | null): number | null => (number === null ? null : Number(number));
