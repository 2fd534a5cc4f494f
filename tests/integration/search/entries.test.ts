import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { runSql, sql } from '@/database/sql';
import { plainText } from '@/document/plain-text';
import { readParameters } from '@/platform/parameters/read-parameters';
import { publicArticles } from '@/reading/queries/public-articles';
import { foldWord } from '@/search/rules/fold-word';
import { articleFilter } from '@/reading/rules/article-filter';
import { openInstallation, type Installation } from '@support/entry-points';
import { blocks } from '@support/documents/documents';
import { aSearchedPublication } from '@support/editions/searched-publication';
import { siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload, { framed: true });
  await aSearchedPublication(installation.payload, installation.desk);
});
afterAll(() => installation.stop());

const one = async <T>(query: ReturnType<typeof sql>): Promise<T | undefined> => {
  const [row] = await runSql<{ value: T }>(installation, query);
  return row?.value;
};

describe('entries of the search', () => {
  it('have the words of any text, as the program reads them', async () => {
    await fc.assert(
      fc.asyncProperty(blocks(), async (body) => {
        const lines = JSON.stringify(body);
        const read = await one(sql`SELECT coalesce(search_lines(${lines}::jsonb), '') AS value`);
        expect(read).toBe(plainText(body));
      }),
    );
  });

  it('fold words as the marking of passages does', async () => {
    const letters = fc.constantFrom(..."aéßæœøłđčŻĄñ’'ʼ\u00adЁёйЙўЎіІґъщ", 'é', 'й', 'ё');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letters }), async (word) => {
        expect(await one(sql`SELECT search_fold(${word}::text) AS value`)).toBe(foldWord(word));
      }),
    );
  });

  it('are the same when they are made anew', async () => {
    const all = sql`SELECT jsonb_agg(to_jsonb(s) ORDER BY s.edition_id) AS value FROM search_entries s`;
    const before = await one(all);
    await runSql(installation, sql`DELETE FROM search_entries`);
    await runSql(installation, sql`SELECT search_fill(0, 2147483647)`);
    expect(await one(all)).toEqual(before);
  });

  it('hold what results show in their rows, where many are read at once', async () => {
    const beside = await one(sql`SELECT count(*)::int AS value FROM search_entries
      WHERE pg_column_toast_chunk_id(authors) IS NOT NULL OR pg_column_toast_chunk_id(topics) IS NOT NULL`);
    expect(beside).toBe(0);
  });

  it('of languages that grow keep the newest few thousand apart', async () => {
    const recent = sql`SELECT count(*)::int AS value FROM search_entries WHERE recent AND language = 'en'`;
    await runSql(
      installation,
      sql`ALTER TABLE search_entries DROP CONSTRAINT search_entries_edition_id_fkey`,
    );
    const first = await one<number>(sql`SELECT min(edition_id) AS value FROM search_entries`);
    await runSql(
      installation,
      sql`INSERT INTO search_entries SELECT 100000 + n, 'en', 'analysis', '2001-01-01', true, '{}', '{}',
            '', '', 'boats', '', '' FROM generate_series(1, 5000) n`,
    );
    await runSql(installation, sql`SELECT search_fill(${first}::integer, ${first}::integer)`);
    expect(await one(recent)).toBe(4000);
    expect(
      await one(sql`SELECT bool_or(recent) AS value FROM search_entries WHERE date > '2001-01-01'`),
    ).toBe(true);
    await runSql(installation, sql`DELETE FROM search_entries WHERE edition_id > 100000`);
  });
});

describe('the search of the site', () => {
  it('suggests titles, people, topics and works', async () => {
    const suggested = async (path: string) =>
      JSON.parse((await site(`${path}`)).body) as {
        rows: { kind: string; label: string; href: string }[];
      };
    const { rows } = await suggested('/search/suggest?q=riv');
    expect(rows.map(({ kind, label }) => `${kind}: ${label}`)).toEqual([
      'Text: The river that was promised boats',
      'Topic: Rivers',
    ]);
    expect((await suggested('/search/suggest?q=irena%20v')).rows[0]?.href).toBe(
      '/authors/irena-volk',
    );
    expect((await suggested('/ru/search/suggest?q=ВОЛ')).rows[0]?.label).toBe('Ирена Волк');
    expect((await suggested('/search/suggest?q=r')).rows).toEqual([]);
    expect((await suggested('/search/suggest?q=%00%27%28%26%3A*')).rows).toEqual([]);
    expect((await site('/search/suggest?format=list&q=riv')).body).toMatch(/^\["riv",\["The river/);
  });

  it('is offered to browsers in each language', async () => {
    expect((await site('/opensearch.xml')).body).toContain('/search?q={searchTerms}');
    expect((await site('/be/opensearch.xml')).body).toContain('/be/search?q={searchTerms}');
    expect((await site('/be/search')).body).toContain('href="/be/opensearch.xml"');
  });

  it('answers in words, keeps what was asked, and is not kept by other searches', async () => {
    const { body } = await site('/search?q=boats&year=2024');
    expect(body).toContain('value="boats"');
    expect(body).toContain('<mark>boats</mark>');
    expect(body).toContain('content="noindex"');
    expect((await site('/search')).body).not.toContain('noindex');
    expect((await site('/search?q=boats&page=7')).status).toBe(404);
    expect((await site('/search?q=%00%22%27&topic=%00&year=x&kind=y&language=z')).status).toBe(200);
  });

  it('is also the one of the interface', async () => {
    const filter = readParameters(new URLSearchParams({ q: 'shipyards' }), articleFilter);
    if (!filter.ok) throw new Error('This is a question');
    const publication = { url: '', languages: ['en'] as const };
    const { docs } = await publicArticles(installation, publication, filter.value);
    expect(docs.map(({ title }) => title)).toEqual(['The river that was promised boats']);
  });
});
