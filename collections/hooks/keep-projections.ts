import type { CollectionBeforeChangeHook } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { articleProjections } from '@/articles/queries/article-projections';

/** The fields that commands copy onto an article, as a new article has them. */
export const noProjections = {
  workflowState: null,
  workflowStage: null,
  openEdition: null,
  liveEdition: null,
  unresolvedCitations: null,
  workflowDueAt: null,
};

/**
 * Keeps what commands wrote, whoever saves the article: read under a lock, since a command may
 * have changed it after this save began, and restored versions bring their old ones.
 */
export const keepProjections: CollectionBeforeChangeHook = async (change) => {
  const { data, context, operation, req } = change;
  const draft = { ...(data as object), _status: 'draft' };
  if (isExecutor(context)) return draft;
  const id = (change.originalDoc as { id?: number } | undefined)?.id;
  const stored =
    operation === 'create' || id === undefined ? {} : await articleProjections(req, id);
  return { ...draft, ...noProjections, ...stored };
};
