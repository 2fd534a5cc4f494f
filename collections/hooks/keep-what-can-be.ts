import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';

import { storable } from '@/platform/storable';
import { missingRecords } from '@/articles/queries/missing-records';
import type { Article } from '@/payload-types';
import { articleRelations, idOf, type SentArticle } from '../fields/article-relations';

/**
 * What somebody chose in an open form may be deleted meanwhile. An autosave goes on without it; any other save is told
 * which field names what is not there.
 */
export const keepRelated: CollectionBeforeValidateHook<Article> = async (change) => {
  const { data, context, req } = change;
  if (!data) return data;
  let kept: SentArticle = data;
  for (const relation of articleRelations) {
    const ids = relation.idsIn(kept).filter((id) => Number.isSafeInteger(id));
    const missing = await missingRecords(req, relation.table, ids);
    if (missing.size === 0) continue;
    if (!context.autosaves) return refuse(req, relation.path);
    kept = relation.without(kept, (id) => missing.has(Number(idOf(id))));
  }
  return kept;
};

const refuse = (req: PayloadRequest, path: string): never => {
  const message = 'There is no such record.';
  throw new ValidationError({ collection: 'articles', errors: [{ path, message }], req });
};

/** Takes out what no text of the database can hold, so that a save never fails on a sign that nobody sees. */
export const keepStorable: CollectionBeforeValidateHook = ({ data }) => storable(data);
