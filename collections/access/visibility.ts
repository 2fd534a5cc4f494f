import { NotFound, type Access, type PayloadRequest, type Where } from 'payload';

import { personOf } from '@/core/actor';
import { hiddenArticles, mayReadArticle } from '@/articles/queries/visibility';
import { textAccess } from '@/articles/queries/text-access';
import { rolesOf } from './people';
import { publicEditions, strangersRead } from './strangers';

/** The desk reads what belongs to an article where the article reaches them. */
export const whereVisible =
  (article: string): Access =>
  async ({ req }) =>
    rolesOf(req).length > 0 && (await visible(req, article));

/** The same of records that may belong to none, and within what else the person may read. */
export const visibleOrUnattached = async (req: PayloadRequest, article: string): Promise<Where> => {
  const where = await visible(req, article);
  return where === true ? {} : { or: [{ [article]: { exists: false } }, where] };
};

/** Strangers read what is public, the desk what reaches them. */
export const editionRead: Access = async (asked) => {
  if (rolesOf(asked.req).length > 0) return visible(asked.req, 'article');
  return strangersRead(publicEditions, { graphQL: true })(asked);
};

/** True, or all but what is hidden: an embargo is rare, so that this is cheap. */
export const visible = async (req: PayloadRequest, article: string): Promise<true | Where> => {
  const hidden = await hiddenArticles(req);
  return hidden.length === 0 || { [article]: { not_in: [...hidden] } };
};

/**
 * Whether the form is open to this person. A save is let through to the hook `guardText`, which
 * decides by the same rule and says why not; access could only say no. An article that does not reach somebody is not
 * there: a condition instead of `NotFound` would be answered with 403, which says that it is.
 */
export const articleUpdate: Access = async ({ req, id }) => {
  if (rolesOf(req).length === 0) return false;
  if (id === undefined) return visible(req, 'id');
  const articleId = Number(id);
  if (!(await mayReadArticle(req, articleId))) throw new NotFound(req.t);
  if (req.context.savesText) return true;
  return (await textAccess(req, articleId, personOf(req))).mayEdit;
};
