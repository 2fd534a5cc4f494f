import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request, type IncomingMessage } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import {
  claimsThatRestOn,
  ibidemAt,
  importDraft,
  latestEditions,
  patiently,
  submit,
} from '../../../examples/sdk/ibidem';
import { scopes } from '@/accounts/rules/scopes';
import { startApiServer, type ApiServer } from '@support/server/api-server';
import { contractOf } from '@support/server/api-contract';
import { aKeyOf } from '@support/notifications/api-keys';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { eventually } from '@support/faults/points';

let installation: Installation;
let api: ApiServer;
beforeAll(async () => {
  installation = await openInstallation();
  await anArticleThatIs(installation, 'published');
  api = await startApiServer(installation, 'stranger=1000, key=1000');
});
afterAll(async () => {
  await api.stop();
  await installation.stop();
});

type Reply = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** Without what `fetch` does by itself. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Reply>((resolve, reject) => {
    const asked = request(`${api.url}/api${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

/** Word of what was published before the test reaches the cache when it does, and makes it ask once more. */
const untilKept = async (path: string): Promise<void> => {
  for (let asked = -1; asked !== api.asked.length;) {
    asked = api.asked.length;
    await get(path);
  }
};

const publicReads = [
  '/articles',
  '/articles?language=en&limit=2',
  '/sources',
  '/references',
  '/editions?limit=2&depth=1',
  '/authors',
  '/topics',
  '/series',
  '/media',
  '/openapi.json',
];

describe('what strangers read over HTTP', () => {
  it('is as described, compressed, tagged and asked of Payload once', async () => {
    const document = JSON.parse((await get('/openapi.json')).body.toString()) as object;
    const contract = contractOf(document as Record<string, unknown>);
    for (const path of publicReads) {
      await untilKept(path);
      const before = api.asked.length;
      const first = await get(path, { 'accept-encoding': 'br' });
      const again = await get(path, { 'accept-encoding': 'br' });
      const same = await get(path, { 'if-none-match': first.headers.etag ?? '' });
      expect([path, first.status, again.status, same.status]).toEqual([path, 200, 200, 304]);
      expect(api.asked.slice(before)).toEqual([]);
      const { headers } = first;
      const isSmall = headers['content-encoding'] === undefined;
      const body = isSmall ? first.body : brotliDecompressSync(first.body);
      expect(isSmall ? body.length : 0).toBeLessThanOrEqual(500);
      const answer = JSON.parse(body.toString()) as unknown;
      expect(contract.against('GET', `/api${path}`, 200, answer)).toEqual([]);
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        vary: expect.stringMatching(/^Authorization, Cookie, Accept-Language/) as unknown,
        etag: expect.stringMatching(/^"[^"]+"$/) as unknown,
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('shows a publication on the next request', async () => {
    const total = async () =>
      (JSON.parse((await get('/articles?limit=1')).body.toString()) as { totalDocs: number })
        .totalDocs;
    const before = await total();
    await anArticleThatIs(installation, 'published');
    await eventually(async () => ((await total()) === before ? undefined : true));
    expect(await total()).toBe(before + 1);
  });

  it('is not what the desk gets at the same address', async () => {
    const { key } = await aKeyOf(installation.payload, installation.desk.editor.user, {
      scopes: ['read'],
    });
    const stranger = await get('/articles?limit=1');
    const desk = await get('/articles?limit=1', { authorization: `Bearer ${key}` });
    expect(stranger.body.toString()).not.toContain('workflowState');
    expect(desk.body.toString()).toContain('workflowState');
    expect(desk.headers['ratelimit-policy']).toBe('"key";q=1000;w=60');
    expect((await get('/articles?limit=1')).body).toEqual(stranger.body);
  });
});

describe('the example for Payload’s own SDK', () => {
  it('reads as a stranger', async () => {
    const ibidem = ibidemAt(api.url);
    const { docs, totalDocs } = await latestEditions(ibidem, 1);
    expect(totalDocs).toBeGreaterThan(0);
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(
      ['contentHash', 'id', 'language', 'publishedAt', 'slug', 'title'].sort(),
    );
    expect(await claimsThatRestOn(ibidem, 'example.org')).toEqual(expect.any(Array));
    await expect(ibidem.find({ collection: 'users' })).rejects.toMatchObject({ status: 403 });
  });

  it('imports and submits with a key', async () => {
    const { key } = await aKeyOf(installation.payload, installation.desk.editor.user, {
      scopes: [...scopes],
    });
    const ibidem = ibidemAt(api.url, { key });
    const text = '# Tides of the spring\n\nThe water is high.';
    const article = await importDraft(ibidem, { filename: 'tides.md', text });
    const found = await ibidem.findByID({ collection: 'articles', id: article });
    expect(found).toMatchObject({ title: 'Tides of the spring', workflowState: 'draft' });
    const me = await ibidem.me({ collection: 'users' });
    expect(me.user).toMatchObject({ id: installation.desk.editor.user.id });
    await expect(submit(ibidem, article)).rejects.toMatchObject({
      status: 422,
      errors: expect.arrayContaining([
        expect.objectContaining({ rule: expect.any(String) as unknown }),
      ]) as unknown,
    });
  });

  it('waits when it asked too much', async () => {
    const { key } = await aKeyOf(installation.payload, installation.desk.editor.user, {
      perMinute: 1,
    });
    const pauses: number[] = [];
    const fetching = patiently(fetch, (seconds) => Promise.resolve(void pauses.push(seconds)));
    const ibidem = ibidemAt(api.url, { key, fetch: fetching });
    await latestEditions(ibidem);
    await expect(latestEditions(ibidem)).rejects.toMatchObject({ status: 429 });
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThan(0);
  });
});
