import { isDeepStrictEqual } from 'node:util';
import type { CollectionAfterChangeHook } from 'payload';

import { createEdition } from '@/commands/create-edition';
import { isExecutor } from '@/commands/executor-token';
import { followTextChange } from '@/commands/follow-text-change';
import type { Article } from '@/payload-types';
import { throwRefusal } from './throw-refusal';

/**
 * A new article gets its first edition; a changed text makes its author a contributor and, under review,
 * is frozen again. Runs after the citations are in step with the text.
 */
export const followText: CollectionAfterChangeHook<Article> = async (change) => {
  const { doc, previousDoc, operation, context, req } = change;
  if (operation === 'create') {
    const created = await createEdition(req, { articleId: doc.id });
    if (!created.ok) throwRefusal(created.error);
  } else if (!isExecutor(context) && !saysTheSame(doc, previousDoc)) {
    const followed = await followTextChange(req, { articleId: doc.id });
    if (!followed.ok) throwRefusal(followed.error);
  }
  return doc;
};

const saysTheSame = (doc: Article, previous: Article): boolean =>
  isDeepStrictEqual(withIds(textOf(doc)), withIds(textOf(previous)));

/** Payload may have put related records in the place of their ids, on one side only. */
const withIds = (article: Partial<Article>): unknown =>
  JSON.parse(
    JSON.stringify(article, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value && 'createdAt' in value
        ? value.id
        : value,
    ),
  );

/** What commands write, and what Payload keeps for itself, is nobody's contribution. */
const textOf = (article: Partial<Article>): Partial<Article> => {
  const {
    updatedAt: _updated,
    createdAt: _created,
    _status: _status,
    workflowState: _state,
    workflowStage: _stage,
    openEdition: _open,
    liveEdition: _live,
    unresolvedCitations: _unresolved,
    workflowDueAt: _due,
    revision: _revision,
    revisedBy: _revisedBy,
    ...text
  } = article;
  return text;
};
