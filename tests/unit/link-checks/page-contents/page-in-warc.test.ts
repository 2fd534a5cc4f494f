import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { pageInWarc, type PageInWarc } from '@/link-checks/page-contents/page-in-warc';

const record = (headers: Record<string, string>, body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('WARC/1.0\r\n'),
    ...Object.entries({ ...headers, 'Content-Length': String(body.length) }).map(([name, value]) =>
      Buffer.from(`${name}: ${value}\r\n`),
    ),
    Buffer.from('\r\n'),
    body,
    Buffer.from('\r\n\r\n'),
  ]);

const about = (body: Buffer): Buffer =>
  record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, body);

const answer = (body: Buffer, headers = ''): Buffer =>
  record(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': 'https://example.org/bridge',
      'WARC-Date': '2026-11-01T12:00:00Z',
      'Content-Type': 'application/http; msgtype=response',
    },
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`),
      body,
    ]),
  );

const page = Buffer.from('<p>A bridge.</p>');
const megabyte = 1024 * 1024;

/** The most that buffers hold while something is done, beyond what they held before; in bytes. */
const mostHeld = async (work: () => Promise<unknown>): Promise<number> => {
  const held = () => process.memoryUsage().arrayBuffers;
  const before = held();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, held())), 1);
  await work();
  clearInterval(watch);
  return most - before;
};

describe('the page in a WARC file', () => {
  it.each([
    ['as it is', (file: Buffer) => file],
    ['compressed', gzipSync],
  ])('is found behind what comes before it: %s', async (_, packed) => {
    const file = packed(Buffer.concat([about(Buffer.from('software: x')), answer(page)]));
    expect(await pageInWarc(file)).toEqual({
      url: 'https://example.org/bridge',
      at: '2026-11-01T12:00:00Z',
      contentType: 'text/html',
      body: page,
    });
  });

  it('is found in members that are compressed one by one', async () => {
    const file = Buffer.concat([gzipSync(about(page)), gzipSync(answer(page))]);
    expect((await pageInWarc(file))?.body).toEqual(page);
  });

  it('is not there in what is damaged', async () => {
    const file = gzipSync(answer(page));
    expect(await pageInWarc(file.subarray(0, 60))).toBeNull();
    expect(await pageInWarc(Buffer.from('no WARC'))).toBeNull();
    const cutShort = Buffer.concat([about(page), answer(page)]).subarray(0, 70);
    expect(await pageInWarc(cutShort)).toBeNull();
    expect(await pageInWarc(answer(page).subarray(0, -12))).toBeNull();
  });

  it('is not looked for in what grows without bounds, and holds no memory meanwhile', async () => {
    const file = gzipSync(Buffer.concat([about(Buffer.alloc(400 * megabyte)), answer(page)]));
    let found: unknown = page;
    const held = await mostHeld(async () => (found = await pageInWarc(file)));
    expect(found).toBeNull();
    // Of 400, and what is read to the end of what may be: how soon garbage is collected, nobody promises.
    expect(held).toBeLessThan(128 * megabyte);
  }, 60_000);

  it('is cut where its own compression makes it grow', async () => {
    const body = gzipSync(Buffer.alloc(400 * megabyte));
    let found: Pick<PageInWarc, 'body'> = { body: new Uint8Array() };
    const held = await mostHeld(async () => {
      found = (await pageInWarc(answer(body, 'Content-Encoding: gzip\r\n'))) ?? found;
    });
    expect(found.body.length).toBeLessThan(64 * megabyte);
    expect(held).toBeLessThan(192 * megabyte);
  }, 60_000);
});
