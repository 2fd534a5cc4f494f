import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { fixedPages } from '@/platform/addresses';
import type { EditionFacts } from '../rules/edition-facts';
import { ofArticle, readable } from '@/reading/queries/reader-sql';

type Row = { path: string; own: boolean; loops: boolean; answers: boolean };

/**
 * Whether readers of an article's addresses may be led to a path: it must lead to a page that answers now, and must
 * not come back to the article.
 */
export const redirectOf = async (
  req: PayloadRequest,
  articleId: number,
  path: string | undefined,
): Promise<EditionFacts['redirect']> => {
  if (!path) return 'none';
  const way = await runSql<Row>(req, wayFrom(path, articleId));
  if (way.some(({ own, loops }) => own || loops)) return 'circular';
  if (way.at(-1)?.answers) return 'fits';
  return way.length === 0 && (await isFixed(req, path)) ? 'fits' : 'unknown';
};

/** Every address on the way, in order; only the last may be a page. */
const wayFrom = (path: string, articleId: number) => sql`
  WITH RECURSIVE way AS (
    SELECT 1 AS step, path, status, redirect_to, kind, target_id
    FROM public_addresses WHERE path = ${path}
    UNION ALL
    SELECT way.step + 1, a.path, a.status, a.redirect_to, a.kind, a.target_id
    FROM way JOIN public_addresses a ON a.path = way.redirect_to
  ) CYCLE path SET loops USING steps
  SELECT path, loops, (kind IN ${ofArticle} AND target_id = ${articleId}) AS own,
    (${answers}) AS answers
  FROM way ORDER BY step`;

const answers = sql`status = 200 AND CASE kind
  WHEN 'topic' THEN true
  WHEN 'series' THEN true
  WHEN 'author' THEN EXISTS (
    SELECT FROM editions_rels r JOIN editions e ON e.id = r.parent_id
    WHERE r.path = 'authors' AND r.authors_id = target_id AND e.state IN ${readable})
  WHEN 'source' THEN EXISTS (
    SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
    WHERE r.source_id = target_id AND e.is_public)
  ELSE EXISTS (
    SELECT FROM editions e WHERE e.article_id = target_id AND e.state IN ${readable}) END`;

const isFixed = async (req: PayloadRequest, path: string): Promise<boolean> => {
  const { languages } = await req.payload.findGlobal({
    slug: 'publication',
    req,
    overrideAccess: true,
    depth: 0,
  });
  return fixedPages(languages).includes(path);
};
