import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import fc from 'fast-check';
import type pg from 'pg';

let test: TestPayload;

const editions = 6;
const runs = Number(process.env.SHELVES_RUNS ?? 25);

beforeAll(async () => {
  test = await startTestPayload();
  await run(`
    INSERT INTO articles (id, title) SELECT n, 'a' FROM generate_series(1, ${editions}) n;
    INSERT INTO topics (id, slug) VALUES (1, 'rivers'), (2, 'roads');
    INSERT INTO authors (id, slug) VALUES (1, 'ada'), (2, 'bo');
    INSERT INTO series (id, slug) VALUES (1, 'letters');
    INSERT INTO sources (id, key, type, title, normalized_url) VALUES
      (1, 'one', 'webpage', 'One', 'https://a.example.org/1'), (2, 'two', 'webpage', 'Two', 'https://b.example.org/2'),
      (3, 'three', 'book', 'Three', NULL), (4, 'four', 'webpage', 'Four', 'https://www.example.org/4')`);
});
afterAll(() => test.stop());

const run = (query: string): Promise<pg.QueryResult<Record<string, unknown>>> =>
  withClient(test.databaseUrl, (client) => client.query(query));

const edition = fc.integer({ min: 1, max: editions });
const which = fc.integer({ min: 1, max: 2 });
const source = fc.integer({ min: 1, max: 4 });
const state = fc.constantFrom('published', 'retracted', 'withdrawn', 'superseded', 'removed');
const day = fc.constantFrom('NULL', `'2024-12-31'`, `'2025-06-10'`, `'2025-06-11'`, `'2025'`);
const instant = fc.constantFrom('NULL', `'2025-06-10T10:00Z'`, `'2030-01-01T00:00:00.001Z'`);

/** One statement of those that commands send, or that a person with a shell would. */
const statement = fc.oneof(
  fc.tuple(edition, state, day, which, fc.constantFrom('en', 'ru')).map(
    ([id, inState, date, kind, language]) =>
      `INSERT INTO editions (id, article_id, number, kind, state, language, date, article_kind, published_at, public_note, series_id)
       VALUES (${id}, ${id}, 1, '${kind === 1 ? 'first' : 'correction'}', '${inState}', '${language}', ${date}, 'report', now(), 'why', ${kind === 1 ? 1 : 'NULL'})
       ON CONFLICT DO NOTHING`,
  ),
  fc
    .tuple(edition, state)
    .map(([id, to]) => `UPDATE editions SET state = '${to}' WHERE id = ${id}`),
  fc.tuple(edition, day).map(([id, date]) => `UPDATE editions SET date = ${date} WHERE id = ${id}`),
  fc
    .tuple(edition, fc.constantFrom('published_at', 'retracted_at'), instant)
    .map(([id, column, at]) => `UPDATE editions SET ${column} = ${at} WHERE id = ${id}`),
  edition.map((id) => `UPDATE editions SET language = 'be', series_id = NULL WHERE id = ${id}`),
  fc
    .tuple(edition, which, fc.constantFrom('topics', 'authors'))
    .map(
      ([id, of, path]) =>
        `INSERT INTO editions_rels (parent_id, path, ${path}_id) SELECT id, '${path}', ${of} FROM editions WHERE id = ${id}`,
    ),
  edition.map((id) => `DELETE FROM editions_rels WHERE parent_id = ${id}`),
  which.map((id) => `UPDATE editions_rels SET topics_id = ${id} WHERE path = 'topics'`),
  fc.tuple(edition, source, which).map(
    ([id, of, key]) =>
      `INSERT INTO edition_references (edition_id, article_id, key, number, source_id, words)
       SELECT id, article_id, 'k${key}', ${key}, ${of}, 'w' FROM editions WHERE id = ${id} ON CONFLICT DO NOTHING`,
  ),
  edition.map((id) => `DELETE FROM edition_references WHERE edition_id = ${id}`),
  fc
    .tuple(source, source)
    .filter(([from, into]) => from !== into)
    .map(
      ([from, into]) => `UPDATE sources SET merged_into_id = ${into} WHERE id = ${from}
        AND NOT EXISTS (SELECT FROM sources WHERE merged_into_id = ${from})
        AND (SELECT merged_into_id IS NULL FROM sources WHERE id = ${into})`,
    ),
  source.map((id) => `UPDATE sources SET merged_into_id = NULL WHERE id = ${id}`),
  source.map(
    (id) =>
      `UPDATE sources SET normalized_url = 'https://c.d.example.net/${id}', title = 'New' WHERE id = ${id}`,
  ),
);
const naming = fc.oneof(
  which.map((id) => `UPDATE authors SET slug = 'c' || id || random()::text WHERE id = ${id}`),
  fc.tuple(which, fc.constantFrom('en', 'ru'), fc.constantFrom('Ann Doe', 'Ян Ёж', '李白')).map(
    ([id, language, name]) =>
      `INSERT INTO authors_locales (_parent_id, _locale, name) VALUES (${id}, '${language}', '${name}')
       ON CONFLICT (_locale, _parent_id) DO UPDATE SET name = excluded.name`,
  ),
  which.map((id) => `DELETE FROM authors_locales WHERE _parent_id = ${id}`),
);
const transaction = fc.record({
  statements: fc.array(fc.oneof({ weight: 4, arbitrary: statement }, naming), {
    minLength: 1,
    maxLength: 4,
  }),
  commits: fc.boolean(),
});

