import type { Client } from 'pg';
import { manyArticles } from '../many-articles';
import type { PageKind } from '../browser/page-kinds';

/**
 * A publication in which every list has more than a page, the authors of one letter among them, beside what
 * `aJudgedPublication` has of each kind once. In an empty migrated database.
 */
export const aPublicationOfLongLists = async (client: Client): Promise<void> => {
  await manyArticles(client, { count: 1_100, words: 20, notes: 2, searched: true });
  await client.query(`
    INSERT INTO authors (id, slug) SELECT 1000 + n, 'smith-' || n FROM generate_series(1, 130) n;
    INSERT INTO authors_locales (_parent_id, _locale, name) SELECT 1000 + n, 'en', 'Person-' || n || ' Smith' FROM generate_series(1, 130) n;
    INSERT INTO series (id, slug) SELECT 1000 + n, 'on-water-' || n FROM generate_series(1, 110) n;
    INSERT INTO series_locales (_parent_id, _locale, title, description)
      SELECT 1000 + n, 'en', 'On water ' || n, 'What flows, and what is owed for it.' FROM generate_series(1, 110) n;
    CREATE TEMPORARY TABLE english AS
      SELECT id, row_number() OVER (ORDER BY id) AS n FROM editions WHERE state = 'published' AND language = 'en';
    INSERT INTO editions_rels (parent_id, path, authors_id, "order") SELECT id, 'authors', 1000 + n, 9 FROM english WHERE n <= 130;
    UPDATE editions e SET series_id = 1000 + least(n, 110) FROM english WHERE english.id = e.id AND n <= 220;
    UPDATE editions e SET date = '2020-05-10' FROM english WHERE english.id = e.id AND n BETWEEN 221 AND 330;
    SELECT bump_publication_generation();
    ANALYZE;`);
};

/** Where lists have parts before and after the one that is shown, with as many rows as a part may have. */
export const longLists: readonly PageKind[] = [
  { name: 'articles', path: '/articles?page=2' },
  { name: 'topic', path: '/topics/economy?page=2' },
  { name: 'author', path: '/authors/author-1?page=2', languages: ['en'] },
  { name: 'authors by letter', path: '/authors', languages: ['en'] },
  { name: 'authors of one letter', path: '/authors?letter=S&page=2', languages: ['en'] },
  { name: 'all series', path: '/series?page=2', languages: ['en'] },
  { name: 'series', path: '/series/on-water-110?page=2', languages: ['en'] },
  { name: 'archive of a year', path: '/archive/2020?page=2', languages: ['en'] },
  { name: 'archive of a month', path: '/archive/2020/05?page=2', languages: ['en'] },
  { name: 'sources', path: '/sources?page=2' },
  { name: 'source', path: '/sources/work-1' },
  { name: 'domains', path: '/domains?page=2' },
  { name: 'domain', path: '/domains/site-1.example?page=2' },
  { name: 'corrections', path: '/corrections?page=2' },
  { name: 'results', path: '/search?q=river&page=2', languages: ['en'] },
];
