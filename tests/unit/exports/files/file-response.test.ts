import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileResponse, type ServedFile } from '@/exports/files/file-response';

const bytes = Buffer.from('0123456789');
const aFile = (data: Partial<ServedFile> = {}): ServedFile => ({
  mimeType: 'application/pdf',
  language: 'be',
  filename: 'water.pdf',
  links: '<https://example.org/articles/water>; rel="canonical"',
  isHidden: false,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  read: (part) =>
    Promise.resolve(part ? bytes.subarray(part.first, part.last + 1) : Readable.from([bytes])),
  ...data,
});

const ask = async (headers: Record<string, string> = {}, method = 'GET', file = aFile()) => {
  const answer = await fileResponse(file, { method, headers: new Headers(headers) });
  if (!answer) throw new Error('The file is missing');
  return { answer, body: await answer.text(), headers: answer.headers };
};

describe('a file as an answer', () => {
  it('says what it is, and where its page is', async () => {
    const { answer, body, headers } = await ask();
    expect([answer.status, body]).toEqual([200, '0123456789']);
    expect(Object.fromEntries(headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-disposition': 'inline; filename="water.pdf"',
      'content-language': 'be',
      'content-length': '10',
      'content-type': 'application/pdf',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      link: '<https://example.org/articles/water>; rel="canonical"',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.has('x-robots-tag')).toBe(false);
  });

  it('keeps what has been replaced out of searches', async () => {
    const { headers } = await ask({}, 'GET', aFile({ isHidden: true }));
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  it('is 304 for whoever has the bytes, compressed by a proxy or not', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    for (const known of [etag, '*', `"a", ${etag}`, `W/${etag}`]) {
      const { answer, body } = await ask({ 'If-None-Match': known, Range: 'bytes=0-1' });
      expect([known, answer.status, body]).toEqual([known, 304, '']);
    }
    expect((await ask({ 'If-None-Match': '"a"' })).answer.status).toBe(200);
  });

  it('is a part for whoever asks for one', async () => {
    const { answer, body, headers } = await ask({ Range: 'bytes=2-4' });
    expect([answer.status, body]).toEqual([206, '234']);
    expect(headers.get('content-range')).toBe('bytes 2-4/10');
    expect(headers.get('content-length')).toBe('3');
    expect(headers.get('cache-control')).toBe('no-transform');
  });

  it('is whole for whoever has a part of an older one', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    expect((await ask({ Range: 'bytes=2-4', 'If-Range': etag })).answer.status).toBe(206);
    expect((await ask({ Range: 'bytes=2-4', 'If-Range': '"old"' })).answer.status).toBe(200);
  });

  it('is 416 beyond its end, with its size', async () => {
    const { answer, headers } = await ask({ Range: 'bytes=10-' });
    expect([answer.status, headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  it('is only a head for HEAD, whatever part is asked for, and reads nothing', async () => {
    const read = () => Promise.reject(new Error('read'));
    const { answer, body, headers } = await ask({ Range: 'bytes=2-4' }, 'HEAD', aFile({ read }));
    expect([answer.status, body, headers.get('content-length')]).toEqual([200, '', '10']);
  });

  it('is nothing where the file is missing', async () => {
    const file = aFile({ read: () => Promise.resolve(undefined) });
    expect(await fileResponse(file, { method: 'GET', headers: new Headers() })).toBeUndefined();
  });
});
