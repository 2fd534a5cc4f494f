import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { captureSource, type CapturedSource } from '@/link-checks/commands/capture-source';
import { requestMissingCaptures } from '@/link-checks/commands/request-missing-captures';
import { runSql, sql } from '@/database/sql';
import { ensureSourceIsArchived } from '@/jobs/ensure-source-is-archived';
import { fetchPage, type FetchPage } from '@/link-checks/fetching/fetch-page';
import { pageInWarc } from '@/link-checks/page-contents/page-in-warc';
import { textDigest } from '@/link-checks/page-contents/page-text';
import type { Snapshot, Source } from '@/payload-types';
import { archiveStateOf } from '@/link-checks/queries/archive-state';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { aSource, asUser, aUser } from '@support/builders';
import { startCitedSite, windows1251, type CitedSite } from '@support/pages/cited-site';
import { restAs } from '@support/rest';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { aPdf } from '@support/documents/pdf';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let site: CitedSite;
/** Another site that forbids everything. */
let closed: LocalServer;

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  closed = await startLocalServer((request, response) => {
    response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'Secret');
  });
  site = await startCitedSite(`${closed.origin}/page`);
});
afterAll(async () => {
  await Promise.all([site.close(), closed.close()]);
  await test.stop();
});
beforeEach(async () => {
  site.asked.length = 0;
  site.robots = { status: 404, text: '' };
  await runSql({ payload }, sql`DELETE FROM link_hosts`);
});

const fetch: FetchPage = (url, options) =>
  fetchPage(url, { allowance: [site.host, closed.host], ...options });
const now = () => new Date('2025-11-01T12:00:00Z');
const page = (where: string) => `${site.origin}${where}`;
let made = 0;
/** Sources are one for each address. */
const cited = (where: string): Promise<Source> =>
  aSource(payload, { type: 'webpage', url: page(`${where}?n=${(made += 1)}`) });
