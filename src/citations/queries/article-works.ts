import type { PayloadRequest } from 'payload';

import type { CslItem } from '@/sources/rules/csl';
import { articleManuscript } from '@/articles/queries/article-manuscript';
import {
  exportedEdition,
  type ExportedArticle,
  type ExportingPublication,
} from '@/exports/queries/exported-edition';
import { mayReadArticle } from '@/articles/queries/visibility';

type Asked = {
  article: ExportedArticle;
  /** The working copy, for those whom it reaches. */
  isDraft: boolean;
  publication: ExportingPublication;
};

/** The works that an article cites, in its order, as readers have them or as the desk does; null where there is none. */
export const articleWorks = async (
  req: PayloadRequest,
  { article, isDraft, publication }: Asked,
): Promise<readonly CslItem[] | null> => {
  if (!isDraft) {
    const edition = await exportedEdition(req, publication, article);
    return edition?.document.references ?? null;
  }
  if (!('id' in article) || !(await mayReadArticle(req, article.id))) return null;
  const read = await articleManuscript(req, article.id);
  return read?.manuscript.references ?? null;
};
