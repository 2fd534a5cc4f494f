import type { PayloadRequest } from 'payload';

import { listOf, runPrepared, sql } from '@/database/sql';
import type { ArticleKind } from '@/document/document';
import { checkEvents } from '@/editions/rules/events';
import type { Language } from '@/platform/language';

export type ArticleFactsRow = {
  title: string;
  slug: string | null;
  kind: ArticleKind | null;
  language: Language | null;
  owner: number | null;
  /** How often the text was changed. */
  revision: number;
  /** Number of its latest edition, and how many steps the logs of all tell of. */
  latestEdition: number;
  logLength: number;
  bylines: number;
  addressTaken: boolean;
  originalDate: string | null;
  seriesPosition: number | null;
  everPublished: boolean;
};

/** What an article's own fields say to the guards. */
export const articleFactsRow = async (
  req: PayloadRequest,
  articleId: number,
): Promise<ArticleFactsRow> => {
  const [row] = await runPrepared<ArticleFactsRow>(
    req,
    sql`SELECT coalesce(title, '') AS title, slug, kind, language, owner_id AS owner, coalesce(revision, 0)::int AS revision,
          original_date AS "originalDate", series_position::float8 AS "seriesPosition",
          ${addressTaken} AS "addressTaken",
          (SELECT coalesce(max(number), 0)::int FROM editions
            WHERE article_id = articles.id) AS "latestEdition",
          (SELECT coalesce(sum(log_length), 0)::int FROM editions
            WHERE article_id = articles.id) - ${checksOf(sql`articles.id`)} AS "logLength",
          (SELECT count(author_id)::int FROM articles_bylines
            WHERE _parent_id = articles.id) AS bylines,
          EXISTS (SELECT FROM editions
            WHERE article_id = articles.id AND published_at IS NOT NULL) AS "everPublished"
        FROM articles WHERE id = ${articleId}`,
  );
  if (!row) throw new Error(`There is no article ${articleId}`);
  return row;
};

/** How many entries of an article's logs are checks of claims, by which nothing that others saw is out of date. */
export const checksOf = (article: ReturnType<typeof sql>) => sql`(
  SELECT count(*)::int FROM transitions
  WHERE transitions.article_id = ${article} AND event IN ${listOf(checkEvents)})`;

/** Drafts may bear one address until one of them is to go on: the elder has it, or the one that readers know. */
const addressTaken = sql`EXISTS (
  SELECT FROM articles other JOIN editions e ON e.article_id = other.id
  WHERE other.slug = articles.slug AND other.language = articles.language AND other.id <> articles.id
    AND e.state <> 'discarded' AND (other.id < articles.id OR e.published_at IS NOT NULL))`;
