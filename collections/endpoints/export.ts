import type { Endpoint, PayloadRequest } from 'payload';

import { draftResponse, editionResponse, notAcceptable } from '@/exports/files/export-response';
import { writableFormat } from '@/interchange/registry';
import { env } from '@/platform/env';
import { languageOf, type Language } from '@/platform/language';
import { fitting } from '@/platform/parameters/fitting';
import { draftedDocument } from '@/articles/queries/drafted-document';
import {
  exportedDraft,
  exportedEdition,
  type ExportedArticle,
  type ExportedText,
  type ExportingPublication,
} from '@/exports/queries/exported-edition';
import { goneArticle } from '@/reading/articles/gone-article';
import { publicationView } from '@/reading/articles/publication-view';
import { mayReadArticle } from '@/articles/queries/visibility';
import { goneAnswer } from '@/site/api/gone-response';
import { workflowFinding } from '@/editions/rules/findings';
import { described } from './described';
import { exportOperations, exportQuestion } from './operations/articles';

/**
 * `GET /api/articles/:id/export?format=md`: the edition that readers have, by id or by address
 * (`?language=` where it is not the publication's first). The desk may ask for the working copy of
 * an id with `?draft=true`.
 */
export const exportEndpoints: Omit<Endpoint, 'root'>[] = described(exportOperations, [
  { path: '/:id/export', method: 'get', handler: (req) => exported(req) },
]);

const exported = async (req: PayloadRequest): Promise<Response> => {
  const name = req.searchParams.get('format') ?? 'json';
  const format = writableFormat(name);
  if (!format) return notAcceptable(name);
  const { language, draft: isDraft } = fitting(
    exportQuestion,
    Object.fromEntries(req.searchParams),
  );
  const { publication, language: spoken } = await publicationView(req, language, env().publicUrl);
  const article = articleIn(req, language ?? spoken);
  const request = { method: req.method ?? 'GET', headers: req.headers };
  if (isDraft) {
    const text = await draft(req, publication, article);
    return text
      ? withCaching(await draftResponse(text, { format, request }), 'private, no-store')
      : notFound();
  }
  const edition = await exportedEdition(req, publication, article);
  if (edition) {
    const answer = await editionResponse(req.payload, edition, { format, request });
    return withCaching(answer, 'public, max-age=0, must-revalidate');
  }
  const gone = await goneArticle(req, article);
  return gone ? goneAnswer(gone, nameIn(req), languageOf(req.headers, req.user)) : notFound();
};

const withCaching = (answer: Response, said: string): Response => {
  answer.headers.append('Cache-Control', said);
  return answer;
};

const notFound = (): Response =>
  Response.json({ findings: [workflowFinding('article-not-found')] }, { status: 404 });

const nameIn = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : '';

const articleIn = (req: PayloadRequest, language: Language): ExportedArticle => {
  const name = nameIn(req);
  const id = Number(name);
  return /^\d+$/.test(name) && id < 2 ** 31 ? { id } : { slug: name, language };
};

const draft = async (
  req: PayloadRequest,
  publication: ExportingPublication,
  article: ExportedArticle,
): Promise<ExportedText | undefined> => {
  if (!('id' in article) || !(await mayReadArticle(req, article.id))) return undefined;
  const { document } = await draftedDocument(req, article.id);
  return document
    ? exportedDraft(req, publication, { articleId: article.id, document })
    : undefined;
};