const capture = async (source: Source, again = false): Promise<CapturedSource> => {
  const req = await asUser(payload);
  const result = await captureSource(req, { source: source.id, fetch, now, again });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const copiesOf = async ({ id }: Source): Promise<Snapshot[]> =>
  (
    await payload.find({
      collection: 'snapshots',
      where: { source: { equals: id } },
      sort: 'id',
      depth: 0,
    })
  ).docs;
const fileOf = ({ filename }: Snapshot) =>
  readFile(path.join(process.env.IBIDEM_DATA ?? '', 'snapshots', filename ?? ''));
const attemptsOf = ({ id }: Source) =>
  runSql<{ outcome: string; detail: string | null }>(
    { payload },
    sql`SELECT outcome, detail FROM capture_attempts WHERE source_id = ${id} ORDER BY id`,
  );
const stateOf = async ({ key, url }: Source) =>
  (await archiveStateOf(await asUser(payload), [key]))(key, url ?? '');

describe('captureSource', () => {
  it('keeps a page in windows-1251 as WARC, with its words', async () => {
    const source = await cited('/russian');
    expect(await stateOf(source)).toEqual({ state: 'pending' });
    expect(await capture(source)).toMatchObject({ outcome: 'kept' });
    const [copy] = await copiesOf(source);
    expect(copy).toMatchObject({
      address: source.url,
      statusCode: 200,
      contentType: 'text/html; charset=windows-1251',
      title: 'Прилив',
      text: 'Прилив',
      textDigest: textDigest('Прилив'),
      way: 'capture',
      tool: 'Ibidem 0.1.0',
      takenAt: '2025-11-01T12:00:00.000Z',
      mimeType: 'application/warc+gzip',
      filename: expect.stringMatching(/-20251101T120000\.warc\.gz$/),
    });
    const kept = await pageInWarc(await fileOf(copy!));
    expect(Buffer.from(kept?.body ?? []).includes(windows1251)).toBe(true);
    expect(await stateOf(source)).toMatchObject({ state: 'kept', sha256: copy?.sha256 });
  });

  it('keeps a PDF as it is', async () => {
    const source = await cited('/report.pdf');
    await capture(source);
    const [copy] = await copiesOf(source);
    expect(copy).toMatchObject({ title: 'Tides', text: 'Tides of 1911.' });
    expect(await fileOf(copy!)).toEqual(aPdf(['Tides of 1911.'], 'Tides'));
  });

  it('keeps what has no words, such as a table of numbers', async () => {
    const source = await cited('/numbers.xlsx');
    await capture(source);
    expect(await copiesOf(source)).toMatchObject([{ text: null, textDigest: null }]);
  });

  it('follows a redirect and says where it led', async () => {
    const source = await cited('/moved');
    await capture(source);
    expect(await copiesOf(source)).toMatchObject([{ finalUrl: page('/page'), title: 'Tides' }]);
  });

  it('asks once a day what robots.txt says, and obeys', async () => {
    site.robots = { status: 200, text: 'User-agent: Ibidem\nDisallow: /page' };
    const source = await cited('/page');
    expect(await capture(source)).toMatchObject({
      outcome: 'robots-refused',
      finding: { rule: 'capture-robots-refused', params: { address: source.url } },
    });
    await capture(await cited('/report.pdf'));
    await capture(await cited('/moved'));
    expect(site.asked).toEqual(['/robots.txt', '/report.pdf', '/moved', '/page']);
    expect(await stateOf(source)).toMatchObject({ state: 'refused', outcome: 'robots-refused' });
    expect(await copiesOf(source)).toEqual([]);
  });

  it('obeys the rules of the site to which a page leads', async () => {
    const source = await cited('/away');
    expect(await capture(source)).toMatchObject({ outcome: 'robots-refused' });
    expect(await copiesOf(source)).toEqual([]);
  });

  it('asks for nothing while a site cannot say what it allows', async () => {
    site.robots = { status: 500, text: '' };
    const source = await cited('/page');
    expect(await capture(source)).toMatchObject({ outcome: 'robots-unavailable' });
    expect(await stateOf(source)).toMatchObject({
      state: 'pending',
      finding: { rule: 'capture-robots-unavailable' },
    });
    expect(site.asked).toEqual(['/robots.txt']);
  });

  it.each([
    ['/closed', 'blocked', '403'],
    ['/broken', 'failing', '503'],
    ['/huge', 'too-large', '200'],
    ['/empty', 'empty', '200'],
  ])('records why there is no copy of %s: %s', async (where, outcome, detail) => {
    const source = await cited(where);
    expect(await capture(source)).toMatchObject({ outcome });
    expect(await attemptsOf(source)).toEqual([{ outcome, detail }]);
  });

  it('never fetches what is not on the public web', async () => {
    const source = await aSource(payload, { url: 'http://127.0.0.1:1/private' });
    expect(await capture(source)).toMatchObject({ outcome: 'address-refused' });
    const printed = await captureSource(await asUser(payload), {
      source: (await aSource(payload)).id,
      fetch,
      now,
    });
    expect(printed).toMatchObject({ ok: false, error: { status: 422 } });
  });

  it('makes no second copy of a page that says the same', async () => {
    const source = await cited('/page');
    await capture(source);
    expect(await capture(source)).toEqual({ outcome: 'nothing-to-do' });
    expect(await capture(source, true)).toMatchObject({ outcome: 'unchanged' });
    expect(await copiesOf(source)).toHaveLength(1);
    site.words = 'High water at seven.';
    expect(await capture(source, true)).toMatchObject({ outcome: 'kept' });
    const copies = await copiesOf(source);
    expect(copies.map(({ text }) => text)).toEqual(['High water.', site.words]);
    expect((await attemptsOf(source)).map((attempt) => attempt.outcome)).toEqual([
      'kept',
      'unchanged',
      'kept',
    ]);
  });
});

describe('ensureSourceIsArchived', () => {
  it('leaves a changed address, and a page that was just tried, alone', async () => {
    const job = ensureSourceIsArchived({ payload, fetch, now });
    const source = await cited('/broken');
    await job({ sourceId: source.id, address: page('/earlier') });
    expect(site.asked).toEqual([]);
    await job({ sourceId: source.id, address: source.url });
    await job({ sourceId: source.id, address: source.url });
    expect(site.asked).toEqual(['/robots.txt', '/broken']);
    await job({});
  });
});

describe('a copy', () => {
  it('has quotations looked for in it, once for each source', async () => {
    const source = await cited('/page');
    await capture(source);
    const jobs = await runSql(
      { payload },
      sql`SELECT FROM graphile_worker.jobs
          WHERE key = ${`ensure-quotations-are-checked:${source.id}`}`,
    );
    expect(jobs).toHaveLength(1);
  });
});

describe('requestMissingCaptures', () => {
  it('asks again for cited pages whose copy failed for reasons that pass', async () => {
    const [never, failing, refused, uncited, kept] = [
      await cited('/page'),
      await cited('/broken'),
      await cited('/closed'),
      await cited('/page'),
      await cited('/page'),
    ];
    for (const source of [failing, refused, kept]) await capture(source);
    const article = await payload.create({
      collection: 'articles',
      data: { title: 'A', kind: 'analysis', language: 'en', slug: 'a' },
    });
    for (const source of [never, failing, refused, kept]) {
      await payload.create({
        collection: 'citations',
        data: {
          key: `c-${source.id}`,
          article: article.id,
          status: 'resolved',
          cites: [{ source: source.id }],
        } as never,
        context: (await import('@/editions/executor/executor-token')).executorContext(),
      });
    }
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    await requestMissingCaptures(await asUser(payload, await aUser(payload)));
    const jobs = await runSql<{ key: string }>(
      { payload },
      sql`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'ensure-source-is-archived'
          ORDER BY id`,
    );
    expect(jobs.map(({ key }) => key).sort()).toEqual(
      [never, failing].map(({ id }) => `ensure-source-is-archived:${id}`).sort(),
    );
    expect(uncited.id).toBeGreaterThan(0);
  });
});

describe('POST /api/sources/:id/capture', () => {
  const jobOf = ({ id }: Source) =>
    runSql<{ payload: object }>(
      { payload },
      sql`SELECT payload FROM graphile_worker._private_jobs
          WHERE key = ${`ensure-source-is-archived:${id}`}`,
    );

  it('has a copy kept now, and tells what came of it', async () => {
    const writer = await restAs(payload, await aUser(payload));
    const source = await cited('/closed');
    const path = `/sources/${source.id}`;
    expect(await writer('GET', `${path}/copies`)).toMatchObject({
      status: 200,
      body: { state: 'pending', isAsked: false, triedAt: null, copies: [], findings: [] },
    });
    const asking = await writer('POST', `${path}/capture`);
    expect(asking).toEqual({ status: 202, body: { source: source.id, address: source.url } });
    expect(await writer('GET', `${path}/copies`)).toMatchObject({ body: { isAsked: true } });
    const job = await jobOf(source);
    expect(job).toEqual([{ payload: { sourceId: source.id, address: source.url, again: true } }]);
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    await ensureSourceIsArchived({ payload, fetch, now })(job[0]?.payload);
    expect(await writer('GET', `${path}/copies`)).toMatchObject({
      body: { state: 'refused', isAsked: false, findings: [{ rule: 'capture-blocked' }] },
    });
  });

  it('lists what is kept', async () => {
    const writer = await restAs(payload, await aUser(payload));
    const source = await cited('/page');
    await capture(source);
    const [copy] = await copiesOf(source);
    expect(await writer('GET', `/sources/${source.id}/copies`)).toMatchObject({
      body: {
        state: 'kept',
        isPublic: false,
        triedAt: '2025-11-01T12:00:00Z',
        copies: [{ id: copy?.id, href: `/snapshots/${copy?.sha256}`, way: 'capture' }],
      },
    });
  });

  it('is for those who work with sources, and for sources with an address', async () => {
    const administrator = await aUser(payload, { roles: ['administrator'] });
    const source = await cited('/page');
    const tries = [
      [undefined, source.id, 401],
      [administrator, source.id, 403],
      [await aUser(payload), 999_999, 404],
      [await aUser(payload), (await aSource(payload)).id, 422],
    ] as const;
    for (const [who, id, status] of tries) {
      const rest = await restAs(payload, who);
      expect(await rest('POST', `/sources/${id}/capture`)).toMatchObject({ status });
    }
    expect(await jobOf(source)).toEqual([]);
  });
});
