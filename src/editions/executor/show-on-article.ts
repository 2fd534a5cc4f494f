import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { isLive, isOpen, type State } from '../rules/states';
import { writeArticleProjections } from './write-article-projections';

type Row = { id: number; state: State; stage: string; due_at: Date | string | null };

/**
 * Copies the status of an article's editions onto the article, for lists and filters: its open edition
 * if it has one, else the live one, else the latest.
 */
export const showOnArticle = async (req: PayloadRequest, articleId: number): Promise<void> => {
  const editions = await runSql<Row>(
    req,
    sql`SELECT id, state, stage, due_at FROM editions WHERE article_id = ${articleId}
        ORDER BY number DESC`,
  );
  const open = editions.find(({ state }) => isOpen(state));
  const live = editions.find(({ state }) => isLive(state));
  const shown = open ?? live ?? editions[0];
  await writeArticleProjections(req, articleId, {
    workflowState: shown?.state ?? null,
    workflowStage: shown ? Number(shown.stage) : null,
    openEdition: open?.id ?? null,
    liveEdition: live?.id ?? null,
    workflowDueAt: open?.due_at ? new Date(open.due_at).toISOString() : null,
  });
};
