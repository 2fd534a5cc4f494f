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
    const id = (await idOfSlug(req, 'topics', slugOf(slug))) ?? (await idOfTopic(req, slug));
    if (id === undefined) findings.push(offered(slug));
    else if (!idsOfTopics.includes(id)) idsOfTopics.push(id);
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

/** A tag that is no topic here: whoever imports may make it one. */
const offered = (words: string): Finding =>
  importFinding('topic-unknown', { words }, { field: 'topics', words });

/** By its name in any language of the publication. */
const idOfTopic = async (req: PayloadRequest, name: string): Promise<number | undefined> => {
  const [row] = await runSql<{ id: number }>(
    req,
    sql`SELECT _parent_id AS id FROM topics_locales
        WHERE lower(name) = lower(${name.trim()}) ORDER BY _parent_id LIMIT 1`,
  );
  return row?.id;
};

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
