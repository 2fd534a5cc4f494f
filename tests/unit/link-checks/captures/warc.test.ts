import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { WARCParser } from 'warcio';

import { writeWarc } from '@/link-checks/captures/warc';

const body = new TextEncoder().encode('<p>Прилив</p>\r\n\r\nWARC/1.1 is no record here');
const input = () => {
  let made = 0;
  return {
    tool: 'Ibidem 0.1',
    requestHeaders: { accept: 'text/html', 'user-agent': 'Ibidem/0.1' },
    at: new Date('2025-06-10T12:00:00.250Z'),
    filename: 'tides.warc.gz',
    newId: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    exchanges: [
      {
        url: 'http://example.org/old',
        statusCode: 301,
        statusMessage: 'Moved Permanently',
        httpVersion: '1.1',
        headers: [['Location', '/new?a=1']],
        body: new Uint8Array(),
      },
      {
        url: 'http://example.org/new?a=1',
        statusCode: 200,
        statusMessage: 'OK\r\nInjected: yes',
        httpVersion: '1.1',
        headers: [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Content-Encoding', 'br'],
          ['Transfer-Encoding', 'chunked'],
          ['Link', '<a>; rel=a'],
          ['Link', '<b>; rel=b'],
          ['Set-Cookie', 'session=1'],
        ],
        body,
        remoteAddress: '192.0.2.7',
      },
    ] as const,
  };
};

const contents = async (file: Uint8Array) => {
  const records = [];
  for await (const record of new WARCParser([file])) {
    const payload = await record.readFully(true);
    records.push({ record, payload });
  }
  return records;
};

describe('writeWarc', () => {
  it('is read by the parser of web archives: each hop with its request', async () => {
    const records = await contents(await writeWarc(input()));
    expect(
      records.map(({ record }) => [record.warcType, record.warcTargetURI, record.warcDate]),
    ).toEqual(
      [
        ['warcinfo', null],
        ['response', 'http://example.org/old'],
        ['request', 'http://example.org/old'],
        ['response', 'http://example.org/new?a=1'],
        ['request', 'http://example.org/new?a=1'],
      ].map((row) => [...row, '2025-06-10T12:00:00.250Z']),
    );
    const { record, payload } = records[3] ?? fail();
    expect(payload).toEqual(body);
    const headers = new Headers([...(record.httpHeaders?.headers ?? [])]);
    expect(headers.get('Content-Length')).toBe(String(body.length));
    expect(headers.get('X-Archive-Orig-Content-Encoding')).toBe('br');
    expect(headers.has('Content-Encoding')).toBe(false);
    expect([...headers.keys()].join()).not.toMatch(/cookie|injected/i);
    const request = records[4]?.record;
    expect(request?.warcHeader('WARC-Concurrent-To')).toBe(record.warcHeader('WARC-Record-ID'));
    expect(request?.httpHeaders?.statusline).toBe('GET /new?a=1 HTTP/1.1');
  });

  it('is what the standard says, read without any library', async () => {
    const file = Buffer.from(gunzipSync(await writeWarc(input())));
    let at = 0;
    let count = 0;
    while (at < file.length) {
      const end = file.indexOf('\r\n\r\n', at);
      const head = file.subarray(at, end).toString().split('\r\n');
      expect(head[0]).toBe('WARC/1.1');
      const field = (name: string) =>
        head.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const block = file.subarray(end + 4, end + 4 + Number(field('Content-Length')));
      const digest = createHash('sha256').update(block).digest('hex');
      if (count > 0) expect(field('WARC-Block-Digest')).toBe(`sha256:${digest}`);
      expect(field('WARC-Record-ID')).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
      at = end + 4 + block.length;
      expect(file.subarray(at, at + 4).toString()).toBe('\r\n\r\n');
      at += 4;
      count += 1;
    }
    expect(count).toBe(5);
  });
});

const fail = (): never => {
  throw new Error('There is no such record');
};
