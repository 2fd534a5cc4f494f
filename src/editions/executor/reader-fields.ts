import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { dateFormat } from '@/platform/formats';
import { publicationSettings } from '@/core/publication-settings';
import { recordsInDocument } from '../queries/records-in-document';
import type { EditionChanges } from './verb';

/** What lists and filters for readers go by, copied from the document at its publication. */
export const readerFields = async (
  req: PayloadRequest,
  articleId: number,
  document: FrozenDocument,
  now: Date,
): Promise<EditionChanges> => {
  const { metadata } = document;
  const first = (await firstPublication(req, articleId)) ?? now;
  const authors = metadata.bylines.map(({ slug }) => slug);
  const [series] = await idsBySlug(req, 'series', metadata.series ? [metadata.series.slug] : []);
  return {
    title: metadata.title,
    slug: metadata.slug,
    language: metadata.language,
    articleKind: metadata.kind,
    standfirst: metadata.standfirst ?? null,
    authors: await idsBySlug(req, 'authors', authors),
    topics: await idsBySlug(req, 'topics', metadata.topics),
    series: series ?? null,
    date: metadata.original?.date ?? (await calendarDate(req, first)),
    firstPublishedAt: first.toISOString(),
    ...(await recordsInDocument(req, document)),
  };
};

const firstPublication = async (req: PayloadRequest, articleId: number): Promise<Date | null> => {
  const [row] = await runSql<{ first: Date | string | null }>(
    req,
    sql`SELECT min(published_at) AS first FROM editions WHERE article_id = ${articleId}`,
  );
  return row?.first ? new Date(row.first) : null;
};

/** In the order of the slugs. */
const idsBySlug = async (
  req: PayloadRequest,
  collection: 'authors' | 'topics' | 'series',
  slugs: readonly string[],
): Promise<number[]> => {
  if (slugs.length === 0) return [];
  const rows = await runSql<{ slug: string; id: number }>(
    req,
    sql`SELECT slug, id FROM ${sql.identifier(collection)}
        WHERE slug IN (SELECT jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))`,
  );
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return [...new Set(slugs)].flatMap((slug) => ids.get(slug) ?? []);
};

/** `YYYY-MM-DD` on the publication's own calendar. */
const calendarDate = async (req: PayloadRequest, at: Date): Promise<string> => {
  const { timeZone } = await publicationSettings(req);
  return dateFormat('en-CA', { timeZone }).format(at);
};
