import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/database/postgres';
import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

import { runSql, sql } from '@/database/sql';
import { articleList } from '@/reading/lists/article-list';
import { citedSources } from '@/reading/lists/cited-sources';
import { corrections } from '@/reading/lists/corrections';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { sourcesPage } from '@/reading/lists/sources-pages';
import type { Listing } from '@/reading/lists/listing-counts';

let test: TestPayload;
let site: Site;
let scope: ReaderScope;

beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, (client) =>
    manyArticles(client, { count: 300, words: 40, notes: 3 }),
  );
  site = await siteOf(test.payload);
  scope = { req: { payload: test.payload }, language: 'en', languages: ['en', 'ru', 'be'] };
});
afterAll(() => test.stop());

const say = <Row>(query: ReturnType<typeof sql>): Promise<Row[]> => runSql<Row>(scope.req, query);

/** Everything that a list says, part by part. */
const allParts = async <Row>(
  part: (page: number) => Promise<{ rows: readonly Row[]; total: number; totalPages: number }>,
): Promise<Row[]> => {
  const { totalPages, total } = await part(1);
  const rows: Row[] = [];
  for (let page = 1; page <= totalPages; page += 1) rows.push(...(await part(page)).rows);
  expect(rows).toHaveLength(total);
  expect((await part(totalPages + 1)).rows).toEqual([]);
  return rows;
};

/** The same, asked of the editions themselves. */
const inOrder = async (more: ReturnType<typeof sql> = sql``): Promise<string[]> => {
  const rows = await say<{ slug: string }>(sql`
    SELECT e.slug FROM editions e WHERE e.state IN ('published', 'retracted') AND e.language = 'en' ${more}
    ORDER BY e.date DESC NULLS LAST, e.id DESC`);
  return rows.map(({ slug }) => `/articles/${slug}`);
};

const hrefsOn = async (listing: Listing, within = ''): Promise<string[]> =>
  (await allParts((page) => articleList(scope, { listing, within, page, pageSize: 7 }))).map(
    ({ href }) => href,
  );

describe('lists of articles', () => {
  it('have every article in its place, part by part, undated ones at the end', async () => {
    await say(sql`UPDATE editions SET date = NULL WHERE id % 29 = 0`);
    await say(sql`UPDATE editions SET date = left(date, 4) WHERE id % 31 = 0`);
    expect(await hrefsOn('all')).toEqual(await inOrder());
  });

  it('are of a year, of a month, of a topic, an author and a kind', async () => {
    expect(await hrefsOn('all', '2024')).toEqual(await inOrder(sql`AND e.date LIKE '2024%'`));
    expect(await hrefsOn('all', '2024-03')).toEqual(await inOrder(sql`AND e.date LIKE '2024-03%'`));
    expect(await hrefsOn('kind:report')).toEqual(await inOrder(sql`AND e.article_kind = 'report'`));
    const related = (path: string, id: string, of: number) => sql`AND EXISTS (
      SELECT FROM editions_rels r WHERE r.parent_id = e.id AND r.path = ${path} AND r.${sql.identifier(id)} = ${of})`;
    const [topic] = await say<{ id: number }>(sql`SELECT min(id) AS id FROM topics`);
    const [author] = await say<{ id: number }>(sql`SELECT min(id) AS id FROM authors`);
    const [topicId, authorId] = [topic?.id ?? 0, author?.id ?? 0];
    expect(await hrefsOn(`topic:${topicId}`)).toEqual(
      await inOrder(related('topics', 'topics_id', topicId)),
    );
    expect(await hrefsOn(`author:${authorId}`)).toEqual(
      await inOrder(related('authors', 'authors_id', authorId)),
    );
  });

  it('of corrections and of works are whole, from whichever end they are read', async () => {
    const noted = await allParts((page) => corrections(scope, page));
    expect(noted.length).toBeGreaterThan(3);
    expect(noted.map(({ at }) => at)).toEqual([...noted.map(({ at }) => at)].sort().reverse());
    const works = await allParts((page) => sourcesPage(scope, page));
    const filter = { editions: 'live', sort: '-cited', page: 1, limit: 100_000 } as const;
    const { sources } = await citedSources(scope.req, filter);
    const counts = (all: readonly { articles: number; claims: number }[]) =>
      all.map(({ articles, claims }) => `${articles} ${claims}`);
    expect(counts(works)).toEqual(counts(sources));
    expect(new Set(works.map(({ item }) => item.id)).size).toBe(sources.length);
  });
});

describe('the ways to articles', () => {
  it('lead to every year and month of the archive, and to none that is empty', async () => {
    const { body } = await site('/archive');
    const years = [...body.matchAll(/href="(\/archive\/\d{4})"/g)].map(([, href = '']) => href);
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual([...years].sort().reverse());
    const year = (await site(years[0] ?? '')).body;
    const months = [...year.matchAll(/href="(\/archive\/\d{4}\/\d{2})"/g)];
    expect((await site(months[0]?.[1] ?? '')).status).toBe(200);
    expect(year).toContain(`rel="next"`);
    for (const nothing of ['/archive/1999', '/archive/2024/13', '/archive/20244', '/archive/x']) {
      expect([nothing, (await site(nothing)).status]).toEqual([nothing, 404]);
    }
    expect((await site('/archive/2024?page=99')).status).toBe(404);
    expect((await site('/ru/archive')).body).toContain('href="/ru/archive/20');
  });

  it('lead by topics, series, authors and sites, each with its count', async () => {
    for (const [list, way] of [
      ['/topics', /href="(\/topics\/[^"]+)"[\s\S]*?>(\d+) article/],
      ['/series', /href="(\/series\/[^"]+)"[\s\S]*?>(\d+) part/],
      ['/authors', /href="(\/authors\/[^"]+)"[\s\S]*?>(\d+) article/],
      ['/domains', /href="(\/domains\/[^"]+)"[\s\S]*?>(\d+) /],
    ] as const) {
      const { status, body } = await site(list);
      expect([list, status]).toEqual([list, 200]);
      const [, href = '', count = ''] = way.exec(body.slice(body.indexOf('</h1>'))) ?? [];
      const page = await site(href);
      expect([href, page.status]).toEqual([href, 200]);
      if (list !== '/domains') expect(page.body).toContain(`>${count} `);
    }
  });

  it('give a series in the order of its parts, as a page, a text and a feed', async () => {
    const [longest] = await say<{ slug: string }>(sql`
      SELECT s.slug FROM series s JOIN listing_counts c ON c.listing = 'series:' || s.id
      WHERE c.language = 'en' AND c.span = 'all' ORDER BY c.articles DESC LIMIT 1`);
    const series = `/series/${longest?.slug ?? ''}`;
    const { body } = await site(series);
    const parts = [...body.matchAll(/part-number">part (\d+)/g)].map(([, number]) =>
      Number(number),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect((await site(`${series}.md`)).body).toMatch(/^- part \d: \[/m);
    const address = `${series}/feed.json`;
    expect((await site(address)).body).toContain(address);
    expect((await site('/series/no-such-series')).status).toBe(404);
  });

  it('are there as text, and in the site map', async () => {
    for (const path of [
      '/archive',
      '/archive/2024',
      '/archive/2024/03',
      '/authors',
      '/series',
      '/domains',
    ]) {
      expect([path, (await site(`${path}.md`)).status]).toEqual([path, 200]);
    }
    const { body } = await site('/sitemap-pages.xml');
    for (const path of [
      '/archive/2024/03',
      '/ru/archive/2024',
      '/series/series-1',
      '/be/domains',
    ]) {
      expect(body).toContain(`${path}</loc>`);
    }
  });
});
