import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { checkSources } from '@/link-checks/commands/check-sources';
import { runSql, sql } from '@/database/sql';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import type { LinkReport } from '@/link-checks/queries/link-report';
import { sourcesToLookAt } from '@/link-checks/queries/sources-to-look-at';
import { anArticle, aSource, asUser, aUser } from '@support/builders';
import { restAs, type Rest } from '@support/rest';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let desk: Rest;
let stranger: Rest;
const sources: Record<string, number> = {};

/** Cited pages by their paths, and what they answer. */
const pages: Record<string, number> = { alive: 200, gone: 404, closed: 403 };
const fetch: FetchPage = (url) => {
  const statusCode = pages[new URL(url).pathname.slice(1)] ?? 200;
  return Promise.resolve({ url, finalUrl: url, hops: [], statusCode, bytes: 0, milliseconds: 1 });
};
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
const rows = (query: Parameters<typeof runSql>[1]) => runSql({ payload }, query);

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  desk = await restAs(payload, await aUser(payload, { roles: ['editor'] }));
  stranger = await restAs(payload);
  const article = await anArticle(payload, { title: 'Rivers and law' });
  for (const name of [...Object.keys(pages), 'unseen', 'uncited']) {
    const url = `https://${name}.example/${name}`;
    const source = await aSource(payload, { url, title: `The ${name} page` });
    sources[name] = source.id;
    if (name === 'uncited') continue;
    const key = `01HZZZZZZZZZZZZZZZZZZ${name.padEnd(6, 'Z').slice(0, 5).toUpperCase()}`;
    await rows(
      sql`WITH c AS (INSERT INTO citations (article_id, key, status, words)
            VALUES (${article.id}, ${key}, 'resolved', 'words') RETURNING id)
          INSERT INTO citations_cites (_order, _parent_id, id, source_id)
            SELECT 1, id, ${key}, ${source.id} FROM c`,
    );
  }
  const req = await asUser(payload);
  const cited = await sourcesToLookAt(req, { of: 'all' });
  const seen = cited.filter(({ id }) => id !== sources.unseen);
  for (const at of [0, 4, 8]) await checkSources(payload, seen, { fetch, now: () => day(at) });
});
afterAll(() => test.stop());

const report = async (query = ''): Promise<LinkReport> => {
  const { status, body } = await desk('GET', `/link-checks/report${query}`);
  expect(status).toBe(200);
  return body as LinkReport;
};

describe('the report of cited pages', () => {
  it('counts them by verdict and shows what is not well, worst first', async () => {
    const { counts, docs, total } = await report();
    expect(counts).toMatchObject({ alive: 1, dead: 1, blocked: 1, unchecked: 1, moved: 0 });
    expect(total).toBe(3);
    expect(docs.map(({ source }) => source)).toEqual([
      sources.gone,
      sources.unseen,
      sources.closed,
    ]);
    expect(docs[0]).toMatchObject({
      title: 'The gone page',
      verdict: 'dead',
      failures: 3,
      since: day(0).toISOString(),
      lastAliveAt: null,
      archive: null,
      waiting: false,
      finding: {
        rule: 'link-is-dead',
        severity: 'error',
        message: '“The gone page” is gone: HTTP 404, again and again for days.',
      },
      uses: [{ title: 'Rivers and law', inDraft: true, published: false }],
    });
  });

  it('shows one verdict, and one place of use', async () => {
    expect((await report('?verdict=alive')).docs.map(({ source }) => source)).toEqual([
      sources.alive,
    ]);
    expect((await report('?usedIn=drafts')).total).toBe(3);
    expect(await report('?usedIn=published')).toMatchObject({ total: 0, docs: [] });
    expect(await report('?limit=1&page=2')).toMatchObject({ total: 3, totalPages: 3, page: 2 });
  });

  it('leads to a copy where there is one', async () => {
    await rows(
      sql`INSERT INTO snapshots (source_id, taken_at, filename, judgement) VALUES (${sources.gone}, now(), 'a.warc', 1)`,
    );
    const [gone] = (await report('?verdict=dead')).docs;
    expect(gone?.archive).toMatch(/^\/admin\/collections\/snapshots\/\d+$/);
    expect(gone?.finding).toMatchObject({ rule: 'link-is-dead-but-kept', severity: 'warning' });
  });

  it('does not name texts that do not reach whoever looks', async () => {
    const reviewer = await aUser(payload, { roles: ['reviewer'] });
    await rows(sql`UPDATE articles SET embargo_restricted = true`);
    const body = (await (await restAs(payload, reviewer))('GET', '/link-checks/report')).body;
    await rows(sql`UPDATE articles SET embargo_restricted = false`);
    expect((body as LinkReport).docs.map(({ uses }) => uses)).toEqual([[], [], []]);
  });

  it('refuses strangers and questions that it does not know', async () => {
    expect((await stranger('GET', '/link-checks/report')).status).toBe(401);
    expect((await stranger('POST', '/link-checks/again', { source: 1 })).status).toBe(401);
    const { status, body } = await desk('GET', '/link-checks/report?verdict=fine&colour=red');
    expect(status).toBe(400);
    expect(body).toMatchObject({
      findings: [{ rule: 'value-not-in-list' }, { rule: 'parameter-unknown' }],
    });
  });

  it('has a page looked at again', async () => {
    expect((await desk('POST', '/link-checks/again', { source: 0 })).status).toBe(404);
    const asked = await desk('POST', '/link-checks/again', { source: sources.closed });
    expect(asked).toEqual({ status: 202, body: { source: sources.closed } });
    const [closed] = (await report('?verdict=blocked')).docs;
    expect(closed).toMatchObject({ source: sources.closed, waiting: true });
  });
});

describe('checkSources', () => {
  it('asks one page of a host at a time', async () => {
    const open = new Map<string, number>();
    let most = 0;
    const many = Array.from({ length: 12 }, (_, at) => `https://host-${at % 3}.example/${at}`);
    const made = await Promise.all(many.map((url) => aSource(payload, { url })));
    await checkSources(
      payload,
      made.map(({ id, url }) => ({ id, url: url ?? '' })),
      {
        now: () => day(0),
        fetch: async (url, asked) => {
          const { host } = new URL(url);
          open.set(host, (open.get(host) ?? 0) + 1);
          most = Math.max(most, open.get(host) ?? 0);
          await new Promise((resolve) => setTimeout(resolve, 1));
          open.set(host, (open.get(host) ?? 0) - 1);
          return fetch(url, asked);
        },
      },
    );
    expect(most).toBe(1);
  });
});
