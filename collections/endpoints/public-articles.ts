import type { Endpoint, PayloadRequest } from 'payload';

import { languageOf } from '@/platform/language';
import { goneArticle } from '@/reading/articles/gone-article';
import { publicArticle } from '@/reading/queries/public-article';
import { publicArticles } from '@/reading/queries/public-articles';
import { articleFilter } from '@/reading/rules/article-filter';
import { goneAnswer } from '@/site/api/gone-response';
import { fitting } from '@/platform/parameters/fitting';
import { filterFinding } from '@/platform/parameters/filter-findings';
import { described } from './described';
import {
  answerToAll,
  forStrangers,
  listToAll,
  nameIn,
  publicationOf,
  refusalToAll,
  shared,
} from './for-strangers';
import { publicArticleOperations } from './operations/articles';

/**
 * `GET /api/articles` and `/api/articles/:slug` for those without a desk role: readable editions in
 * Payload's envelope.
 */
export const publicArticleEndpoints: Omit<Endpoint, 'root'>[] = described(
  publicArticleOperations,
  forStrangers('articles', {
    list: listToAll(articleFilter, publicArticles),
    one: (req) => one(req),
  }),
);

const one = async (req: PayloadRequest): Promise<Response> => {
  const name = nameIn(req);
  const { language } = fitting(articleFilter, Object.fromEntries(req.searchParams));
  const article = await publicArticle(req, await publicationOf(req), name, language);
  if (article) return answerToAll(article);
  const which = /^\d{1,9}$/.test(name) ? { id: Number(name) } : { slug: name, language };
  const gone = await goneArticle(req, which);
  if (gone) return shared(goneAnswer(gone, name, languageOf(req.headers, req.user)));
  return refusalToAll(req, 404, [filterFinding('article-not-public', { name })]);
};
