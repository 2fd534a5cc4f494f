import type { Endpoint, PayloadRequest } from 'payload';

import { env } from '@/platform/env';
import { type Finding, sayFinding } from '@/platform/finding';
import { isLanguage, languageOf } from '@/platform/language';
import { goneArticle } from '@/queries/gone-article';
import { publicArticle } from '@/queries/public-article';
import { publicArticles } from '@/queries/public-articles';
import { publicationView } from '@/queries/publication-view';
import { readFilter } from '@/site/api/article-filter';
import { goneAnswer } from '@/site/api/gone-response';
import { filterFinding, filterFindings } from '@/site/api/filter-findings';
import { rolesOf } from '../access/people';
import { described } from './described';
import { publicArticleOperations } from './operations/articles';

/**
 * `GET /api/articles` and `/api/articles/:slug` for those without a desk role: readable editions in
 * Payload's envelope. Payload looks at a collection's own endpoints before its defaults; the desk is
 * handed on to those.
 */
export const publicArticleEndpoints: Omit<Endpoint, 'root'>[] = described(publicArticleOperations, [
  { path: '/', method: 'get', handler: (req) => (isDesk(req) ? payloads(req, '/') : list(req)) },
  { path: '/:id', method: 'get', handler: (req) => (isDesk(req) ? ofDesk(req) : one(req)) },
]);

const isDesk = (req: PayloadRequest): boolean => rolesOf(req).length > 0;

const list = async (req: PayloadRequest): Promise<Response> => {
  const filter = readFilter(req.searchParams);
  if (!filter.ok) return refusal(req, 400, filter.error);
  const { publication } = await publicationView(req, undefined, env().publicUrl);
  return answer(await publicArticles(req, publication, filter.value));
};

const one = async (req: PayloadRequest): Promise<Response> => {
  const name = nameIn(req);
  const asked = req.searchParams.get('language');
  const { publication } = await publicationView(req, undefined, env().publicUrl);
  const language = isLanguage(asked) ? asked : undefined;
  const article = await publicArticle(req, publication, name, language);
  if (article) return answer(article);
  const which = /^\d{1,9}$/.test(name) ? { id: Number(name) } : { slug: name, language };
  const gone = await goneArticle(req, which);
  if (gone) return shared(goneAnswer(gone, name, languageOf(req.headers, req.user)));
  return refusal(req, 404, [filterFinding('article-not-public', { name })]);
};

const nameIn = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : '';

/** `/:id` also catches Payload's fixed paths, such as `/count` and `/versions`. */
const ofDesk = (req: PayloadRequest) => {
  return payloads(req, `/${nameIn(req)}`, '/:id');
};

/** Runs Payload's own handler of the first of these paths that it has. */
const payloads = (req: PayloadRequest, ...paths: string[]): Response | Promise<Response> => {
  const { endpoints } = req.payload.collections.articles.config;
  const ours = publicArticleEndpoints.map(({ handler }) => handler);
  const theirs = (endpoints || []).filter(
    ({ method, handler }) => method === 'get' && !ours.includes(handler),
  );
  const [found] = paths.flatMap((path) => theirs.filter((endpoint) => endpoint.path === path));
  return found ? found.handler(req) : new Response(null, { status: 404 });
};

/** Who asks decides what is answered, so a shared cache must look at that too. */
const answer = (body: unknown, status = 200): Response => shared(Response.json(body, { status }));

const shared = (response: Response): Response => {
  response.headers.set('Cache-Control', 'public, max-age=0');
  response.headers.set('Vary', 'Authorization, Cookie');
  return response;
};

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]): Response => {
  const { language } = req.i18n;
  return answer(
    {
      findings: isLanguage(language)
        ? findings.map((finding) => sayFinding(finding, language, filterFindings))
        : findings,
    },
    status,
  );
};