describe('the listings', () => {
  it('hold what follows from the editions, whatever was done to these', async () => {
    const histories = fc.array(transaction, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await withClient(test.databaseUrl, async (client) => {
          await emptied(client);
          for (const { statements, commits } of history) {
            await client.query('BEGIN');
            for (const one of statements) await client.query(one);
            await client.query(commits ? 'COMMIT' : 'ROLLBACK');
          }
          expect(await kept(client)).toEqual(await counted(client));
        });
      }),
      { numRuns: runs },
    );
  });

  it('count right what two transactions did at one time', async () => {
    await withClient(test.databaseUrl, emptied);
    const twice = [1, 2].map((id) =>
      withClient(test.databaseUrl, async (client) => {
        await client.query(`BEGIN; ${published(id)}; ${published(id + 2)}`);
        await client.query('SELECT pg_sleep(0.05)');
        await client.query('COMMIT');
      }),
    );
    await Promise.all(twice);
    await withClient(test.databaseUrl, async (client) => {
      expect(await kept(client)).toEqual(await counted(client));
      const { rows } = await client.query(
        `SELECT articles FROM listing_counts WHERE listing = 'topic:1' AND language = 'en' AND span = 'month:2025-06'`,
      );
      expect(rows).toEqual([{ articles: 4 }]);
      const works = await client.query(
        `SELECT articles, claims FROM cited_works WHERE site = 'example.org'`,
      );
      expect(works.rows).toEqual([{ articles: 4, claims: 4 }]);
    });
  });
});

const published = (id: number) => `
  INSERT INTO editions (id, article_id, number, kind, state, language, date, article_kind, published_at)
  VALUES (${id}, ${id}, 1, 'first', 'published', 'en', '2025-06-10', 'report', now());
  INSERT INTO editions_rels (parent_id, path, topics_id) VALUES (${id}, 'topics', 1);
  INSERT INTO edition_references (edition_id, article_id, key, number, source_id, words)
  VALUES (${id}, ${id}, 'k', 1, 4, 'w')`;

const emptied = (client: pg.Client) =>
  client.query(`
    DELETE FROM edition_references; DELETE FROM editions_rels; DELETE FROM editions;
    UPDATE sources SET merged_into_id = NULL;
    UPDATE sources SET normalized_url = 'https://' || CASE id WHEN 1 THEN 'a.' WHEN 2 THEN 'b.' ELSE '' END || 'example.org/' || id;
    UPDATE sources SET normalized_url = NULL WHERE id = 3`);

/** What the tables say. */
const kept = async (client: pg.Client) => ({
  ...(await rowsOf(client, {
    entries: 'SELECT listing, language, day, edition_id, changed_at FROM listing_entries',
    counts: 'SELECT listing, language, span, articles FROM listing_counts WHERE articles <> 0',
    notices: 'SELECT edition_id, kind, at, language FROM notice_entries',
    works: 'SELECT site, source_id, articles, claims FROM cited_works',
    sites: 'SELECT site, works, claims FROM cited_sites WHERE works <> 0',
    listed: 'SELECT language, letter, author_id FROM listed_authors',
  })),
  waiting: (await client.query('SELECT FROM listing_changes')).rowCount,
});

/** What follows from the editions. */
const counted = async (client: pg.Client) => {
  const all = 'ARRAY(SELECT id FROM editions)';
  const placed = `SELECT listing, language, day, edition_id, changed_at FROM shelves_of(${all})`;
  const noted = `SELECT edition_id, kind, at, language FROM notices_of(${all})`;
  const works = `
    SELECT sites.site, s.id AS source_id, count(DISTINCT r.article_id)::int AS articles,
      count(DISTINCT (r.edition_id, r.key))::int AS claims
    FROM edition_references r JOIN editions e ON e.id = r.edition_id AND e.state IN ('published', 'retracted')
    JOIN sources named ON named.id = r.source_id JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id),
      sites_of(s.normalized_url) sites GROUP BY 1, 2`;
  return {
    ...(await rowsOf(client, {
      entries: placed,
      counts: `SELECT listing, language, span, count(*)::int AS articles
        FROM (${placed}) p, unnest(spans_of(p.day)) span GROUP BY 1, 2, 3
        UNION ALL SELECT 'notices', language, 'all', count(*)::int FROM (${noted}) n GROUP BY 2`,
      notices: noted,
      works,
      sites: `SELECT site, count(*)::int AS works, sum(claims)::int AS claims FROM (${works}) w GROUP BY 1`,
      listed: `SELECT DISTINCT p.language, letter_of_name(coalesce(own.name, english.name, a.slug)) AS letter, a.id AS author_id
        FROM (${placed}) p JOIN authors a ON p.listing = 'author:' || a.id
        LEFT JOIN authors_locales own ON own._parent_id = a.id AND own._locale::text = p.language
        LEFT JOIN authors_locales english ON english._parent_id = a.id AND english._locale = 'en'`,
    })),
    waiting: 0,
  };
};

const rowsOf = async (client: pg.Client, queries: Record<string, string>) => {
  const found: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(queries)) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT to_jsonb(q)::text AS row FROM (${query}) q ORDER BY 1`,
    );
    found[name] = rows.map(({ row }) => row);
  }
  return found;
};
