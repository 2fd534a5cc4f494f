import { afterEach, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { readerCacheControl } from '@/platform/cache-control';
import type { Gate } from '@/server/rate-limits/rate-limits';
import { aPublication, closePublications, text } from '@support/server/front-of-next';

afterEach(closePublications);

describe('what programs read without an account', () => {
  it('is kept, compressed, each language and each question by itself', async () => {
    const { get, asked, state } = await aPublication((incoming, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', readerCacheControl);
      response.setHeader('Vary', 'Authorization, Cookie, Accept-Language');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(JSON.stringify({ url: incoming.url, text }));
    });
    const path = '/api/articles?limit=2&where[a][b]=c';
    const first = await get(path, { 'accept-encoding': 'gzip' });
    const again = await get(path, { 'if-none-match': first.headers.etag ?? '' });
    expect(JSON.parse(gunzipSync(first.body).toString())).toEqual({ url: path, text });
    expect([again.status, asked.length]).toEqual([304, 1]);
    expect(first.headers).toMatchObject({
      vary: 'Authorization, Cookie, Accept-Language, Accept-Encoding',
      'cache-control': readerCacheControl,
      'access-control-allow-origin': '*',
      etag: expect.stringMatching(/^"[\w-]+-gzip"$/) as unknown,
    });
    await get('/api/articles?limit=3');
    await get(path, { 'accept-language': 'be' });
    await get(path, { 'accept-language': 'be-BY, en' });
    expect(asked).toHaveLength(3);
    await get(path, { authorization: 'Bearer x' });
    await get(path, { cookie: 'payload-token=x' });
    expect(asked).toHaveLength(5);
    state.epoch = 2;
    await get(path);
    expect(asked).toHaveLength(6);
  });

  it('counts for nobody when it was kept and is made anew since something has changed', async () => {
    let counted = 0;
    const gate: Gate = {
      admit: () => Promise.resolve((counted += 1) > 0),
      isKnown: () => Promise.resolve(false),
    };
    const { get, state, clock } = await aPublication(
      (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ text }));
      },
      { gate },
    );
    const path = '/api/articles?limit=2';
    await get(path);
    expect(counted).toBe(1);
    state.epoch = 2;
    await get(path);
    // Nobody tells of changes, so nothing is kept for longer than a second.
    state.certain = false;
    state.epoch = 3;
    await get(path);
    clock.now += 1_500;
    await get(path);
    expect(counted).toBe(1);
    state.certain = true;
    state.epoch = 4;
    await get(path);
    clock.now += 61_000;
    await get(path);
    await get('/api/articles?limit=3');
    expect(counted).toBe(3);
  });
});
