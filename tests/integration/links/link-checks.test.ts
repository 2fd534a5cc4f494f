import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { checkSource } from '@/commands/check-source';
import { recordLinkCheck } from '@/commands/record-link-check';
import { runSql, sql } from '@/database/sql';
import { ensureSourceIsChecked } from '@/jobs/ensure-source-is-checked';
import { fetchPage } from '@/links/fetch-page';
import type { FetchedPage } from '@/links/observation';
import { aSource, asUser } from '@support/builders';
import { startLocalServer, type LocalServer } from '@support/local-server';
import { startTestPayload, type TestPayload } from '@support/test-payload';

let test: TestPayload;
let payload: BasePayload;
let server: LocalServer;
let requests: string[] = [];
const status = 200;

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  server = await startLocalServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<title>Tide tables &lt;1911&gt;</title>');
  });
});
afterAll(async () => {
  await server.close();
  await test.stop();
});

const fetch = (url: string) => fetchPage(url, { allowance: [server.host] });
const now = () => new Date('2025-11-01T12:00:00Z');
const page = (path: string) => `${server.origin}${path}`;
const checksOf = async (source: number) =>
  (
    await payload.find({
      collection: 'link-checks',
      where: { source: { equals: source } },
      depth: 0,
      sort: 'id',
    })
  ).docs;
const sourceNow = (id: number) => payload.findByID({ collection: 'sources', id });
const stranger = () => asUser(payload);

describe('checkSource', () => {
  it('fetches the page, records what it saw and names a nameless source', async () => {
    const source = await aSource(payload, { type: 'webpage', title: '', url: page('/tides') });
    const result = await checkSource(await stranger(), { source: source.id, fetch, now });
    expect(result).toMatchObject({ ok: true, value: { verdict: 'alive', failures: 0 } });
    expect(await checksOf(source.id)).toMatchObject([
      {
        url: page('/tides'),
        finalUrl: page('/tides'),
        verdict: 'alive',
        statusCode: 200,
        contentType: 'text/html; charset=utf-8',
        checkedAt: '2025-11-01T12:00:00.000Z',
        bytes: 39,
      },
    ]);
    expect(await sourceNow(source.id)).toMatchObject({
      title: 'Tide tables <1911>',
      health: { verdict: 'alive', statusCode: 200, failures: 0 },
    });
  });

  it('fetches each address once, however often it is asked', async () => {
    const source = await aSource(payload, { title: 'Its own title', url: page('/once') });
    const job = ensureSourceIsChecked({ payload, fetch, now });
    requests = [];
    for (let i = 0; i < 3; i += 1) await job({ source: source.id });
    expect(requests).toEqual(['/once']);
    expect((await sourceNow(source.id)).title).toBe('Its own title');

    await payload.update({ collection: 'sources', id: source.id, data: { url: page('/twice') } });
    await job({ source: source.id });
    expect(requests).toEqual(['/once', '/twice']);
    expect(await checksOf(source.id)).toHaveLength(2);
  });

  it('records a refusal of its own as unchecked, never as a pass', async () => {
    const source = await aSource(payload, { url: 'http://127.0.0.1/private' });
    await checkSource(await stranger(), { source: source.id, fetch: (url) => fetchPage(url), now });
    expect(await checksOf(source.id)).toMatchObject([
      { verdict: 'unchecked', error: 'address-refused' },
    ]);
  });

  it('has nothing to do for a printed work, and says so', async () => {
    const source = await aSource(payload, { title: 'A printed work' });
    expect(await checkSource(await stranger(), { source: source.id, fetch, now })).toMatchObject({
      ok: false,
      error: { status: 422, findings: [{ rule: 'source-without-address' }] },
    });
    const absent = await checkSource(await stranger(), { source: 999_999, fetch, now });
    expect(absent).toMatchObject({ ok: false, error: { status: 404 } });
    await ensureSourceIsChecked({ payload, fetch, now })({ source: source.id });
    await ensureSourceIsChecked({ payload, fetch, now })('nonsense');
  });
});

describe('recordLinkCheck', () => {
  const seen = (url: string, statusCode: number): FetchedPage => ({
    url,
    finalUrl: url,
    hops: [],
    statusCode,
    bytes: 0,
    milliseconds: 1,
  });
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n));

  it('declares a page dead after three failures three days apart, and alive when it answers', async () => {
    const url = 'https://example.org/fading';
    const source = await aSource(payload, { url });
    const req = await stranger();
    const verdicts: string[] = [];
    for (const [at, code] of [
      [0, 404],
      [1, 404],
      [4, 500],
      [8, 404],
      [9, 200],
      [10, 404],
    ] as const) {
      const input = { source: source.id, page: seen(url, code), at: day(at) };
      const result = await recordLinkCheck(req, input);
      if (result.ok) verdicts.push(`${result.value.verdict} ${result.value.failures}`);
    }
    expect(verdicts).toEqual([
      'failing 1',
      'failing 1',
      'failing 2',
      'dead 3',
      'alive 0',
      'failing 1',
    ]);
    expect((await sourceNow(source.id)).health).toMatchObject({ verdict: 'failing', failures: 1 });
  });

  it('leaves the health alone when the address changed meanwhile', async () => {
    const source = await aSource(payload, { url: 'https://example.org/new' });
    const input = { source: source.id, page: seen('https://example.org/old', 200), at: day(0) };
    await recordLinkCheck(await stranger(), input);
    expect((await sourceNow(source.id)).health?.verdict).toBe('unchecked');
    expect(await checksOf(source.id)).toHaveLength(1);
  });

  it('tells the page cache only about sources that a published text cites', async () => {
    const source = await aSource(payload, { url: 'https://example.org/unpublished' });
    const before = await generation();
    const input = { source: source.id, page: seen(source.url ?? '', 200), at: day(0) };
    await recordLinkCheck(await stranger(), input);
    expect(await generation()).toBe(before);
  });

  const generation = async () => {
    const query = sql`SELECT generation::text AS generation FROM publication_generation`;
    return (await runSql({ payload }, query))[0]?.generation;
  };
});

describe('link checks', () => {
  it('cannot be written, changed or deleted by anyone else', async () => {
    const source = await aSource(payload, { url: page('/kept') });
    await checkSource(await stranger(), { source: source.id, fetch, now });
    const [check] = await checksOf(source.id);
    const id = check?.id ?? 0;
    const data = { source: source.id, url: 'x', verdict: 'alive', checkedAt: now().toISOString() };
    const collection = 'link-checks';
    await expect(
      payload.create({ collection, data: { ...data, verdict: 'alive' } }),
    ).rejects.toThrow();
    await expect(payload.update({ collection, id, data: { verdict: 'dead' } })).rejects.toThrow();
    await expect(payload.delete({ collection, id })).rejects.toThrow();
    expect(await checksOf(source.id)).toHaveLength(1);
  });
});
