import { isDeepStrictEqual } from 'node:util';

import type { Article } from '@/payload-types';

/** The fields of an article in which two readings of it differ, apart from what commands and Payload write. */
export const changedFields = (doc: Article, previous: Article): readonly string[] => {
  const [now, before] = [plain(textOf(doc)), plain(textOf(previous))];
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
    (field) => !isDeepStrictEqual(now[field] ?? null, before[field] ?? null),
  );
};

/** Payload may have put related records in the place of their ids, on one side only. */
const plain = (article: Partial<Article>): Readonly<Record<string, unknown>> =>
  JSON.parse(
    JSON.stringify(article, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value && 'createdAt' in value
        ? value.id
        : value,
    ),
  ) as Readonly<Record<string, unknown>>;

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
