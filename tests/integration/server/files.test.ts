import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { aPublication, closePublications, html } from '@support/server/front-of-next';

const aFile =
  (bytes: Buffer): RequestListener =>
  (_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Content-Length', String(bytes.length));
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('ETag', '"the-file"');
    response.end(bytes);
  };

afterEach(closePublications);

describe('the front of Next', () => {
  it('gives what a client prefers at the address of an article, and says that it chose', async () => {
    const { get, asked } = await aPublication(html);
    const page = await get('/articles/water', { accept: 'text/html' });
    const file = await get('/articles/water', { accept: 'application/json, text/html;q=0.5' });
    const named = await get('/articles/water.json');
    expect(asked).toEqual(['GET /articles/water', 'GET /articles/water.json']);
    expect(page.headers.vary).toBe('Accept-Encoding, Accept');
    expect(file.headers).toMatchObject({
      vary: 'Accept-Encoding, Accept',
      'content-location': '/articles/water.json',
    });
    expect(named.headers.vary).toBe('Accept-Encoding');
    const other = await get('/topics/water', { accept: 'application/json' });
    expect(other.body.toString()).toContain('/topics/water');
  });

  it('sends parts of a file, of its own bytes', async () => {
    const { get, asked } = await aPublication(aFile(Buffer.from('0123456789'.repeat(100))));
    const address = '/articles/water.json';
    const range = 'bytes=2-4';
    const part = await get(address, { range, 'accept-encoding': 'br' });
    expect([part.status, part.body.toString()]).toEqual([206, '234']);
    expect(part.headers).toMatchObject({
      'content-range': 'bytes 2-4/1000',
      'content-length': '3',
      etag: '"the-file"',
    });
    expect(part.headers['content-encoding']).toBeUndefined();
    const late = await get(address, { range, 'if-range': '"older"' });
    expect([late.status, late.body.length]).toEqual([200, 1000]);
    expect((await get(address, { range, 'if-range': '"the-file"' })).status).toBe(206);
    const beyond = await get(address, { range: 'bytes=1000-' });
    expect([beyond.status, beyond.headers['content-range'], beyond.body.length]).toEqual([
      416,
      'bytes */1000',
      0,
    ]);
    const head = await get(address, { range }, 'HEAD');
    expect([head.status, head.headers['content-length']]).toEqual([200, '1000']);
    expect((await get(address, { 'if-none-match': '"the-file"' })).status).toBe(304);
    expect(asked).toHaveLength(1);
  });

  it('sends no parts of a page', async () => {
    const { get } = await aPublication(html);
    expect((await get('/', { range: 'bytes=0-3' })).status).toBe(200);
  });

  it('lets Next send a large file to each, and holds none of it', async () => {
    const large = Buffer.alloc(2 * 1024 * 1024, 'x');
    const { get, asked } = await aPublication(aFile(large));
    const headers = { accept: 'application/json', 'accept-encoding': 'gzip' };
    for (let time = 0; time < 3; time += 1) {
      const reply = await get('/articles/water', headers);
      expect([reply.status, reply.body.equals(large)]).toEqual([200, true]);
      expect(reply.headers).toMatchObject({
        'content-location': '/articles/water.json',
        'content-security-policy': expect.stringContaining("script-src 'none'"),
        vary: 'Accept',
      });
    }
    // Asked once to see how large it is, and then by each reader.
    expect(asked).toEqual(Array.from({ length: 4 }, () => 'GET /articles/water.json'));
  });
});
