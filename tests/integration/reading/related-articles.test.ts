import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { writableFormats } from '@/interchange/registry';
import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { languages } from '@/platform/language';
import { liveArticle } from '@/reading/articles/live-article';
import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/database/postgres';
import { siteOf } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, (client) =>
    manyArticles(client, { count: 240, words: 60, notes: 3 }),
  );
});
afterAll(() => test.stop());

type Live = { slug: string; hash: string; document: FrozenDocument };

/** Readable articles in English. */
const live = () =>
  runSql<Live>(
    test,
    sql`SELECT slug, content_hash AS hash, document FROM editions
        WHERE state = 'published' AND language = 'en' ORDER BY id`,
  );

const viewOf = async (slug: string) => {
  const view = await liveArticle({ req: test, language: 'en', languages }, slug);
  if (!view) throw new Error(`no article ${slug}`);
  return view;
};

const factsOf = ({ metadata, references }: FrozenDocument): Set<string> =>
  new Set([
    ...metadata.topics.map((topic) => `topic ${topic}`),
    ...metadata.bylines.map(({ slug }) => `author ${slug}`),
    ...(metadata.series ? [`series ${metadata.series.slug}`] : []),
    ...references.map(({ id }) => `work ${id}`),
  ]);

describe('what an article leads to', () => {
  it('has something in common with it, is in its language, and is not the article itself', async () => {
    const all = await live();
    const byPath = new Map(all.map((one) => [`/articles/${one.slug}`, one.document]));
    for (const { slug, document } of all.slice(0, 40)) {
      const { related = [] } = (await viewOf(slug)).liveMetadata;
      expect(related.length).toBeLessThanOrEqual(4);
      if (document.metadata.topics.length > 0) expect(related.length).toBeGreaterThan(0);
      expect(new Set(related.map(({ href }) => href)).size).toBe(related.length);
      for (const row of related) {
        const other = byPath.get(row.href);
        expect([row.href, row.language]).not.toEqual([`/articles/${slug}`, 'en']);
        if (!other) throw new Error(`${row.href} is not for readers`);
        expect([...factsOf(document)].some((fact) => factsOf(other).has(fact))).toBe(true);
      }
    }
  });

  it('is the part of its series before and the one after', async () => {
    const parts = (await live()).filter(({ document }) => document.metadata.series?.position);
    for (const { slug, document } of parts.slice(0, 10)) {
      const { series, position = 0 } = {
        ...document.metadata.series,
        series: document.metadata.series,
      };
      const places = parts
        .filter((one) => one.document.metadata.series?.slug === series?.slug)
        .map((one) => one.document.metadata.series?.position ?? 0);
      const { series: view, related = [] } = (await viewOf(slug)).liveMetadata;
      expect(view).toMatchObject({ href: `/series/${series?.slug}`, position });
      const placeOf = (link: { href: string } | undefined) =>
        parts.find((one) => `/articles/${one.slug}` === link?.href)?.document.metadata.series
          ?.position;
      const below = places.filter((place) => place < position);
      const above = places.filter((place) => place > position);
      expect(placeOf(view?.previous)).toBe(below.length > 0 ? Math.max(...below) : undefined);
      expect(placeOf(view?.next)).toBe(above.length > 0 ? Math.min(...above) : undefined);
      const neighbours = [view?.previous?.href, view?.next?.href];
      expect(related.filter(({ href }) => neighbours.includes(href))).toEqual([]);
      expect(related.length).toBe(4);
    }
  });

  it('is said on its page, with the sizes of files that are made', async () => {
    const [first] = await live();
    await runSql(
      test,
      sql`INSERT INTO renditions (content_hash, live_metadata_hash, format, renderer, size, sha256, file)
          VALUES (${first?.hash}, 'x', 'pdf', '1', 84321, repeat('a', 64), 'a')`,
    );
    const { body } = await (await siteOf(test.payload))(`/articles/${first?.slug}`);
    expect(body).toContain('Read on');
    expect(body).toContain('84\u00a0KB');
  });
});

describe('the record of an article', () => {
  it('is there as BibTeX and RIS, of itself and not of what it cites', async () => {
    const site = await siteOf(test.payload);
    const [first] = await live();
    const title = first?.document.metadata.title ?? '';
    const bib = await site(`/articles/${first?.slug}/citation.bib`);
    expect([bib.status, bib.body.match(/^@/gm)?.length]).toEqual([200, 1]);
    const ris = await site(`/articles/${first?.slug}/citation.ris`);
    expect(ris.body).toContain(`TI  - ${title}`);
    expect(ris.body).toContain(`/articles/${first?.slug}`);
  });

  it('is offered on the page in every format for lists of works', async () => {
    const site = await siteOf(test.payload);
    const [first] = await live();
    const { body } = await site(`/articles/${first?.slug}`);
    const offered = [...body.matchAll(/\/citation\.(\w+)">([^<]+)</g)].map(([, ...said]) => said);
    const known = writableFormats.filter(({ works }) => works);
    expect(offered).toEqual(known.map(({ name, label }) => [name, label]));
  });

  it('goes where the article goes', async () => {
    const site = await siteOf(test.payload);
    await runSql(
      test,
      sql`INSERT INTO public_addresses (path, kind, target_id, status)
          VALUES ('/articles/taken-back', 'article', 0, 410)`,
    );
    expect((await site('/articles/taken-back/citation.bib')).status).toBe(410);
    expect((await site('/articles/no-such-text/citation.ris')).status).toBe(404);
    expect(await site('/en/articles/some-text/citation.ris')).toMatchObject({
      status: 308,
      location: '/articles/some-text/citation.ris',
    });
  });
});
