import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';

import { runSql, sql } from '@/database/sql';
import { aTopic } from '@support/builders';
import { someClaims } from '@support/documents/claims';
import { copiesOf } from '@support/documents/copies';
import { openInstallation, type Installation } from '@support/entry-points';
import { publishNext } from '@support/editions/next-edition';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPicture } from '@support/documents/pictures';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { unzip } from '@support/documents/unzip';

let installation: Installation;
let entryPoints: EntryPoints;
let brook: PublicArticle;
let picture: Awaited<ReturnType<typeof aPicture>>;

beforeAll(async () => {
  installation = await openInstallation();
  entryPoints = await entryPointsOf(installation.payload);
  brook = await aPublicArticle(installation.payload, installation.desk, {
    title: 'A brook',
    slug: 'a-brook',
  });
  await someClaims(installation);
  const topic = await aTopic(installation.payload, { name: 'Water', slug: 'water' });
  picture = await aPicture(installation.payload);
  await aPublicArticle(installation.payload, installation.desk, {
    title: 'A lake',
    slug: 'a-lake',
    kind: 'commentary',
    topics: [topic.id],
    hero: { image: picture.id },
  });
});
afterAll(() => installation.stop());

type Line = { cursor: string; changedAt: string; slug: string } & Record<string, unknown>;
const linesOf = (text: string): Line[] => {
  expect(text === '' || text.endsWith('}\n')).toBe(true);
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Line] : []));
};
const linesAt = async (query = ''): Promise<Line[]> => {
  const answer = await entryPoints('GET', `/export${query}`);
  expect([query, answer.status]).toEqual([query, 200]);
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  return linesOf(await answer.text());
};
const slugsAt = async (query = '') => (await linesAt(query)).map(({ slug }) => slug);
const zipAt = async (query = ''): Promise<Uint8Array> => {
  const answer = await entryPoints('GET', `/export?format=zip${query}`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  return new Uint8Array(await answer.arrayBuffer());
};

describe('GET /api/export', () => {
  it('gives what readers have, each as its own address gives it', async () => {
    const lines = await linesAt();
    expect(lines.map(({ slug }) => slug)).toEqual(['a-brook', 'the-river', 'doroga', 'a-lake']);
    for (const { cursor: _, changedAt, ...article } of lines) {
      const answer = await entryPoints('GET', `/articles/${article.slug}`);
      expect(article).toEqual(await answer.json());
      expect(changedAt).toBe(article.publishedAt);
    }
  });

  it.each([
    ['?language=ru', ['doroga']],
    ['?topic=water', ['a-lake']],
    ['?kind=commentary', ['a-lake']],
    ['?since=2025-01-01', ['a-brook', 'the-river', 'doroga', 'a-lake']],
    ['?since=2999-01-01T00:00:00%2B03:00', []],
    ['?limit=2', ['a-brook', 'the-river']],
  ])('%s', async (query, slugs) => {
    expect(await slugsAt(query)).toEqual(slugs);
  });

  it.each([
    ['?since=yesterday', 'not-an-instant', 'since'],
    ['?since=2025-02-30', 'not-an-instant', 'since'],
    ['?after=xyz', 'not-a-cursor', 'after'],
    ['?format=exe', 'value-not-in-list', 'format'],
    ['?format=zip&files=json,exe', 'value-not-in-list', 'files'],
    ['?limit=0', 'not-a-number', 'limit'],
    ['?page=2', 'parameter-unknown', 'page'],
  ])('refuses %s', async (query, rule, field) => {
    const answer = await entryPoints('GET', `/export${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ findings: [{ rule, place: { field } }] });
  });

  it('packs the same lines for whoever takes gzip', async () => {
    const headers = { 'Accept-Encoding': 'br;q=1, gzip;q=0.5' };
    const answer = await entryPoints('GET', '/export', { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const text = gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString();
    expect(linesOf(text)).toEqual(await linesAt());
    const refused = await entryPoints('GET', '/export', {
      headers: { 'Accept-Encoding': 'gzip;q=0' },
    });
    expect(refused.headers.get('content-encoding')).toBeNull();
    await refused.body?.cancel();
  });

  it('gives a change that came meanwhile behind what was read, and nothing that was taken back', async () => {
    const [first] = await linesAt('?limit=1');
    await publishNext(installation, brook.article.id, { kind: 'correction', publicNote: 'Three.' });
    const rest = await linesAt(`?after=${first?.cursor ?? ''}`);
    expect(rest.map(({ slug, edition }) => [slug, edition])).toEqual([
      ['the-river', 1],
      ['doroga', 1],
      ['a-lake', 1],
      ['a-brook', 2],
    ]);
    const [last] = rest.slice(-1);
    expect(await slugsAt(`?after=${last?.cursor ?? ''}`)).toEqual([]);
    expect(await slugsAt(`?since=${last?.changedAt ?? ''}`)).toEqual(['a-brook']);
  });
});

describe('GET /api/export?format=zip', () => {
  it('holds the files that the articles’ own addresses give, and their pictures', async () => {
    const files = await unzip(await zipAt('&files=json,md,csl'));
    expect(Object.keys(files)).toEqual([
      'en/the-river.json',
      'en/the-river.md',
      'en/the-river.csl',
      'ru/doroga.json',
      'ru/doroga.md',
      'ru/doroga.csl',
      'en/a-lake.json',
      'en/a-lake.md',
      'en/a-lake.csl',
      `pictures/${picture.filename}`,
      'en/a-brook.json',
      'en/a-brook.md',
      'en/a-brook.csl',
      'export.json',
    ]);
    for (const format of ['json', 'md', 'csl']) {
      const answer = await entryPoints('GET', `/articles/a-brook/export?format=${format}`);
      expect(files[`en/a-brook.${format}`]?.toString()).toBe(await answer.text());
    }
    const [last] = (await linesAt()).slice(-1);
    expect(JSON.parse(String(files['export.json']))).toMatchObject({
      articles: 4,
      cursor: last?.cursor,
      missing: [],
    });
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await zipAt()).equals(await zipAt())).toBe(true);
  });

  it('holds nothing but where to go on where nothing was found', async () => {
    const files = await unzip(await zipAt('&topic=none'));
    expect(Object.keys(files)).toEqual(['export.json']);
    expect(JSON.parse(String(files['export.json']))).toMatchObject({ articles: 0, cursor: null });
  });
});

describe('an export that is cut off anywhere', () => {
  beforeAll(async () => {
    const { edition, citationKey, article } = await aPublicArticle(
      installation.payload,
      installation.desk,
    );
    const model = { articleId: article.id, citationKey, edition };
    await copiesOf(installation, model, 200); // all published in the same millisecond
    await runSql(
      installation,
      sql`UPDATE editions SET published_at = published_at + (id % 3) * interval '1 millisecond'`,
    );
  });

  it('goes on with the next article: none is missing, none comes twice', async () => {
    const whole = await linesAt();
    expect(whole.length).toBe(205);
    expect(new Set(whole.map(({ slug }) => slug)).size).toBe(205);
    const rest = (from: number) => whole.slice(from).map(({ slug }) => slug);
    for (const at of [0, 1, 62, 126, 127, 128, 129, 203, 204]) {
      expect(await slugsAt(`?after=${whole[at]?.cursor ?? ''}`)).toEqual(rest(at + 1));
    }
    const parts: Line[] = [];
    for (let cursor = ''; ; cursor = `&after=${parts.at(-1)?.cursor ?? ''}`) {
      const part = await linesAt(`?limit=70${cursor}`);
      parts.push(...part);
      if (part.length < 70) break;
    }
    expect(parts).toEqual(whole);
  });

  it('asks no more of the database when its reader has gone', async () => {
    const answer = await entryPoints('GET', '/export');
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect((await linesAt('?limit=1')).length).toBe(1);
  });
});

describe('a publication that is still under way', () => {
  it('holds back what came out since it began, so that nobody goes past it', async () => {
    const client = new Client({ connectionString: installation.databaseUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_current_xact_id()');
      await aPublicArticle(installation.payload, installation.desk, {
        title: 'A pond',
        slug: 'a-pond',
      });
      expect(await slugsAt()).not.toContain('a-pond');
      await client.query('COMMIT');
      expect((await slugsAt()).at(-1)).toBe('a-pond');
    } finally {
      await client.end();
    }
  });
});
