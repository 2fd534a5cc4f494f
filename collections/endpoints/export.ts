import type { Endpoint, PayloadRequest } from 'payload';

import { exportResponse, notAcceptable } from '@/interchange/export-response';
import { writableFormat } from '@/interchange/registry';
import { env } from '@/platform/env';
import { isLanguage, languageOf, type Language } from '@/platform/language';
import { draftedDocument } from '@/queries/drafted-document';
import {
  exportedDraft,
  exportedEdition,
  type ExportedArticle,
  type ExportedText,
  type ExportingPublication,
} from '@/queries/exported-edition';
import { goneArticle } from '@/queries/gone-article';
import { publicationView } from '@/queries/publication-view';
import { mayReadArticle } from '@/queries/reach';
import { goneAnswer } from '@/site/api/gone-response';
import { workflowFinding } from '@/workflow/findings';
import { described } from './described';
import { exportOperations } from './operations/articles';

/**
 * `GET /api/articles/:id/export?format=md`: the edition that readers have, by id or by address
 * (`?language=` where it is not the publication's first). The desk may ask for the working copy of
 * an id with `?draft=true`.
 */
export const exportEndpoints: Omit<Endpoint, 'root'>[] = described(exportOperations, [
  { path: '/:id/export', method: 'get', handler: (req) => exported(req) },
]);

const exported = async (req: PayloadRequest): Promise<Response> => {
  const format = req.searchParams.get('format') ?? 'json';
  if (!writableFormat(format)) return notAcceptable(format);
  const asked = req.searchParams.get('language');
  const language = isLanguage(asked) ? asked : undefined;
  const { publication, language: spoken } = await publicationView(req, language, env().publicUrl);
  const article = articleIn(req, language ?? spoken);
  const wantsDraft = req.searchParams.get('draft') === 'true';
  const edition = wantsDraft
    ? await draft(req, publication, article)
    : await exportedEdition(req, publication, article);
  const gone = edition || wantsDraft ? undefined : await goneArticle(req, article);
  if (gone) return goneAnswer(gone, nameIn(req), languageOf(req.headers, req.user));
  if (!edition) {
    return Response.json({ findings: [workflowFinding('article-not-found')] }, { status: 404 });
  }
  const ifNoneMatch = req.headers.get('if-none-match');
  const answer = await exportResponse(edition.document, edition.context, { format, ifNoneMatch });
  const shared = wantsDraft ? 'private, no-store' : 'public, max-age=0, must-revalidate';
  answer.headers.set('Cache-Control', shared);
  return answer;
};

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
