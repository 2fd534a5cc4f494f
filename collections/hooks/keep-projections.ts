import { APIError, type CollectionBeforeChangeHook } from 'payload';

import { isExecutor } from '@/commands/executor-token';
import { articleProjections } from '@/queries/article-projections';

/**
 * Keeps what commands wrote, whoever saves the article: read under a lock, since a command may
 * have changed it after this save began, and restored versions bring their old ones.
 */
export const keepProjections: CollectionBeforeChangeHook = async (change) => {
  const { data, context, operation, originalDoc, req } = change;
  const draft = { ...data, _status: 'draft' };
  if (isExecutor(context)) return draft;
  const stored = operation === 'create' ? {} : await articleProjections(req, originalDoc.id);
  const sent = context.isRestoringVersion ? {} : data;
  refuseChanges(sent, originalDoc ?? {});
  return { ...draft, ...noProjections, ...stored };
};

const noProjections = {
  workflowState: null,
  workflowStage: null,
  openEdition: null,
  liveEdition: null,
  unresolvedCitations: null,
};

const refuseChanges = (sent: Record<string, unknown>, stored: Record<string, unknown>): void => {
  const changed = Object.keys(noProjections).find(
    (field) => (sent[field] ?? null) !== (stored[field] ?? null),
  );
  if (!changed) return;
  throw new APIError(
    `Only commands write ${changed}. Use: POST /api/articles/:id/transitions.`,
    403,
    undefined,
    true,
  );
};
