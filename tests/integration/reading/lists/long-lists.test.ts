import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@support/database/postgres';
import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import fc from 'fast-check';

import { letterOf } from '@/platform/name-order';

let test: TestPayload;
let site: Site;

const run = async (query: string, values: unknown[] = []) =>
  (await withClient(test.databaseUrl, (client) => client.query(query, values))).rows as Record<
    string,
    string
  >[];

const names = [
  ...Array.from({ length: 65 }, (_, at) => `Person-${at + 1} Smith`),
  'Émile Écrivain',
  'Doe, Jane',
  'Max Müller, Jr.',
  'ابن خلدون',
  '司马迁',
  'Anna Yolkina',
  'Ivan Uladny',
];
const authorNamed = (name: string) => names.indexOf(name) + 1;

/** A hundred articles in English, forty in Russian, ten in Belarusian; each by one author, in a series, with a note. */
beforeAll(async () => {
  test = await startTestPayload();
  await run(
    `INSERT INTO authors (id, slug) SELECT n, 'author-' || n FROM generate_series(1, ${names.length}) n`,
  );
  await run(
    `INSERT INTO authors_locales (_parent_id, _locale, name)
     SELECT place, 'en', name FROM unnest($1::text[]) WITH ORDINALITY AS said (name, place)`,
    [names],
  );
  await run(`
    INSERT INTO authors_locales (_parent_id, _locale, name) VALUES
      (${authorNamed('Anna Yolkina')}, 'ru', 'Анна Ёлкина'), (${authorNamed('Ivan Uladny')}, 'be', 'Іван Ўладны');
    INSERT INTO articles (id, title) SELECT n, 'a' FROM generate_series(1, 150) n;
    INSERT INTO series (id, slug) SELECT n, 'series-' || n FROM generate_series(1, 150) n;
    INSERT INTO series_locales (_parent_id, _locale, title, description)
      SELECT n, 'en', CASE n % 2 WHEN 0 THEN 'a' ELSE 'B' END || ' series ' || n, 'About ' || n FROM generate_series(1, 150) n;
    INSERT INTO sources (id, key, type, title) VALUES (1, 'surviving', 'book', 'One'), (2, 'merged', 'book', 'Two');
    INSERT INTO editions (id, article_id, number, kind, state, is_public, language, date, article_kind, published_at,
        title, slug, series_id)
      SELECT n, n, 1, 'first', 'published', true,
        (CASE WHEN n <= 100 THEN 'en' WHEN n <= 140 THEN 'ru' ELSE 'be' END)::enum_editions_language,
        '2025-06-10', 'report', now(), 'Article ' || n, 'article-' || n, n FROM generate_series(1, 150) n;
    INSERT INTO editions_rels (parent_id, path, authors_id, "order")
      SELECT n, 'authors', 1 + (n - 1) % ${names.length}, 1 FROM generate_series(1, ${names.length}) n;
    INSERT INTO editions_rels (parent_id, path, authors_id, "order") VALUES
      (101, 'authors', ${authorNamed('Anna Yolkina')}, 1), (102, 'authors', ${authorNamed('ابن خلدون')}, 1),
      (141, 'authors', ${authorNamed('Ivan Uladny')}, 1), (142, 'authors', 1, 1);
    INSERT INTO edition_references (edition_id, article_id, key, number, source_id, words)
      SELECT n, n, 'k' || k, k, CASE WHEN n % 10 = 0 THEN 2 ELSE 1 END, 'words ' || k
      FROM generate_series(1, 150) n, generate_series(1, 3) k;
    UPDATE sources SET merged_into_id = 1 WHERE id = 2;`);
  site = await siteOf(test.payload);
});
afterAll(() => test.stop());

const bodyOf = async (path: string): Promise<string> => {
  const { status, body } = await site(path);
  expect([path, status]).toEqual([path, 200]);
  return body.slice(Math.max(0, body.indexOf('<main')));
};
const found = (body: string, pattern: RegExp): string[] =>
  [...body.matchAll(pattern)].map(([, one = '']) => one);
