import { WARCRecord, WARCSerializer } from 'warcio';
import type { Exchange, Header } from '../rules/observation';

export type WarcInput = {
  exchanges: readonly Exchange[];
  /** Name and version of what made it. */
  tool: string;
  /** Of every request, without what the connection adds. */
  requestHeaders: Readonly<Record<string, string>>;
  at: Date;
  filename: string;
  /** UUIDs for the records' names. */
  newId: () => string;
};

/** A WARC/1.1 file (ISO 28500:2017), each record compressed by itself: what asked, and what answered at every hop. */
export const writeWarc = async (input: WarcInput): Promise<Uint8Array<ArrayBuffer>> => {
  const { exchanges, newId } = input;
  const info = recordId(newId);
  const parts = [await serialized(warcInfo(input, info))];
  for (const exchange of exchanges) {
    const [request, response] = [recordId(newId), recordId(newId)];
    const at = { ...input, info };
    // The answer first: so it begins where an index by address points.
    parts.push(await serialized(responseRecord(exchange, at, response)));
    parts.push(await serialized(requestRecord(exchange, at, request, response)));
  }
  return joined(parts);
};

const recordId = (newId: () => string): string => `<urn:uuid:${newId()}>`;

const serialized = (record: WARCRecord): Promise<Uint8Array> =>
  WARCSerializer.serialize(record, {
    gzip: true,
    digest: { algo: 'sha-256', prefix: 'sha256:' },
  });

const common = { warcVersion: 'WARC/1.1' } as const;

const warcInfo = ({ tool, at, filename }: WarcInput, id: string): WARCRecord =>
  WARCRecord.createWARCInfo(
    { ...common, filename, date: instant(at), warcHeaders: { 'WARC-Record-ID': id } },
    {
      software: tool,
      format: 'WARC File Format 1.1',
      conformsTo: 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      robots: 'obey',
    },
  );

type Surroundings = WarcInput & { info: string };

const responseRecord = (exchange: Exchange, { at, info }: Surroundings, id: string): WARCRecord => {
  const { url, statusCode, statusMessage, httpVersion, body, remoteAddress } = exchange;
  return WARCRecord.create(
    {
      ...common,
      type: 'response',
      url,
      date: instant(at),
      statusline: `HTTP/${httpVersion} ${statusCode} ${oneLine(statusMessage)}`.trimEnd(),
      httpHeaders: storedHeaders(exchange.headers, body.length),
      warcHeaders: {
        'WARC-Record-ID': id,
        'WARC-Warcinfo-ID': info,
        ...(remoteAddress === undefined ? {} : { 'WARC-IP-Address': remoteAddress }),
      },
    },
    [body],
  );
};

const requestRecord = (
  { url, httpVersion }: Exchange,
  { at, info, requestHeaders }: Surroundings,
  id: string,
  response: string,
): WARCRecord => {
  const { pathname, search, host } = new URL(url);
  return WARCRecord.create({
    ...common,
    type: 'request',
    url,
    date: instant(at),
    statusline: `GET ${pathname}${search} HTTP/${httpVersion}`,
    httpHeaders: pairs([['host', host], ...Object.entries(requestHeaders)]),
    warcHeaders: {
      'WARC-Record-ID': id,
      'WARC-Warcinfo-ID': info,
      'WARC-Concurrent-To': response,
    },
  });
};

/**
 * The body is kept decoded, so its headers must not say otherwise; what they said stays under another name, as web archives
 * do. Cookies were given to us alone and are left out.
 */
const storedHeaders = (headers: readonly Header[], length: number): [string, string][] => [
  ...pairs(headers.filter(([name]) => !/^set-cookie/i.test(name))).map(
    ([name, value]): [string, string] => [
      coded.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name,
      value,
    ],
  ),
  ['Content-Length', String(length)],
];

const coded = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

const pairs = (headers: readonly Header[]): [string, string][] =>
  headers.map(([name, value]) => [name, oneLine(value)]);

const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, ' ');

const instant = (at: Date): string => at.toISOString();

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
