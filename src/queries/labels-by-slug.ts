import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { DocumentMetadata } from '@/document/document';
import { importFinding } from '@/interchange/findings';
import type { Finding } from '@/platform/finding';
import { slugOf } from '@/platform/slugs';

/** Topics and series that a file names, as far as the publication has them. */
export const labelsOf = async (
  req: PayloadRequest,
  { topics, series }: DocumentMetadata,
  findings: Finding[],
) => {
  const idsOfTopics: number[] = [];
  for (const slug of topics) {
    const id = await idOfSlug(req, 'topics', slugOf(slug));
    if (id === undefined) findings.push(unknown('topics', slug));
    else idsOfTopics.push(id);
  }
  const idOfSeries = series && (await idOfSlug(req, 'series', series.slug));
  if (series && idOfSeries === undefined) findings.push(unknown('series', series.slug));
  return {
    topics: idsOfTopics,
    ...(idOfSeries === undefined ? {} : { series: idOfSeries, seriesPosition: series?.position }),
  };
};

const unknown = (field: string, words: string): Finding =>
  importFinding('front-matter-not-used', { field, words }, { field, words });

const idOfSlug = async (
  req: PayloadRequest,
  table: 'topics' | 'series',
  slug: string,
): Promise<number | undefined> => {
  const [row] = await runSql<{ id: number }>(
    req,
    sql`SELECT id FROM ${sql.identifier(table)} WHERE slug = ${slug}`,
  );
  return row?.id;
};