const namesIn = (body: string) => found(body, /<bdi>([^<]+)<\/bdi>/g);
const lettersIn = (body: string) => found(body, /<a href="[^"]*letter[^"]*"[^>]*>([^<]+)<\/a>/g);
const canonicalOf = async (path: string) =>
  /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec((await site(path)).body)?.[1];

describe('the list of authors', () => {
  it('has a page for each letter, and several for a letter with many names', async () => {
    const first = await bodyOf('/authors');
    expect(lettersIn(first)).toEqual(['D', 'E', 'M', 'S', 'U', 'Y', 'Others']);
    expect(namesIn(first)).toEqual(['Doe, Jane']);
    const smiths = await bodyOf('/authors?letter=S');
    expect(namesIn(smiths)).toHaveLength(60);
    expect(smiths).toContain('href="/authors?letter=S&amp;page=2" rel="next"');
    const others = await bodyOf('/authors?letter=S&page=2');
    expect(new Set([...namesIn(smiths), ...namesIn(others)]).size).toBe(65);
    expect(others).toContain('href="/authors?letter=S" rel="prev"');
    for (const nothing of ['letter=S&page=3', 'letter=Q', 'page=2', 'letter=D&page=2']) {
      expect([nothing, (await site(`/authors?${nothing}`)).status]).toEqual([nothing, 404]);
    }
    expect(await canonicalOf('/authors?letter=S&page=2')).toBe('/authors?letter=S&amp;page=2');
    expect(await canonicalOf('/authors?letter=D')).toBe('/authors');
  });

  it('puts names of scripts without letters last, together', async () => {
    expect(namesIn(await bodyOf('/authors?letter=*')).sort()).toEqual(
      ['ابن خلدون', '司马迁'].sort(),
    );
  });

  it('goes by the names in the language of the page', async () => {
    expect(lettersIn(await bodyOf('/ru/authors'))).toEqual(['Е', 'Прочие']);
    expect(namesIn(await bodyOf('/be/authors'))).toEqual(['Іван Ўладны', 'Person-1 Smith']);
  });

  it('is whole as a text, part by part', async () => {
    const parts: string[] = [];
    for (let page = 1; (await site(`/authors.md?page=${page}`)).status === 200; page += 1) {
      parts.push(await bodyOf(`/authors.md?page=${page}`));
    }
    expect(parts).toHaveLength(8);
    const lines = found(parts.join('\n'), /^- \[(.+?)\]/gm);
    expect(lines).toHaveLength(names.length);
    expect(new Set(lines).size).toBe(names.length);
    expect(parts[0]).toContain('/authors.md?page=2');
  });

  it('follows a name that is changed, and a text that is withdrawn', async () => {
    const id = authorNamed('Doe, Jane');
    await run(`UPDATE authors_locales SET name = 'Jane Quill' WHERE _parent_id = ${id}`);
    expect(namesIn(await bodyOf('/authors?letter=Q'))).toEqual(['Jane Quill']);
    await run(`UPDATE editions SET state = 'withdrawn' WHERE id = ${id}`);
    expect((await site('/authors?letter=Q')).status).toBe(404);
    await run(`UPDATE editions SET state = 'published' WHERE id = ${id}`);
    await run(`UPDATE authors_locales SET name = 'Doe, Jane' WHERE _parent_id = ${id}`);
    expect(namesIn(await bodyOf('/authors?letter=D'))).toEqual(['Doe, Jane']);
  });

  it('stands under the same letters in the database as in the order of names', async () => {
    const letter = fc.oneof(
      ...[
        [0x41, 0x5a],
        [0x61, 0x7a],
        [0xc0, 0x148],
        [0x14a, 0x17f],
        [0x391, 0x3ab],
        [0x3b1, 0x3ce],
        [0x400, 0x52f],
        [0x531, 0x586],
        [0x5d0, 0x64a],
        [0x10d0, 0x10fa],
        [0x1e00, 0x1e95],
        [0x1ea0, 0x1ef9],
        [0x3041, 0x3096],
        [0x4e00, 0x9fff],
        [0xac00, 0xd7a3],
      ].map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))),
    );
    const isAssigned = (one: string) => /\p{L}/u.test(one);
    const word = fc
      .tuple(fc.constantFrom('', '’', '«', '(', "'", '-', '3'), letter.filter(isAssigned))
      .map(([before, first]) => `${before}${first}name`);
    const name = fc
      .tuple(word, word, fc.constantFrom('', ', Jr.', ' III', ', PhD', ', Jane', ' мл.', ', '))
      .map(([given, family, after]) => `${given} ${family}${after}`);
    const tried = [
      ...names,
      'Анна Ёлкина',
      'Іван Ўладны',
      'de la Cruz',
      '',
      ' ',
      '...',
      ...fc.sample(name, 600),
    ];
    const rows = await run(
      'SELECT letter_of_name(name) AS letter FROM unnest($1::text[]) WITH ORDINALITY AS said (name, place) ORDER BY place',
      [tried],
    );
    const otherwise = tried.filter((one, at) => rows[at]?.letter !== letterOf(one));
    expect(otherwise.map((one) => [one, letterOf(one), rows[tried.indexOf(one)]?.letter])).toEqual(
      [],
    );
  });
});

