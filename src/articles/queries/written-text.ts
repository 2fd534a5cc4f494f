import type { Article } from '@/payload-types';
import type { StoredText } from '../rules/text-steps';

/** What people write of an article, as plain values: what commands and Payload keep in it is nobody's contribution. */
export const writtenText = (article: Partial<Article>): StoredText =>
  plain(withoutOurs(article)) as StoredText;

/** Payload may have put related records in the place of their ids. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && 'id' in inner && 'createdAt' in inner
        ? inner.id
        : inner,
    ),
  );

const withoutOurs = (article: Partial<Article>): Partial<Article> => {
  const {
    id: _id,
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
