import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { checkSource } from '@/link-checks/commands/check-source';
import { runSql, sql } from '@/database/sql';
import { ensureSourceIsChecked } from '@/jobs/ensure-source-is-checked';
import { fetchPage, type FetchPage } from '@/link-checks/fetching/fetch-page';
import { aSource, asUser } from '@support/builders';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let server: LocalServer;
let requests: string[] = [];
/** What the server answers at a path; a nameless page of tide tables elsewhere. */
const pages: Record<string, { status?: number; headers?: Record<string, string>; html?: string }> =
  {};
const tides = '<title>Tide tables &lt;1911&gt;</title><p>High water.';

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  server = await startLocalServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status = 200, headers = {}, html = tides } = pages[request.url ?? ''] ?? {};
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : html);
  });
});
afterAll(async () => {
  await server.close();
  await test.stop();
});

const fetch: FetchPage = (url, asked) => fetchPage(url, { ...asked, allowance: [server.host] });
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
        bytes: 53,
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
    expect(requests).toEqual(['HEAD /once', 'GET /once']);
    expect((await sourceNow(source.id)).title).toBe('Its own title');

    await payload.update({ collection: 'sources', id: source.id, data: { url: page('/twice') } });
    await job({ source: source.id });
    expect(requests.slice(2)).toEqual(['HEAD /twice', 'GET /twice']);
    expect(await checksOf(source.id)).toHaveLength(2);
  });

  it('records a refusal of its own as unchecked, never as a pass', async () => {
    const source = await aSource(payload, { url: 'http://127.0.0.1/private' });
    await checkSource(await stranger(), { source: source.id, fetch: (url) => fetchPage(url), now });
    expect(await checksOf(source.id)).toMatchObject([
      { verdict: 'unchecked', error: 'address-refused' },
    ]);
  });

  const text = (word: string) =>
    `<title>A report</title><p>${Array.from({ length: 80 }, (_, at) => word + at).join(' ')}</p>`;
  const check = async (source: number) =>
    checkSource(await stranger(), { source, fetch, now, again: true });

  it('does not read again what its server calls the same version', async () => {
    pages['/version'] = { headers: { etag: '"1"' }, html: text('a') };
    const source = await aSource(payload, { url: page('/version') });
    await check(source.id);
    requests = [];
    expect(await check(source.id)).toMatchObject({ ok: true, value: { verdict: 'alive' } });
    expect(requests).toEqual(['HEAD /version']);
    pages['/version'] = { headers: { etag: '"2"' }, html: text('b') };
    await check(source.id);
    expect(requests).toEqual(['HEAD /version', 'HEAD /version', 'GET /version']);
    const [first, second, third] = await checksOf(source.id);
    expect(second).toMatchObject({ method: 'HEAD', etag: '"1"', textDigest: first?.textDigest });
    expect(third).toMatchObject({ method: 'GET', etag: '"2"' });
    expect(third?.textDigest).not.toBe(first?.textDigest);
  });

  it('compares a page with the copy that was taken of it', async () => {
    pages['/drifting'] = { html: text('a') };
    const source = await aSource(payload, { url: page('/drifting') });
    const words = Array.from({ length: 80 }, (_, at) => `a${at}`).join(' ');
    await keepCopy(source.id, page('/drifting'), words);
    expect(await check(source.id)).toMatchObject({ ok: true, value: { verdict: 'alive' } });
    expect((await sourceNow(source.id)).health).toMatchObject({ verdict: 'alive', likeness: 1 });
    pages['/drifting'] = { html: text('other') };
    expect(await check(source.id)).toMatchObject({ ok: true, value: { verdict: 'drifted' } });
    expect((await sourceNow(source.id)).health).toMatchObject({
      verdict: 'drifted',
      likeness: 0,
      lastAliveAt: '2025-11-01T12:00:00.000Z',
    });
  });

  it('sees through a page that says with success that nothing is there', async () => {
    pages['/empty'] = { html: '<title>Page not found</title><p>Sorry.</p>' };
    const source = await aSource(payload, { title: '', url: page('/empty') });
    expect(await check(source.id)).toMatchObject({ ok: true, value: { verdict: 'soft-404' } });
    expect((await sourceNow(source.id)).title).toBeFalsy();
  });

  it('comes again when it was asked to, and asks once', async () => {
    pages['/busy'] = { status: 429, headers: { 'retry-after': '864000' } };
    const source = await aSource(payload, { url: page('/busy') });
    requests = [];
    expect(await check(source.id)).toMatchObject({ ok: true, value: { verdict: 'blocked' } });
    expect(requests).toEqual(['HEAD /busy']);
    const [{ retryAt } = {}] = await checksOf(source.id);
    expect(retryAt).toBe('2025-11-11T12:00:00.000Z');
    const { health } = await sourceNow(source.id);
    expect(Date.parse(health?.nextCheckAt ?? '')).toBeGreaterThanOrEqual(Date.parse(retryAt ?? ''));
  });

  it('follows a merged source to the one that stands', async () => {
    const stands = await aSource(payload, { url: page('/stands') });
    const merged = await aSource(payload, { url: page('/merged') });
    await runSql(
      { payload },
      sql`UPDATE sources SET merged_into_id = ${stands.id} WHERE id = ${merged.id}`,
    );
    await check(merged.id);
    expect(await checksOf(merged.id)).toHaveLength(0);
    expect(await checksOf(stands.id)).toMatchObject([{ url: page('/stands') }]);
  });

  const keepCopy = async (source: number, address: string, words: string) => {
    await runSql(
      { payload },
      sql`INSERT INTO snapshots (source_id, taken_at, address, way, text, filename, judgement)
          VALUES (${source}, '2025-10-01', ${address}, 'capture', ${words}, ${`copy-${source}.html`}, 1)`,
    );
  };

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