describe('the list of series', () => {
  it('has fifty a page, by name, and each once', async () => {
    const titles = (body: string) => found(body, /<h2><a href="\/series\/[^"]+">([^<]+)<\/a>/g);
    const first = await bodyOf('/series');
    const all = [...titles(first), ...titles(await bodyOf('/series?page=2'))];
    expect(titles(first)).toHaveLength(50);
    expect(all).toHaveLength(100);
    expect(all).toEqual([...new Set(all)].sort(new Intl.Collator('en').compare));
    expect(first).toContain('About 2<');
    expect(first).toContain('href="/series?page=2" rel="next"');
    expect(await canonicalOf('/series?page=2')).toBe('/series?page=2');
    expect((await site('/series?page=3')).status).toBe(404);
    expect(await bodyOf('/series.md')).toContain('/series.md?page=2');
    expect(found(await bodyOf('/series.md?page=2'), /^- \[(.+?)\]/gm)).toHaveLength(50);
  });
});

describe('the page of a source', () => {
  const articlesOn = async (prefix: string) => {
    const pages: string[][] = [];
    for (let page = 1; page <= 3; page += 1) {
      const body = await bodyOf(`${prefix}/sources/surviving${page === 1 ? '' : `?page=${page}`}`);
      pages.push(found(body, /<h3><a href="([^"]+)"/g));
    }
    return pages;
  };

  it('leads to all who cite it, those in the language of the page first', async () => {
    for (const [prefix, language, own] of [
      ['', 'en', 100],
      ['/ru', 'ru', 40],
      ['/be', 'be', 10],
    ] as const) {
      const pages = await articlesOn(prefix);
      expect(pages.map((page) => page.length)).toEqual([50, 50, 50]);
      const all = pages.flat();
      expect(new Set(all).size).toBe(150);
      const inOwn = all.map((href) => (/^\/(ru|be)\//.exec(href)?.[1] ?? 'en') === language);
      expect(inOwn).toEqual(all.map((_, at) => at < own));
    }
  });

  it('says how many they are on each page, with their words', async () => {
    const body = await bodyOf('/sources/surviving?page=3');
    expect(body).toContain('Cited by 150 articles');
    expect(found(body, />(words \d)</g)).toHaveLength(150);
    expect(body).toContain('href="/sources/surviving?page=2" rel="prev"');
    expect(await canonicalOf('/ru/sources/surviving?page=2')).toBe('/ru/sources/surviving?page=2');
    expect((await site('/sources/surviving?page=4')).status).toBe(404);
  });
});
