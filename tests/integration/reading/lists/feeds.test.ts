import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runSql, sql } from '@/database/sql';
import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/database/postgres';
import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let site: Site;

const say = async <T>(query: ReturnType<typeof sql>): Promise<T[]> => runSql<T>(test, query);

/**
 * Articles whose last changes have nothing to do with their dates. A topic has every third one in English, all of which changed
 * before all of the others; half of it has been retracted since.
 */
beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, async (client) => {
    await manyArticles(client, { count: 2_200, words: 20, notes: 1 });
    await client.query(`
      INSERT INTO topics (id, slug) VALUES (1000, 'quiet');
      INSERT INTO editions_rels (parent_id, path, topics_id, "order")
        SELECT id, 'topics', 1000, 9 FROM editions WHERE language = 'en' AND id % 3 = 0;
      UPDATE editions SET published_at = timestamptz '2024-01-01' + (hashtext(id::text) & 65535) * interval '1 minute'
          - CASE WHEN language = 'en' AND id % 3 = 0 THEN interval '1 year' ELSE interval '0' END
        WHERE published_at IS NOT NULL;
      UPDATE editions SET state = 'retracted', retracted_at = published_at + interval '5 days'
        WHERE language = 'en' AND id % 6 = 0 AND state = 'published';
      UPDATE editions SET retracted_at = retracted_at + interval '1 day' WHERE id % 12 = 0 AND state = 'retracted';`);
  });
  site = await siteOf(test.payload);
}, 120_000);
afterAll(() => test.stop());

const addressesIn = async (path: string): Promise<string[]> => {
  const { status, body } = await site(path);
  expect([path, status]).toEqual([path, 200]);
  const { items } = JSON.parse(body) as { items: { url: string }[] };
  return items.map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? '');
};

/** By a look at everything that readers may read. */
const lastChanged = async (language: string, of = sql`true`): Promise<string[]> => {
  const rows = await say<{ slug: string }>(sql`
    SELECT e.slug FROM editions e
    WHERE e.state IN ('published', 'retracted') AND e.language = ${language} AND e.published_at IS NOT NULL AND ${of}
    ORDER BY greatest(e.published_at, e.retracted_at) DESC, e.id DESC LIMIT 30`);
  return rows.map(({ slug }) => slug);
};

const related = (column: 'topics' | 'authors', id: number) => sql`EXISTS (
  SELECT FROM editions_rels r WHERE r.parent_id = e.id AND r.path = ${column}
    AND r.${sql.identifier(`${column}_id`)} = ${id})`;

describe('a feed', () => {
  it.each(['en', 'ru', 'be'])(
    'of all texts has those that changed last, in %s',
    async (language) => {
      const prefix = language === 'en' ? '' : `/${language}`;
      const found = await addressesIn(`${prefix}/feed.json`);
      expect(found).toHaveLength(30);
      expect(found).toEqual(await lastChanged(language));
    },
  );

  it('of a topic has those that changed last, however many changed elsewhere since', async () => {
    const [count] = await say<{ own: number; all: number }>(sql`
      SELECT count(*) FILTER (WHERE listing = 'topic:1000')::int AS own, count(*) FILTER (WHERE listing = 'all')::int AS all
      FROM listing_entries WHERE language = 'en'`);
    expect(count?.own).toBeGreaterThan(300);
    expect((count?.all ?? 0) - (count?.own ?? 0)).toBeGreaterThan(600);
    const found = await addressesIn('/topics/quiet/feed.json');
    expect(found).toHaveLength(30);
    expect(found).toEqual(await lastChanged('en', related('topics', 1000)));
  });

  it('of every topic, author and series does', async () => {
    const topics = await say<{ id: number; slug: string }>(sql`SELECT id, slug FROM topics`);
    for (const { id, slug } of topics) {
      const found = await addressesIn(`/topics/${slug}/feed.json`);
      expect([slug, found]).toEqual([slug, await lastChanged('en', related('topics', id))]);
    }
    const [author] = await say<{ id: number; slug: string }>(sql`
      SELECT a.id, a.slug FROM authors a JOIN listing_counts c ON c.listing = 'author:' || a.id
      WHERE c.language = 'ru' AND c.span = 'all' ORDER BY c.articles DESC LIMIT 1`);
    expect(await addressesIn(`/ru/authors/${author?.slug}/feed.json`)).toEqual(
      await lastChanged('ru', related('authors', author?.id ?? 0)),
    );
    const [series] = await say<{ id: number; slug: string }>(sql`
      SELECT s.id, s.slug FROM series s JOIN listing_counts c ON c.listing = 'series:' || s.id
      WHERE c.language = 'en' AND c.span = 'all' ORDER BY c.articles DESC LIMIT 1`);
    expect(await addressesIn(`/series/${series?.slug}/feed.json`)).toEqual(
      await lastChanged('en', sql`e.series_id = ${series?.id ?? 0}`),
    );
  });

  it('reads what it gives from an index and nothing else', async () => {
    const plan = await say<Record<'QUERY PLAN', string>>(sql`
      EXPLAIN SELECT edition_id, changed_at FROM listing_entries
      WHERE listing = 'topic:1000' AND language = 'en' AND changed_at IS NOT NULL
      ORDER BY changed_at DESC, edition_id DESC LIMIT 30`);
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toMatch(/Index (Only )?Scan using listing_entries_changes/);
    expect(lines).not.toContain('Sort');
  });
});
