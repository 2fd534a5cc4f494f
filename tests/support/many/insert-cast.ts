import type { Client } from 'pg';
import { languages } from '@/platform/language';
import type { Cast } from './cast';
import { insertRows, reserveIds } from './tables';

/** The id in the database of the first of each, the others following in order. */
export type CastIds = { authors: number; topics: number; series: number; sources: number };

/** Puts the people, topics, series and works of a cast into the database. */
export const insertCast = async (client: Client, cast: Cast): Promise<CastIds> => {
  const { size } = cast;
  const authors = await named(client, 'authors', size.authors, cast.authorSlug, (author) =>
    inLanguages((language) => ({ name: cast.authorName(author, language) })),
  );
  const topics = await named(client, 'topics', size.topics, cast.topicSlug, (topic) =>
    inLanguages((language) => ({ name: cast.topicName(topic, language) })),
  );
  const series = await named(client, 'series', size.series, cast.seriesSlug, (one) =>
    inLanguages((language) => ({ title: cast.seriesTitle(one, language) })),
  );
  return { authors, topics, series, sources: await insertSources(client, cast) };
};

const inLanguages = (say: (language: (typeof languages)[number]) => Record<string, string>) =>
  languages.map((language) => ({ _locale: language, ...say(language) }));

const named = async (
  client: Client,
  table: string,
  count: number,
  slugOf: (index: number) => string,
  labels: (index: number) => Record<string, string>[],
): Promise<number> => {
  const first = await reserveIds(client, table, count);
  const places = Array.from({ length: count }, (_, index) => index);
  await insertRows(
    client,
    table,
    places.map((index) => ({ id: first + index, slug: slugOf(index) })),
  );
  await insertRows(
    client,
    `${table}_locales`,
    places.flatMap((index) => labels(index).map((row) => ({ ...row, _parent_id: first + index }))),
  );
  return first;
};

const day = 86_400_000; // ms

/** None is due while somebody measures. */
const soon = (index: number): string =>
  new Date(Date.now() + (2 + (index % 25)) * day).toISOString();
const since = (index: number): string =>
  new Date(Date.UTC(2025, 10, 1) - (index % 5_000) * day).toISOString();

const insertSources = async (client: Client, { size, work }: Cast): Promise<number> => {
  const first = await reserveIds(client, 'sources', size.sources);
  const works = Array.from({ length: size.sources }, (_, index) => work(index));
  await insertRows(
    client,
    'sources',
    works.map(({ id, type, title, issued, URL: url }, index) => ({
      id: first + index,
      key: id,
      type,
      title,
      issued,
      url,
      normalized_url: url,
      health_verdict: url ? (index % 17 === 0 ? 'dead' : 'alive') : null,
      health_checked_at: url ? '2025-11-01T00:00:00Z' : null,
      health_next_check_at: url ? soon(index) : null,
      created_at: since(index),
      updated_at: since(index),
    })),
  );
  await insertRows(
    client,
    'sources_authors',
    works.flatMap(({ id, author = [] }, index) =>
      author.map(({ family, given }, order) => ({
        id: `${id}-${order}`,
        _order: order + 1,
        _parent_id: first + index,
        family,
        given,
      })),
    ),
  );
  return first;
};
