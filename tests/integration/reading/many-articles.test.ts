import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { manuscriptOf } from '@/document/manuscript-of';
import { manyArticles, type Wanted } from '@support/many-articles';
import { withClient } from '@support/database/postgres';
import { siteOf } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, (client) =>
    manyArticles(client, { count: 120, words: 300, notes: 4 }),
  );
});
afterAll(() => test.stop());

describe('a generated publication', () => {
  it('has documents as freezing makes them, under their own hashes', async () => {
    const rows = await runSql<{ document: FrozenDocument; hash: string }>(
      test,
      sql`SELECT document, content_hash AS hash FROM editions`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(120);
    for (const { document, hash } of rows) {
      expect(contentHash(freeze(manuscriptOf(document)))).toBe(hash);
    }
  });

  it('shows its articles, their notes and their sources to readers', async () => {
    const site = await siteOf(test.payload);
    const rows = await runSql<{ path: string; kind: string }>(
      test,
      sql`SELECT DISTINCT ON (kind) path, kind FROM public_addresses
          WHERE status = 200 AND path !~ '^/(ru|be)/' AND kind <> 'export' ORDER BY kind, path`,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['article', 'author', 'source', 'topic']);
    for (const { path } of rows) {
      const { status, body } = await site(path);
      expect([path, status]).toEqual([path, 200]);
      expect(body.length).toBeGreaterThan(1_000);
    }
    const article = await site(rows[0]?.path ?? '');
    expect(article.body.match(/role="doc-noteref"/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('has the listings and the entries that triggers make of the same editions', async () => {
    const byTriggers = await startTestPayload();
    const atOnce = await startTestPayload();
    try {
      const wish = { count: 60, words: 80, notes: 3, searched: true };
      await fill(byTriggers, { ...wish, byTriggers: true });
      await fill(atOnce, wish);
      for (const table of derived) {
        const [one, other] = [await rowsOf(byTriggers, table), await rowsOf(atOnce, table)];
        expect(one.length).toBeGreaterThan(0);
        expect([table, other]).toEqual([table, one]);
      }
    } finally {
      await byTriggers.stop();
      await atOnce.stop();
    }
  });
});

const derived = [
  'listing_entries',
  'listing_counts',
  'notice_entries',
  'cited_works',
  'cited_sites',
  'search_entries',
  'search_words',
];

const fill = ({ databaseUrl }: TestPayload, wish: Wanted) =>
  withClient(databaseUrl, (client) => manyArticles(client, wish));

/** As text, in the order of the text. */
const rowsOf = async ({ databaseUrl }: TestPayload, table: string): Promise<string[]> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ row: string }>(
      `SELECT t::text AS row FROM ${table} t ORDER BY t::text COLLATE "C"`,
    );
    return rows.map(({ row }) => row);
  });
