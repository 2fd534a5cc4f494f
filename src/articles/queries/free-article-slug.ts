import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { DocumentMetadata } from '@/document/document';
import { freeName, slugOf } from '@/platform/slugs';

/** An address for a new article that no other of its language has. */
export const freeArticleSlug = async (
  req: PayloadRequest,
  { slug, title, language }: DocumentMetadata,
): Promise<string | null> => {
  const wanted = slugOf(slug) || slugOf(title);
  if (wanted === '') return null;
  const taken = await runSql<{ slug: string }>(
    req,
    sql`SELECT slug FROM articles
        WHERE language::text = ${language} AND slug LIKE ${`${wanted}%`}`,
  );
  return freeName(wanted, new Set(taken.map((row) => row.slug)));
};
