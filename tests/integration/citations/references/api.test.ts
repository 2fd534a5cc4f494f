import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { linkOf, someClaims } from '@support/documents/claims';
import { openInstallation, type Installation } from '@support/entry-points';
import { publishNext } from '@support/editions/next-edition';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { restAs, type Rest } from '@support/rest';
import { siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let stranger: Rest;
let site: Site;
let river: PublicArticle;
let road: PublicArticle;
let gone: PublicArticle;

const health = (key: string, verdict: string) => linkOf(installation.payload, key, verdict);

beforeAll(async () => {
  installation = await openInstallation();
  stranger = await restAs(installation.payload);
  site = await siteOf(installation.payload);
  ({ river, road, gone } = await someClaims(installation));
});
afterAll(() => installation.stop());

type List = { docs: Record<string, unknown>[]; totalDocs: number };
const listAt = async (path: string, rest: Rest = stranger): Promise<List> => {
  const { status, body } = await rest('GET', path);
  expect({ path, status, body }).toMatchObject({ status: 200 });
  return body as List;
};
const keysAt = async (query: string) =>
  (await listAt(`/sources${query}`)).docs.map(({ key }) => key);
const articlesAt = async (query: string) =>
  (await listAt(`/references${query}`)).docs.map(
    ({ article }) => (article as { slug: string }).slug,
  );
const rulesAt = async (path: string, rest: Rest = stranger) => {
  const { status, body } = await rest('GET', path);
  expect(status).toBe(400);
  const { findings } = body as { findings: { rule: string; place: { field: string } }[] };
  return findings.map(({ rule, place }) => [rule, place.field]);
};

describe('GET /api/references', () => {
  it('says which words of which text rest on what', async () => {
    const { docs, totalDocs } = await listAt('/references');
    expect(totalDocs).toBe(2);
    expect(docs[0]).toMatchObject({
      note: 1,
      words: 'a harvest of record size',
      sentence: 'The ministry announced a harvest of record size in the autumn.',
      article: { slug: 'doroga', title: 'Дорога', language: 'ru', edition: 1, state: 'published' },
      source: {
        key: 'roads',
        title: 'The roads',
        domain: 'roads.example',
        link: { verdict: 'dead', snapshot: null, archive: null },
      },
    });
    expect((docs[0] as { url: string }).url).toMatch(/\/ru\/articles\/doroga#note:1$/);
  });

  it.each([
    ['?domain=locks.example', ['the-river']],
    ['?domain=https://www.Data.Locks.example/any', ['the-river']],
    ['?domain=ocks.example', []],
    ['?domain=secret.example', []],
    ['?source=locks', ['the-river']],
    ['?source=own-of-draft', []],
    ['?article=doroga', ['doroga']],
    ['?article=a-draft', []],
    ['?article=taken-back&editions=public', []],
    ['?verdict=dead', ['doroga']],
    ['?verdict=unchecked', ['the-river']],
    ['?language=en', ['the-river']],
    ['?since=2025-01-01', ['doroga']],
    ['?until=2024-05-01', ['the-river']],
    ['?author=nobody', []],
    ['?limit=1&page=2', ['the-river']],
  ])('filters %s', async (query, slugs) => {
    expect(await articlesAt(query)).toEqual(slugs);
  });

  it('says what is wrong with a question', async () => {
    expect(await rulesAt('/references?domain=.&verdict=lost&since=May&editions=all&x=1')).toEqual([
      ['not-a-domain', 'domain'],
      ['value-not-in-list', 'verdict'],
      ['not-a-day', 'since'],
      ['value-not-in-list', 'editions'],
      ['parameter-unknown', 'x'],
    ]);
  });

  it('is the same for the desk, which has its drafts elsewhere', async () => {
    const editor = await restAs(installation.payload, installation.desk.editor.user);
    expect(await listAt('/references', editor)).toEqual(await listAt('/references'));
  });
});

describe('GET /api/sources for a stranger', () => {
  it('answers with works that readable texts cite, in CSL-JSON with their links', async () => {
    const { docs, ...envelope } = await listAt('/sources?sort=title');
    expect(envelope).toMatchObject({ totalDocs: 2, page: 1, hasNextPage: false });
    expect(docs[0]).toMatchObject({
      key: 'locks',
      csl: { id: 'locks', type: 'book', URL: 'https://data.locks.example/inventory' },
      domain: 'data.locks.example',
      citedBy: 1,
      claims: 1,
    });
    expect(JSON.stringify(docs)).not.toMatch(/secret|own-of-draft|snapshotAccess/);
  });

  it.each([
    ['?q=ROADS', ['roads']],
    ['?q=100%25', []],
    ['?domain=locks.example', ['locks']],
    ['?type=webpage', []],
    ['?verdict=dead', ['roads']],
    ['?article=the-river', ['locks']],
    ['?editions=public', ['locks', 'roads']],
    ['?sort=-title', ['roads', 'locks']],
    ['?page=2&limit=1&sort=title', ['roads']],
  ])('filters %s', async (query, keys) => {
    expect(await keysAt(query)).toEqual(keys);
  });

  it('has one work by its key or number, and none of drafts', async () => {
    const byKey = await stranger('GET', '/sources/locks');
    expect(byKey).toMatchObject({ status: 200, body: { id: river.source, key: 'locks' } });
    expect(await stranger('GET', `/sources/${river.source}`)).toEqual(byKey);
    for (const name of ['own-of-draft', 'secret', 'count', String(gone.source)]) {
      expect(await stranger('GET', `/sources/${name}`)).toMatchObject({
        status: 404,
        body: { findings: [{ rule: 'source-not-public' }] },
      });
    }
  });

  it('is Payload’s own for the desk, over all sources', async () => {
    const writer = await restAs(installation.payload, installation.desk.writer.user);
    expect(await listAt('/sources?where[key][equals]=own-of-draft', writer)).toMatchObject({
      totalDocs: 1,
    });
    expect(await writer('GET', '/sources/count')).toMatchObject({ status: 200 });
    expect(await writer('GET', `/sources/${gone.source}`)).toMatchObject({
      body: { key: 'secret' },
    });
  });

  it('says what is wrong with a question', async () => {
    expect(await rulesAt('/sources?sort=colour&type=song-book&limit=1000')).toEqual([
      ['value-not-in-list', 'sort'],
      ['value-not-in-list', 'type'],
      ['not-a-number', 'limit'],
    ]);
  });
});

describe('what readers keep of earlier editions', () => {
  it('is there when asked for', async () => {
    const { payload, desk } = installation;
    const tide = await aPublicArticle(payload, desk, { title: 'The tide', slug: 'the-tide' });
    await publishNext(installation, tide.article.id, { kind: 'update' });
    const live = await listAt('/references?article=the-tide');
    expect(live.docs).toMatchObject([{ article: { edition: 2, state: 'published' } }]);
    const all = await listAt('/references?article=the-tide&editions=public');
    const editions = all.docs.map(({ article, url }) => [
      (article as { edition: number }).edition,
      url,
    ]);
    expect(editions).toEqual([
      [2, expect.stringMatching(/\/articles\/the-tide#note:1$/)],
      [1, null],
    ]);
    expect((await listAt('/sources?article=the-tide')).docs).toMatchObject([
      { citedBy: 1, claims: 1 },
    ]);
  });
});

describe('the pages of sources and sites', () => {
  it('say who rests on them, and nothing of drafts or of what was withdrawn', async () => {
    const index = await site('/sources');
    expect(index).toMatchObject({ status: 200 });
    expect(index.body).toContain('href="/sources/locks"');
    expect(index.body).toContain('href="/domains/data.locks.example"');
    expect(index.body).not.toMatch(/secret|own-of-draft/);
    const page = await site('/sources/locks');
    expect(page.body).toContain('href="/domains/data.locks.example"');
    const domain = await site('/domains/locks.example');
    expect(domain.body).toContain('href="/articles/the-river#ref:1"');
    expect(domain.body).not.toContain('own-of-draft');
    expect((await site('/ru/domains/roads.example')).body).toContain('a harvest of record size');
  });

  it('answer for a site that was cited, and not for one that never was', async () => {
    const answer = await site('/domains/secret.example');
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.body).toContain('No published claim rests on pages of this site.');
    expect(answer.body).not.toMatch(/Taken back|taken-back|The secret/);
    expect((await site('/domains/never.example')).status).toBe(404);
    expect((await site('/sources?page=9')).status).toBe(404);
  });

  it('tell the history of a page in periods', async () => {
    const check = (at: string, verdict: string) => sql`
      INSERT INTO link_checks (source_id, url, checked_at, verdict)
      VALUES (${river.source}, 'https://data.locks.example/inventory', ${at}, ${verdict})`;
    const all = [
      ['2025-01-01', 'alive'],
      ['2025-01-20', 'alive'],
      ['2025-02-10', 'failing'],
      ['2025-09-01', 'failing'],
      ['2025-09-02', 'dead'],
    ] as const;
    for (const [at, verdict] of all) {
      await runSql({ payload: installation.payload }, check(`${at}T12:00:00Z`, verdict));
    }
    const { body } = await site('/sources/locks');
    const said = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(said).toContain('January 1, 2025 – January 20, 2025 Answers 2 checks');
    expect(said).toContain('February 10, 2025 – September 1, 2025 Not looked at');
    expect(said).toContain('September 2, 2025 Gone 1 check');
  });
});

describe('GET /api/citations/drafts', () => {
  it('is for the desk', async () => {
    expect((await stranger('GET', '/citations/drafts')).status).toBe(401);
  });

  it('has what texts in work rest on, by status, source and site', async () => {
    const editor = await restAs(installation.payload, installation.desk.editor.user);
    const at = async (query: string) =>
      (await listAt(`/citations/drafts${query}`, editor)).docs.map(
        ({ article }) => (article as { title: string }).title,
      );
    expect(await at('')).toEqual(['A draft']);
    expect(await at('?status=resolved&source=locks')).toEqual(['A draft']);
    expect(await at('?domain=locks.example')).toEqual(['A draft']);
    expect(await at('?status=unresolved')).toEqual([]);
    expect(await at('?status=broken')).toEqual([]);
    await health('own-of-draft', 'dead');
    expect(await at('?status=broken')).toEqual(['A draft']);
    expect(await at('?verdict=dead&quotation=unchecked')).toEqual([]);
    expect(await rulesAt('/citations/drafts?status=lost', editor)).toEqual([
      ['value-not-in-list', 'status'],
    ]);
  });

  it('keeps a text under an embargo from whom it does not concern', async () => {
    await runSql(
      { payload: installation.payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE slug = 'a-draft'`,
    );
    const reviewer = await restAs(installation.payload, installation.desk.reviewer.user);
    expect((await listAt('/citations/drafts', reviewer)).totalDocs).toBe(0);
    const writer = await restAs(installation.payload, installation.desk.writer.user);
    expect((await listAt('/citations/drafts', writer)).totalDocs).toBe(1);
  });
});

describe('a text that was taken back', () => {
  const stand = (state: string) =>
    runSql(
      { payload: installation.payload },
      sql`UPDATE editions SET state = ${state} WHERE article_id = ${road.article.id}`,
    );

  it('still says what it rests on when it was retracted, and nothing when it was removed', async () => {
    await stand('retracted');
    expect((await listAt('/references?article=doroga')).docs).toMatchObject([
      { article: { state: 'retracted' } },
    ]);
    expect((await site('/domains/roads.example')).body).toContain('Retracted: Дорога');
    await stand('removed');
    expect((await listAt('/references?article=doroga&editions=public')).docs).toEqual([]);
    expect(await keysAt('?editions=public')).not.toContain('roads');
    expect((await stranger('GET', '/sources/roads')).status).toBe(404);
    expect((await site('/domains/roads.example')).body).not.toContain('Дорога');
  });
});
